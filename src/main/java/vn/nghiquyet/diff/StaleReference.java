package vn.nghiquyet.diff;

import java.util.Objects;
import vn.nghiquyet.align.Unit;

/**
 * A reference to a unit of the same document ({@code khoản 2 Điều 5}) that did not follow what
 * happened to the unit.
 *
 * @param unit the unit after in whose words it stands
 * @param text the reference as written
 * @param start place in the words of the unit, 0-based
 * @param fault what is wrong with it
 * @param meant the citation of the unit that it meant before, as it is now or was; empty where
 *     there was none
 */
public record StaleReference(Unit unit, String text, int start, Fault fault, String meant) {
  /** Checks that nothing is missing. */
  public StaleReference {
    Objects.requireNonNull(unit);
    Objects.requireNonNull(text);
    Objects.requireNonNull(fault);
    Objects.requireNonNull(meant);
  }

  /** What is wrong with a reference. */
  public enum Fault {
    /** The unit it meant has another number now; the one written is another unit. */
    RENUMBERED("renumbered"),
    /** The unit it meant is gone. */
    GONE("gone"),
    /** No unit has the number that it was changed to. */
    NOWHERE("nowhere");

    private final String jsonName;

    Fault(String jsonName) {
      this.jsonName = jsonName;
    }

    /** The name used in JSON. */
    public String jsonName() {
      return jsonName;
    }
  }
}
