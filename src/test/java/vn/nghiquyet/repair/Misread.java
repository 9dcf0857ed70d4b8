package vn.nghiquyet.repair;

import java.util.Map;
import java.util.Random;
import vn.nghiquyet.Docs;

/**
 * Makes text look as OCR programs read it, roughly: enough to try repair on texts of which nobody
 * has a reading. The same random numbers give the same text. Digits and lines stay.
 */
final class Misread {
  /** What an English model sets for letters of Vietnamese. */
  private static final Map<Character, String[]> ENGLISH =
      Map.ofEntries(
          Map.entry('đ', new String[] {"d", "d", "d"}),
          Map.entry('ộ', new String[] {"6", "é", "o"}),
          Map.entry('ố', new String[] {"6", "é", "o"}),
          Map.entry('ồ', new String[] {"6", "é", "o"}),
          Map.entry('ổ', new String[] {"6", "é", "o"}),
          Map.entry('ở', new String[] {"é", "d", "o"}),
          Map.entry('ơ', new String[] {"o", "o", "d"}),
          Map.entry('ư', new String[] {"u", "u", "w"}),
          Map.entry('ừ', new String[] {"u", "it", "w"}),
          Map.entry('ứ', new String[] {"u", "i", "w"}),
          Map.entry('ê', new String[] {"é", "e", "ê"}),
          Map.entry('ệ', new String[] {"é", "e", "é"}),
          Map.entry('ế', new String[] {"é", "e", "é"}),
          Map.entry('ề', new String[] {"é", "e", "é"}),
          Map.entry('â', new String[] {"a", "4", "d"}),
          Map.entry('ấ', new String[] {"a", "d", "4"}),
          Map.entry('ậ', new String[] {"a", "d", "4"}),
          Map.entry('à', new String[] {"a", "d", "a"}),
          Map.entry('á', new String[] {"d", "a", "4"}),
          Map.entry('ắ', new String[] {"a", "d", "a"}));

  /** What a Vietnamese model takes for one another. */
  private static final Map<Character, Character> VIETNAMESE =
      Map.ofEntries(
          Map.entry('ố', 'ô'),
          Map.entry('ổ', 'ồ'),
          Map.entry('ế', 'ê'),
          Map.entry('ề', 'ê'),
          Map.entry('ấ', 'ẫ'),
          Map.entry('ầ', 'ẩ'),
          Map.entry('ỉ', 'ĩ'),
          Map.entry('ủ', 'ú'),
          Map.entry('ở', 'ớ'),
          Map.entry('ừ', 'ử'));

  private Misread() {}

  /** Read with an English model: most marks lost, some letters taken for others. */
  static String english(String text, Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String[] seen = ENGLISH.get(c);
      out.append(
          seen == null
              ? Docs.withoutMarks(String.valueOf(c))
              : seen[random.nextInt(10) < 7 ? 0 : random.nextInt(seen.length)]);
    }
    return out.toString();
  }

  /** Read with a Vietnamese model: one mark in twenty is another one. */
  static String vietnamese(String text, Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      Character other = VIETNAMESE.get(c);
      out.append(other != null && random.nextInt(20) == 0 ? other.charValue() : c);
    }
    return out.toString();
  }
}
