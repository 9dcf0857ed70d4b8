package vn.nghiquyet.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;

/**
 * Where units stand on a page: their addresses, {@code dieu-1.khoan-2.diem-a}, outside the body
 * {@code can-cu-3}, how deep they hang, and the label they are printed with. The addresses of the
 * document before begin with {@code truoc.}; the letter đ is written dd. The same documents give
 * the same addresses.
 */
final class UnitPlaces {
  private final Map<Integer, Place> places = new HashMap<>();
  private final Map<Integer, Unit> units = new HashMap<>();
  private final Map<List<String>, String> markers = new HashMap<>();

  /**
   * Where a unit stands.
   *
   * @param id its address
   * @param depth number of units it hangs in
   * @param marker its label as printed, keyword and punctuation included; empty for none
   */
  record Place(String id, int depth, String marker) {}

  private UnitPlaces(Document document, Stream<Unit> all) {
    document.provisions().forEach(p -> markers.putIfAbsent(p.path(), p.cleanMarker()));
    all.forEach(unit -> units.put(unit.index(), unit));
  }

  /** Those of one document. */
  static UnitPlaces of(Document document) {
    return new UnitPlaces(document, Unit.of(document).stream()).placed("");
  }

  /** Those of the document before. */
  static UnitPlaces before(DocumentDiff diff) {
    Stream<Unit> units = diff.units().stream().flatMap(change -> change.before().stream());
    return new UnitPlaces(diff.before(), units).placed("truoc.");
  }

  /** Those of the document after. */
  static UnitPlaces after(DocumentDiff diff) {
    Stream<Unit> units = diff.units().stream().flatMap(change -> change.after().stream());
    return new UnitPlaces(diff.after(), units).placed("");
  }

  /** Where a unit of the document stands. */
  Place of(Unit unit) {
    return places.get(unit.index());
  }

  /** The addresses of the provisions that are units, by where they begin. */
  Map<List<Object>, String> ids() {
    Map<List<Object>, String> out = new HashMap<>();
    units.forEach(
        (index, unit) -> {
          if (unit.role().isEmpty()) {
            out.put(List.of(unit.line(), unit.path()), places.get(index).id());
          }
        });
    return out;
  }

  private UnitPlaces placed(String prefix) {
    Set<String> taken = new HashSet<>();
    for (int index : new TreeSet<>(units.keySet())) {
      Unit unit = units.get(index);
      String id = prefix + id(unit);
      String free = id;
      for (int n = 2; !taken.add(free); n++) {
        free = id + "~" + n;
      }
      String marker = unit.role().isEmpty() ? markers.getOrDefault(unit.path(), "") : "";
      places.put(index, new Place(free, depth(unit), marker));
    }
    return this;
  }

  private int depth(Unit unit) {
    Place parent = places.get(unit.parent());
    return parent == null ? 0 : parent.depth() + 1;
  }

  /** From the Điều down, or from the top where there is none; a Phụ lục is always named. */
  private String id(Unit unit) {
    if (!unit.role().isEmpty()) {
      return Slug.of(unit.citation());
    }
    Deque<String> parts = new ArrayDeque<>();
    boolean article = false;
    for (Unit at = unit; at != null; at = units.get(at.parent())) {
      if (!article || at.kind() == Kind.APPENDIX) {
        parts.addFirst(part(at));
      }
      article |= at.kind() == Kind.ARTICLE;
    }
    return String.join(".", parts);
  }

  private static String part(Unit unit) {
    String kind =
        switch (unit.kind()) {
          case BULLET -> "gach";
          case SUBCLAUSE -> "tiet";
          default -> Slug.of(unit.kind().citationName());
        };
    String last = unit.path().isEmpty() ? "" : unit.path().get(unit.path().size() - 1);
    String label =
        unit.kind().isLabelled() ? Slug.of(unit.label().text()) : last.replaceAll("[^0-9]", "");
    return label.isEmpty() ? kind : kind + "-" + label;
  }
}
