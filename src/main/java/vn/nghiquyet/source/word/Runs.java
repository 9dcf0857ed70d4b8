package vn.nghiquyet.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text in one font or several.
 *
 * @param list its pieces in order; neighbours look different
 */
public record Runs(List<Run> list) {
  static final Runs EMPTY = new Runs(List.of());

  /** Copies the list. */
  public Runs {
    list = List.copyOf(list);
  }

  static Runs of(String text) {
    return text.isEmpty() ? EMPTY : new Runs(List.of(Run.of(text)));
  }

  /** These pieces, those that look alike joined. */
  static Runs joined(List<Run> pieces) {
    List<Run> out = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || !pieces.get(i).looksAs(pieces.get(start))) {
        out.add(one(pieces.subList(start, i)));
        start = i;
      }
    }
    return new Runs(out);
  }

  private static Run one(List<Run> alike) {
    Run first = alike.get(0);
    if (alike.size() == 1) {
      return first;
    }
    StringBuilder text = new StringBuilder();
    List<Run.Span> spans = new ArrayList<>();
    for (Run run : alike) {
      run.spans().forEach(span -> spans.add(span.shifted(text.length())));
      text.append(run.text());
    }
    return new Run(text.toString(), first.font(), first.caps(), spans);
  }

  /** The text as it is shown, as far as fonts with letters of their own do not matter. */
  String shown() {
    return list.stream().map(Run::shown).collect(Collectors.joining());
  }

  int length() {
    return list.stream().mapToInt(run -> run.text().length()).sum();
  }

  boolean isBlank() {
    return list.stream().allMatch(run -> run.text().isBlank());
  }

  /** Without white space before the text. */
  Runs stripLeading() {
    int first = 0;
    while (first < list.size() && list.get(first).text().isBlank()) {
      first++;
    }
    List<Run> out = new ArrayList<>(list.subList(first, list.size()));
    if (!out.isEmpty()) {
      String text = out.get(0).text();
      out.set(0, out.get(0).part(text.length() - text.stripLeading().length(), text.length()));
    }
    return new Runs(out);
  }

  /** Without white space behind the text. */
  Runs stripTrailing() {
    int end = list.size();
    while (end > 0 && list.get(end - 1).text().isBlank()) {
      end--;
    }
    List<Run> out = new ArrayList<>(list.subList(0, end));
    if (end > 0) {
      Run last = out.get(end - 1);
      out.set(end - 1, last.part(0, last.text().stripTrailing().length()));
    }
    return new Runs(out);
  }

  Runs strip() {
    return stripLeading().stripTrailing();
  }

  /** These, in the first font of a text where they have none of their own. */
  Runs inFontOf(Runs text) {
    String font = text.list.isEmpty() ? "" : text.list.get(0).font();
    return new Runs(
        list.stream()
            .map(
                run ->
                    run.font().isEmpty() ? new Run(run.text(), font, run.caps(), run.spans()) : run)
            .toList());
  }

  /** These with others behind them. */
  Runs plus(Runs others) {
    List<Run> out = new ArrayList<>(list);
    out.addAll(others.list);
    return joined(out);
  }
}
