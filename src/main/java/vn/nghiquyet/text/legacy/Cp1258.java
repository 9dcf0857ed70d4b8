package vn.nghiquyet.text.legacy;

import vn.nghiquyet.model.Conversion.Encoding;

/**
 * Code page 1258 of Windows, read as 1252: a few other letters, and tones as characters behind the
 * letter.
 */
final class Cp1258 implements Codec {
  private static final String SINGLE = "ÃÐÕÝãðõýþ";
  private static final String LETTER = "ĂĐƠƯăđơư₫";
  private static final String TONES = "ÌìÒÞò";
  private static final String MEANT = "\u0300\u0301\u0309\u0303\u0323";

  @Override
  public Encoding encoding() {
    return Encoding.CP1258;
  }

  @Override
  public boolean has(char letter) {
    return TONES.indexOf(letter) < 0;
  }

  @Override
  public char[] decode(String text) {
    char[] out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      char c = Bytes.western(text.charAt(i));
      int single = SINGLE.indexOf(c);
      out[i] = single < 0 ? c : LETTER.charAt(single);
      int tone = TONES.indexOf(c);
      char made =
          i > 0 && tone >= 0 ? Marks.compose(out[i - 1], MEANT.substring(tone, tone + 1)) : 0;
      if (made != 0) {
        out[i - 1] = made;
        out[i] = ABSORBED;
      }
    }
    return out;
  }
}
