package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import vn.nghiquyet.model.Kind;

/**
 * Matches what is left between two pairs of siblings and has the same label and some likeness, a
 * unit rewritten from end to end, or whose words are the same but for the marks on their letters, a
 * unit misread from end to end.
 */
final class Leftovers {
  private static final double FLOOR = 0.3;
  private static final double BARE_FLOOR = 0.45;

  /** Of the words and word pairs of a title, in the other unit. */
  private static final double TITLE_FLOOR = 0.8;

  /** Words and word pairs of the shortest title that tells. */
  private static final int TITLE_SIZE = 5;

  /** Letters are not compared in more pairs than this. */
  private static final int MOST_PAIRS = 2_000;

  private final Pairing pairing;
  private final Siblings siblings;

  Leftovers(Pairing pairing, Siblings siblings) {
    this.pairing = pairing;
    this.siblings = siblings;
  }

  void find() {
    between(
        inside(pairing.before(), pairing.unitsBefore(), pairing.before().roots()),
        inside(pairing.after(), pairing.unitsAfter(), pairing.after().roots()));
    // Children come behind their parents: what is matched here is gone through in its turn.
    for (Unit unit : pairing.unitsBefore()) {
      int j = pairing.toAfter(unit.index());
      if (j >= 0 && !unit.isGroup() && !unit.isLeaf() && !pairing.isIdentical(unit.index(), j)) {
        between(
            inside(
                pairing.before(), pairing.unitsBefore(), pairing.before().children(unit.index())),
            inside(pairing.after(), pairing.unitsAfter(), pairing.after().children(j)));
      }
    }
  }

  /**
   * Siblings, and what hangs in chapters among them: Điều run through a document, whether a chapter
   * is put around some, or one is dissolved or was not read.
   */
  private static List<Integer> inside(UnitTree tree, List<Unit> units, List<Integer> siblings) {
    List<Integer> out = new ArrayList<>();
    for (int unit : siblings) {
      out.add(unit);
      if (units.get(unit).isGroup()) {
        out.addAll(inside(tree, units, tree.children(unit)));
      }
    }
    return out;
  }

  /** Goes through the stretches between pairs that kept their order. */
  private void between(List<Integer> left, List<Integer> right) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int at = 0; at < right.size(); at++) {
      places.put(right.get(at), at);
    }
    List<int[]> pairs = new ArrayList<>();
    for (int at = 0; at < left.size(); at++) {
      Integer place = places.get(pairing.toAfter(left.get(at)));
      if (place != null) {
        pairs.add(new int[] {at, place});
      }
    }
    boolean[] keep =
        Sequences.heaviestAscending(
            pairs.stream().mapToInt(pair -> pair[1]).toArray(),
            pairs.stream().mapToInt(pair -> pairing.before().words(left.get(pair[0]))).toArray());
    int i = 0;
    int j = 0;
    for (int k = 0; k < keep.length; k++) {
      if (keep[k]) {
        stretch(left.subList(i, pairs.get(k)[0]), right.subList(j, pairs.get(k)[1]));
        i = pairs.get(k)[0] + 1;
        j = pairs.get(k)[1] + 1;
      }
    }
    stretch(left.subList(i, left.size()), right.subList(j, right.size()));
  }

  private void stretch(List<Integer> left, List<Integer> right) {
    List<Integer> gone = left.stream().filter(i -> pairing.toAfter(i) < 0).toList();
    List<Integer> come = right.stream().filter(j -> pairing.toBefore(j) < 0).toList();
    if (gone.isEmpty() || come.isEmpty()) {
      return;
    }
    boolean few = (long) gone.size() * come.size() <= MOST_PAIRS;
    Sequences.best(gone.size(), come.size(), (i, j) -> weight(gone.get(i), come.get(j), few))
        .forEach(pair -> siblings.descend(gone.get(pair[0]), come.get(pair[1]), Match.By.LABEL));
    lone(gone, come);
  }

  /** The only Điều left on each side go together if the words of one title are all in the other. */
  private void lone(List<Integer> gone, List<Integer> come) {
    List<Integer> left = articles(pairing.unitsBefore(), gone, pairing::toAfter);
    List<Integer> right = articles(pairing.unitsAfter(), come, pairing::toBefore);
    if (left.size() == 1 && right.size() == 1 && isTitled(left.get(0), right.get(0))) {
      siblings.descend(left.get(0), right.get(0), Match.By.LABEL);
    }
  }

  private static List<Integer> articles(
      List<Unit> units, List<Integer> some, IntUnaryOperator partner) {
    return some.stream()
        .filter(unit -> units.get(unit).kind() == Kind.ARTICLE && partner.applyAsInt(unit) < 0)
        .toList();
  }

  private boolean isTitled(int i, int j) {
    Bag was = pairing.before().ownBag(i);
    Bag is = pairing.after().ownBag(j);
    boolean shorter = was.size() <= is.size();
    Bag title = shorter ? was : is;
    return title.size() >= TITLE_SIZE && title.within(shorter ? is : was) >= TITLE_FLOOR;
  }

  private double weight(int i, int j, boolean few) {
    double likeness = pairing.isSameLabel(i, j) ? pairing.likeness(i, j) : 0;
    double bare = few && pairing.isCompatible(i, j) ? pairing.bare(i, j) : 0;
    double worth = Math.max(likeness < FLOOR ? 0 : likeness, bare < BARE_FLOOR ? 0 : bare);
    return Math.max(worth, siblings.weight(i, j));
  }
}
