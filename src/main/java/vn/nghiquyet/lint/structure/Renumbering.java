package vn.nghiquyet.lint.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lint.reference.Cited;
import vn.nghiquyet.lint.reference.Citing;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.TextRange;

/**
 * Counts a series anew, where there is one way only, and lets the references inside the document
 * follow the units that they lead to. Where a reference may mean either of two units, where labels
 * are not plain, and where one stands in a quotation, nothing is offered.
 */
final class Renumbering {
  private static final Pattern RECIPIENT =
      Pattern.compile("(?iu)(?<!\\p{L})như\\s+điều\\s+(\\d+)(?![\\p{L}\\d])");

  private final Subject subject;
  private final Series series;

  /** The new number of each unit that changes, by its place in the series. */
  private final Map<Integer, Integer> numbers;

  private Renumbering(Subject subject, Series series, Map<Integer, Integer> numbers) {
    this.subject = subject;
    this.series = series;
    this.numbers = numbers;
  }

  /**
   * Closes a gap: the units behind it are counted on. A reference to what is missing may mean what
   * then takes its number, or what was there once.
   *
   * @param from place of the first unit behind the gap
   * @param ordinal the number that it should have
   */
  static Optional<Fix> closing(Subject subject, Series series, int from, int ordinal) {
    Map<Integer, Integer> numbers = new TreeMap<>();
    IntStream.range(from, series.size()).forEach(i -> numbers.put(i, ordinal + i - from));
    Kind kind = series.get(from).kind();
    boolean nowhere =
        Citing.of(subject).all().stream()
            .anyMatch(
                cited -> cited.labels().containsKey(kind) && !cited.units().containsKey(kind));
    return nowhere ? Optional.empty() : new Renumbering(subject, series, numbers).fix();
  }

  /**
   * Counts on from the first of two units that follow each other with the same number: where all
   * behind them are counted on from there, each gets one more; where a number is left free for the
   * second, it gets that.
   *
   * @param second place of the second of them
   */
  static Optional<Fix> parting(Subject subject, Series series, int second) {
    int twice = series.ordinal(second);
    int behind = second + 1 < series.size() ? series.ordinal(second + 1) - twice : 2;
    boolean single =
        series.ordinal(second - 1) == twice
            && counts(series, 0, second, series.ordinal(0))
            && (behind == 1 || behind == 2)
            && counts(series, second + 1, series.size(), twice + behind);
    Map<Integer, Integer> numbers = new TreeMap<>();
    int last = behind == 1 ? series.size() : second + 1;
    IntStream.range(second, last).forEach(i -> numbers.put(i, series.ordinal(i) + 1));
    return single ? new Renumbering(subject, series, numbers).fix() : Optional.empty();
  }

  /** Counts units in their order whose numbers are all there, each once, but stand in disorder. */
  static Optional<Fix> ordering(Subject subject, Series series) {
    Set<Integer> all = new HashSet<>();
    Map<Integer, Integer> numbers = new TreeMap<>();
    int least = IntStream.range(0, series.size()).map(series::ordinal).min().orElse(1);
    for (int i = 0; i < series.size(); i++) {
      all.add(series.ordinal(i) - least);
      if (series.ordinal(i) != least + i) {
        numbers.put(i, least + i);
      }
    }
    boolean whole = least == 1 && IntStream.range(0, series.size()).allMatch(i -> all.contains(i));
    return whole ? new Renumbering(subject, series, numbers).fix() : Optional.empty();
  }

  private static boolean counts(Series series, int from, int to, int first) {
    return IntStream.range(from, to).allMatch(i -> series.ordinal(i) == first + i - from);
  }

  private Optional<Fix> fix() {
    if (IntStream.range(0, series.size()).anyMatch(series::restarts)) {
      return Optional.empty();
    }
    Map<Integer, String> labels = new HashMap<>();
    List<Fix.Edit> edits = new ArrayList<>();
    for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
      Provision unit = series.get(entry.getKey());
      Optional<TextRange> printed = printed(unit);
      String label = label(unit, entry.getValue());
      boolean foreign = subject.isForeign(unit.range().start());
      if (!isPlain(unit.label()) || printed.isEmpty() || label.isEmpty() || foreign) {
        return Optional.empty();
      }
      labels.put(unit.range().start(), label);
      edits.add(new Fix.Edit(printed.get(), label));
    }
    return follow(labels, edits) ? Optional.of(new Fix(false, sorted(edits))) : Optional.empty();
  }

  /** Adds what references become; false where one may mean either of two units. */
  private boolean follow(Map<Integer, String> labels, List<Fix.Edit> edits) {
    Kind kind = series.get(0).kind();
    for (Cited cited : Citing.of(subject).all()) {
      Optional<Cited.Target> target = cited.target(kind);
      if (target.isPresent() && isTwice(target.get().unit())) {
        return false;
      }
      target
          .filter(found -> labels.containsKey(found.unit().range().start()))
          .ifPresent(
              found ->
                  edits.add(new Fix.Edit(found.label(), labels.get(found.unit().range().start()))));
    }
    return kind != Kind.ARTICLE || recipients(labels, edits);
  }

  /** {@code Như Điều 3} is said to recipients. */
  private boolean recipients(Map<Integer, String> labels, List<Fix.Edit> edits) {
    for (Block block : subject.document().back()) {
      TextRange range = subject.range(block);
      Matcher named = RECIPIENT.matcher(subject.words(range));
      while (block.role() == Block.Role.RECIPIENT && named.find()) {
        String number = named.group(1);
        TextRange place =
            new TextRange(range.start() + named.start(1), range.start() + named.end(1));
        for (Provision unit : series.units()) {
          boolean meant = unit.label().text().equals(number) && !unit.path().isEmpty();
          if (meant && isTwice(unit)) {
            return false;
          }
          if (meant && labels.containsKey(unit.range().start())) {
            edits.add(new Fix.Edit(place, labels.get(unit.range().start())));
          }
        }
      }
    }
    return true;
  }

  /** Whether another unit of the series has the label of this one. */
  private boolean isTwice(Provision unit) {
    boolean ours = series.units().contains(unit);
    return ours
        && series.units().stream()
                .filter(one -> one.label().text().equals(unit.label().text()))
                .count()
            > 1;
  }

  private static List<Fix.Edit> sorted(List<Fix.Edit> edits) {
    return edits.stream()
        .distinct()
        .sorted((a, b) -> Integer.compare(a.range().start(), b.range().start()))
        .toList();
  }

  private static String label(Provision unit, int number) {
    return unit.kind() == Kind.POINT && unit.label() instanceof Label.Letter
        ? Label.letter(number)
        : String.valueOf(number);
  }

  private static boolean isPlain(Label label) {
    return label instanceof Label.Arabic number && number.suffix().isEmpty()
        || label instanceof Label.Letter letter && letter.suffix().isEmpty();
  }

  private Optional<TextRange> printed(Provision unit) {
    TextRange marker = subject.marker(unit);
    int at = marker.of(subject.text()).indexOf(unit.label().text());
    int start = marker.start() + at;
    return at < 0
        ? Optional.empty()
        : Optional.of(new TextRange(start, start + unit.label().text().length()));
  }
}
