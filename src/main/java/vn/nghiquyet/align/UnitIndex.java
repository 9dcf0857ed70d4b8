package vn.nghiquyet.align;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.model.Kind;

/**
 * Finds the unit that a reference names. Điều runs through the whole of a document; an appendix or
 * an attached regulation counts its own.
 */
public final class UnitIndex {
  private final List<Unit> units;
  private final Map<List<String>, Unit> byLabels = new HashMap<>();

  /** Looks into the units of a document. */
  public UnitIndex(List<Unit> units) {
    this.units = units;
    for (Unit unit : units) {
      byLabels.putIfAbsent(key(unit), unit);
    }
  }

  private List<String> key(Unit unit) {
    return switch (unit.kind()) {
      case ARTICLE, CLAUSE, SUBCLAUSE, POINT ->
          List.of(
              scope(unit),
              label(unit, Kind.ARTICLE),
              label(unit, unit.kind() == Kind.SUBCLAUSE ? Kind.SUBCLAUSE : Kind.CLAUSE),
              label(unit, Kind.POINT));
      default -> List.of("", String.valueOf(unit.index()));
    };
  }

  /** The appendix that holds a unit, by its place; empty for the main body. */
  private String scope(Unit unit) {
    return holder(unit, Kind.APPENDIX).map(appendix -> "" + appendix.index()).orElse("");
  }

  private String label(Unit unit, Kind kind) {
    return holder(unit, kind)
        .map(holder -> holder.label().text().toLowerCase(Locale.ROOT))
        .orElse("");
  }

  private Optional<Unit> holder(Unit unit, Kind kind) {
    for (int at = unit.index(); at >= 0; at = units.get(at).parent()) {
      if (units.get(at).kind() == kind) {
        return Optional.of(units.get(at));
      }
    }
    return Optional.empty();
  }

  /** The unit that a reference in the words of {@code from} names. */
  public Optional<Unit> find(Unit from, Reference reference) {
    String article = named(reference.article(), from, Kind.ARTICLE);
    String clause = named(reference.clause(), from, Kind.CLAUSE);
    if (article.isEmpty()) {
      article = label(from, Kind.ARTICLE);
    }
    Unit found = byLabels.get(List.of(scope(from), article, clause, reference.point()));
    // An attached regulation may speak of the resolution.
    return Optional.ofNullable(
        found == null ? byLabels.get(List.of("", article, clause, reference.point())) : found);
  }

  private String named(String label, Unit from, Kind kind) {
    return label.equals(Reference.THIS) ? label(from, kind) : label;
  }
}
