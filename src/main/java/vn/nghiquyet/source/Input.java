package vn.nghiquyet.source;

import java.util.Objects;

/**
 * A file's content, in memory.
 *
 * @param name as the user gave it, for messages
 * @param bytes what it holds; not copied, and nobody changes it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Input(String name, byte[] bytes) {
  /** Checks that nothing is missing. */
  public Input {
    Objects.requireNonNull(name);
    Objects.requireNonNull(bytes);
  }

  /** The name without folder. */
  public String fileName() {
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return name.substring(slash + 1);
  }
}
