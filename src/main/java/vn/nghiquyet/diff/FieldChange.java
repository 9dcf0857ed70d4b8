package vn.nghiquyet.diff;

import java.util.Objects;

/**
 * Something that a document says of itself and that differs.
 *
 * @param field the name it has in the JSON of {@code nq parse}: {@code symbol}, {@code date}
 * @param before what it was, empty where nothing was said
 * @param after what it is, empty where nothing is said
 */
public record FieldChange(String field, String before, String after) {
  /** Checks that nothing is missing. */
  public FieldChange {
    Objects.requireNonNull(field);
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
  }
}
