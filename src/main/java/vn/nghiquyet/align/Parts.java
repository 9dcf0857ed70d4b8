package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds units that were split: the words of one are, in order, those of several neighbours, each of
 * which adds a part of its own. Seen from the other side these are units that were merged. A unit
 * and the ones that begin what it holds count as neighbours, too: a khoản that became a khoản with
 * điểm.
 *
 * <p>Words are paired one to one by their longest common subsequence, so that words that all parts
 * share count once only; O(n·m) in the words, for units with a new neighbour that shares most of
 * its words.
 */
final class Parts {
  /** Share of the words of both sides that must be the same. */
  private static final double FLOOR = 0.72;

  /** Share of the words of each part that the whole must have. */
  private static final double PART_FLOOR = 0.65;

  /** Words that each part must have in common with the whole. */
  private static final int PART_WORDS = 4;

  /** A title of fewer words may be new. */
  private static final int TITLE_WORDS = 14;

  /** So many words of it tell that it is the title that the whole had. */
  private static final int TITLE_SHARED = 2;

  private static final int MOST_PARTS = 12;

  /** So many other units may stand between two parts. */
  private static final int STRANGERS = 1;

  /** Longer units are not looked at. */
  private static final int MOST_WORDS = 3_000;

  private final Pairing pairing;
  private final UnitTree a;
  private final UnitTree b;
  private final List<Unit> wholes;
  private final List<Unit> parts;
  private final Set<Integer> taken = new HashSet<>();

  private Parts(Pairing pairing, List<Group> taken) {
    taken.forEach(group -> this.taken.addAll(group.before()));
    this.pairing = pairing;
    this.a = pairing.before();
    this.b = pairing.after();
    this.wholes = pairing.unitsBefore();
    this.parts = pairing.unitsAfter();
  }

  /**
   * Takes the pairs apart whose units are in groups, and gives the groups by their place before.
   */
  static List<Group> find(Pairing pairing) {
    List<Group> out = new ArrayList<>(new Parts(pairing, List.of()).split());
    List<Group> taken = out.stream().map(Group::flipped).toList();
    new Parts(pairing.flipped(), taken).split().forEach(group -> out.add(group.flipped()));
    out.sort((x, y) -> Integer.compare(x.before().get(0), y.before().get(0)));
    return List.copyOf(out);
  }

