package vn.nghiquyet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Tones;

/**
 * How much of a text is as it was meant, line by line: the syllables that stand where they should
 * in the best alignment of two lines, and the characters that are to be changed. Case counts; the
 * shape of quotes and dashes, white space and the place of tones in oa, oe, uy do not.
 *
 * @param syllables words and numbers meant
 * @param right of these, as they were meant
 * @param chars characters meant
 * @param edits how many characters to put in, take out or change
 */
public record Score(int syllables, int right, int chars, int edits) {
  private static final Pattern SYLLABLE = Pattern.compile("\\p{L}+|\\d+");

  /** Both texts have as many lines. */
  public static Score of(String meant, String got) {
    List<String> one = meant.lines().toList();
    List<String> other = got.lines().toList();
    if (one.size() != other.size()) {
      throw new IllegalArgumentException(one.size() + " lines against " + other.size());
    }
    Score sum = new Score(0, 0, 0, 0);
    for (int i = 0; i < one.size(); i++) {
      sum = sum.plus(ofLine(folded(one.get(i)), folded(other.get(i))));
    }
    return sum;
  }

  private Score plus(Score other) {
    return new Score(
        syllables + other.syllables, right + other.right, chars + other.chars, edits + other.edits);
  }

  private static Score ofLine(String meant, String got) {
    List<String> one = syllables(meant);
    List<String> other = syllables(got);
    List<String> letters = meant.codePoints().mapToObj(Character::toString).toList();
    List<String> seen = got.codePoints().mapToObj(Character::toString).toList();
    int[][] edits = edits(letters, seen);
    return new Score(
        one.size(), right(one, other), letters.size(), edits[letters.size()][seen.size()]);
  }

  /** Words and numbers. */
  public static List<String> syllables(String text) {
    List<String> out = new ArrayList<>();
    for (Matcher m = SYLLABLE.matcher(text); m.find(); ) {
      out.add(m.group());
    }
    return out;
  }

  private static String folded(String line) {
    String plain =
        line.replaceAll("[“”„]", "\"")
            .replaceAll("[‘’]", "'")
            .replaceAll("[–—]", "-")
            .replaceAll("\\s+", " ")
            .strip();
    return Tones.fold(plain);
  }

  /** Aligned without case, then compared with it. */
  private static int right(List<String> one, List<String> other) {
    List<String> small = small(one);
    List<String> seen = small(other);
    int[][] d = edits(small, seen);
    int i = one.size();
    int j = other.size();
    int out = 0;
    while (i > 0 && j > 0) {
      boolean same = small.get(i - 1).equals(seen.get(j - 1));
      if (d[i][j] == d[i - 1][j - 1] + (same ? 0 : 1)) {
        out += one.get(--i).equals(other.get(--j)) ? 1 : 0;
      } else if (d[i][j] == d[i - 1][j] + 1) {
        i--;
      } else {
        j--;
      }
    }
    return out;
  }

  private static List<String> small(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  /** Levenshtein's distances of all beginnings. */
  private static int[][] edits(List<String> one, List<String> other) {
    int[][] d = new int[one.size() + 1][other.size() + 1];
    for (int i = 0; i <= one.size(); i++) {
      for (int j = 0; j <= other.size(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
        } else {
          int changed = d[i - 1][j - 1] + (one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
          d[i][j] = Math.min(changed, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        }
      }
    }
    return d;
  }

  /** The share of syllables that are right, 0..1. */
  public double accuracy() {
    return syllables == 0 ? 1 : (double) right / syllables;
  }

  /** Characters to change for each meant. */
  public double characterErrors() {
    return chars == 0 ? 0 : (double) edits / chars;
  }
}
