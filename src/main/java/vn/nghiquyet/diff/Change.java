package vn.nghiquyet.diff;

import java.util.List;
import java.util.Objects;
import vn.nghiquyet.align.Match;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.model.Region;

/** What happened to one unit. */
public sealed interface Change {
  /** The graver of what its edits mean and what its type means. */
  EditClass kind();

  /** The stretches of its words; one for a unit that came or went as a whole. */
  List<Edit> edits();

  /** The unit to show it by: after, or before where it is gone. */
  Unit unit();

  /** The part of the document it belongs to. */
  default Region region() {
    return unit().region();
  }

  /** A unit that is new. */
  record Inserted(Unit after, EditClass kind) implements Change {
    /** Checks that nothing is missing. */
    public Inserted {
      Objects.requireNonNull(after);
      Objects.requireNonNull(kind);
    }

    @Override
    public Unit unit() {
      return after;
    }

    @Override
    public List<Edit> edits() {
      return after.text().isEmpty() ? List.of() : List.of(Edit.changed("", after.text(), kind));
    }
  }

  /** A unit that is gone. */
  record Deleted(Unit before, EditClass kind) implements Change {
    /** Checks that nothing is missing. */
    public Deleted {
      Objects.requireNonNull(before);
      Objects.requireNonNull(kind);
    }

    @Override
    public Unit unit() {
      return before;
    }

    @Override
    public List<Edit> edits() {
      return before.text().isEmpty() ? List.of() : List.of(Edit.changed(before.text(), "", kind));
    }
  }

  /**
   * A unit that is on both sides, with other words, another number or another place.
   *
   * @param type the gravest that happened to it
   * @param match how it was found
   */
  record Altered(Type type, Unit before, Unit after, Match match, EditClass kind, List<Edit> edits)
      implements Change {
    /** Copies the edits. */
    public Altered {
      Objects.requireNonNull(type);
      Objects.requireNonNull(before);
      Objects.requireNonNull(after);
      Objects.requireNonNull(match);
      Objects.requireNonNull(kind);
      edits = List.copyOf(edits);
    }

    @Override
    public Unit unit() {
      return after;
    }

    /** Whether its label is another one. */
    public boolean renumbered() {
      return !before.label().text().equals(after.label().text()) || before.kind() != after.kind();
    }
  }

  /** What happened to a unit that is on both sides. */
  enum Type {
    /** It stands in another unit or in another order; its words may have changed too. */
    MOVED,
    /** Its words changed; its number may have too. */
    MODIFIED,
    /** Only its number changed. */
    RENUMBERED
  }

  /** The type as a word: inserted, deleted, modified, moved, renumbered. */
  default String typeName() {
    if (this instanceof Inserted) {
      return "inserted";
    }
    if (this instanceof Altered altered) {
      return altered.type().name().toLowerCase(java.util.Locale.ROOT);
    }
    return "deleted";
  }
}
