package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.text.Words;

/**
 * What two documents made of a third one that both began with.
 *
 * @param base the document that both began with
 * @param a one of the two
 * @param b the other one
 * @param rows the units of the base in order, and after each what was inserted behind it
 */
public record ThreeWay(Document base, Document a, Document b, List<Row> rows) {
  /** Copies the list. */
  public ThreeWay {
    Objects.requireNonNull(base);
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    rows = List.copyOf(rows);
  }

  /**
   * Puts two comparisons together.
   *
   * @param a from the base to one document
   * @param b from the same base to the other
   * @throws IllegalArgumentException if they do not begin with the same document
   */
  public static ThreeWay of(DocumentDiff a, DocumentDiff b) {
    if (!Objects.equals(a.before(), b.before())) {
      throw new IllegalArgumentException(
          a.before().source().name() + " is not " + b.before().source().name());
    }
    return new ThreeWay(a.before(), a.after(), b.after(), ThreeWayRows.of(a.units(), b.units()));
  }

  /** The rows where something changed. */
  public List<Row> changes() {
    return rows.stream().filter(row -> row.by() != By.NONE).toList();
  }

  /** Number of rows by the side that changed them, of those that there are. */
  public Map<By, Integer> byCount() {
    Map<By, Integer> out = new EnumMap<>(By.class);
    rows.forEach(row -> out.merge(row.by(), 1, Integer::sum));
    return out;
  }

  /** Who changed a unit. */
  public enum By {
    /** Neither. */
    NONE,
    /** The first document only. */
    A,
    /** The second document only. */
    B,
    /** Both, to the same. */
    BOTH,
    /** Both, to different texts or places: somebody has to decide. */
    CONFLICT;

    /** The name used in JSON. */
    public String jsonName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What both made of one unit of the base; of several, where they were split or merged.
   *
   * @param by who changed it
   * @param a the change of the first document, or that there was none; none at all where the second
   *     one inserted the unit
   * @param b of the second document, likewise
   */
  public record Row(By by, List<Change> a, List<Change> b) {
    /** Copies the lists, and checks that something is there. */
    public Row {
      Objects.requireNonNull(by);
      a = List.copyOf(a);
      b = List.copyOf(b);
      if (a.isEmpty() && b.isEmpty()) {
        throw new IllegalArgumentException("neither side");
      }
    }

    static Row of(List<Change> a, List<Change> b) {
      return new Row(judge(a, b), a, b);
    }

    private static By judge(List<Change> a, List<Change> b) {
      boolean left = a.stream().anyMatch(Row::touches);
      boolean right = b.stream().anyMatch(Row::touches);
      if (left && right) {
        return same(a, b) ? By.BOTH : By.CONFLICT;
      }
      if (!left && !right) { // other numbers follow from other units, noise from reading
        left = a.stream().anyMatch(change -> !change.isUnchanged());
        right = b.stream().anyMatch(change -> !change.isUnchanged());
      }
      return left && right ? By.BOTH : left ? By.A : right ? By.B : By.NONE;
    }

    private static boolean touches(Change change) {
      return !change.isUnchanged()
          && change.type() != Change.Type.RENUMBERED
          && change.kind() != EditClass.NOISE;
    }

    private static boolean same(List<Change> a, List<Change> b) {
      return result(a).equals(result(b));
    }

    /** What became of the units: their words, and where they stand if they moved. */
    private static List<List<String>> result(List<Change> changes) {
      return changes.stream().map(Row::result).toList();
    }

    private static List<String> result(Change change) {
      List<String> out = new ArrayList<>();
      out.add(change.type() == Change.Type.MOVED ? change.unit().citation() : "");
      for (Unit unit : change.after()) {
        out.add("|");
        Words.tokens(unit.text()).stream()
            .filter(token -> token.type() != Words.Type.SPACE)
            .forEach(token -> out.add(token.text()));
      }
      return out;
    }

    /** All that changed, of the first document before the second; once where both did the same. */
    public Stream<Change> changes() {
      return changed(by == By.BOTH ? a : all().toList()).stream();
    }

    /** Those that are changes. */
    public static List<Change> changed(List<Change> changes) {
      return changes.stream().filter(change -> !change.isUnchanged()).toList();
    }

    private Stream<Change> all() {
      return Stream.concat(a.stream(), b.stream());
    }

    /** The unit to show it by: the one of the base, or the one inserted. */
    public Unit unit() {
      Change first = all().findFirst().orElseThrow();
      return first.before().isEmpty() ? first.unit() : first.before().get(0);
    }

    /** The gravest class of what changed; editorial where nothing did. */
    public EditClass kind() {
      return changes().map(Change::kind).reduce(EditClass::or).orElse(EditClass.EDITORIAL);
    }
  }
}
