package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.nghiquyet.repair.Correction;
import vn.nghiquyet.repair.Doubt;
import vn.nghiquyet.repair.RepairedText;

/**
 * A repaired text cut, line by line, into what stayed and what is marked. A doubt that reaches over
 * corrections is one mark with them. Linear in the text but for sorting the marks of a line.
 */
final class RepairMarks {
  /** What is less sure than this is shown with its confidence. */
  static final double SURE = 0.9;

  private RepairMarks() {}

  /**
   * One stretch of a line.
   *
   * @param before what stood there
   * @param after what stands there now
   * @param corrections what changed it, in order; empty where it stayed
   * @param doubts what it may be instead; empty where nothing else is likely
   */
  record Stretch(String before, String after, List<Correction> corrections, List<Doubt> doubts) {
    boolean isMarked() {
      return isChanged() || isDoubted();
    }

    boolean isChanged() {
      return !corrections.isEmpty();
    }

    boolean isDoubted() {
      return !doubts.isEmpty();
    }

    /** Whether nobody needs to look at it again. */
    boolean isSure() {
      return !isDoubted() && confidence() >= SURE;
    }

    /** That of the least sure change, 1 for none. */
    double confidence() {
      return corrections.stream().mapToDouble(Correction::confidence).min().orElse(1);
    }
  }

  /**
   * A line.
   *
   * @param number 1-based
   * @param stretches which, joined, give the line before and after
   */
  record Row(int number, List<Stretch> stretches) {
    boolean isMarked() {
      return stretches.stream().anyMatch(Stretch::isMarked);
    }
  }

  /** Every line of the text. */
  static List<Row> rows(RepairedText repaired) {
    String[] before = repaired.before().split("\n", -1);
    String[] after = repaired.text().split("\n", -1);
    List<Row> rows = new ArrayList<>(after.length);
    int correction = 0;
    int doubt = 0;
    for (int i = 0; i < after.length; i++) {
      Marks marks = new Marks();
      while (correction < repaired.corrections().size()
          && repaired.corrections().get(correction).line() == i + 1) {
        marks.add(repaired.corrections().get(correction++));
      }
      while (doubt < repaired.doubts().size() && repaired.doubts().get(doubt).line() == i + 1) {
        marks.add(repaired.doubts().get(doubt++));
      }
      rows.add(new Row(i + 1, marks.cut(before[i], after[i])));
    }
    return rows;
  }

  /** A piece of the line after the repair with what was found there; ends grow. */
  private static final class Span {
    private final int start;
    private int end;
    private int growth;
    private final List<Correction> corrections = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    Span(int start, int end) {
      this.start = start;
      this.end = end;
    }

    void join(Span other) {
      end = Math.max(end, other.end);
      growth += other.growth;
      corrections.addAll(other.corrections);
      doubts.addAll(other.doubts);
    }
  }

  /** The marks of one line. */
  private static final class Marks {
    private final List<Span> spans = new ArrayList<>();
    private int growth;

    void add(Correction correction) {
      int start = correction.column() - 1 + growth;
      Span span = new Span(start, start + correction.after().length());
      span.growth = correction.after().length() - correction.before().length();
      span.corrections.add(correction);
      spans.add(span);
      growth += span.growth;
    }

    void add(Doubt doubt) {
      Span span = new Span(doubt.column() - 1, doubt.column() - 1 + doubt.text().length());
      span.doubts.add(doubt);
      spans.add(span);
    }

    List<Stretch> cut(String before, String after) {
      List<Stretch> out = new ArrayList<>();
      int at = 0;
      int grown = 0;
      for (Span span : joined()) {
        stay(out, after.substring(at, span.start));
        int from = span.start - grown;
        grown += span.growth;
        String old = before.substring(from, span.end - grown);
        String now = after.substring(span.start, span.end);
        out.add(new Stretch(old, now, span.corrections, span.doubts));
        at = span.end;
      }
      stay(out, after.substring(at));
      return out;
    }

    private static void stay(List<Stretch> out, String text) {
      if (!text.isEmpty()) {
        out.add(new Stretch(text, text, List.of(), List.of()));
      }
    }

    private List<Span> joined() {
      spans.sort(Comparator.comparingInt(span -> span.start)); // stable: corrections keep order
      List<Span> out = new ArrayList<>();
      for (Span span : spans) {
        Span last = out.isEmpty() ? null : out.get(out.size() - 1);
        if (last != null && span.start < last.end) {
          last.join(span);
        } else {
          out.add(span);
        }
      }
      return out;
    }
  }
}
