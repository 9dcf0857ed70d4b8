package vn.nghiquyet.diff;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Syllables;

/**
 * Tells from what differs between two documents that one of them was read from print, where its own
 * text does not tell: a good reading has few strange words, or none. Its lines are those of a page,
 * and where the other side has a word it has what is none, or the same letters with other marks.
 */
final class PrintSigns {
  /** What is no word, for a word. */
  private static final double STRANGE = 1;

  /** A word with other marks, for a word. */
  private static final double MARKS = 0.5;

  /** Enough signs. */
  private static final double ENOUGH = 1;

  /** The same in a file with pages, which may have been typed and printed to it. */
  private static final double ENOUGH_ON_PAGES = 2.5;

  /** Combining marks that Vietnamese letters have not. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "[\\u0300-\\u036f&&[^\\u0300\\u0301\\u0302\\u0303\\u0306\\u0309\\u031b\\u0323]]");

  private static final Pattern CONSONANTS = Pattern.compile("[BCDĐGHKLMNPQRSTVX]{2,5}");

  private PrintSigns() {}

  /**
   * A side, with what its differences tell.
   *
   * @param units the edits of each unit that is on both sides
   * @param isAfter whether it is the side after
   */
  static Side told(Side side, List<List<Edit>> units, boolean isAfter) {
    Witness witness = side.witness();
    if (!witness.isNone() || !witness.isWrapped()) {
      return side;
    }
    double enough = witness.hasPages() ? ENOUGH_ON_PAGES : ENOUGH;
    double signs = 0;
    for (List<Edit> edits : units) {
      for (Edit edit : edits) {
        signs += isAfter ? sign(edit.after(), edit.before()) : sign(edit.before(), edit.after());
      }
    }
    return signs >= enough ? new Side(side.document(), witness.asPrint()) : side;
  }

  private static double sign(String own, String other) {
    String left = Slips.bareOfMarks(own).toLowerCase(Locale.ROOT);
    String right = Slips.bareOfMarks(other).toLowerCase(Locale.ROOT);
    if (other.isBlank() && Slips.isScrap(own) && Slips.hasSpeck(own)) {
      return STRANGE;
    }
    if (left.equals(right) || left.isEmpty() || (left + right).indexOf(' ') >= 0) {
      return 0;
    }
    boolean strokes = Slips.isSameInStrokes(own, other) && isNoWord(left);
    if (strokes
        || Slips.isMisshapen(left, right)
        || isForeign(own) && !isForeign(other)
        || isAbbreviationRead(Slips.bareOfMarks(own), Slips.bareOfMarks(other))) {
      return STRANGE;
    }
    boolean word = Syllables.isSyllable(right);
    if (Slips.isGarbled(Slips.bareOfMarks(own)) || word && isNoWord(left)) {
      return left.charAt(0) == right.charAt(0) || Fold.fold(left).contains(tail(right))
          ? STRANGE
          : 0;
    }
    return word && Fold.fold(left).equals(Fold.fold(right)) ? MARKS : 0;
  }

  /** Whether it has a letter with a mark that is not of the language. */
  private static boolean isForeign(String text) {
    return FOREIGN.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).find();
  }

  /** A word with a mark for consonants: VÌ, Vĩ for VT. */
  private static boolean isAbbreviationRead(String own, String other) {
    return CONSONANTS.matcher(other).matches()
        && own.length() == other.length()
        && own.charAt(0) == other.charAt(0)
        && Syllables.isSyllable(own.toLowerCase(Locale.ROOT))
        && !Fold.fold(own).equals(own.toLowerCase(Locale.ROOT));
  }

  private static boolean isNoWord(String text) {
    return text.codePoints().allMatch(Character::isLetter) && !Syllables.isSyllable(text);
  }

  private static String tail(String text) {
    return Fold.fold(text.substring(text.length() / 2));
  }
}
