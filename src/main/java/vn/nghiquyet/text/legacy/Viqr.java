package vn.nghiquyet.text.legacy;

import vn.nghiquyet.model.Conversion.Encoding;

/**
 * VIQR (RFC 1456): {@code ^ ( +} and then {@code ' ` ? ~ .} behind a letter are its marks, two d
 * are đ; a backslash before a sign says that it is none.
 */
final class Viqr implements Codec {
  private static final String SHAPES = "^(+*";
  private static final String[] SHAPE = {"\u0302", "\u0306", "\u031B", "\u031B"};
  private static final String TONES = "'`?~.’";
  private static final String[] TONE = {"\u0301", "\u0300", "\u0309", "\u0303", "\u0323", "\u0301"};
  private static final String VOWELS = "aeiouyAEIOUY";

  @Override
  public Encoding encoding() {
    return Encoding.VIQR;
  }

  @Override
  public boolean has(char letter) {
    return true;
  }

  @Override
  public char[] decode(String text) {
    if (ViqrSigns.isAddress(text)) {
      return text.toCharArray();
    }
    char[] out = new char[text.length()];
    int i = 0;
    while (i < out.length) {
      char c = text.charAt(i);
      char next = i + 1 < out.length ? text.charAt(i + 1) : 0;
      if (c == '\\' && isSign(next)) {
        out[i] = ABSORBED;
        out[i + 1] = next;
        i += 2;
      } else if ((c == 'd' || c == 'D') && (next == 'd' || next == 'D')) {
        out[i] = c == 'd' ? 'đ' : 'Đ';
        i += 2;
      } else if (VOWELS.indexOf(c) >= 0) {
        i = vowel(text, i, out);
      } else {
        out[i++] = c;
      }
    }
    return out;
  }

  private static boolean isSign(char c) {
    return c != 0 && (SHAPES.indexOf(c) >= 0 || TONES.indexOf(c) >= 0 || "dD\\".indexOf(c) >= 0);
  }

  /** Writes the vowel at {@code i} with its marks and gives the place behind them. */
  private static int vowel(String text, int i, char[] out) {
    char made = text.charAt(i);
    int at = i + 1;
    int shape = at < text.length() ? SHAPES.indexOf(text.charAt(at)) : -1;
    char shaped = shape < 0 ? 0 : Marks.compose(made, SHAPE[shape]);
    if (shaped != 0) {
      made = shaped;
      at++;
    }
    int tone = at < text.length() ? TONES.indexOf(text.charAt(at)) : -1;
    char toned = tone < 0 ? 0 : Marks.compose(made, TONE[tone]);
    if (toned != 0) {
      made = toned;
      at++;
    }
    out[i] = made;
    return at;
  }
}
