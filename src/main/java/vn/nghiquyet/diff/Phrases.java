package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.nghiquyet.text.Words;

/**
 * Makes changes out of matched words that a person would mark so. A number put for a number stands
 * alone where the word beside it stayed. The words of a date hold its numbers apart, but not other
 * words. A symbol of which two parts changed changed as a whole. What was only put in or only left
 * out begins and ends where a phrase does ({@link Slides}). Works on the matches in place: the word
 * of {@code b} that each word of {@code a} is, or -1.
 */
final class Phrases {
  static final Set<String> DATE = Set.of("tháng", "năm");

  private static final Set<String> ENDS = Set.of(")", ":", ";");

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
    phrases.symbols();
    Slides slides = new Slides(a, b, match);
    phrases.each(slides::part);
    phrases.each(slides::slide);
  }

  /** Words of both texts without partner, between two that have one. */
  record Gap(int i0, int i1, int j0, int j1) {
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

  /** {@code 83/2015/QH13} of which two parts changed is another symbol as a whole. */
  private void symbols() {
    for (int start = 0, next; start < a.size(); start = next) {
      next = end(a, start);
      int end = next;
      while (end > start && a.get(end - 1).type() == Words.Type.MARK) {
        end--;
      }
      if (end > start && isSymbol(a, start, end) && changes(start, end) > 1) {
        Arrays.fill(match, start, end, -1);
      }
    }
  }

  /** Behind the last of the pieces that stand together without a space. */
  private static int end(List<WordDiff.Piece> pieces, int start) {
    int end = start + 1;
    while (end < pieces.size()
        && pieces.get(end - 1).slice().length() == pieces.get(end - 1).text().length()) {
      end++;
    }
    return end;
  }

  private static boolean isSymbol(List<WordDiff.Piece> pieces, int start, int end) {
    return isNumber(pieces, start)
        && pieces.subList(start, end).stream().anyMatch(piece -> piece.text().equals("/"))
        && hasWord(pieces, start, end);
  }

  /** How many stretches of some pieces have no partner. */
  private int changes(int start, int end) {
    int n = 0;
    for (int i = start; i < end; i++) {
      n += match[i] < 0 && (i == start || match[i - 1] >= 0) ? 1 : 0;
    }
    return n;
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
}
