package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.nghiquyet.model.Region;

/** A document's units as a tree, with the bags of each unit and of all it holds. */
final class UnitTree {
  private final List<List<Integer>> children;
  private final List<Integer> roots = new ArrayList<>();
  private final Bag[] own;
  private final Bag[] whole;
  private final int[] hashes;

  UnitTree(List<Unit> units) {
    children = new ArrayList<>();
    own = new Bag[units.size()];
    whole = new Bag[units.size()];
    hashes = new int[units.size()];
    units.forEach(unit -> children.add(new ArrayList<>()));
    for (Unit unit : units) {
      if (unit.parent() >= 0) {
        children.get(unit.parent()).add(unit.index());
      } else if (unit.region() == Region.BODY) {
        roots.add(unit.index());
      }
    }
    for (int i = units.size() - 1; i >= 0; i--) {
      own[i] = Bag.of(units.get(i).words());
      List<Integer> below = children.get(i);
      List<Bag> bags = new ArrayList<>(List.of(own[i]));
      below.forEach(child -> bags.add(whole[child]));
      whole[i] = below.isEmpty() ? own[i] : Bag.union(bags);
      hashes[i] =
          Arrays.hashCode(
              new int[] {
                units.get(i).words().hashCode(),
                below.stream().map(c -> hashes[c]).toList().hashCode()
              });
    }
  }

  List<Integer> roots() {
    return roots;
  }

  List<Integer> children(int unit) {
    return children.get(unit);
  }

  Bag ownBag(int unit) {
    return own[unit];
  }

  Bag bag(int unit) {
    return whole[unit];
  }

  int subtreeHash(int unit) {
    return hashes[unit];
  }
}
