package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the lines of plain text that belong together. A line goes on with the one before where that
 * is as full as its neighbours and ends in no mark, and this one does not begin like a unit.
 */
final class Paragraphs {
  /** How a unit begins: a list mark, a label, Điều or Căn cứ, however their marks were read. */
  private static final Pattern OPENING =
      Pattern.compile(
          "\\s*([-+•*–]\\s|\\S{1,2}\\)|\\d+(\\.\\d+){0,9}[.)]\\s|[IVX]+\\."
              + "|([ĐD]i[eéèêếềểễệ]u|DIEU|ĐIỀU|C[aăâ]n)\\b).*");

  private static final double FULL = 0.8;

  private Paragraphs() {}

  /** Start and end of each paragraph in the text. */
  static List<int[]> of(String text) {
    List<int[]> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      if (!text.substring(from, to).isBlank()) {
        lines.add(new int[] {from, to});
      }
      from = to + 1;
    }
    List<int[]> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int[] line = lines.get(i);
      if (i > 0 && goesOn(text, lines, i)) {
        out.get(out.size() - 1)[1] = line[1];
      } else {
        out.add(line.clone());
      }
    }
    return out;
  }

  private static boolean goesOn(String text, List<int[]> lines, int i) {
    int[] last = lines.get(i - 1);
    String before = text.substring(last[0], last[1]).strip();
    String line = text.substring(lines.get(i)[0], lines.get(i)[1]);
    int width = 0;
    for (int k = Math.max(0, i - 6); k < Math.min(lines.size(), i + 6); k++) {
      width = Math.max(width, lines.get(k)[1] - lines.get(k)[0]);
    }
    char end = before.charAt(before.length() - 1);
    return before.length() >= FULL * width
        && ".;:".indexOf(end) < 0
        && !OPENING.matcher(line).matches();
  }
}
