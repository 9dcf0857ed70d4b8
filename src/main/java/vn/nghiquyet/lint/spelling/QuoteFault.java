package vn.nghiquyet.lint.spelling;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** Quotation marks that do not close or open, and two kinds of them in one document. */
final class QuoteFault extends BaseRule {
  QuoteFault() {
    super("quote-fault", Family.SPELLING, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> straight = new ArrayList<>();
    int[] curly = new int[1];
    Prose.lines(subject)
        .forEach(
            i -> {
              TextRange line = subject.line(i);
              straight.addAll(straight(subject.text(), line));
              for (int k = line.start(); k < line.end(); k++) {
                curly[0] += mark(subject.text(), k, open, out) ? 1 : 0;
              }
            });
    if (!open.isEmpty()) {
      TextRange word = word(subject.text(), open.peekLast());
      out.add("unclosed", word, Optional.empty(), word.of(subject.text()));
    }
    if (curly[0] > 0 && !straight.isEmpty()) {
      mixed(straight, out);
    }
  }

  private static boolean mark(String text, int k, Deque<Integer> open, Findings out) {
    if (text.charAt(k) == '“') {
      open.push(k);
      return true;
    }
    if (text.charAt(k) != '”') {
      return false;
    }
    if (open.isEmpty()) {
      out.add("unopened", new TextRange(k, k + 1), Optional.empty());
    } else {
      open.pop();
    }
    return true;
  }

  private static TextRange word(String text, int at) {
    int end = at;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return new TextRange(at, end);
  }

  /** Pairs of straight marks on one line; an odd one stands for inches or for nothing known. */
  private static List<Integer> straight(String text, TextRange line) {
    List<Integer> out = new ArrayList<>();
    for (int k = line.start(); k < line.end(); k++) {
      if (text.charAt(k) == '"') {
        out.add(k);
      }
    }
    return out.size() % 2 == 0 ? out : List.of();
  }

  private static void mixed(List<Integer> straight, Findings out) {
    List<Fix.Edit> edits = new ArrayList<>();
    for (int i = 0; i < straight.size(); i++) {
      TextRange at = new TextRange(straight.get(i), straight.get(i) + 1);
      edits.add(new Fix.Edit(at, i % 2 == 0 ? "“" : "”"));
    }
    out.add(
        Severity.INFO,
        "mixed",
        new TextRange(straight.get(0), straight.get(1) + 1),
        Optional.of(new Fix(true, edits)),
        String.valueOf(straight.size() / 2));
  }
}
