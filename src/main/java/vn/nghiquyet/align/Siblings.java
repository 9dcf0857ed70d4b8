package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

/**
 * Matches the units that hang in one unit with those that hang in another, in order.
 *
 * <p>What is identical at both ends is taken first; then units that only one on each side is like
 * divide the lists (patience diff: Bram Cohen, 2003), and inside each stretch the same again, where
 * more are unique; units that hold others are known by their titles. Long stretches without such
 * units are divided by what is unique with its neighbours, by own words alone, by words without
 * their numbers, by label. What is left is matched by dynamic programming, so that the pairs
 * together are most alike; O(n·m) on short stretches, on long ones in a band along the diagonal.
 */
final class Siblings {
  static final double FLOOR = 0.5;

  private static final double ONE_HOLDS_FLOOR = 0.7;
  private static final double SAME_LABEL_BONUS = 0.12;

  /** Units of fewer words and word pairs are too common to be anchors. */
  private static final int ANCHOR_SIZE = 4;

  /** Tables up to this size are not divided by weaker anchors. */
  private static final int SMALL = 10_000;

  /**
   * So many of the keys are sure: all that a unit holds, and the title of one that holds others.
   */
  private static final int STRONG = 2;

  private final Pairing pairing;
  private final UnitTree a;
  private final UnitTree b;

  Siblings(Pairing pairing) {
    this.pairing = pairing;
    this.a = pairing.before();
    this.b = pairing.after();
  }

  /** Matches two lists of siblings that have no partners yet, and what hangs in them. */
  void match(List<Integer> left, List<Integer> right) {
    new Lists(
            left.stream().filter(i -> pairing.toAfter(i) < 0).mapToInt(i -> i).toArray(),
            right.stream().filter(j -> pairing.toBefore(j) < 0).mapToInt(j -> j).toArray())
        .match();
  }

  /** Matches two units and what hangs in them. */
  void descend(int i, int j, Match.By how) {
    if (pairing.isIdentical(i, j)) {
      pairing.matchIdentical(i, j);
    } else {
      pairing.match(i, j, how);
      match(a.children(i), b.children(j));
    }
  }

  /** Worth of a pair; 0 for none. */
  double weight(int i, int j) {
    if (!pairing.isCompatible(i, j)) {
      return 0;
    }
    double likeness = pairing.likeness(i, j);
    return likeness < floor(i, j)
        ? 0
        : likeness * likeness + (pairing.isSameLabel(i, j) ? SAME_LABEL_BONUS : 0);
  }

  /** A unit that holds others is a single one only if that has nearly all of their words. */
  private double floor(int i, int j) {
    boolean oneHolds =
        pairing.unitsBefore().get(i).isLeaf() != pairing.unitsAfter().get(j).isLeaf();
    return oneHolds && pairing.own(i, j) < FLOOR ? ONE_HOLDS_FLOOR : FLOOR;
  }

  /** A stretch of both lists. */
  private record Stretch(int i0, int i1, int j0, int j1) {
    boolean isEmpty() {
      return i0 == i1 || j0 == j1;
    }

    long cells() {
      return (long) (i1 - i0) * (j1 - j0);
    }
  }

  /** What two units must share to be an anchor, if they alone do. */
  private record Key(IntToLongFunction before, IntToLongFunction after, boolean alike) {}

  /** Two lists of siblings. */
  private final class Lists {
    private final int[] left;
    private final int[] right;
    private final List<Key> keys;

    Lists(int[] left, int[] right) {
      this.left = left;
      this.right = right;
      this.keys =
          List.of(
              new Key(i -> a.hash(left[i]), j -> b.hash(right[j]), false),
              new Key(i -> title(a, left[i]), j -> title(b, right[j]), true),
              new Key(i -> among(a, left, i), j -> among(b, right, j), false),
              new Key(i -> a.ownHash(left[i]), j -> b.ownHash(right[j]), true),
              new Key(i -> a.maskedHash(left[i]), j -> b.maskedHash(right[j]), true),
              new Key(
                  i -> label(pairing.unitsBefore().get(left[i])),
                  j -> label(pairing.unitsAfter().get(right[j])),
                  true));
    }

    private static long label(Unit unit) {
      return UnitTree.mixed(unit.kind().name().hashCode(), unit.label().text().hashCode());
    }

