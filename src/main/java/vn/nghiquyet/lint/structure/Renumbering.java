package vn.nghiquyet.lint.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
  private final List<Entry> entries;

  /** The new number of each entry that changes, by its place in the list. */
  private final Map<Integer, Integer> numbers;

  /**
   * What is counted.
   *
   * @param label as printed, without its mark
   * @param place where that stands
   * @param ordinal its place in the order
   * @param unit empty where the parser did not take it for one
   */
  private record Entry(String label, TextRange place, int ordinal, Optional<Provision> unit) {}

  private Renumbering(
      Subject subject, Series series, List<Entry> entries, Map<Integer, Integer> numbers) {
    this.subject = subject;
    this.series = series;
    this.entries = entries;
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
    return nowhere ? Optional.empty() : fix(subject, series, units(subject, series), numbers);
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
    return single ? fix(subject, series, units(subject, series), numbers) : Optional.empty();
  }

  private static boolean counts(Series series, int from, int to, int first) {
    return IntStream.range(from, to).allMatch(i -> series.ordinal(i) == first + i - from);
  }

  /**
   * Counts units in their order whose numbers are all there, each once, but stand in disorder.
   *
   * @param strays those that the parser did not take for units
   */
  static Optional<Fix> ordering(Subject subject, Series series, List<Stray> strays) {
    List<Entry> entries =
        Stream.concat(
                units(subject, series).stream(),
                strays.stream()
                    .map(
                        one ->
                            new Entry(one.label(), one.place(), one.ordinal(), Optional.empty())))
            .sorted(Comparator.comparingInt(entry -> entry.place().start()))
            .toList();
    Set<Integer> all = new HashSet<>();
    Map<Integer, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < entries.size(); i++) {
      all.add(entries.get(i).ordinal());
      if (entries.get(i).ordinal() != i + 1) {
        numbers.put(i, i + 1);
      }
    }
    boolean whole = IntStream.rangeClosed(1, entries.size()).allMatch(all::contains);
    return whole ? fix(subject, series, entries, numbers) : Optional.empty();
  }

  private static List<Entry> units(Subject subject, Series series) {
    return series.units().stream()
        .map(
            unit ->
                new Entry(
                    unit.label().text(),
                    printed(subject, unit),
                    unit.label().ordinal(),
                    Optional.of(unit)))
        .toList();
  }

  private static TextRange printed(Subject subject, Provision unit) {
    TextRange marker = subject.marker(unit);
    int at = marker.of(subject.text()).indexOf(unit.label().text());
    int start = marker.start() + Math.max(0, at);
    return new TextRange(start, at < 0 ? start : start + unit.label().text().length());
  }

  private static Optional<Fix> fix(
      Subject subject, Series series, List<Entry> entries, Map<Integer, Integer> numbers) {
    return new Renumbering(subject, series, entries, numbers).fix();
  }

  private Optional<Fix> fix() {
    boolean restarts = IntStream.range(0, series.size()).anyMatch(series::restarts);
    boolean plain =
        numbers.keySet().stream().map(entries::get).allMatch(this::isPlain)
            && numbers.values().stream().noneMatch(number -> label(number).isEmpty());
    List<Fix.Edit> edits = new ArrayList<>();
    numbers.forEach((i, number) -> edits.add(new Fix.Edit(entries.get(i).place(), label(number))));
    if (restarts || !plain || numbers.isEmpty() || !follow(edits)) {
      return Optional.empty();
    }
    List<Fix.Edit> sorted =
        edits.stream()
            .distinct()
            .sorted(Comparator.comparingInt(edit -> edit.range().start()))
            .toList();
    return Optional.of(new Fix(false, sorted));
  }

  /** A number or letter alone, printed, and no quotation. */
  private boolean isPlain(Entry entry) {
    boolean plain =
        entry.unit().isEmpty()
            || entry.unit().get().label() instanceof Label.Arabic number
                && number.suffix().isEmpty()
            || entry.unit().get().label() instanceof Label.Letter letter
                && letter.suffix().isEmpty();
    return plain && entry.place().length() > 0 && !subject.isForeign(entry.place().start());
  }

  private String label(int number) {
    return series.get(0).label() instanceof Label.Letter
        ? Label.letter(number)
        : String.valueOf(number);
  }

  /** Adds what references become; false where one may mean either of two units. */
  private boolean follow(List<Fix.Edit> edits) {
    Kind kind = series.get(0).kind();
    for (Cited cited : Citing.of(subject).all()) {
      TextRange place = cited.labels().get(kind);
      if (place != null && !follow(cited, place, edits)) {
        return false;
      }
    }
    return kind != Kind.ARTICLE || recipients(edits);
  }

  private boolean follow(Cited cited, TextRange place, List<Fix.Edit> edits) {
    Optional<Provision> unit = Optional.ofNullable(cited.units().get(series.get(0).kind()));
    boolean ours = unit.isPresent() ? series.units().contains(unit.get()) : isBelow(cited);
    return !ours || follow(place.of(subject.text()), place, edits);
  }

  /** Whether it names a unit beside these that the parser did not take for one. */
  private boolean isBelow(Cited cited) {
    Optional<Provision> holder =
        subject.provisions().stream()
            .filter(one -> one.children().contains(series.get(0)))
            .findFirst();
    return series.get(0).kind() == Kind.ARTICLE
        || holder.isPresent() && holder.get().equals(cited.units().get(holder.get().kind()));
  }

  private boolean follow(String label, TextRange place, List<Fix.Edit> edits) {
    List<Integer> meant =
        IntStream.range(0, entries.size())
            .filter(i -> entries.get(i).label().equalsIgnoreCase(label))
            .boxed()
            .toList();
    if (meant.size() == 1 && numbers.containsKey(meant.get(0))) {
      edits.add(new Fix.Edit(place, label(numbers.get(meant.get(0)))));
    }
    return meant.size() < 2;
  }

  /** {@code Như Điều 3} is said to recipients. */
  private boolean recipients(List<Fix.Edit> edits) {
    for (Block block : subject.document().back()) {
      TextRange range = subject.range(block);
      Matcher named = RECIPIENT.matcher(subject.words(range));
      while (block.role() == Block.Role.RECIPIENT && named.find()) {
        int start = range.start() + named.start(1);
        TextRange place = new TextRange(start, start + named.group(1).length());
        if (!follow(named.group(1), place, edits)) {
          return false;
        }
      }
    }
    return true;
  }
}
