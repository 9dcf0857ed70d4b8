package vn.nghiquyet.diff;

import java.util.List;
import java.util.Set;
import vn.nghiquyet.text.Words;

/**
 * Of equal readings of an insertion or deletion takes the one that begins and ends where a phrase
 * does: {@code tháng 8 năm 2025 [và … năm 2025]}, not {@code tháng 8 [năm 2025 và …] năm 2025}.
 * What runs on into the words before the end of a line or sentence becomes two: {@code [KT.] CHỦ
 * TỊCH [PHÓ CHỦ TỊCH]}, not {@code [KT. CHỦ TỊCH PHÓ] CHỦ TỊCH}. Works on the matches in place.
 */
final class Slides {
  /** What names a number that follows. */
  private static final Set<String> NAMES_NUMBER =
      Set.of("số", "ngày", "tháng", "năm", "điều", "khoản", "điểm", "chương", "mục", "thứ");

  /** Words that a phrase begins with. */
  private static final Set<String> BEGINNINGS =
      Set.of("và", "hoặc", "của", "trong", "theo", "để", "cho", "tại", "với", "do", "trừ", "kể");

  private static final String OPENING = "([“«";
  private static final String CLOSING = ")]”»";

  /** Fewer words than this may be repeated by chance. */
  private static final int FEWEST = 2;

  private final List<WordDiff.Piece> a;
  private final List<WordDiff.Piece> b;
  private final int[] match;

  Slides(List<WordDiff.Piece> a, List<WordDiff.Piece> b, int[] match) {
    this.a = a;
    this.b = b;
    this.match = match;
  }

  /**
   * Takes a change apart that ends amid a line or sentence whose last words all stand in it, or
   * begins so: these are then the ones that stayed.
   */
  void part(Phrases.Gap gap) {
    boolean gone = gap.i1() - gap.i0() > gap.j1() - gap.j0();
    Run run =
        gone
            ? new Run(a, gap.i0(), gap.i1(), b, gap.j0(), gap.j1())
            : new Run(b, gap.j0(), gap.j1(), a, gap.i0(), gap.i1());
    if (!partAtEnd(run, gone)) {
      partAtStart(run, gone);
    }
  }

  /**
   * Words without partner, and fewer in their place on the other side.
   *
   * @param from where the words start on the other side
   * @param to where they end there
   */
  private record Run(
      List<WordDiff.Piece> pieces,
      int start,
      int end,
      List<WordDiff.Piece> others,
      int from,
      int to) {
    /** Whether the words from {@code at} on are those of the other side from {@code first} on. */
    boolean repeats(int at, int first, int size) {
      boolean point = at > 0 && pieces.get(at - 1).text().equals("."); // KT.CHỦ TỊCH
      boolean bounded = point || isEdge(pieces, at) || isEdge(pieces, at + size);
      for (int k = 0; bounded && k < size; k++) {
        bounded = pieces.get(at + k).key().equals(others.get(first + k).key());
      }
      return bounded;
    }
  }

  private boolean partAtEnd(Run run, boolean gone) {
    int behind = 0;
    while (!isEdge(run.pieces(), run.end() + behind)
        && isJoined(run.end() + behind, run.to() + behind, gone)) {
      behind++;
    }
    int size = run.to() - run.from() + behind;
    if (behind == 0 || size < FEWEST || !isEdge(run.pieces(), run.end() + behind)) {
      return false;
    }
    for (int at = run.start() + 1; at + size < run.end(); at++) {
      if (run.repeats(at, run.from(), size)) {
        part(run.end(), behind, gone);
        join(at, run.from(), size, gone);
        return true;
      }
    }
    return false;
  }

  private boolean partAtStart(Run run, boolean gone) {
    int before = 0;
    while (!isEdge(run.pieces(), run.start() - before)
        && isJoined(run.start() - before - 1, run.from() - before - 1, gone)) {
      before++;
    }
    int size = run.to() - run.from() + before;
    if (before == 0 || size < FEWEST || !isEdge(run.pieces(), run.start() - before)) {
      return false;
    }
    for (int at = run.end() - size - 1; at > run.start(); at--) {
      if (run.repeats(at, run.from() - before, size)) {
        part(run.start() - before, before, gone);
        join(at, run.from() - before, size, gone);
        return true;
      }
    }
    return false;
  }

  private boolean isJoined(int at, int other, boolean gone) {
    int i = gone ? at : other;
    return i >= 0 && i < match.length && match[i] == (gone ? other : at);
  }

  /** Takes the partners of words; those of the other side get others. */
  private void part(int from, int size, boolean gone) {
    for (int k = 0; gone && k < size; k++) {
      match[from + k] = -1;
    }
  }

  private void join(int at, int other, int size, boolean gone) {
    for (int k = 0; k < size; k++) {
      match[gone ? at + k : other + k] = gone ? other + k : at + k;
    }
  }

  /** Whether a line or sentence ends or begins here, marks at its end aside. */
  private static boolean isEdge(List<WordDiff.Piece> pieces, int at) {
    return at == 0
        || at == pieces.size()
        || pieces.get(at).isSentenceEnd()
        || pieces.get(at - 1).isSentenceEnd()
        || pieces.get(at - 1).slice().indexOf('\n') >= 0;
  }

  /** Moves what was only put in or only left out over equal words to where it reads best. */
  void slide(Phrases.Gap gap) {
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

  private void move(Phrases.Gap gap, boolean gone, int by) {
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
            || left.type() == Words.Type.NUMBER && Phrases.DATE.contains(right.key());
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
