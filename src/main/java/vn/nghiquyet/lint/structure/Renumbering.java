package vn.nghiquyet.lint.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lint.reference.Cited;
import vn.nghiquyet.lint.reference.Citing;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.TextRange;

/**
 * Closes a gap: the units behind it are counted on, and the references inside the document that
 * lead to them follow.
 */
final class Renumbering {
  private Renumbering() {}

  /**
   * The edits.
   *
   * @param from place of the first unit behind the gap
   * @param ordinal the number that it should have
   * @return empty where the labels are not all plain numbers or letters
   */
  static Optional<Fix> of(Subject subject, Series series, int from, int ordinal) {
    Map<Integer, String> labels = new HashMap<>();
    List<Fix.Edit> edits = new ArrayList<>();
    int next = ordinal;
    for (int i = from; i < series.size(); i++) {
      Provision unit = series.get(i);
      Optional<TextRange> printed = printed(subject, unit);
      String label = unit.kind() == Kind.POINT ? Label.letter(next) : String.valueOf(next);
      if (!isPlain(unit.label()) || printed.isEmpty() || label.isEmpty()) {
        return Optional.empty();
      }
      labels.put(unit.range().start(), label);
      edits.add(new Fix.Edit(printed.get(), label));
      next++;
    }
    for (Cited cited : Citing.of(subject).all()) {
      cited
          .target(series.get(from).kind())
          .filter(target -> labels.containsKey(target.unit().range().start()))
          .ifPresent(
              target ->
                  edits.add(
                      new Fix.Edit(target.label(), labels.get(target.unit().range().start()))));
    }
    edits.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
    return Optional.of(new Fix(false, edits.stream().distinct().toList()));
  }

  private static boolean isPlain(Label label) {
    return label instanceof Label.Arabic number && number.suffix().isEmpty()
        || label instanceof Label.Letter letter && letter.suffix().isEmpty();
  }

  private static Optional<TextRange> printed(Subject subject, Provision unit) {
    TextRange marker = subject.marker(unit);
    int at = marker.of(subject.text()).indexOf(unit.label().text());
    int start = marker.start() + at;
    return at < 0
        ? Optional.empty()
        : Optional.of(new TextRange(start, start + unit.label().text().length()));
  }
}
