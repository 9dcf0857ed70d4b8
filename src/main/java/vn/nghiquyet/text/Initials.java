package vn.nghiquyet.text;

import java.util.List;
import java.util.Set;

/**
 * Tells whether two texts say the same where one writes words by their first letters: {@code Bộ
 * GD&ĐT} and {@code Bộ Giáo dục và Đào tạo}, {@code TT. HĐND xã} and {@code Thường trực Hội đồng
 * nhân dân xã}. No list of abbreviations: each letter must begin a word, in order, and all other
 * words must be the same; và and của may be left out. O(n·m) in the words of both, times the
 * letters of an abbreviation.
 */
public final class Initials {
  private static final Set<String> LIGHT = Set.of("và", "của");

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZĐĂÂÊÔƠƯ";

  private static final String HORNED = "ưứừửữựƯỨỪỬỮỰ";

  /** Longer texts are not compared. */
  private static final int MOST_WORDS = 60;

  private static final byte NO = 1;
  private static final byte YES = 2;

  private final List<String> words;
  private final boolean shortened;

  private Initials(List<String> words) {
    this.words = words;
    this.shortened = words.stream().anyMatch(Initials::isShort);
  }

  /** The words of a text. */
  public static Initials of(String text) {
    return new Initials(words(text));
  }

  /**
   * Whether two texts say the same and one at least writes words by their first letters that the
   * other writes out; marks and capitals aside.
   */
  public static boolean isSame(String one, String other) {
    return of(one).isSame(of(other));
  }

  /** The same for words that were taken before, of which many are compared. */
  public boolean isSame(Initials other) {
    return (shortened || other.shortened)
        && words.size() <= MOST_WORDS
        && other.words.size() <= MOST_WORDS
        && new Comparison(words, other.words).rest(0, 0, 0);
  }

  private static List<String> words(String text) {
    return Words.tokens(text).stream()
        .filter(Initials::says)
        .map(token -> token.text().equals("&") ? "và" : token.text())
        .toList();
  }

  private static boolean says(Words.Token token) {
    return token.type() == Words.Type.WORD
        || token.type() == Words.Type.NUMBER
        || token.text().equals("&");
  }

  private static boolean isShort(String word) {
    return word.length() > 1 && word.chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
  }

  private static boolean startsAt(String letters, int at, String begin) {
    for (int k = 0; k < begin.length(); k++) {
      if (at + k == letters.length() || !isSame(letters.charAt(at + k), begin.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** The same letter, marks aside; W stands for Ư: TW. */
  private static boolean isSame(char letter, char begin) {
    return bare(letter) == bare(begin) || letter == 'W' && HORNED.indexOf(begin) >= 0;
  }

  /** Without tone and mark, but đ is no d. */
  private static char bare(char c) {
    return c == 'đ' || c == 'Đ' ? 'đ' : Fold.fold(String.valueOf(c)).charAt(0);
  }

  private static boolean isLight(String word) {
    return LIGHT.contains(key(word));
  }

  private static String key(String word) {
    return new Words.Token(word, Words.Type.WORD).key();
  }

  /** Words against words. */
  private static final class Comparison {
    private final List<String> a;
    private final List<String> b;

    /** Whether what follows two words says the same, by the words and whether one was short. */
    private final byte[][][] known;

    Comparison(List<String> a, List<String> b) {
      this.a = a;
      this.b = b;
      this.known = new byte[a.size() + 1][][];
    }

    boolean rest(int i, int j, int shortened) {
      if (known[i] == null) {
        known[i] = new byte[b.size() + 1][2];
      }
      byte[][] row = known[i];
      if (row[j][shortened] == 0) {
        row[j][shortened] = find(i, j, shortened) ? YES : NO;
      }
      return row[j][shortened] == YES;
    }

    private boolean find(int i, int j, int shortened) {
      if (i == a.size() && j == b.size()) {
        return shortened == 1;
      }
      return i < a.size()
              && j < b.size()
              && key(a.get(i)).equals(key(b.get(j)))
              && rest(i + 1, j + 1, shortened)
          || i < a.size() && isLight(a.get(i)) && rest(i + 1, j, shortened)
          || j < b.size() && isLight(b.get(j)) && rest(i, j + 1, shortened)
          || i < a.size() && isShort(a.get(i)) && spelt(a.get(i), 0, b, j, i + 1, true)
          || j < b.size() && isShort(b.get(j)) && spelt(b.get(j), 0, a, i, j + 1, false);
    }

    /**
     * Whether the letters of an abbreviation from {@code at} on begin the words from {@code from}
     * on, and what follows says the same.
     *
     * @param behind the word behind the abbreviation on its own side
     */
    private boolean spelt(
        String letters, int at, List<String> words, int from, int behind, boolean ofA) {
      if (at == letters.length()) {
        return ofA ? rest(behind, from, 1) : rest(from, behind, 1);
      }
      if (from == words.size()) {
        return false;
      }
      String word = words.get(from);
      String begin = isShort(word) ? word : word.substring(0, 1);
      boolean more = begin.length() < letters.length() && startsAt(letters, at, begin);
      return more && spelt(letters, at + begin.length(), words, from + 1, behind, ofA)
          || at > 0 && isLight(word) && spelt(letters, at, words, from + 1, behind, ofA);
    }
  }
}
