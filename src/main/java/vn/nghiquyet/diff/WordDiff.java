package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Words;
import vn.nghiquyet.text.Words.Token;

/**
 * The differences of two texts in whole words, as a person would mark them: few stretches, not
 * confetti. Words are matched so that the worth of the matches less a price for every change is
 * greatest (global alignment with affine gaps; Gotoh, 1982): an island of one common word between
 * two changes is not worth a second change.
 *
 * <p>O(n·m) in the words between the common beginning and end; longer texts are first cut at words,
 * or rows of words, that are there once on each side (patience diff), so that no table passes a
 * limit, {@value #MAX_CELLS} cells unless told otherwise. What is longer and cannot be cut is one
 * change.
 */
public final class WordDiff {
  private static final int MAX_CELLS = 4_000_000;
  private static final float CHANGE = 1.15f;

  /** Worth of the end of a sentence: it holds two changes apart. */
  private static final float SENTENCE = 1.2f;

  /** Words too common to hold two changes apart. */
  private static final Set<String> LIGHT =
      Set.of(
          "và", "của", "các", "cho", "với", "về", "trong", "là", "có", "được", "theo", "tại",
          "những", "để", "từ", "đến", "do", "ở");

  private final List<Piece> a;
  private final List<Piece> b;
  private final int limit;
  private final List<Edit> out = new ArrayList<>();
  private Anchors anchors;

  private WordDiff(List<Piece> a, List<Piece> b, int limit) {
    this.a = a;
    this.b = b;
    this.limit = limit;
  }

  /** Dots that keep room, however many: how long a blank is drawn is a matter of layout. */
  private static final Pattern LEADER =
      Pattern.compile("[._]{3,}|[._]*…[._…\\s]*|[._]{3,}[._…\\s]*");

  /** Words that hold the numbers of a date apart, blank or not. */
  private static final Set<String> DATE = Set.of("ngày", "tháng", "năm");

  /** A token with the white space behind it. */
  record Piece(String text, String key, Words.Type type, String slice) {
    float weight() {
      return switch (type) {
        case WORD -> LIGHT.contains(key) ? 0.5f : DATE.contains(key) ? 1.3f : 1;
        case NUMBER -> 1.1f;
        default -> isSentenceEnd() ? SENTENCE : 0.25f;
      };
    }

    /** Whether it only keeps room for words. */
    boolean isBlank() {
      return LEADER.matcher(text).matches();
    }

    /** Whether it is a full stop or semicolon with a space behind it. */
    boolean isSentenceEnd() {
      return (text.equals(".") || text.equals(";")) && slice.length() > 1;
    }
  }

  /** The stretches of two texts, in order; none for two empty texts. */
  static List<Edit> of(String before, String after) {
    return of(before, after, MAX_CELLS);
  }

  /**
   * The stretches of two texts, in order; none for two empty texts.
   *
   * @param cells the largest table; what is longer is cut at words that are there once
   */
  public static List<Edit> of(String before, String after, int cells) {
    if (before.equals(after)) {
      return before.isEmpty() ? List.of() : List.of(Edit.equal(before, after));
    }
    return new WordDiff(pieces(before), pieces(after), cells).run();
  }

