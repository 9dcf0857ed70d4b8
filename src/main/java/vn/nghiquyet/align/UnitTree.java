package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.Region;
import vn.nghiquyet.text.Fold;

/** A document's units as a tree, with the bags and hashes of each unit and of all it holds. */
final class UnitTree {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final List<Unit> units;
  private final List<List<Integer>> children;
  private final List<Integer> roots = new ArrayList<>();
  private final int[] next;
  private final int[] previous;
  private final Bag[] own;
  private final Bag[] whole;
  private final long[] ownHashes;
  private final long[] hashes;
  private final int[] words;

  UnitTree(List<Unit> units) {
    this.units = units;
    int n = units.size();
    children = new ArrayList<>(n);
    next = Sequences.none(n);
    previous = Sequences.none(n);
    own = new Bag[n];
    whole = new Bag[n];
    ownHashes = new long[n];
    hashes = new long[n];
    words = new int[n];
    units.forEach(unit -> children.add(new ArrayList<>()));
    units.forEach(this::place);
    for (int i = n - 1; i >= 0; i--) {
      measure(i);
    }
  }

  private void place(Unit unit) {
    int i = unit.index();
    boolean body = unit.region() == Region.BODY;
    List<Integer> siblings = unit.parent() >= 0 ? children.get(unit.parent()) : roots;
    int before = i - 1;
    if (body) {
      before = siblings.isEmpty() ? -1 : siblings.get(siblings.size() - 1);
      siblings.add(i);
    } else if (i > 0 && !units.get(before).role().equals(unit.role())) {
      before = -1;
    }
    if (before >= 0) {
      previous[i] = before;
      next[before] = i;
    }
  }

  private void measure(int i) {
    List<String> keys = units.get(i).words();
    own[i] = Bag.of(keys);
    ownHashes[i] = hash(keys, false);
    long hash = ownHashes[i];
    words[i] = keys.size();
    List<Bag> bags = new ArrayList<>(List.of(own[i]));
    for (int child : children.get(i)) {
      bags.add(whole[child]);
      hash = mixed(hash, hashes[child]);
      words[i] += words[child];
    }
    whole[i] = bags.size() == 1 ? own[i] : Bag.union(bags);
    hashes[i] = hash;
  }

  private static long hash(List<String> keys, boolean masked) {
    long hash = 1;
    for (String key : keys) {
      boolean number = masked && Character.isDigit(key.charAt(0));
      hash = mixed(hash, number ? 7 : key.hashCode() + 31L * key.length());
    }
    return hash;
  }

  static long mixed(long hash, long value) {
    long out = (hash ^ value) * FACTOR;
    return Long.rotateLeft(out, 29) + value;
  }

  /** The units at the top of the body. */
  List<Integer> roots() {
    return roots;
  }

  List<Integer> children(int unit) {
    return children.get(unit);
  }

  /** The sibling behind, -1 for none; outside the body the neighbour of the same role. */
  int next(int unit) {
    return next[unit];
  }

  /** The sibling before, -1 for none; outside the body the neighbour of the same role. */
  int previous(int unit) {
    return previous[unit];
  }

  Bag ownBag(int unit) {
    return own[unit];
  }

  /** Of its own words in bare letters, as they can be compared where marks were lost. */
  Bag bareBag(int unit) {
    return Bag.of(units.get(unit).words().stream().map(Fold::fold).toList());
  }

  /** Of its words and of all below it. */
  Bag bag(int unit) {
    return whole[unit];
  }

  /** Number of its words and of all below it. */
  int words(int unit) {
    return words[unit];
  }

  /** Of its words and of all below it, in their shape. */
  long hash(int unit) {
    return hashes[unit];
  }

  long ownHash(int unit) {
    return ownHashes[unit];
  }

  /** Of its own words, all numbers alike. */
  long maskedHash(int unit) {
    return hash(units.get(unit).words(), true);
  }
}
