package vn.nghiquyet.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Region;

/** How much changed where: a table with a row an Điều, a column a type and a class of change. */
public final class DiffStat {
  private final Messages messages;
  private final DiffWords words;
  private final Palette palette;
  private final int width;

  /**
   * A report in this form.
   *
   * @param width columns; where the table is wider, the classes are left out
   */
  public DiffStat(Messages messages, Palette palette, int width) {
    this.messages = messages;
    this.words = new DiffWords(messages);
    this.palette = palette;
    this.width = width;
  }

  /** How many changes of each type and class there are, by the key of the column's heading. */
  private static final class Counts {
    private final Map<String, Integer> byKey = new HashMap<>();

    void add(Change change) {
      byKey.merge(key(change.type()), 1, Integer::sum);
      byKey.merge(key(change.kind()), 1, Integer::sum);
    }

    int of(String key) {
      return byKey.getOrDefault(key, 0);
    }

    static String key(Change.Type type) {
      return "diff.stat.type." + type.jsonName();
    }

    static String key(EditClass kind) {
      return "diff.stat.class." + kind.jsonName();
    }
  }

  /**
   * The table and the summary, ending with a line feed; the summary alone where nothing changed.
   */
  public String of(DocumentDiff diff) {
    StringBuilder out = new StringBuilder();
    if (!diff.changes().isEmpty()) {
      table(out, diff);
    }
    return out.append(new Wrapper(width, "").add(words.summary(diff))).append('\n').toString();
  }

  private void table(StringBuilder out, DocumentDiff diff) {
    Counts sums = new Counts();
    diff.changes().forEach(sums::add);
    Map<String, Counts> rows = rows(diff);
    rows.put(messages.get("diff.stat.total"), sums);
    int label = rows.keySet().stream().mapToInt(String::length).max().orElse(0);
    List<String> types = Arrays.stream(Change.Type.values()).map(Counts::key).toList();
    List<String> classes = Arrays.stream(EditClass.values()).map(Counts::key).toList();
    List<String> keys =
        Stream.concat(types.stream(), classes.stream()).filter(key -> sums.of(key) > 0).toList();
    if (label + keys.stream().mapToInt(key -> 2 + heading(key).length()).sum() > width) {
      keys = keys.stream().filter(types::contains).toList();
    }
    String head = keys.stream().map(key -> "  " + heading(key)).collect(Collectors.joining());
    out.append(palette.bold(" ".repeat(label) + head)).append('\n');
    for (Map.Entry<String, Counts> row : rows.entrySet()) {
      out.append(row.getKey()).append(" ".repeat(label - row.getKey().length()));
      keys.forEach(key -> out.append(cell(heading(key), row.getValue().of(key))));
      out.append('\n');
    }
  }

  private String heading(String key) {
    return messages.get(key);
  }

  private static String cell(String heading, int count) {
    String shown = count == 0 ? "·" : String.valueOf(count);
    return "  " + " ".repeat(Math.max(0, heading.length() - shown.length())) + shown;
  }

  /** The counts by place, in the order of the text. */
  private Map<String, Counts> rows(DocumentDiff diff) {
    Map<String, Counts> out = new LinkedHashMap<>();
    Map<Integer, Unit> before = new HashMap<>();
    Map<Integer, Unit> after = new HashMap<>();
    for (Change change : diff.units()) {
      change.before().forEach(unit -> before.put(unit.index(), unit));
      change.after().forEach(unit -> after.put(unit.index(), unit));
    }
    for (Change change : diff.changes()) {
      String place = place(change.unit(), change.after().isEmpty() ? before : after);
      out.computeIfAbsent(place, p -> new Counts()).add(change);
    }
    return out;
  }

  /** The Điều that it stands in, or the greatest unit, or the part of the document. */
  private String place(Unit unit, Map<Integer, Unit> units) {
    if (unit.region() != Region.BODY) {
      return words.region(unit.region());
    }
    Unit at = unit;
    while (at.parent() >= 0 && at.kind() != Kind.ARTICLE) {
      at = units.get(at.parent());
    }
    return Printable.of(at.citation());
  }
}