    /** Its own words where it holds others; else something that no other has. */
    private static long title(UnitTree tree, int unit) {
      boolean titled = !tree.children(unit).isEmpty() && tree.ownBag(unit).size() >= ANCHOR_SIZE;
      return titled ? tree.ownHash(unit) : UnitTree.mixed(tree.hash(unit), -1L - unit);
    }

    /** Its hash with those of its neighbours. */
    private static long among(UnitTree tree, int[] list, int at) {
      long before = at > 0 ? tree.hash(list[at - 1]) : 0;
      long behind = at + 1 < list.length ? tree.hash(list[at + 1]) : 0;
      return UnitTree.mixed(UnitTree.mixed(before, tree.hash(list[at])), behind);
    }

    void match() {
      match(new Stretch(0, left.length, 0, right.length));
    }

    private void match(Stretch whole) {
      Stretch rest = trimmed(whole);
      if (rest.isEmpty()) {
        return;
      }
      int strong = rest.cells() <= SMALL ? STRONG : keys.size();
      for (Key key : keys.subList(0, strong)) {
        List<int[]> anchors = anchors(rest, key);
        if (!anchors.isEmpty()) {
          divide(rest, anchors);
          return;
        }
      }
      Sequences.best(
              rest.i1() - rest.i0(),
              rest.j1() - rest.j0(),
              (i, j) -> weight(left[rest.i0() + i], right[rest.j0() + j]))
          .forEach(pair -> pair(rest.i0() + pair[0], rest.j0() + pair[1]));
    }

    private void pair(int i, int j) {
      descend(left[i], right[j], Match.By.SIBLING);
    }

    private boolean isSame(int i, int j) {
      return pairing.isIdentical(left[i], right[j]) && pairing.isCompatible(left[i], right[j]);
    }

    private Stretch trimmed(Stretch s) {
      int i0 = s.i0();
      int j0 = s.j0();
      int i1 = s.i1();
      int j1 = s.j1();
      while (i0 < i1 && j0 < j1 && isSame(i0, j0)) {
        pair(i0++, j0++);
      }
      while (i0 < i1 && j0 < j1 && isSame(i1 - 1, j1 - 1)) {
        pair(--i1, --j1);
      }
      return new Stretch(i0, i1, j0, j1);
    }

    private void divide(Stretch s, List<int[]> anchors) {
      int i = s.i0();
      int j = s.j0();
      for (int[] anchor : anchors) {
        match(new Stretch(i, anchor[0], j, anchor[1]));
        pair(anchor[0], anchor[1]);
        i = anchor[0] + 1;
        j = anchor[1] + 1;
      }
      match(new Stretch(i, s.i1(), j, s.j1()));
    }

    /** Pairs with the same key, once on each side, in the order that most of them keep. */
    private List<int[]> anchors(Stretch s, Key key) {
      Map<Long, Integer> once = once(s.i0(), s.i1(), key.before());
      List<int[]> pairs = new ArrayList<>();
      once(s.j0(), s.j1(), key.after())
          .forEach(
              (hash, j) -> {
                int i = once.getOrDefault(hash, -1);
                if (i >= 0 && j >= 0 && isAnchor(i, j, key)) {
                  pairs.add(new int[] {i, j});
                }
              });
      pairs.sort(Comparator.comparingInt(pair -> pair[0]));
      boolean[] keep =
          Sequences.heaviestAscending(
              pairs.stream().mapToInt(pair -> pair[1]).toArray(),
              pairs.stream().mapToInt(pair -> a.words(left[pair[0]])).toArray());
      List<int[]> out = new ArrayList<>();
      for (int k = 0; k < keep.length; k++) {
        if (keep[k]) {
          out.add(pairs.get(k));
        }
      }
      return out;
    }

    private Map<Long, Integer> once(int from, int to, IntToLongFunction key) {
      Map<Long, Integer> out = new HashMap<>();
      for (int at = from; at < to; at++) {
        out.merge(key.applyAsLong(at), at, (x, y) -> -1);
      }
      return out;
    }

    private boolean isAnchor(int i, int j, Key key) {
      int x = left[i];
      int y = right[j];
      return pairing.isCompatible(x, y)
          && (key.alike()
              ? pairing.likeness(x, y) >= FLOOR
              : a.bag(x).size() >= ANCHOR_SIZE && pairing.isIdentical(x, y));
    }
  }
}
