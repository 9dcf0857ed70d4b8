package vn.nghiquyet.diff;

import java.util.Objects;
import java.util.Optional;

/**
 * One stretch of the words of a unit, before and after. The stretches of a change, joined, give
 * back both texts.
 *
 * @param op what happened
 * @param before the words before; empty where inserted
 * @param after the words after; empty where deleted
 * @param kind what it means; empty where equal
 * @param matter what it is about; empty where equal or a unit came or went as a whole
 * @param confidence 0..1, how sure that is
 */
public record Edit(
    Op op,
    String before,
    String after,
    Optional<EditClass> kind,
    Optional<Matter> matter,
    double confidence) {
  /** Checks that nothing is missing. */
  public Edit {
    Objects.requireNonNull(op);
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(matter);
  }

  static Edit equal(String before, String after) {
    return new Edit(Op.EQUAL, before, after, Optional.empty(), Optional.empty(), 1);
  }

  static Edit changed(String before, String after, EditClass kind) {
    Op op = before.isEmpty() ? Op.INSERT : after.isEmpty() ? Op.DELETE : Op.REPLACE;
    return new Edit(op, before, after, Optional.of(kind), Optional.empty(), 1);
  }

  /** The same stretch with another meaning. */
  Edit as(EditClass meaning, double sure) {
    return new Edit(op, before, after, Optional.of(meaning), matter, sure);
  }

  /** The same stretch, about this. */
  Edit about(Optional<Matter> what) {
    return new Edit(op, before, after, kind, what, confidence);
  }

  /** What happened to a stretch of words. */
  public enum Op {
    /** The same words; white space and tone placement may differ. */
    EQUAL("equal"),
    /** Only after. */
    INSERT("insert"),
    /** Only before. */
    DELETE("delete"),
    /** Other words. */
    REPLACE("replace");

    private final String jsonName;

    Op(String jsonName) {
      this.jsonName = jsonName;
    }

    /** The name used in JSON. */
    public String jsonName() {
      return jsonName;
    }
  }
}
