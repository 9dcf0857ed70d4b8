package vn.nghiquyet.text.legacy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** The letters of the Vietnamese alphabet with their marks. */
final class Marks {
  /** Vowels; each row is without tone, then with huyền, sắc, ngã, hỏi, nặng. */
  private static final String[] ROWS = {
    "aàáãảạ", "ăằắẵẳặ", "âầấẫẩậ", "eèéẽẻẹ", "êềếễểệ", "iìíĩỉị", "oòóõỏọ", "ôồốỗổộ", "ơờớỡởợ",
    "uùúũủụ", "ưừứữửự", "yỳýỹỷỵ"
  };

  private static final char[] TONELESS = new char[0x1F00];
  private static final byte[] TONE = new byte[0x1F00];

  static {
    for (String row : ROWS) {
      for (int tone = 0; tone < row.length(); tone++) {
        for (String letters : List.of(row, row.toUpperCase(Locale.ROOT))) {
          TONELESS[letters.charAt(tone)] = letters.charAt(0);
          TONE[letters.charAt(tone)] = (byte) tone;
        }
      }
    }
    TONELESS['đ'] = 'đ';
    TONELESS['Đ'] = 'Đ';
  }

  private Marks() {}

  /** The letter with the combining marks, or 0 where Vietnamese has no such letter. */
  static char compose(char letter, String marks) {
    String made = Normalizer.normalize(letter + marks, Normalizer.Form.NFC);
    return made.length() == 1 && isVietnamese(made.charAt(0)) ? made.charAt(0) : 0;
  }

  /** Whether this is a letter with marks of the Vietnamese alphabet. */
  static boolean isVietnamese(char c) {
    return c >= 0x80 && c < TONELESS.length && TONELESS[c] != 0;
  }

  /** 1–5 for huyền, sắc, ngã, hỏi, nặng; 0 for none. */
  static int tone(char c) {
    return c < TONE.length ? TONE[c] : 0;
  }

  /** The letter without its tone; itself where it has none. */
  static char toneless(char c) {
    return tone(c) == 0 ? c : TONELESS[c];
  }
}
