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
        List<Run> alike = pieces.subList(start, i);
        out.add(alike.get(0).with(alike.stream().map(Run::text).collect(Collectors.joining())));
        start = i;
      }
    }
    return new Runs(out);
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
      out.set(0, out.get(0).with(out.get(0).text().stripLeading()));
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
      out.set(end - 1, out.get(end - 1).with(out.get(end - 1).text().stripTrailing()));
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
            .map(run -> run.font().isEmpty() ? new Run(run.text(), font, run.caps()) : run)
            .toList());
  }

  /** These with others behind them. */
  Runs plus(Runs others) {
    List<Run> out = new ArrayList<>(list);
    out.addAll(others.list);
    return joined(out);
  }
}
