package vn.nghiquyet.diff;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nghiquyet.align.Match;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.model.Region;

/**
 * What happened to one unit, or to the units that one was split into or merged from.
 *
 * @param type what happened
 * @param before the unit before; empty where it is new, several where they were merged
 * @param after the unit after; empty where it is gone, several where it was split
 * @param kind the graver of what its edits mean and what its type means
 * @param edits the stretches of its words; one for a unit that came or went as a whole
 * @param similarity 0..1, of the words; 0 where it came or went
 * @param matchedBy the pass that found the sides to be one; empty where it came or went
 */
public record Change(
    Type type,
    List<Unit> before,
    List<Unit> after,
    EditClass kind,
    List<Edit> edits,
    double similarity,
    Optional<Match.By> matchedBy) {
  /** Checks that the sides are there which the type speaks of, copies the lists. */
  public Change {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(matchedBy);
    before = List.copyOf(before);
    after = List.copyOf(after);
    edits = List.copyOf(edits);
    boolean two = type != Type.INSERTED && type != Type.DELETED;
    boolean sides =
        (two || type == Type.DELETED) == !before.isEmpty()
            && (two || type == Type.INSERTED) == !after.isEmpty();
    if (!sides || !(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException(
          type + " " + before.size() + ":" + after.size() + ", similarity " + similarity);
    }
  }

  /** A unit that is new. */
  static Change inserted(Unit unit, EditClass kind) {
    return outright(Type.INSERTED, List.of(), List.of(unit), kind);
  }

  /** A unit that is gone. */
  static Change deleted(Unit unit, EditClass kind) {
    return outright(Type.DELETED, List.of(unit), List.of(), kind);
  }

  private static Change outright(Type type, List<Unit> before, List<Unit> after, EditClass kind) {
    String gone = text(before);
    String come = text(after);
    List<Edit> edits =
        gone.isEmpty() && come.isEmpty() ? List.of() : List.of(Edit.changed(gone, come, kind));
    return new Change(type, before, after, kind, edits, 0, Optional.empty());
  }

  /** The unit to show it by: the first one after, or before where it is gone. */
  public Unit unit() {
    return after.isEmpty() ? before.get(0) : after.get(0);
  }

  /** The part of the document it belongs to. */
  public Region region() {
    return unit().region();
  }

  /** Whether it has a side before and a side after. */
  public boolean isTwoSided() {
    return !before.isEmpty() && !after.isEmpty();
  }

  /** Whether there is nothing to tell. */
  public boolean isUnchanged() {
    return type == Type.UNCHANGED;
  }

  /** Whether one unit stands on each side, with different labels or on different levels. */
  public boolean isRenumbered() {
    return before.size() == 1
        && after.size() == 1
        && (!before.get(0).label().text().equals(after.get(0).label().text())
            || before.get(0).kind() != after.get(0).kind());
  }

  /** The words before, those of several units joined by line feeds. */
  public String textBefore() {
    return text(before);
  }

  /** The words after, those of several units joined by line feeds. */
  public String textAfter() {
    return text(after);
  }

  static String text(List<Unit> units) {
    return units.stream().map(Unit::text).collect(Collectors.joining("\n"));
  }

  /** What happened to a unit. */
  public enum Type {
    /** Nothing. */
    UNCHANGED,
    /** It is new. */
    INSERTED,
    /** It is gone. */
    DELETED,
    /** Its words changed; its number may have too. */
    MODIFIED,
    /** It stands in another unit or in another order; its words may have changed too. */
    MOVED,
    /** Only its number or level changed. */
    RENUMBERED,
    /** One became several. */
    SPLIT,
    /** Several became one. */
    MERGED;

    /** The name used in JSON. */
    public String jsonName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
