package vn.nghiquyet.lint.reference;

import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.align.Reference;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.TextRange;

/**
 * A reference in the body to a unit of the same document.
 *
 * @param from the unit in whose words it stands
 * @param range where it stands: from its first label to its last word
 * @param labels where the label of each level is printed, those only that it names
 * @param reference what it names
 * @param units the units it leads to, by level; the lowest level named is missing where there is no
 *     such unit
 */
public record Cited(
    Provision from,
    TextRange range,
    Map<Kind, TextRange> labels,
    Reference reference,
    Map<Kind, Provision> units) {

  /**
   * One level of a reference.
   *
   * @param unit the unit named
   * @param label where its label is printed
   */
  public record Target(Provision unit, TextRange label) {}

  /** Copies the maps. */
  public Cited {
    labels = Map.copyOf(labels);
    units = Map.copyOf(units);
  }

  /** What it names on a level with a label of its own, if there is such a unit. */
  public Optional<Target> target(Kind kind) {
    return labels.containsKey(kind) && units.containsKey(kind)
        ? Optional.of(new Target(units.get(kind), labels.get(kind)))
        : Optional.empty();
  }

  /** The lowest level that it names. */
  Kind level() {
    return !reference.point().isEmpty()
        ? Kind.POINT
        : reference.clause().isEmpty() ? Kind.ARTICLE : Kind.CLAUSE;
  }

  /** The unit that it leads to, if there is one. */
  Optional<Provision> leads() {
    return Optional.ofNullable(units.get(level()));
  }
}
