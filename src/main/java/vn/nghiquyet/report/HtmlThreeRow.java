package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.ThreeWay;

/** Writes a unit of the base and what each of two documents made of it. */
final class HtmlThreeRow {
  private final Messages messages;
  private final DiffWords words;
  private final Html out;
  private final ThreeWay diff;
  private final UnitPlaces base;
  private final UnitPlaces a;
  private final UnitPlaces b;
  private final HtmlDiffSide origin;

  HtmlThreeRow(Messages messages, Html out, ThreeWay diff) {
    this.messages = messages;
    this.words = new DiffWords(messages);
    this.out = out;
    this.diff = diff;
    this.base = UnitPlaces.of(diff.base());
    this.a = UnitPlaces.of(diff.a());
    this.b = UnitPlaces.of(diff.b());
    this.origin = new HtmlDiffSide(true, messages, out, base, Facsimile.NONE);
  }

  void write(ThreeWay.Row row) {
    String id = id(row);
    String citation = row.unit().citation();
    if (row.by() == ThreeWay.By.NONE) {
      out.open("article", "class", "unit same", "id", id);
      out.element("a", "#", "class", "link", "lang", "vi", "href", "#" + id, "title", citation);
      origin.quote(base(row), "side");
    } else {
      begin(row, id);
      out.open("header").open("h3");
      out.element(
          "a",
          citation,
          "class",
          "link",
          "lang",
          "vi",
          "href",
          "#" + id,
          "title",
          messages.get("page.link"));
      out.close("h3");
      badge("by", HtmlDiffBar.by(messages, diff, row.by()));
      badge("kind", words.kind(row.kind()));
      out.close("header").open("div", "class", "sides three");
      base(row, id);
      side("page3.a", row.a(), a);
      side("page3.b", row.b(), b);
      out.close("div");
    }
    out.close("article").line();
  }

  private void begin(ThreeWay.Row row, String id) {
    String by = row.by().jsonName();
    String kind = row.kind().jsonName();
    List<String> attributes =
        new ArrayList<>(List.of("class", "unit " + by + " " + kind, "id", id, "data-type", by));
    attributes.addAll(List.of("data-class", kind));
    if (row.by() == ThreeWay.By.CONFLICT || row.by() == ThreeWay.By.BOTH) {
      attributes.addAll(List.of("data-both", ""));
    }
    out.open("article", attributes.toArray(String[]::new));
  }

  private void badge(String look, String text) {
    out.element("span", text, "class", "badge " + look);
  }

  /** The address in the base; of what is new in it that in the document that has it. */
  private String id(ThreeWay.Row row) {
    List<Unit> units = base(row);
    if (!units.isEmpty()) {
      return base.of(units.get(0)).id();
    }
    boolean first = !row.a().isEmpty();
    Unit unit = (first ? row.a() : row.b()).get(0).unit();
    return first ? "a." + a.of(unit).id() : "b." + b.of(unit).id();
  }

  /** The units of the base that either side made something of, in order. */
  private static List<Unit> base(ThreeWay.Row row) {
    return Stream.concat(row.a().stream(), row.b().stream())
        .flatMap(change -> change.before().stream())
        .distinct()
        .sorted(Comparator.comparingInt(Unit::index))
        .toList();
  }

  private void base(ThreeWay.Row row, String id) {
    List<Unit> units = base(row);
    if (units.isEmpty()) {
      none("page3.base", "page.notYet");
    } else {
      origin.quote(units, "side", "id", id + ".goc");
    }
  }

  /** A column with a sentence in it. */
  private void none(String side, String key) {
    out.open("div", "class", "side none");
    name(side);
    out.text(messages.get(key)).close("div");
  }

  private void name(String side) {
    out.element("span", messages.get(side), "class", "side-name", "lang", messages.language());
  }

  private void side(String side, List<Change> changes, UnitPlaces places) {
    List<Change> changed = ThreeWay.Row.changed(changes);
    if (changed.isEmpty()) {
      none(side, changes.isEmpty() ? "page.notYet" : "page3.same");
      return;
    }
    out.open("div", "class", "side", "lang", "vi");
    name(side);
    for (Change change : changed) {
      out.open("p", "class", "did", "lang", messages.language());
      out.element("span", words.mark(change) + " " + words.type(change), "class", "type");
      if (change.isTwoSided() && (change.isRenumbered() || change.type() == Change.Type.MOVED)) {
        out.text(" ").element("span", words.place(change), "lang", "vi");
      }
      out.close("p").open("div", "class", "text");
      label(change, places);
      change.edits().forEach(this::edit);
      if (change.edits().isEmpty()) {
        whole(change);
      }
      out.close("div");
    }
    out.close("div");
  }

  /** What came or went as a whole. */
  private void whole(Change change) {
    boolean gone = change.after().isEmpty();
    String text = gone ? change.textBefore() : change.textAfter();
    out.element(gone ? "del" : "ins", text, "class", change.kind().jsonName());
  }

  private void label(Change change, UnitPlaces places) {
    String was = change.before().isEmpty() ? "" : base.of(change.before().get(0)).marker();
    String is = change.after().isEmpty() ? "" : places.of(change.after().get(0)).marker();
    if (was.isEmpty() && is.isEmpty()) {
      return;
    }
    out.open("b");
    if (was.equals(is)) {
      out.text(is);
    } else {
      mark("del", was, "editorial label", "");
      mark("ins", is, "editorial label", "");
    }
    out.close("b").text(" ");
  }

  private void edit(Edit edit) {
    if (edit.op() == Edit.Op.EQUAL) {
      out.text(edit.after());
      return;
    }
    String look = edit.kind().orElseThrow().jsonName();
    String before = edit.before();
    String after = edit.after();
    mark("del", before.strip(), look, words.meaning(edit));
    mark("ins", after.strip(), look, words.meaning(edit));
    String last = after.isEmpty() ? before : after;
    out.text(last.substring(last.stripTrailing().length()));
  }

  private void mark(String tag, String text, String look, String title) {
    if (text.isEmpty()) {
      return;
    }
    if (title.isEmpty()) {
      out.element(tag, text, "class", look);
    } else {
      out.element(tag, text, "class", look, "title", title);
    }
  }
}
