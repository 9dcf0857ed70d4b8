package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Words;

/**
 * Tells differences that are only in the reading of a print from those in the print. An edit of
 * which some words are noise and others are not is taken apart. Not for use by several threads.
 */
final class NoiseJudge {
  /** So many words of both sides together are judged as one where their numbers differ. */
  private static final int FEW = 5;

  /** Longer edits are not looked into. */
  private static final int MOST_WORDS = 40;

  /** What it is worth that a word is the same; a pair that is noise is worth 1 at most. */
  private static final double SAME = 0.9;

  /** How far the words beside an edit are looked at, in UTF-16 units. */
  private static final int BESIDE = 60;

  private static final Pattern FIGURE = Pattern.compile("\\d{1,2}\\p{P}*");

  private final Witness before;
  private final Witness after;
  private final Noise noise;
  private final Stories stories;

  NoiseJudge(Side before, Side after, DiffOptions options) {
    this.before = before.witness();
    this.after = after.witness();
    this.noise = options.noise();
    this.stories = new Stories(options.model());
  }

  /** The edits of a unit that is on both sides, with those set apart that are noise. */
  List<Edit> judge(Unit left, Unit right, List<Edit> edits) {
    if (noise == Noise.OFF) {
      return edits;
    }
    List<Edit> out = new ArrayList<>();
    int b = 0;
    int a = 0;
    for (Edit edit : edits) {
      if (edit.op() == Edit.Op.EQUAL || edit.kind().equals(Optional.of(EditClass.FILLED_BLANK))) {
        out.add(edit);
      } else {
        new Place(left, right, b, a).judge(edit, out);
      }
      b += edit.before().length();
      a += edit.after().length();
    }
    return out;
  }

  /** Whether all of a unit on one side only is a scrap that was read from print. */
  boolean isScrap(Unit unit, boolean isAfter) {
    return noise != Noise.OFF
        && (isAfter ? after : before)
            .seen(unit, 0, unit.text().length())
            .filter(Seen::scrap)
            .isPresent();
  }

  /** Where an edit stands in its units. */
  private record Span(int b0, int b1, int a0, int a1) {}

  /** An edit in its place. */
  private final class Place {
    private final Unit left;
    private final Unit right;
    private final int b;
    private final int a;

    Place(Unit left, Unit right, int b, int a) {
      this.left = left;
      this.right = right;
      this.b = b;
      this.a = a;
    }

    void judge(Edit edit, List<Edit> out) {
      Span whole = new Span(b, b + edit.before().length(), a, a + edit.after().length());
      Stories.Verdict verdict =
          !isFew(edit)
              ? Stories.Verdict.CHANGED
              : edit.op() == Edit.Op.REPLACE ? verdict(whole) : besides(whole);
      if (isNoise(verdict)) {
        out.add(misread(edit, verdict));
        return;
      }
      List<Span> parts = edit.op() == Edit.Op.REPLACE ? parts(whole) : List.of();
      if (parts.isEmpty()) {
        out.add(edit.as(edit.kind().orElseThrow(), 1 - verdict.probability()));
        return;
      }
      int b0 = whole.b0();
      int a0 = whole.a0();
      for (Span part : parts) {
        rest(new Span(b0, part.b0(), a0, part.a0()), out);
        Edit pair = edit(part);
        out.add(
            isSame(part) ? Edit.equal(pair.before(), pair.after()) : misread(pair, verdict(part)));
        b0 = part.b1();
        a0 = part.a1();
      }
      rest(new Span(b0, whole.b1(), a0, whole.a1()), out);
    }

    /** Of words on one side only: whether they run together with a word beside them, co's. */
    private Stories.Verdict besides(Span span) {
      Span before =
          new Span(
              wordBefore(left.text(), span.b0()),
              span.b1(),
              wordBefore(right.text(), span.a0()),
              span.a1());
      Span behind =
          new Span(
              span.b0(),
              wordBehind(left.text(), span.b1()),
              span.a0(),
              wordBehind(right.text(), span.a1()));
      return verdict(span).or(verdict(before)).or(verdict(behind));
    }

    /**
     * Of many words each must be explained by itself; where they ran together or were torn apart a
     * few are judged as one.
     */
    private static boolean isFew(Edit edit) {
      int was = Words.keys(edit.before()).size();
      int is = Words.keys(edit.after()).size();
      return was <= 1 || is <= 1 || was != is && was + is <= FEW;
    }

    private boolean isNoise(Stories.Verdict verdict) {
      return verdict.probability() >= noise.least();
    }

    /** Read wrongly, or written wrongly. */
    private Edit misread(Edit edit, Stories.Verdict verdict) {
      EditClass kind = verdict.print() ? EditClass.NOISE : EditClass.EDITORIAL;
      return edit.as(kind, verdict.probability());
    }

