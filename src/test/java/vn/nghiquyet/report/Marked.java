package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.repair.Correction;
import vn.nghiquyet.repair.Doubt;
import vn.nghiquyet.repair.RepairedText;

/**
 * A repaired text written down with its marks: {@code
 * ⟦before|after|kind|confidence|other:share,…⟧}; without a kind nothing was changed.
 */
final class Marked {
  private static final Pattern MARK =
      Pattern.compile("⟦([^|⟧]*)\\|([^|⟧]*)\\|([a-z]*)\\|([0-9.]*)(?:\\|([^⟧]*))?⟧");

  private final StringBuilder before = new StringBuilder();
  private final StringBuilder after = new StringBuilder();
  private final List<Correction> corrections = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  private Marked() {}

  static RepairedText of(String marked) {
    Marked out = new Marked();
    Matcher marks = MARK.matcher(marked);
    int at = 0;
    while (marks.find()) {
      out.add(marked.substring(at, marks.start()), marked.substring(at, marks.start()));
      out.mark(marks);
      at = marks.end();
    }
    out.add(marked.substring(at), marked.substring(at));
    return new RepairedText(
        out.before.toString(), out.after.toString(), out.corrections, out.doubts, List.of(), 100);
  }

  private void mark(Matcher mark) {
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    if (!mark.group(3).isEmpty()) {
      Correction.Kind kind =
          Arrays.stream(Correction.Kind.values())
              .filter(k -> k.jsonName().equals(mark.group(3)))
              .findFirst()
              .orElseThrow();
      double confidence = Double.parseDouble(mark.group(4));
      corrections.add(
          new Correction(line, column(before), mark.group(1), mark.group(2), kind, confidence));
    }
    if (mark.group(5) != null) {
      List<Doubt.Alternative> others =
          Arrays.stream(mark.group(5).split(",", -1)).map(Marked::other).toList();
      doubts.add(new Doubt(line, column(after), mark.group(2), others));
    }
    add(mark.group(1), mark.group(2));
  }

  private static Doubt.Alternative other(String text) {
    int colon = text.lastIndexOf(':');
    return new Doubt.Alternative(
        text.substring(0, colon), Double.parseDouble(text.substring(colon + 1)));
  }

  private static int column(StringBuilder text) {
    return text.length() - text.lastIndexOf("\n");
  }

  private void add(String old, String now) {
    before.append(old);
    after.append(now);
  }
}
