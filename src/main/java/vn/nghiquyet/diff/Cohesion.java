package vn.nghiquyet.diff;

import java.util.Locale;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.text.Syllables;

/**
 * Tells whether two syllables side by side are one word. They are where the language model has the
 * second far oftener behind the first than behind any word (pointwise mutual information, with the
 * smoothed probability of the second; Church and Hanks, 1990), and where neither holds on more
 * firmly to its other neighbour: hiện hành, but not mức thu and not định hiện. Six queries a joint.
 */
final class Cohesion {
  /** How much likelier the second syllable is behind the first than behind any, in nats. */
  private static final double FIRM = 3.2;

  /** Least probability of one syllable beside the other, whichever way. */
  private static final double SELDOM = 0.004;

  /** How far words are looked for, in UTF-16 units. */
  private static final int BESIDE = 40;

  private final LanguageModel model;

  Cohesion(LanguageModel model) {
    this.model = model;
  }

  /**
   * Two words side by side and those around them; empty where there is none, or a mark between.
   *
   * @param outerLeft the word before
   * @param left the first
   * @param right the second
   * @param outerRight the word behind
   */
  record Joint(String outerLeft, String left, String right, String outerRight) {
    /** The words where one text ends and the next begins. */
    static Joint between(String before, String behind) {
      int middle = wordStart(before, before.length());
      int second = wordEnd(behind, 0);
      int space = second;
      while (space < behind.length() && isSpace(behind.charAt(space))) {
        space++;
      }
      boolean outer = space > second;
      return new Joint(
          word(before, wordStart(before, middle), middle),
          word(before, middle, before.length()),
          behind.substring(0, second),
          outer ? behind.substring(space, wordEnd(behind, space)) : "");
    }

    /** The word that starts at a place and ends with the space before another; empty for none. */
    private static String word(String text, int start, int end) {
      return text.substring(start, end).strip();
    }

    /** Where the word starts that ends, with space, at a place; that place if there is none. */
    private static int wordStart(String text, int end) {
      int at = end;
      while (at > 0 && isSpace(text.charAt(at - 1))) {
        at--;
      }
      if (at == end) {
        return end;
      }
      int last = at;
      while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
        at--;
      }
      return at == last ? end : at;
    }

    private static int wordEnd(String text, int start) {
      int at = start;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      return at;
    }

    private static boolean isSpace(char c) {
      return c == ' ';
    }

    /** Both words. */
    String words() {
      return left + " " + right;
    }

    /** Whether both words have the shape of syllables. */
    boolean isWhole() {
      return isSyllable(left) && isSyllable(right);
    }

    /** Whether both have capitals in front only. */
    boolean isName() {
      return isCapital(left) && isCapital(right);
    }

    private static boolean isCapital(String word) {
      return Character.isUpperCase(word.charAt(0))
          && word.chars().skip(1).anyMatch(Character::isLowerCase);
    }

    private static boolean isSyllable(String word) {
      return Syllables.isSyllable(word.toLowerCase(Locale.ROOT));
    }
  }

  /** How firmly two words hold together, in nats; 0 if they are no compound. */
  double of(Joint joint) {
    double firm = firm(joint.left(), joint.right());
    boolean one =
        firm >= FIRM
            && firm > firm(joint.outerLeft(), joint.left())
            && firm > firm(joint.right(), joint.outerRight());
    return one ? firm : 0;
  }

  private double firm(String left, String right) {
    int first = model.id(TokenCursor.key(left));
    int second = model.id(TokenCursor.key(right));
    if (first == LanguageModel.UNKNOWN || second == LanguageModel.UNKNOWN) {
      return 0;
    }
    double logProb = model.logProb(-1, -1, first, second);
    double behind = Math.exp(logProb);
    double before = behind * model.count(first) / Math.max(1, model.count(second));
    return Math.min(behind, before) < SELDOM ? 0 : logProb - model.unigram(second);
  }

  /** Where the last word of a text starts. */
  static int startOfLast(String text) {
    int at = text.length();
    while (at > 0 && !Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the first word of a text ends, the white space behind it included. */
  static int endOfFirst(String text) {
    int at = 0;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** So much of the end of a text as counts. */
  static String end(String text) {
    return text.substring(Math.max(0, text.length() - BESIDE));
  }

  /** So much of its start. */
  static String start(String text) {
    return text.substring(0, Math.min(text.length(), BESIDE));
  }
}
