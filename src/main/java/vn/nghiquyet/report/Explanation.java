package vn.nghiquyet.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.FieldChange;
import vn.nghiquyet.diff.StaleReference;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Region;

/**
 * What happened to a unit in sentences, as one who drafts explains it: {@code Sửa “Mục tiêu” thành
 * “Chỉ tiêu” tại tiêu đề khoản 2 Điều 1}.
 */
public final class Explanation {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);

  private final Messages messages;
  private final EditWords words;

  /** Explains in this language. */
  public Explanation(Messages messages) {
    this.messages = messages;
    this.words = new EditWords(messages);
  }

  /**
   * One line a sentence, at least one; several about one place stand below a line that names it.
   *
   * @param before the units of the document before
   */
  public List<String> of(Change change, Printed before) {
    return switch (change.type()) {
      case UNCHANGED -> List.of(messages.get("explain.unchanged"));
      case INSERTED -> List.of(messages.get("explain.inserted", place(change.after())));
      case DELETED -> List.of(messages.get("explain.deleted", place(change.before())));
      default -> twoSided(change, before);
    };
  }

  private List<String> twoSided(Change change, Printed before) {
    List<String> out = new ArrayList<>(structure(change));
    int titleEnd = change.before().size() == 1 ? before.titleEnd(change.before().get(0)) : 0;
    List<EditWords.Said> said = words.of(change.edits(), titleEnd);
    String place = place(change.after());
    if (said.size() == 1) {
      out.add(messages.get("explain.one", said.get(0).text(), inside(said.get(0), place)));
    } else if (!said.isEmpty()) {
      out.add(messages.get("explain.several", place));
      for (EditWords.Said one : said) {
        out.add("- " + (one.title() ? messages.get("explain.inTitle", one.text()) : one.text()));
      }
    }
    return out.isEmpty() ? List.of(messages.get("explain.unchanged")) : ended(out);
  }

  private String inside(EditWords.Said said, String place) {
    return said.title() ? messages.get("explain.title", place) : place;
  }

  /** Each line but one that ends in a colon is ended: a list with semicolons, then a full stop. */
  private static List<String> ended(List<String> lines) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean more = i + 1 < lines.size() && lines.get(i + 1).startsWith("- ");
      boolean item = line.startsWith("- ");
      out.add(line.endsWith(":") ? line : line + (item && more ? ";" : "."));
    }
    return out;
  }

  /** What happened to the unit besides its words. */
  private List<String> structure(Change change) {
    String from = place(change.before());
    String to = place(change.after());
    return switch (change.type()) {
      case SPLIT -> List.of(messages.get("explain.split", from, to));
      case MERGED -> List.of(messages.get("explain.merged", from, to));
      case MOVED ->
          List.of(
              from.equals(to)
                  ? messages.get("explain.reordered", to)
                  : messages.get("explain.moved", from, to));
      default ->
          change.isRenumbered()
              ? List.of(renumbered(change.before().get(0), change.after().get(0), from, to))
              : List.of();
    };
  }

  /** By the labels alone where the unit above is the same. */
  private String renumbered(Unit was, Unit is, String from, String to) {
    boolean inBody = was.region() == Region.BODY && is.region() == Region.BODY;
    if (!inBody || was.kind() != is.kind() || !is.kind().isLabelled() || !sameParent(was, is)) {
      return messages.get(
          was.kind() == is.kind() ? "explain.renumbered" : "explain.level", from, to);
    }
    return messages.get("explain.renumbered", name(was), name(is));
  }

  private static boolean sameParent(Unit was, Unit is) {
    return was.path().size() == is.path().size()
        && was.path()
            .subList(0, was.path().size() - 1)
            .equals(is.path().subList(0, is.path().size() - 1));
  }

  private static String name(Unit unit) {
    return unit.kind().citationName() + " " + unit.label().text();
  }

  private String place(List<Unit> units) {
    List<String> all = units.stream().map(Explanation::place).distinct().toList();
    if (all.size() < 2) {
      return all.get(0);
    }
    String above = above(units.get(0));
    boolean together = units.stream().allMatch(unit -> above(unit).equals(above));
    List<String> names = together ? units.stream().map(Explanation::name).toList() : all;
    String first = names.stream().limit(names.size() - 1L).collect(Collectors.joining(", "));
    return messages.get("explain.and", first, names.get(names.size() - 1))
        + (together ? above : "");
  }

  /** The citation behind the name of the unit itself: {@code khoản 2 Điều 1}; else all of it. */
  private static String above(Unit unit) {
    String citation = unit.citation();
    return unit.kind().isLabelled() && citation.startsWith(name(unit))
        ? citation.substring(name(unit).length())
        : citation;
  }

  /** The citation, within a sentence. */
  public static String place(Unit unit) {
    String citation = unit.citation();
    boolean name = unit.region() == Region.BODY && unit.kind() != Kind.TABLE;
    return name || citation.isEmpty()
        ? citation
        : citation.substring(0, 1).toLowerCase(Locale.ROOT) + citation.substring(1);
  }

  /** The words that a unit of noise was read as, before and after. */
  String pairs(Change change) {
    return words.pairs(Stretch.of(change.edits()));
  }

  /** A sentence about what the documents say of themselves. */
  public String of(FieldChange field) {
    String kind =
        field.before().isEmpty() ? "filled" : field.after().isEmpty() ? "dropped" : "changed";
    if (field.field().equals("draft")) {
      return messages.get("explain.draft." + kind);
    }
    String key = "field." + field.field();
    String name = messages.bundle().containsKey(key) ? messages.get(key) : field.field();
    return messages.get(
        "explain.field." + kind, name, shown(field, field.before()), shown(field, field.after()));
  }

  private static String shown(FieldChange field, String value) {
    return field.field().equals("date") && !value.isEmpty()
        ? DAY.format(LocalDate.parse(value))
        : value.replace('\n', ' ');
  }

  /** A sentence about a reference that did not follow. */
  public String of(StaleReference reference) {
    String key = "explain.reference." + reference.fault().jsonName();
    return messages.get(key, reference.text(), place(reference.unit()), reference.meant());
  }
}
