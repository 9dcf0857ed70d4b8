package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.nghiquyet.text.Words;

/**
 * Makes changes out of matched words that a person would mark so. Of equal readings of an insertion
 * or deletion it takes the one that begins and ends where a phrase does: {@code tháng 8 năm 2025
 * [và … năm 2025]}, not {@code tháng 8 [năm 2025 và …] năm 2025}. A number put for a number stands
 * alone where the word beside it stayed. The words of a date hold its numbers apart, but not other
 * words. Works on the matches in place: the word of {@code b} that each word of {@code a} is, or
 * -1.
 */
final class Phrases {
  private static final Set<String> DATE = Set.of("tháng", "năm");

  /** What names a number that follows. */
  private static final Set<String> NAMES_NUMBER =
      Set.of("số", "ngày", "tháng", "năm", "điều", "khoản", "điểm", "chương", "mục", "thứ");

  /** Words that a phrase begins with. */
  private static final Set<String> BEGINNINGS =
      Set.of("và", "hoặc", "của", "trong", "theo", "để", "cho", "tại", "với", "do", "trừ", "kể");

  private static final Set<String> ENDS = Set.of(")", ":", ";");

  private static final String OPENING = "([“«";
  private static final String CLOSING = ")]”»";

  private final List<WordDiff.Piece> a;
  private final List<WordDiff.Piece> b;
  private final int[] match;

  private Phrases(List<WordDiff.Piece> a, List<WordDiff.Piece> b, int[] match) {
    this.a = a;
    this.b = b;
    this.match = match;
  }

  static void shape(List<WordDiff.Piece> a, List<WordDiff.Piece> b, int[] match) {
    Phrases phrases = new Phrases(a, b, match);
    phrases.dates();
    phrases.each(phrases::numbers);
    phrases.each(phrases::slide);
  }

  /** Words of both texts without partner, between two that have one. */
  private record Gap(int i0, int i1, int j0, int j1) {
    boolean isReplaced() {
      return i0 < i1 && j0 < j1;
    }
  }

  private interface Step {
    void on(Gap gap);
  }

