package vn.nghiquyet.noise;

import java.util.List;

/**
 * The least that an event is worth, whatever the counts say: text of another machine errs in ways
 * that the pairs never showed, and one such letter must not rule a word out. Digits are the
 * exception: no reader can tell from the text which digit was printed, so that one for another is
 * as good as impossible, and so is a digit lost or made from nothing.
 */
final class Floors {
  /** A digit seen as another; losing one and inventing the other costs as much. */
  static final double DIGIT_FOR_DIGIT = -30;

  private static final double DIGIT = -15;

  /** What is not learned at all is mostly seen as it is. */
  static final double UNKNOWN_AS_IT_IS = -0.7;

  private static final double SAME_BASE = -6;
  private static final double LETTER = -9;

  /** The same for letters that have no stroke in common: p for u. */
  private static final double UNLIKE = -9.5;

  private static final double LETTER_AS_OTHER = -9;
  private static final double MARK = -8;
  private static final double LOST_LETTER = -8;
  private static final double LOST_MARK = -7;

  /** The most that a letter of another alphabet has for anything but itself. */
  static final double OTHER = LOST_MARK;

  /** A stroked Đ falls apart into two letters. */
  private static final double APART = -5;

  private static final List<String> STROKED_APART = List.of("DP", "PD", "DD", "BD", "DB", "PP");

  /** A c with an o behind it closes to one sign. */
  private static final double CLOSED = -6;

  private static final String ROUND = "oóòỏõọôốồổỗộơớờởỡợ";

  private Floors() {}

  /** Holds up events of several letters or characters, which have no floor of their own. */
  static void raise(ChannelEvents events) {
    for (String seen : STROKED_APART) {
      raise(events.single(), EventTable.key('Đ', seen, 0, seen.length()), APART);
    }
    for (int i = 0; i < ROUND.length(); i++) {
      raise(events.pair(), EventTable.pairKey('c', ROUND.charAt(i), '¢'), CLOSED);
    }
  }

  private static void raise(EventTable table, long key, double least) {
    table.put(key, Math.max(table.get(key, Channel.NEVER), least));
  }

  /** Log-probability of one character for a meant one. */
  static double single(char meant, char seen) {
    if (meant == seen) {
      return UNKNOWN_AS_IT_IS;
    }
    if (Character.isDigit(meant)) {
      return Character.isDigit(seen) ? DIGIT_FOR_DIGIT : DIGIT;
    }
    if (Letter.isLetter(meant)) {
      boolean same = Letter.of(meant).base() == Letter.of(seen).base();
      if (same || !Letter.isLetter(seen)) {
        return same ? SAME_BASE : LETTER_AS_OTHER;
      }
      return Shapes.areAlike(meant, seen) ? LETTER : UNLIKE;
    }
    return Character.isLetterOrDigit(seen) ? LETTER : MARK;
  }

  /** Log-probability of a meant character leaving no trace. */
  static double lost(char meant) {
    return Character.isDigit(meant) ? DIGIT : Letter.isLetter(meant) ? LOST_LETTER : LOST_MARK;
  }

  /** Log-probability of a character made from nothing. */
  static double invented(char seen) {
    return Character.isDigit(seen) ? DIGIT : Character.isLetter(seen) ? LETTER : MARK;
  }
}
