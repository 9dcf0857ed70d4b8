package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who pays how much, until when, how many: the figures of each cluster, side by side.
 *
 * @param rows by cluster, kind and unit: what can be compared stands in one row
 */
public record NumberTable(List<Row> rows) {
  private static final Comparator<Slot> SLOTS =
      Comparator.comparing(Slot::kind).thenComparing(Slot::unit);

  /** Copies the list. */
  public NumberTable {
    rows = List.copyOf(rows);
  }

  /** The figures of a survey's clusters. Linear in rows × documents. */
  public static NumberTable of(Survey survey) {
    int documents = survey.documents().size();
    List<Row> rows = new ArrayList<>();
    survey.clusters().forEach(cluster -> rows.addAll(rows(cluster, documents)));
    return new NumberTable(rows);
  }

  /**
   * The rows of one cluster: for who writes them one after the other, as the whole table of very
   * many documents takes much memory.
   *
   * @param documents how many the survey has
   */
  public static List<Row> rows(Cluster cluster, int documents) {
    List<Row> rows = new ArrayList<>();
    slots(cluster)
        .forEach(
            (slot, entries) ->
                rows.add(new Row(cluster, slot.kind, slot.unit, cells(entries, documents))));
    return rows;
  }

  private static Map<Slot, List<Entry>> slots(Cluster cluster) {
    Map<Slot, List<Entry>> out = new TreeMap<>(SLOTS);
    for (Measure measure : cluster.members()) {
      for (Figure figure : measure.figures()) {
        out.computeIfAbsent(new Slot(figure.kind(), figure.unit()), slot -> new ArrayList<>())
            .add(new Entry(measure, figure));
      }
    }
    return out;
  }

  private static List<List<Entry>> cells(List<Entry> entries, int documents) {
    List<List<Entry>> out = new ArrayList<>();
    IntStream.range(0, documents).forEach(document -> out.add(new ArrayList<>()));
    entries.forEach(entry -> out.get(entry.measure.document()).add(entry));
    return out;
  }

  private record Slot(Figure.Kind kind, String unit) {}

  /**
   * What the documents say of one cluster in one unit.
   *
   * @param cluster whose figures these are
   * @param kind of all of them
   * @param unit of all of them
   * @param cells one for each document of the survey, in its order; each has the figures in the
   *     order of the text, and is empty where the document names none
   */
  public record Row(Cluster cluster, Figure.Kind kind, String unit, List<List<Entry>> cells) {
    /** Copies the lists. */
    public Row {
      Objects.requireNonNull(cluster);
      Objects.requireNonNull(kind);
      Objects.requireNonNull(unit);
      cells = cells.stream().map(List::copyOf).toList();
    }

    /** The smallest of the figures. */
    public Figure lowest() {
      return figures().min(Comparator.comparing(Figure::value)).orElseThrow();
    }

    /** The largest of the figures. */
    public Figure highest() {
      return figures().max(Comparator.comparing(Figure::value)).orElseThrow();
    }

    private Stream<Figure> figures() {
      return cells.stream().flatMap(List::stream).map(Entry::figure);
    }

    /** How many documents name a figure. */
    public long coverage() {
      return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
  }

  /**
   * A figure and where it stands.
   *
   * @param measure that names it; it has the citation
   * @param figure what it names
   */
  public record Entry(Measure measure, Figure figure) {
    /** Checks that nothing is missing. */
    public Entry {
      Objects.requireNonNull(measure);
      Objects.requireNonNull(figure);
    }
  }
}
