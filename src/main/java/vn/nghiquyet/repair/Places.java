package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;

/** Counts lines and columns on the way through a text. */
final class Places {
  private final String text;
  private int line = 1;
  private int lineStart;
  private int seen;

  private Places(String text) {
    this.text = text;
  }

  /** The result of a repair. */
  static RepairedText of(
      Fixes fixes, List<Doubtful> doubts, List<PrintedLines> printed, int words) {
    Places before = new Places(fixes.before());
    List<Correction> corrections = new ArrayList<>();
    for (Fix fix : fixes.list()) {
      before.moveTo(fix.start());
      String was = fixes.before().substring(fix.start(), fix.end());
      corrections.add(
          new Correction(
              before.line,
              before.column(fix.start()),
              was,
              fix.text(),
              Correction.Kind.of(was, fix.text()),
              fix.confidence()));
    }
    Places after = new Places(fixes.after());
    List<Doubt> places = new ArrayList<>();
    for (Doubtful doubt : doubts) {
      after.moveTo(doubt.start());
      places.add(new Doubt(after.line, after.column(doubt.start()), doubt.text(), doubt.others()));
    }
    return new RepairedText(fixes.before(), fixes.after(), corrections, places, printed, words);
  }

  private void moveTo(int place) {
    for (; seen < place; seen++) {
      if (text.charAt(seen) == '\n') {
        line++;
        lineStart = seen + 1;
      }
    }
  }

  private int column(int place) {
    return place - lineStart + 1;
  }
}
