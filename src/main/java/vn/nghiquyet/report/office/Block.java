package vn.nghiquyet.report.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.model.Kind;

/**
 * A change between units that stand together on each side, so that it can be tracked in one place.
 *
 * @param change what happened
 * @param before place of the first unit in the text before, 0-based
 * @param after place of the first unit in the text after, 0-based
 * @param moved whether it stands in another order than what stays in place
 */
record Block(Change change, int before, int after, boolean moved) {

  /** The units of a document in the order of its text: appendices behind the signature. */
  static List<Unit> order(DocumentDiff diff, boolean after) {
    List<Unit> units =
        diff.units().stream()
            .flatMap(change -> (after ? change.after() : change.before()).stream())
            .sorted(Comparator.comparingInt(Unit::index))
            .toList();
    List<Unit> text = new ArrayList<>();
    List<Unit> appendices = new ArrayList<>();
    int end = -1;
    for (Unit unit : units) {
      if (unit.parent() < 0 && unit.kind() == Kind.APPENDIX) {
        end = unit.end();
      }
      (unit.index() < end ? appendices : text).add(unit);
    }
    return Stream.concat(text.stream(), appendices.stream()).toList();
  }

  /** The blocks of a comparison in the order of the text after. */
  static List<Block> of(DocumentDiff diff, List<Unit> before, List<Unit> after) {
    Map<Integer, Integer> was = places(before);
    Map<Integer, Integer> is = places(after);
    List<Block> all =
        diff.units().stream()
            .filter(Change::isTwoSided)
            .filter(c -> together(c.before(), was) && together(c.after(), is))
            .map(c -> new Block(c, place(c.before(), was), place(c.after(), is), false))
            .sorted(Comparator.comparingInt(Block::after))
            .toList();
    boolean[] stays =
        Chain.heaviest(
            all.stream().mapToInt(Block::before).toArray(),
            all.stream().mapToLong(Block::weight).toArray());
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < stays.length; i++) {
      Block block = all.get(i);
      out.add(new Block(block.change(), block.before(), block.after(), !stays[i]));
    }
    return out;
  }

  /** What was found to have moved gives way to what was not. */
  private long weight() {
    return change.type() == Change.Type.MOVED ? 1 : 100 + change.textAfter().length();
  }

  private static Map<Integer, Integer> places(List<Unit> units) {
    Map<Integer, Integer> out = new HashMap<>();
    units.forEach(unit -> out.put(unit.index(), out.size()));
    return out;
  }

  private static int place(List<Unit> units, Map<Integer, Integer> places) {
    return places.get(units.get(0).index());
  }

  private static boolean together(List<Unit> units, Map<Integer, Integer> places) {
    int first = place(units, places);
    for (int i = 0; i < units.size(); i++) {
      if (places.get(units.get(i).index()) != first + i) {
        return false;
      }
    }
    return true;
  }
}
