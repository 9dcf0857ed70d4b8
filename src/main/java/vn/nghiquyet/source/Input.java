package vn.nghiquyet.source;

import java.util.Objects;
import vn.nghiquyet.text.Cleaner;

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

  /** The name without folder, in composed letters and without control characters. */
  public String fileName() {
    int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return Cleaner.clean(name.substring(slash + 1)).text();
  }
}
