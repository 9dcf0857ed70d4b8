package vn.nghiquyet.parse;

import vn.nghiquyet.model.Label;
import vn.nghiquyet.text.Roman;

/**
 * What it costs that one label follows another in a list: nothing for the next one, a little for an
 * inserted unit (19a after 19), more for a gap, a repetition or a step back.
 */
final class Succession {
  /** Never. */
  static final double IMPOSSIBLE = 1e6;

  static final double GAP = 3;
  static final double DUPLICATE = 3.5;
  static final double RESTART = 4;
  static final double BACK = 5;
  private static final double PER_MISSING = 0.2;
  private static final int MANY_MISSING = 5;

  private Succession() {}

  /** The cost, {@link #IMPOSSIBLE} for a slip that does not continue the list exactly. */
  static double cost(Form before, Form now) {
    double step = step(before, now);
    return now.isSlip() && step >= GAP ? IMPOSSIBLE : step;
  }

  private static double step(Form before, Form now) {
    if (now.style() == Style.BULLET) {
      return 0;
    }
    if (now.label() == Label.NONE) {
      return 0; // unreadable: whatever comes next
    }
    int gone = now.ordinal() - before.ordinal();
    if (gone == 1 && now.suffix() <= 1) {
      return 0;
    }
    if (gone == 0) {
      return now.suffix() == before.suffix() + 1
          ? 0.1
          : now.suffix() > before.suffix() ? GAP : DUPLICATE;
    }
    if (now.style() == Style.LETTER && isNextInLatin(before.label(), now.label())) {
      return 0.2;
    }
    if (gone > 0) {
      return GAP + PER_MISSING * Math.min(gone - 1, MANY_MISSING);
    }
    return now.ordinal() == 1 ? RESTART : BACK;
  }

  /** Lists numbered by machines run a b c d e f g h i j, without đ. */
  private static boolean isNextInLatin(Label before, Label now) {
    String a = before.text();
    String b = now.text();
    return a.length() == 1
        && b.length() == 1
        && b.charAt(0) - a.charAt(0) == 1
        && a.charAt(0) >= 'a'
        && b.charAt(0) <= 'z';
  }

  /** The label that an unreadable one after {@code before} must have been. */
  static Label next(Label before) {
    if (before instanceof Label.Letter letter && !Label.letter(letter.ordinal() + 1).isEmpty()) {
      return new Label.Letter(Label.letter(letter.ordinal() + 1), "");
    }
    if (before instanceof Label.Roman number && number.value() > 0) {
      return new Label.Roman(number.value() + 1, Roman.of(number.value() + 1));
    }
    return before instanceof Label.Arabic number
        ? new Label.Arabic(number.value() + 1, "")
        : Label.NONE;
  }
}
