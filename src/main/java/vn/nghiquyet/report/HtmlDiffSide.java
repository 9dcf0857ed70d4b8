package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.report.SideText.Piece;

/** Writes one column of a page of differences. */
final class HtmlDiffSide {
  /** Deeper units are not set in further. */
  private static final int DEPTH = 6;

  /** Images are shown in this part of their size: on fine screens they are as sharp as the text. */
  private static final double SHOWN = 0.6;

  private final boolean first;
  private final Messages messages;
  private final DiffWords words;
  private final Html out;
  private final UnitPlaces places;
  private final Facsimile facsimile;

  /** The lines of print that are on the page. */
  private final Set<Integer> shown = new HashSet<>();

  /**
   * A column.
   *
   * @param first whether it is that of the document before
   */
  HtmlDiffSide(boolean first, Messages messages, Html out, UnitPlaces places, Facsimile facsimile) {
    this.first = first;
    this.messages = messages;
    this.words = new DiffWords(messages);
    this.out = out;
    this.places = places;
    this.facsimile = facsimile;
  }

  UnitPlaces.Place place(Unit unit) {
    return places.of(unit);
  }

  /**
   * The units of a change.
   *
   * @param pieces the words of each
   * @param renumbered whether their labels changed
   */
  void write(List<Unit> units, List<List<Piece>> pieces, boolean renumbered) {
    if (units.isEmpty()) {
      out.open("div", "class", "side none");
      out.text(messages.get(first ? "page.notYet" : "page.noMore")).close("div");
      return;
    }
    out.open("div", "class", "side", "lang", "vi");
    String name = messages.get(first ? "page.before" : "page.after");
    out.element("span", name, "class", "side-name", "lang", messages.language());
    Map<Integer, Facsimile.Strip> strips = new TreeMap<>();
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      open(unit, !first && i > 0, renumbered);
      for (Piece piece : pieces.get(i)) {
        if (piece.edit().isEmpty() || piece.text().isBlank()) {
          out.text(piece.text());
        } else {
          mark(unit, piece, strips);
        }
      }
      out.close("div");
    }
    strips(strips);
    out.close("div");
  }

  /**
   * The words of units without marks.
   *
   * @param attributes of the column, more than its class
   */
  void quote(List<Unit> units, String look, String... attributes) {
    List<String> all = new ArrayList<>(List.of("class", look, "lang", "vi"));
    all.addAll(List.of(attributes));
    out.open("div", all.toArray(String[]::new));
    for (Unit unit : units) {
      open(unit, false, false);
      out.text(unit.text()).close("div");
    }
    out.close("div");
  }

  private void open(Unit unit, boolean named, boolean renumbered) {
    UnitPlaces.Place place = places.of(unit);
    String head = unit.kind().compareTo(Kind.ARTICLE) <= 0 && !unit.isLeaf() ? " head" : "";
    String look = "text d" + Math.min(DEPTH, place.depth()) + head;
    if (named) {
      out.open("div", "class", look, "id", place.id());
    } else {
      out.open("div", "class", look);
    }
    if (!place.marker().isEmpty()) {
      out.open("b");
      if (renumbered) {
        out.element(first ? "del" : "ins", place.marker(), "class", "editorial label");
      } else {
        out.text(place.marker());
      }
      out.close("b").text(" ");
    }
  }

  private void mark(Unit unit, Piece piece, Map<Integer, Facsimile.Strip> strips) {
    String text = piece.text();
    String bare = text.strip();
    int lead = text.indexOf(bare);
    int start = piece.start() + lead;
    Edit edit = piece.edit().orElseThrow();
    List<Facsimile.Sight> sights = facsimile.at(unit, start, start + bare.length());
    sights.forEach(sight -> strips.put(sight.strip().number(), sight.strip()));
    List<String> attributes = new ArrayList<>();
    edit.kind().ifPresent(kind -> attributes.addAll(List.of("class", kind.jsonName())));
    attributes.addAll(List.of("title", words.meaning(edit)));
    if (!sights.isEmpty()) {
      attributes.addAll(List.of("data-scan", scan(sights)));
    }
    out.text(text.substring(0, lead));
    out.element(first ? "del" : "ins", bare, attributes.toArray(String[]::new));
    out.text(text.substring(lead + bare.length()));
  }

  /** Number of the strip, left, top, width and height on it, for each line of print. */
  private static String scan(List<Facsimile.Sight> sights) {
    return sights.stream()
        .map(
            sight ->
                Stream.of(
                        sight.strip().number(),
                        shown(sight.box().left()),
                        shown(sight.box().top()),
                        shown(sight.box().width()),
                        shown(sight.box().height()))
                    .map(String::valueOf)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(";"));
  }

  private static int shown(int pixels) {
    return (int) Math.round(pixels * SHOWN);
  }

  private void strips(Map<Integer, Facsimile.Strip> strips) {
    strips.keySet().removeIf(number -> !shown.add(number));
    if (strips.isEmpty()) {
      return;
    }
    String pages =
        strips.values().stream()
            .map(strip -> String.valueOf(strip.page()))
            .distinct()
            .collect(Collectors.joining(", "));
    out.open("details", "class", "scan", "lang", messages.language());
    out.element("summary", messages.get("page.scan", pages));
    for (Facsimile.Strip strip : strips.values()) {
      out.open(
          "img",
          "id",
          "strip-" + strip.number(),
          "src",
          strip.source(),
          "width",
          String.valueOf(shown(strip.width())),
          "height",
          String.valueOf(shown(strip.height())),
          "loading",
          "lazy",
          "alt",
          messages.get("page.strip", strip.page()));
    }
    out.close("details");
  }
}
