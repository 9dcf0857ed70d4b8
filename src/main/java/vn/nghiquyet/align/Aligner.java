package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Region;

/**
 * Finds which unit of a document is which unit of another, by content, label and place together.
 *
 * <p>In passes, each on what the ones before left (after Chawathe et al., 1996, and Falleri et al.,
 * "Fine-grained and accurate source code differencing", 2014): identical units found once on each
 * side; then top down the children of matched units, in order, by likeness of their words and of
 * all below them, with a word for the same label; then identical and very similar units elsewhere,
 * which moved; then what has the same label in the same place and some likeness. A wrong match is
 * worse than none, so every pass has a floor. Deterministic; near-linear but for the children of
 * one unit, which are matched by dynamic programming.
 */
public final class Aligner {
  private static final double SIBLING_FLOOR = 0.5;
  private static final double SAME_LABEL_FLOOR = 0.3;
  private static final double LABEL_FLOOR = 0.15;
  private static final double MOVED_FLOOR = 0.65;
  private static final double SAME_LABEL_BONUS = 0.15;

  /** Units of fewer words are too common to be followed to another place. */
  private static final int MOVED_WORDS = 5;

  /** Units of fewer words are too common to be anchors. */
  private static final int ANCHOR_WORDS = 4;

  /** How many candidates a moved unit is compared with. */
  private static final int MOVED_CANDIDATES = 12;

  private final List<Unit> before;
  private final List<Unit> after;
  private final UnitTree a;
  private final UnitTree b;
  private final int[] toAfter;
  private final int[] toBefore;
  private final Match.By[] by;

  private Aligner(List<Unit> before, List<Unit> after) {
    this.before = before;
    this.after = after;
    this.a = new UnitTree(before);
    this.b = new UnitTree(after);
    this.toAfter = Sequences.none(before.size());
    this.toBefore = Sequences.none(after.size());
    this.by = new Match.By[before.size()];
  }

  /** The units of both documents and which are the same. */
  public static Alignment align(Document before, Document after) {
    return new Aligner(Unit.of(before), Unit.of(after)).run();
  }

  private Alignment run() {
    outside();
    children(a.roots(), b.roots());
    moved();
    byLabel();
    return new Alignment(before, after, matches());
  }

  /**
   * Paragraphs outside the body: the only one of its role with its like, others of a role in order
   * by content.
   */
  private void outside() {
    for (Block.Role role : Block.Role.values()) {
      List<Integer> left = ofRole(before, role);
      List<Integer> right = ofRole(after, role);
      if (left.size() == 1 && right.size() == 1) {
        match(left.get(0), right.get(0), Match.By.ROLE);
      } else {
        Sequences.best(
                left.size(),
                right.size(),
                (i, j) -> Math.max(0, own(left.get(i), right.get(j)) - SAME_LABEL_FLOOR))
            .forEach(pair -> match(left.get(pair[0]), right.get(pair[1]), Match.By.ROLE));
      }
    }
  }

  private static List<Integer> ofRole(List<Unit> units, Block.Role role) {
    return units.stream().filter(unit -> unit.role().equals(role.name())).map(Unit::index).toList();
  }

  /** Matches two lists of siblings in order, and then their children. */
  private void children(List<Integer> left, List<Integer> right) {
    int i0 = 0;
    int j0 = 0;
    List<int[]> anchors = anchors(left, right);
    anchors.add(new int[] {left.size(), right.size()});
    for (int[] anchor : anchors) {
      between(left.subList(i0, anchor[0]), right.subList(j0, anchor[1]));
      if (anchor[0] < left.size()) {
        descend(left.get(anchor[0]), right.get(anchor[1]), Match.By.IDENTICAL);
      }
      i0 = anchor[0] + 1;
      j0 = anchor[1] + 1;
    }
  }

