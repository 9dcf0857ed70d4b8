package vn.nghiquyet.align;

import java.util.List;
import vn.nghiquyet.model.Kind;

/** The units of two documents and which were found to be the same so far. */
final class Pairing {
  private final List<Unit> before;
  private final List<Unit> after;
  private final UnitTree a;
  private final UnitTree b;
  private final int[] toAfter;
  private final int[] toBefore;
  private final Match.By[] by;

  private Pairing(
      List<Unit> before,
      List<Unit> after,
      UnitTree a,
      UnitTree b,
      int[] toAfter,
      int[] toBefore,
      Match.By[] by) {
    this.before = before;
    this.after = after;
    this.a = a;
    this.b = b;
    this.toAfter = toAfter;
    this.toBefore = toBefore;
    this.by = by;
  }

  static Pairing of(List<Unit> before, List<Unit> after) {
    return new Pairing(
        before,
        after,
        new UnitTree(before),
        new UnitTree(after),
        Sequences.none(before.size()),
        Sequences.none(after.size()),
        new Match.By[before.size()]);
  }

  /** The same pairs, seen from the other side; for reading and taking apart, not for matching. */
  Pairing flipped() {
    return new Pairing(after, before, b, a, toBefore, toAfter, by);
  }

  UnitTree before() {
    return a;
  }

  UnitTree after() {
    return b;
  }

  List<Unit> unitsBefore() {
    return before;
  }

  List<Unit> unitsAfter() {
    return after;
  }

  /** The partner of a unit before, -1 for none. */
  int toAfter(int i) {
    return toAfter[i];
  }

  /** The partner of a unit after, -1 for none. */
  int toBefore(int j) {
    return toBefore[j];
  }

  Match.By by(int i) {
    return by[i];
  }

  boolean isFree(int i, int j) {
    return toAfter[i] < 0 && toBefore[j] < 0;
  }

  /** Matches two units if neither has a partner. */
  void match(int i, int j, Match.By how) {
    if (isFree(i, j)) {
      toAfter[i] = j;
      toBefore[j] = i;
      by[i] = how;
    }
  }

  /** Matches two units with the same words in the same shape, and all below them. */
  void matchIdentical(int i, int j) {
    int size = before.get(i).end() - i;
    for (int k = 0; k < size && j + k < after.get(j).end(); k++) {
      match(i + k, j + k, Match.By.IDENTICAL);
    }
  }

  /** Takes a pair apart. */
  void part(int i) {
    toBefore[toAfter[i]] = -1;
    toAfter[i] = -1;
  }

  /** Units of a group lead to the first one of the other side. */
  void group(Group group) {
    group.before().forEach(i -> toAfter[i] = group.after().get(0));
    group.after().forEach(j -> toBefore[j] = group.before().get(0));
  }

  boolean isIdentical(int i, int j) {
    return a.hash(i) == b.hash(j) && before.get(i).end() - i == after.get(j).end() - j;
  }

  /** Of their own words and of all they hold; a title counts as much as what stands under it. */
  double likeness(int i, int j) {
    double whole = a.bag(i).similarity(b.bag(j));
    return areLeaves(i, j) ? whole : Math.max(whole, 0.5 * whole + 0.5 * own(i, j));
  }

  /** Of their own words. */
  double own(int i, int j) {
    return a.ownBag(i).similarity(b.ownBag(j));
  }

  /** Of their own words in bare letters; dearer than the others. */
  double bare(int i, int j) {
    return a.bareBag(i).similarity(b.bareBag(j));
  }

  boolean areLeaves(int i, int j) {
    return before.get(i).isLeaf() && after.get(j).isLeaf();
  }

  /** Điều only with Điều, Chương only with Chương; what hangs in them may change its level. */
  boolean isCompatible(int i, int j) {
    Kind x = before.get(i).kind();
    Kind y = after.get(j).kind();
    return x == y || isInner(x) && isInner(y);
  }

  /** The text of a Điều may have been a khoản. */
  boolean isNear(int i, int j) {
    Kind x = before.get(i).kind();
    Kind y = after.get(j).kind();
    return areLeaves(i, j) && (x == Kind.ARTICLE && isInner(y) || y == Kind.ARTICLE && isInner(x));
  }

  private static boolean isInner(Kind kind) {
    return switch (kind) {
      case CLAUSE, SUBCLAUSE, POINT, BULLET, PARAGRAPH -> true;
      default -> false;
    };
  }

  /** Whether both have the same printed label, of the same kind. */
  boolean isSameLabel(int i, int j) {
    Unit x = before.get(i);
    Unit y = after.get(j);
    return x.kind() == y.kind()
        && x.kind().isLabelled()
        && !x.label().text().isEmpty()
        && x.label().text().equals(y.label().text());
  }
}