  private List<Group> split() {
    List<Group> out = new ArrayList<>();
    for (Unit whole : wholes) {
      if (whole.isLeaf()
          && !taken.contains(whole.index())
          && whole.words().size() >= 2 * PART_WORDS
          && whole.words().size() <= MOST_WORDS) {
        split(whole).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Group> split(Unit whole) {
    int partner = pairing.toAfter(whole.index());
    List<Integer> seeds = partner < 0 ? gap(whole.index()) : around(partner);
    for (int seed : seeds) {
      List<Integer> run = run(whole, seed);
      if (run.size() > 1) {
        Cover cover = new Cover(whole, run);
        double share = cover.share();
        boolean better =
            partner < 0
                || share > pairing.own(whole.index(), partner)
                || seed != partner && cover.hasTitle();
        if (share >= FLOOR && better) {
          return Optional.of(group(whole.index(), run, share));
        }
      }
    }
    return Optional.empty();
  }

  /** A partner, and before it the new unit whose first one it is: the title went there. */
  private List<Integer> around(int partner) {
    int holder = parts.get(partner).parent();
    boolean first =
        holder >= 0 && pairing.toBefore(holder) < 0 && b.children(holder).get(0) == partner;
    return first ? List.of(holder, partner) : List.of(partner);
  }

  private Group group(int whole, List<Integer> run, double share) {
    if (pairing.toAfter(whole) >= 0) {
      pairing.part(whole);
    }
    Group group = new Group(List.of(whole), run, share);
    pairing.group(group);
    return group;
  }

  /** The units without partner behind the partner of the sibling before. */
  private List<Integer> gap(int whole) {
    int sibling = a.previous(whole);
    int parent = wholes.get(whole).parent();
    int at;
    if (sibling >= 0) {
      int before = pairing.toAfter(sibling);
      at = before < 0 ? -1 : b.next(before);
    } else {
      int holder = parent < 0 ? -1 : pairing.toAfter(parent);
      List<Integer> inside = holder < 0 ? List.of() : b.children(holder);
      at = inside.isEmpty() ? -1 : inside.get(0);
    }
    List<Integer> out = new ArrayList<>();
    while (at >= 0 && pairing.toBefore(at) < 0 && out.size() < MOST_PARTS) {
      // A title may be new: then what stands under it tells.
      int told = parts.get(at).isLeaf() ? at : b.children(at).get(0);
      if (isFree(wholes.get(whole), told) && isPart(wholes.get(whole), told)) {
        out.add(at);
      }
      at = b.next(at);
    }
    return out;
  }

  private boolean isFree(Unit whole, int part) {
    int partner = pairing.toBefore(part);
    return (partner < 0 || partner == whole.index()) && parts.get(part).isLeaf();
  }

  /** Whether most of its words are in the whole, in whatever order. */
  private boolean isPart(Unit whole, int part) {
    return parts.get(part).words().size() >= PART_WORDS
        && b.ownBag(part).within(a.ownBag(whole.index())) >= PART_FLOOR;
  }

  /** The neighbours around a unit that are parts of the whole. */
  private List<Integer> run(Unit whole, int seed) {
    List<Integer> run = new ArrayList<>(List.of(seed));
    if (!parts.get(seed).isLeaf()) {
      for (int child : b.children(seed)) {
        if (!extend(whole, run, run.size(), child)) {
          break;
        }
      }
      return run;
    }
    for (int at = b.next(seed), strange = 0; at >= 0 && strange <= STRANGERS; at = b.next(at)) {
      strange = extend(whole, run, run.size(), at) ? 0 : strange + 1;
    }
    for (int at = b.previous(seed), strange = 0;
        at >= 0 && strange <= STRANGERS;
        at = b.previous(at)) {
      strange = extend(whole, run, 0, at) ? 0 : strange + 1;
    }
    return run;
  }

  /** Adds a unit to the run if it and all others in it are then parts of the whole. */
  private boolean extend(Unit whole, List<Integer> run, int at, int unit) {
    if (run.size() == MOST_PARTS || !isFree(whole, unit) || !isPart(whole, unit)) {
      return false;
    }
    List<Integer> longer = new ArrayList<>(run);
    longer.add(at, unit);
    if (!new Cover(whole, longer).isByParts()) {
      return false;
    }
    run.add(at, unit);
    return true;
  }

  /** Which words of the whole are words of which part. */
  private final class Cover {
    private final Unit whole;
    private final List<Integer> run;
    private final int[] common;
    private int words;

    Cover(Unit whole, List<Integer> run) {
      this.whole = whole;
      this.run = run;
      this.common = new int[run.size()];
      List<String> joined = new ArrayList<>();
      run.forEach(unit -> joined.addAll(parts.get(unit).words()));
      words = joined.size();
      int part = 0;
      int end = parts.get(run.get(0)).words().size();
      for (int at : Sequences.common(whole.words(), joined)) {
        while (at >= end) {
          end += parts.get(run.get(++part)).words().size();
        }
        common[part]++;
      }
    }

    /** A title that is short may be new; every other unit must give its part. */
    boolean isByParts() {
      for (int k = 0; k < common.length; k++) {
        int size = parts.get(run.get(k)).words().size();
        boolean title = k == 0 && !parts.get(run.get(0)).isLeaf() && size < TITLE_WORDS;
        if (!title && (common[k] < PART_WORDS || common[k] < PART_FLOOR * size)) {
          return false;
        }
      }
      return true;
    }

    /** Whether the first part has words of the whole. */
    boolean hasTitle() {
      return common[0] >= TITLE_SHARED;
    }

    double share() {
      int sum = 0;
      for (int one : common) {
        sum += one;
      }
      return 2.0 * sum / (whole.words().size() + words);
    }
  }
}