  private void each(Step step) {
    List<Gap> gaps = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() || j < b.size()) {
      if (i < a.size() && match[i] == j) {
        i++;
        j++;
      } else {
        Gap gap = gap(i, j);
        gaps.add(gap);
        i = gap.i1();
        j = gap.j1();
      }
    }
    gaps.forEach(step::on);
  }

  private Gap gap(int i, int j) {
    int end = i;
    while (end < a.size() && match[end] < 0) {
      end++;
    }
    return new Gap(i, end, j, end < a.size() ? match[end] : b.size());
  }

  /** Takes the matches of tháng and năm apart where more than a number changed beside them. */
  private void dates() {
    boolean[] wordy = {false};
    int[] end = {-1};
    each(
        gap -> {
          boolean words = hasWord(a, gap.i0(), gap.i1()) || hasWord(b, gap.j0(), gap.j1());
          int island = gap.i0() - 1;
          boolean beside =
              island >= 0 && island == end[0] && island > 0 && DATE.contains(a.get(island).key());
          if (beside && (words || wordy[0])) {
            match[island] = -1;
            words = true;
          }
          wordy[0] = words;
          end[0] = gap.i1();
        });
  }

  private static boolean hasWord(List<WordDiff.Piece> pieces, int from, int to) {
    return pieces.subList(from, to).stream()
        .anyMatch(
            piece ->
                piece.type() == Words.Type.WORD
                    && !DATE.contains(piece.key())
                    && !Blanks.isBlank(piece.text()));
  }

  /** {@code [, có 9 → và phường, có 12]} is {@code [và phường], có [9 → 12]}. */
  private void numbers(Gap gap) {
    if (!gap.isReplaced()) {
      return;
    }
    if (isNumber(a, gap.i1() - 1) && isNumber(b, gap.j1() - 1)) {
      join(gap.i1() - 2, gap.j1() - 2, gap, -1);
    } else if (isNumber(a, gap.i0()) && isNumber(b, gap.j0())) {
      join(gap.i0() + 1, gap.j0() + 1, gap, 1);
    }
  }

  /** Matches the words from here on, if one at least is a word or the end of something. */
  private void join(int i, int j, Gap gap, int step) {
    int n = 0;
    boolean word = false;
    while (i + n * step >= gap.i0()
        && i + n * step < gap.i1()
        && j + n * step >= gap.j0()
        && j + n * step < gap.j1()
        && a.get(i + n * step).key().equals(b.get(j + n * step).key())) {
      String text = a.get(i + n * step).text();
      word |= hasWord(a, i + n * step, i + n * step + 1) || ENDS.contains(text);
      n++;
    }
    for (int k = 0; word && k < n; k++) {
      match[i + k * step] = j + k * step;
    }
  }

  private static boolean isNumber(List<WordDiff.Piece> pieces, int at) {
    return pieces.get(at).type() == Words.Type.NUMBER;
  }

  /** Moves what was only put in or only left out over equal words to where it reads best. */
  private void slide(Gap gap) {
    if (gap.isReplaced()) {
      return;
    }
    boolean gone = gap.i0() < gap.i1();
    List<WordDiff.Piece> pieces = gone ? a : b;
    int start = gone ? gap.i0() : gap.j0();
    int end = gone ? gap.i1() : gap.j1();
    int other = gone ? gap.j0() : gap.i0();
    int best = 0;
    int most = worth(pieces, start, end);
    for (int step = -1; step <= 1; step += 2) {
      for (int by = step; isSlide(pieces, start, end, other, by, gone); by += step) {
        int worth = worth(pieces, start + by, end + by);
        if (worth > most) {
          most = worth;
          best = by;
        }
      }
    }
    move(gap, gone, best);
  }

  /** Whether the words that the last step of a slide goes over are the same on both its ends. */
  private boolean isSlide(
      List<WordDiff.Piece> pieces, int start, int end, int other, int by, boolean gone) {
    int near = by < 0 ? start + by : start + by - 1;
    int far = by < 0 ? end + by : end + by - 1;
    int beside = by < 0 ? other + by : other + by - 1;
    List<WordDiff.Piece> others = gone ? b : a;
    if (near < 0 || far >= pieces.size() || beside < 0 || beside >= others.size()) {
      return false;
    }
    int matched = by < 0 ? near : far;
    boolean joined = gone ? match[matched] == beside : match[beside] == matched;
    return joined && pieces.get(near).text().equals(pieces.get(far).text());
  }

  private void move(Gap gap, boolean gone, int by) {
    int size = gone ? gap.i1() - gap.i0() : gap.j1() - gap.j0();
    for (int k = 0; k < Math.abs(by); k++) {
      if (gone) {
        int from = by < 0 ? gap.i0() - 1 - k : gap.i1() + k;
        int to = by < 0 ? from + size : from - size;
        match[to] = match[from];
        match[from] = -1;
      } else {
        int i = by < 0 ? gap.i0() - 1 - k : gap.i0() + k;
        match[i] += by < 0 ? size : -size;
      }
    }
  }

  /** How well a stretch begins and ends. */
  private static int worth(List<WordDiff.Piece> pieces, int start, int end) {
    WordDiff.Piece first = pieces.get(start);
    WordDiff.Piece last = pieces.get(end - 1);
    boolean opens = first.type() == Words.Type.MARK;
    boolean closes = last.type() == Words.Type.MARK;
    int worth = opens == closes ? 0 : 1;
    worth += BEGINNINGS.contains(first.key()) ? 2 : 0;
    worth += start == 0 || pieces.get(start - 1).slice().indexOf('\n') >= 0 ? 2 : 0;
    worth += end == pieces.size() || last.slice().indexOf('\n') >= 0 ? 2 : 0;
    worth += start == 0 || pieces.get(start - 1).type() == Words.Type.MARK ? 1 : 0;
    worth += end == pieces.size() || pieces.get(end).type() == Words.Type.MARK ? 1 : 0;
    worth -= isTorn(pieces, start) || isTorn(pieces, end) ? 3 : 0;
    return worth - 4 * Math.abs(depth(pieces, start, end));
  }

  /** Whether a number and what names it, or two parts of one symbol, would be torn apart here. */
  private static boolean isTorn(List<WordDiff.Piece> pieces, int at) {
    if (at == 0 || at == pieces.size()) {
      return false;
    }
    WordDiff.Piece left = pieces.get(at - 1);
    WordDiff.Piece right = pieces.get(at);
    boolean named =
        right.type() == Words.Type.NUMBER && NAMES_NUMBER.contains(left.key())
            || left.type() == Words.Type.NUMBER && DATE.contains(right.key());
    boolean glued =
        left.slice().length() == left.text().length()
            && (left.key().equals("/") || right.key().equals("/"));
    return named || glued;
  }

  private static int depth(List<WordDiff.Piece> pieces, int start, int end) {
    int depth = 0;
    for (WordDiff.Piece piece : pieces.subList(start, end)) {
      depth += OPENING.contains(piece.text()) ? 1 : CLOSING.contains(piece.text()) ? -1 : 0;
    }
    return depth;
  }
}
