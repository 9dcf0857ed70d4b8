package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;

/** Writes a unit, before and after, with what happened to it. */
final class HtmlDiffUnit {
  private final Messages messages;
  private final DiffWords words;
  private final Html out;
  private final HtmlDiffSide before;
  private final HtmlDiffSide after;

  HtmlDiffUnit(Messages messages, Html out, HtmlDiffSide before, HtmlDiffSide after) {
    this.messages = messages;
    this.words = new DiffWords(messages);
    this.out = out;
    this.before = before;
    this.after = after;
  }

  void write(DiffRow row) {
    Change change = row.change();
    if (change.isUnchanged()) {
      begin("same", id(change), "");
      link("#", id(change), change.unit().citation());
      out.open("div", "class", "sides");
      before.quote(change.before(), "side again", "aria-hidden", "true");
      after.quote(change.after(), "side");
      out.close("div");
    } else if (row.away()) {
      away(change);
    } else {
      changed(change);
    }
    out.close("article").line();
  }

  /** The address of a change: that of the unit after, or before where it is gone. */
  private String id(Change change) {
    return change.after().isEmpty()
        ? before.place(change.before().get(0)).id()
        : after.place(change.after().get(0)).id();
  }

  private void begin(String look, String id, String type, String... more) {
    List<String> attributes = new ArrayList<>(List.of("class", "unit " + look, "id", id));
    if (!type.isEmpty()) {
      attributes.addAll(List.of("data-type", type));
      attributes.addAll(List.of(more));
    }
    out.open("article", attributes.toArray(String[]::new));
  }

  private void link(String text, String id, String title) {
    out.element("a", text, "class", "link", "lang", "vi", "href", "#" + id, "title", title);
  }

  private void changed(Change change) {
    String type = change.type().jsonName();
    String kind = change.kind().jsonName();
    begin(type + " " + kind, id(change), type, "data-class", kind);
    out.open("header").open("h3");
    link(change.unit().citation(), id(change), messages.get("page.link"));
    out.close("h3");
    badge("type", words.mark(change) + " " + words.type(change));
    badge("kind", words.kind(change.kind()));
    said(change);
    out.element("span", lines(change), "class", "at").close("header");
    sides(change);
  }

  private void badge(String look, String text) {
    out.element("span", text, "class", "badge " + look);
  }

  /** What happened to its place, in a sentence, with the way to where it was. */
  private void said(Change change) {
    String key =
        switch (change.type()) {
          case SPLIT -> "explain.split";
          case MERGED -> "explain.merged";
          case MOVED -> change.isRenumbered() || !sameCitation(change) ? "explain.moved" : "";
          default -> change.isRenumbered() ? renumbered(change) : "";
        };
    boolean moved = change.type() == Change.Type.MOVED;
    if (key.isEmpty() && !moved) {
      return;
    }
    String citation = citations(change.before());
    String sentence =
        key.isEmpty()
            ? messages.get("explain.reordered", citation)
            : messages.get(key, citation, citations(change.after()));
    out.open("span", "class", "said").text(sentence);
    if (moved) {
      String from = before.place(change.before().get(0)).id();
      out.text(" ").element("a", messages.get("page.movedFrom"), "href", "#" + from);
    }
    out.close("span");
  }

  private static boolean sameCitation(Change change) {
    return citations(change.before()).equals(citations(change.after()));
  }

  private static String renumbered(Change change) {
    return change.before().get(0).kind() == change.after().get(0).kind()
        ? "explain.renumbered"
        : "explain.level";
  }

  private static String citations(List<Unit> units) {
    return units.stream().map(Unit::citation).collect(Collectors.joining(", "));
  }

  /** Pages and lines, before and after. */
  private String lines(Change change) {
    return Stream.of(change.before(), change.after())
        .filter(units -> !units.isEmpty())
        .map(units -> line(units.get(0)))
        .collect(Collectors.joining(" → "));
  }

  private String line(Unit unit) {
    String line = String.valueOf(unit.line());
    return unit.page() == 0
        ? messages.get("page.line", line)
        : messages.get("page.pageLine", String.valueOf(unit.page()), line);
  }

  private void sides(Change change) {
    out.open("div", "class", "sides");
    before.write(change.before(), SideText.before(change), change.isRenumbered());
    after.write(change.after(), SideText.after(change), change.isRenumbered());
    out.close("div");
  }

  /** The place that a unit moved away from, with the way to where it is now. */
  private void away(Change change) {
    String id = before.place(change.before().get(0)).id();
    begin("away", id, "moved", "data-class", change.kind().jsonName());
    link("#", id, citations(change.before()));
    out.open("div", "class", "sides");
    before.quote(change.before(), "side");
    out.open("div", "class", "side none").open("a", "href", "#" + id(change));
    out.text(messages.get("page.movedTo", citations(change.after()))).close("a").close("div");
    out.close("div");
  }
}
