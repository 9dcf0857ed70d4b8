package vn.nghiquyet.text;

/**
 * Where the tone mark of an open syllable in oa, oe, uy stands. The older style sets it on the
 * first vowel (hòa, thúy), the newer on the main vowel (hoà, thuý); both spell the same word. In a
 * closed syllable (toàn, thuyền) and after q (quý) there is only one way.
 *
 * <p>The names follow Vietnamese usage: kiểu cũ is òa, úy; kiểu mới is oà, uý.
 */
public final class Tones {
  /** Vowels without tone, then with huyền, sắc, hỏi, ngã, nặng. */
  private static final String[] ROWS = {"aàáảãạ", "eèéẻẽẹ", "oòóỏõọ", "uùúủũụ", "yỳýỷỹỵ"};

  /** How to write the tone of open oa, oe, uy. */
  public enum Style {
    /** On the first vowel: hòa. */
    OLD,
    /** On the main vowel: hoà. */
    NEW,
    /** As it is. */
    KEEP
  }

  private Tones() {}

  /** The text in one style; lengths never change, so offsets stay. */
  public static String write(String text, Style style) {
    if (style == Style.KEEP) {
      return text;
    }
    char[] out = null;
    for (int i = 0; i + 1 < text.length(); i++) {
      char first = text.charAt(i);
      int one = row(first);
      int two = one == 2 || one == 3 ? row(text.charAt(i + 1)) : -1;
      if (!isPair(one, two) || !isOpen(text, i)) {
        continue;
      }
      char second = text.charAt(i + 1);
      int from = style == Style.OLD ? tone(second, two) : tone(first, one);
      int other = style == Style.OLD ? tone(first, one) : tone(second, two);
      if (from == 0 || other != 0) {
        continue;
      }
      out = out == null ? text.toCharArray() : out;
      out[i] = with(first, one, style == Style.OLD ? from : 0);
      out[i + 1] = with(second, two, style == Style.OLD ? 0 : from);
    }
    return out == null ? text : new String(out);
  }

  /** A spelling in which two texts are the same where they differ in tone placement only. */
  public static String fold(String text) {
    return write(text, Style.OLD);
  }

  private static boolean isPair(int one, int two) {
    return one == 2 && (two == 0 || two == 1) || one == 3 && two == 4;
  }

  private static boolean isOpen(String text, int i) {
    boolean afterQ = i > 0 && Character.toLowerCase(text.charAt(i - 1)) == 'q';
    return !afterQ && (i + 2 == text.length() || !Character.isLetter(text.charAt(i + 2)));
  }

  private static int row(char c) {
    if (c < 'A') {
      return -1;
    }
    char lower = Character.toLowerCase(c);
    for (int r = 0; r < ROWS.length; r++) {
      if (ROWS[r].indexOf(lower) >= 0) {
        return r;
      }
    }
    return -1;
  }

  private static int tone(char c, int row) {
    return ROWS[row].indexOf(Character.toLowerCase(c));
  }

  private static char with(char c, int row, int tone) {
    char made = ROWS[row].charAt(tone);
    return Character.isUpperCase(c) ? Character.toUpperCase(made) : made;
  }
}
