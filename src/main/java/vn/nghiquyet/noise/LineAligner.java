package vn.nghiquyet.noise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nghiquyet.noise.Reading.Word;
import vn.nghiquyet.text.Fold;

/**
 * Sets two readings of a page side by side: lines by their boxes, then words within a line by the
 * cheapest monotone matching of one to one, one to two and two to one words. The cost of a match is
 * what differs of its letters plus how far its boxes are apart. O(words²) in a line.
 */
final class LineAligner {
  private static final double SKIP = 1.1;

  /**
   * A stretch of line in both readings.
   *
   * @param meant words of the first reading, one or two
   * @param seen text of the second, words separated by a space
   * @param difference share of letters that differ, 0..1
   */
  record Match(List<Word> meant, String seen, double difference) {}

  private LineAligner() {}

  /** All matches of two readings of one page. */
  static List<Match> align(List<Word> meant, List<Word> seen) {
    Map<Integer, List<Word>> lines = new TreeMap<>();
    meant.forEach(word -> lines.computeIfAbsent(word.line(), k -> new ArrayList<>()).add(word));
    Map<Integer, List<Word>> others = new TreeMap<>();
    for (Word word : seen) {
      int line = lineOf(word, meant);
      if (line >= 0) {
        others.computeIfAbsent(line, k -> new ArrayList<>()).add(word);
      }
    }
    List<Match> out = new ArrayList<>();
    others.forEach(
        (line, words) -> {
          words.sort(Comparator.comparingDouble(Word::left));
          alignLine(lines.get(line), words, out);
        });
    return out;
  }

  /** Line of the meant word whose box holds the middle of this one, best covered; -1 if none. */
  private static int lineOf(Word word, List<Word> meant) {
    int best = -1;
    double most = 0;
    for (Word other : meant) {
      double middle = word.middle();
      if (middle > other.top() && middle < other.bottom() && word.overlap(other) > most) {
        most = word.overlap(other);
        best = other.line();
      }
    }
    return best;
  }

  private static void alignLine(List<Word> meant, List<Word> seen, List<Match> out) {
    int n = meant.size();
    int m = seen.size();
    double[][] best = new double[n + 1][m + 1];
    int[][] step = new int[n + 1][m + 1];
    for (int i = 0; i <= n; i++) {
      for (int j = 0; j <= m; j++) {
        best[i][j] = i + j == 0 ? 0 : Double.MAX_VALUE;
        for (int move : new int[] {10, 1, 11, 21, 12}) {
          int a = move / 10;
          int b = move % 10;
          if (a > i || b > j) {
            continue;
          }
          double cost = best[i - a][j - b] + cost(meant.subList(i - a, i), seen.subList(j - b, j));
          if (cost < best[i][j]) {
            best[i][j] = cost;
            step[i][j] = move;
          }
        }
      }
    }
    trace(meant, seen, step, out);
  }

  private static void trace(List<Word> meant, List<Word> seen, int[][] step, List<Match> out) {
    List<Match> found = new ArrayList<>();
    int i = meant.size();
    int j = seen.size();
    while (i > 0 || j > 0) {
      int a = step[i][j] / 10;
      int b = step[i][j] % 10;
      if (a > 0 && b > 0) {
        List<Word> left = meant.subList(i - a, i);
        List<Word> right = seen.subList(j - b, j);
        found.add(new Match(List.copyOf(left), text(right), difference(text(left), text(right))));
      }
      i -= a;
      j -= b;
    }
    for (int k = found.size() - 1; k >= 0; k--) {
      out.add(found.get(k));
    }
  }

  private static double cost(List<Word> meant, List<Word> seen) {
    if (meant.isEmpty() || seen.isEmpty()) {
      return SKIP;
    }
    double left = Math.abs(meant.get(0).left() - seen.get(0).left());
    double right =
        Math.abs(meant.get(meant.size() - 1).right() - seen.get(seen.size() - 1).right());
    double apart = Math.min(1, (left + right) / 60);
    double split = meant.size() + seen.size() > 2 ? 0.4 : 0;
    return difference(text(meant), text(seen)) + apart + split;
  }

  static String text(List<Word> words) {
    return words.size() == 1
        ? words.get(0).text()
        : words.get(0).text() + ' ' + words.get(1).text();
  }

  /** Levenshtein distance of the bare letters, by the longer length. */
  static double difference(String one, String two) {
    String a = Fold.fold(one);
    String b = Fold.fold(two);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()] / (double) Math.max(1, Math.max(a.length(), b.length()));
  }
}