  /** Siblings with the same words below and in them, once on each side, in order. */
  private List<int[]> anchors(List<Integer> left, List<Integer> right) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int j = 0; j < right.size(); j++) {
      places.merge(b.subtreeHash(right.get(j)), j, (x, y) -> -1);
    }
    Map<Integer, Integer> once = new HashMap<>();
    left.forEach(u -> once.merge(a.subtreeHash(u), 1, Integer::sum));
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      int hash = a.subtreeHash(left.get(i));
      int j = places.getOrDefault(hash, -1);
      if (j >= 0 && once.get(hash) == 1 && a.bag(left.get(i)).size() >= ANCHOR_WORDS) {
        pairs.add(new int[] {i, j});
      }
    }
    boolean[] keep = Sequences.longestAscending(pairs.stream().mapToInt(pair -> pair[1]).toArray());
    List<int[]> out = new ArrayList<>();
    for (int k = 0; k < keep.length; k++) {
      if (keep[k]) {
        out.add(pairs.get(k));
      }
    }
    return out;
  }

  private void between(List<Integer> left, List<Integer> right) {
    Sequences.best(left.size(), right.size(), (i, j) -> siblingWeight(left.get(i), right.get(j)))
        .forEach(pair -> descend(left.get(pair[0]), right.get(pair[1]), Match.By.SIBLING));
  }

  private void descend(int i, int j, Match.By how) {
    match(i, j, how);
    children(a.children(i), b.children(j));
  }

  /** What a pair of siblings is worth; 0 for no pair. */
  private double siblingWeight(int i, int j) {
    Unit x = before.get(i);
    Unit y = after.get(j);
    if (!isCompatible(x.kind(), y.kind())) {
      return 0;
    }
    boolean sameLabel = x.kind() == y.kind() && x.label().text().equals(y.label().text());
    boolean labelled = sameLabel && x.kind().isLabelled() && !x.label().text().isEmpty();
    double likeness = likeness(i, j);
    double floor = labelled ? SAME_LABEL_FLOOR : SIBLING_FLOOR;
    return likeness < floor ? 0 : likeness + (labelled ? SAME_LABEL_BONUS : 0);
  }

  /** Of their own words and of all they hold; a title counts as much as what stands under it. */
  private double likeness(int i, int j) {
    double whole = a.bag(i).similarity(b.bag(j));
    boolean leaves = before.get(i).isLeaf() && after.get(j).isLeaf();
    return leaves ? whole : Math.max(whole, 0.5 * whole + 0.5 * own(i, j));
  }

  private double own(int i, int j) {
    return a.ownBag(i).similarity(b.ownBag(j));
  }

  /** Điều only with Điều, Chương only with Chương; what hangs in them may change its level. */
  private static boolean isCompatible(Kind x, Kind y) {
    return x == y || isInner(x) && isInner(y);
  }

  private static boolean isInner(Kind kind) {
    return switch (kind) {
      case CLAUSE, SUBCLAUSE, POINT, BULLET, PARAGRAPH -> true;
      default -> false;
    };
  }

  /**
   * What is left and has a very similar counterpart anywhere that is left too, best pairs first.
   */
  private void moved() {
    List<Match> found = new ArrayList<>();
    MovedIndex index = new MovedIndex(b, free(after, toBefore));
    for (int i : free(before, toAfter)) {
      for (int j : index.candidates(a.bag(i), MOVED_CANDIDATES)) {
        double likeness =
            isCompatible(before.get(i).kind(), after.get(j).kind()) ? likeness(i, j) : 0;
        if (likeness >= MOVED_FLOOR) {
          found.add(new Match(i, j, likeness, Match.By.CONTENT, true));
        }
      }
    }
    found.sort(
        Comparator.comparingDouble(Match::similarity)
            .reversed()
            .thenComparing(Match::before)
            .thenComparing(Match::after));
    for (Match m : found) {
      if (toAfter[m.before()] < 0 && toBefore[m.after()] < 0) {
        boolean identical = a.subtreeHash(m.before()) == b.subtreeHash(m.after());
        descend(m.before(), m.after(), identical ? Match.By.IDENTICAL : Match.By.CONTENT);
      }
    }
  }

  private List<Integer> free(List<Unit> units, int[] matched) {
    return units.stream()
        .filter(
            unit ->
                unit.region() == Region.BODY
                    && matched[unit.index()] < 0
                    && unit.words().size() >= MOVED_WORDS)
        .map(Unit::index)
        .toList();
  }

  /** The same label under the same unit, with some likeness: a unit rewritten from end to end. */
  private void byLabel() {
    for (Unit x : before) {
      if (x.region() != Region.BODY || toAfter[x.index()] >= 0 || !x.kind().isLabelled()) {
        continue;
      }
      List<Integer> siblings =
          x.parent() < 0
              ? b.roots()
              : toAfter[x.parent()] < 0 ? List.of() : b.children(toAfter[x.parent()]);
      for (int j : siblings) {
        Unit y = after.get(j);
        boolean same =
            toBefore[j] < 0 && y.kind() == x.kind() && y.label().text().equals(x.label().text());
        if (same && likeness(x.index(), j) >= LABEL_FLOOR) {
          descend(x.index(), j, Match.By.LABEL);
          break;
        }
      }
    }
  }

  private void match(int i, int j, Match.By how) {
    if (toAfter[i] < 0 && toBefore[j] < 0) {
      toAfter[i] = j;
      toBefore[j] = i;
      by[i] = how;
    }
  }

  private List<Match> matches() {
    boolean[] moved = new boolean[before.size()];
    markMoved(a.roots(), moved);
    List<Match> out = new ArrayList<>();
    for (Unit unit : before) {
      int i = unit.index();
      if (toAfter[i] >= 0) {
        out.add(new Match(i, toAfter[i], own(i, toAfter[i]), by[i], moved[i]));
      }
    }
    return out;
  }

  /** Moved is what hangs elsewhere, and what is out of the order that most of its siblings keep. */
  private void markMoved(List<Integer> siblings, boolean[] moved) {
    List<Integer> stayed = new ArrayList<>();
    for (int i : siblings) {
      int j = toAfter[i];
      if (j >= 0 && isSameParent(i, j)) {
        stayed.add(i);
      } else {
        moved[i] = j >= 0;
      }
    }
    boolean[] ordered =
        Sequences.longestAscending(stayed.stream().mapToInt(i -> toAfter[i]).toArray());
    for (int k = 0; k < ordered.length; k++) {
      moved[stayed.get(k)] = !ordered[k];
    }
    siblings.forEach(i -> markMoved(a.children(i), moved));
  }

  private boolean isSameParent(int i, int j) {
    int parent = before.get(i).parent();
    int other = after.get(j).parent();
    return parent < 0 ? other < 0 : toAfter[parent] == other;
  }
}