    private void rest(Span span, List<Edit> out) {
      if (span.b0() == span.b1() && span.a0() == span.a1()) {
        return;
      }
      // What is left may be the same but for its white space, or a pair of its own.
      Edit edit = edit(span);
      boolean pair = edit.op() == Edit.Op.REPLACE && isFew(edit);
      Stories.Verdict verdict = pair ? verdict(span) : Stories.Verdict.CHANGED;
      out.add(
          edit.op() == Edit.Op.EQUAL
              ? edit
              : isNoise(verdict) ? misread(edit, verdict) : edit.as(edit.kind().orElseThrow(), 1));
    }

    private Edit edit(Span span) {
      String was = left.text().substring(span.b0(), span.b1());
      String is = right.text().substring(span.a0(), span.a1());
      if (was.equals(is)) {
        return Edit.equal(was, is);
      }
      String text = left.text();
      String previous = lastKey(text.substring(Math.max(0, span.b0() - BESIDE), span.b0()));
      String next =
          firstKey(text.substring(span.b1(), Math.min(text.length(), span.b1() + BESIDE)));
      return Edit.changed(was, is, Blanks.classify(was, is, new Blanks.Context(previous, next)));
    }

    private Stories.Verdict verdict(Span span) {
      String was = left.text().substring(span.b0(), span.b1());
      String is = right.text().substring(span.a0(), span.a1());
      return stories
          .judge(after, right, span.a0(), span.a1(), was)
          .or(stories.judge(before, left, span.b0(), span.b1(), is));
    }

    /**
     * Pairs of words, in order, that are noise on their own or the same; those of greatest total
     * worth. None where nothing is noise: few words that are the same hold no change apart.
     */
    private List<Span> parts(Span whole) {
      List<int[]> words = WordDiff.spans(left.text(), whole.b0(), whole.b1());
      List<int[]> others = WordDiff.spans(right.text(), whole.a0(), whole.a1());
      int n = words.size();
      int m = others.size();
      if (n * m <= 1 || n > MOST_WORDS || m > MOST_WORDS) {
        return List.of();
      }
      double[][] total = new double[n + 1][m + 1];
      double[][] worth = new double[n][m];
      for (int i = n - 1; i >= 0; i--) {
        for (int j = m - 1; j >= 0; j--) {
          worth[i][j] = worth(words.get(i), others.get(j));
          total[i][j] = Math.max(total[i + 1][j], total[i][j + 1]);
          if (worth[i][j] > 0) {
            total[i][j] = Math.max(total[i][j], worth[i][j] + total[i + 1][j + 1]);
          }
        }
      }
      List<Span> out = new ArrayList<>();
      int i = 0;
      int j = 0;
      while (i < n && j < m) {
        if (worth[i][j] > 0 && total[i][j] == worth[i][j] + total[i + 1][j + 1]) {
          out.add(span(words.get(i++), others.get(j++)));
        } else if (total[i][j] == total[i + 1][j]) {
          i++;
        } else {
          j++;
        }
      }
      return out.stream().allMatch(this::isSame) ? List.of() : out;
    }

    private boolean isSame(Span span) {
      return Blanks.sameSpelling(
          left.text().substring(span.b0(), span.b1()).strip(),
          right.text().substring(span.a0(), span.a1()).strip());
    }

    private Span span(int[] word, int[] other) {
      return new Span(word[0], word[1], other[0], other[1]);
    }

    private double worth(int[] word, int[] other) {
      int longer = Math.max(word[1] - word[0], other[1] - other[0]);
      int shorter = Math.min(word[1] - word[0], other[1] - other[0]);
      if (longer > 3 * shorter + 2) {
        return 0;
      }
      String was = left.text().substring(word[0], word[1]);
      String is = right.text().substring(other[0], other[1]);
      if (Blanks.sameSpelling(was.strip(), is.strip())) {
        return SAME;
      }
      if (!shareLetter(was, is)) {
        return 0;
      }
      Stories.Verdict verdict = verdict(span(word, other));
      return isNoise(verdict) ? verdict.probability() : 0;
    }
  }

  /**
   * Misread words keep a letter at least, marks aside, unless one is a figure or has no letters; a
   * cheap look before a dear one.
   */
  private static boolean shareLetter(String a, String b) {
    String letters = Fold.fold(b.strip());
    String others = Fold.fold(a.strip());
    return others.chars().noneMatch(Character::isLetterOrDigit)
        || others.chars().anyMatch(c -> letters.indexOf(c) >= 0)
        || FIGURE.matcher(others).matches() != FIGURE.matcher(letters).matches();
  }

  private static int wordBefore(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) <= ' ') {
      start--;
    }
    while (start > 0 && text.charAt(start - 1) > ' ') {
      start--;
    }
    return start;
  }

  private static int wordBehind(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) <= ' ') {
      end++;
    }
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    return end;
  }

  private static String lastKey(String text) {
    List<String> keys = Words.keys(text);
    return keys.isEmpty() ? "" : keys.get(keys.size() - 1);
  }

  private static String firstKey(String text) {
    List<String> keys = Words.keys(text);
    return keys.isEmpty() ? "" : keys.get(0);
  }
}