  private static List<Piece> pieces(String text) {
    List<Token> tokens = Words.tokens(text);
    List<Piece> out = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      Token token = tokens.get(at++);
      StringBuilder word = new StringBuilder(token.text());
      for (int end = leader(tokens, at - 1); at < end; at++) {
        word.append(tokens.get(at).text());
      }
      StringBuilder slice = new StringBuilder(word);
      while (at < tokens.size() && tokens.get(at).type() == Words.Type.SPACE) {
        slice.append(tokens.get(at++).text());
      }
      String key = LEADER.matcher(word).matches() ? "…" : token.key();
      out.add(new Piece(word.toString(), key, token.type(), slice.toString()));
    }
    return out;
  }

  /** Where dots end that start here, and go on behind white space; here where there are none. */
  private static int leader(List<Token> tokens, int start) {
    int end = start;
    int at = start;
    while (at < tokens.size()
        && (isDots(tokens.get(at)) || end > start && isSpace(tokens.get(at)))) {
      end = isDots(tokens.get(at)) ? at + 1 : end;
      at++;
    }
    return end;
  }

  private static boolean isDots(Token token) {
    return ".…_".indexOf(token.text().charAt(0)) >= 0;
  }

  private static boolean isSpace(Token token) {
    return token.type() == Words.Type.SPACE;
  }

  /**
   * Start and end of each word or mark between two places of a text, the white space behind it
   * included. Letters and digits without a space between them are one.
   */
  static List<int[]> spans(String text, int start, int end) {
    List<int[]> out = new ArrayList<>();
    int at = start;
    for (Piece piece : pieces(text.substring(start, end))) {
      int behind = at + piece.slice().length();
      boolean glued =
          at > start
              && Character.isLetterOrDigit(text.charAt(at - 1))
              && Character.isLetterOrDigit(text.charAt(at));
      if (glued) {
        out.get(out.size() - 1)[1] = behind;
      } else {
        out.add(new int[] {at, behind});
      }
      at = behind;
    }
    return out;
  }

  private List<Edit> run() {
    int[] match = new int[a.size()];
    Arrays.fill(match, -1);
    align(0, a.size(), 0, b.size(), match);
    Phrases.shape(a, b, match);
    emit(match);
    return out;
  }

  private boolean same(int i, int j) {
    return a.get(i).key().equals(b.get(j).key());
  }

  private void align(int i0, int i1, int j0, int j1, int[] match) {
    while (i0 < i1 && j0 < j1 && same(i0, j0)) {
      match[i0++] = j0++;
    }
    while (i1 > i0 && j1 > j0 && same(i1 - 1, j1 - 1)) {
      match[--i1] = --j1;
    }
    int n = i1 - i0;
    int m = j1 - j0;
    if (n == 0 || m == 0) {
      return;
    }
    if ((long) (n + 1) * (m + 1) <= limit) {
      table(i0, i1, j0, j1, match);
    } else {
      patience(i0, i1, j0, j1, match);
    }
  }

  /** The table of best values from each cell to the end, with and without an open change. */
  private void table(int i0, int i1, int j0, int j1, int[] match) {
    int n = i1 - i0;
    int m = j1 - j0;
    float[][] closed = new float[n + 1][m + 1];
    float[][] open = new float[n + 1][m + 1];
    for (int i = n; i >= 0; i--) {
      for (int j = m; j >= 0; j--) {
        float gap =
            i == n && j == m
                ? 0
                : Math.max(i < n ? open[i + 1][j] : -1e9f, j < m ? open[i][j + 1] : -1e9f);
        float matched =
            i < n && j < m && same(i0 + i, j0 + j)
                ? closed[i + 1][j + 1] + a.get(i0 + i).weight()
                : -1e9f;
        open[i][j] = Math.max(gap, matched);
        closed[i][j] = i == n && j == m ? 0 : Math.max(gap - CHANGE, matched);
      }
    }
    boolean inChange = false;
    int i = 0;
    int j = 0;
    while (i < n || j < m) {
      float gap = Math.max(i < n ? open[i + 1][j] : -1e9f, j < m ? open[i][j + 1] : -1e9f);
      float here = inChange ? open[i][j] : closed[i][j];
      boolean canMatch = i < n && j < m && same(i0 + i, j0 + j);
      if (canMatch && here == closed[i + 1][j + 1] + a.get(i0 + i).weight()) {
        match[i0 + i++] = j0 + j++;
        inChange = false;
      } else {
        inChange = true;
        if (i < n && gap == open[i + 1][j]) {
          i++;
        } else {
          j++;
        }
      }
    }
  }

  /** Cuts at words that stand once on each side, in their longest common order. */
  private void patience(int i0, int i1, int j0, int j1, int[] match) {
    int i = i0;
    int j = j0;
    for (int[] pair : anchors().between(i0, i1, j0, j1)) {
      align(i, pair[0], j, pair[1], match);
      match[pair[0]] = pair[1];
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    if (i > i0) {
      align(i, i1, j, j1, match);
    }
  }

  private Anchors anchors() {
    if (anchors == null) {
      anchors =
          Anchors.of(a.stream().map(Piece::key).toList(), b.stream().map(Piece::key).toList());
    }
    return anchors;
  }

  private void emit(int[] match) {
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && match[i] == j) {
        int k = 0;
        while (i + k < a.size() && match[i + k] == j + k && isEqual(i + k, j + k)) {
          k++;
        }
        if (k > 0) {
          out.add(Edit.equal(text(a, i, i + k), text(b, j, j + k)));
          i += k;
          j += k;
          continue;
        }
        while (i + k < a.size() && match[i + k] == j + k && !isEqual(i + k, j + k)) {
          k++;
        }
        add(i, i + k, j, j + k);
        i += k;
        j += k;
        continue;
      }
      int i1 = i;
      while (i1 < a.size() && match[i1] < 0) {
        i1++;
      }
      int j1 = i1 < a.size() ? match[i1] : b.size();
      add(i, i1, j, j1);
      i = i1;
      j = j1;
    }
  }

  /** The same word in the same letters, tone placement aside; or dots, however many. */
  private boolean isEqual(int i, int j) {
    return Blanks.sameSpelling(a.get(i).text(), b.get(j).text())
        || a.get(i).isBlank() && b.get(j).isBlank();
  }

  private void add(int i0, int i1, int j0, int j1) {
    String before = text(a, i0, i1);
    String after = text(b, j0, j1);
    Blanks.Context context =
        new Blanks.Context(i0 > 0 ? a.get(i0 - 1).key() : "", i1 < a.size() ? a.get(i1).key() : "");
    out.add(Edit.changed(before, after, Blanks.classify(before, after, context)));
  }

  private static String text(List<Piece> pieces, int from, int to) {
    StringBuilder out = new StringBuilder();
    pieces.subList(from, to).forEach(piece -> out.append(piece.slice()));
    return out.toString();
  }
}
