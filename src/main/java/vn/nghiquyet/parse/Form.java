package vn.nghiquyet.parse;

import java.util.Objects;
import vn.nghiquyet.model.Label;

/**
 * One way to read the beginning of a line as a label.
 *
 * @param style how it is written
 * @param label what it says
 * @param suffix place of the inserted letter or digit after the label (19a: 1), 0 for none
 * @param prefix of a dotted label all but the last part ({@code 3} of 3.1), else empty; of a bullet
 *     its mark
 * @param end offset in the line after the label and its punctuation
 * @param slip what it costs to believe that this was meant though the line prints something a
 *     little (below 1) or quite different; 0 where it prints just this
 * @param ordinal place of the label in its series, kept because the decoder asks for it all the
 *     time
 */
record Form(
    Style style, Label label, int suffix, String prefix, int end, double slip, int ordinal) {
  Form {
    Objects.requireNonNull(style);
    Objects.requireNonNull(label);
    Objects.requireNonNull(prefix);
  }

  Form(Style style, Label label, int suffix, String prefix, int end, double slip) {
    this(style, label, suffix, prefix, end, slip, label.ordinal());
  }

  /** The same, less likely by a slip. */
  Form slipped(double more) {
    return new Form(style, label, suffix, prefix, end, slip + more, ordinal);
  }

  /**
   * Whether the line prints something else, so that only its place in a list can speak for this
   * reading.
   */
  boolean isSlip() {
    return slip >= 1;
  }
}
