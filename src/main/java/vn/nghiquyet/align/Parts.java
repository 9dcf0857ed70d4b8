package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.model.Region;

/**
 * Finds units that were split: the words of one are, in order, those of several neighbours, each of
 * which adds a part of its own; neighbours where it stood, or elsewhere. Seen from the other side
 * these are units that were merged. A unit and the ones that begin what it holds count as
 * neighbours, too: a khoản that became a khoản with điểm.
 *
 * <p>Words are paired one to one by their longest common subsequence, so that words that all parts
 * share count once only; O(n·m) in the words, for units with a new neighbour that shares most of
 * its words.
 */
final class Parts {
  /**
   * How much must be the same.
   *
   * @param share of the words of both sides
   * @param part of the words of each part, in the whole
   */
  private record Floor(double share, double part) {}

  private static final Floor STRICT = new Floor(0.72, 0.5);

  /** Where the whole is the same unit as the one that holds the parts. */
  private static final Floor KNOWN = new Floor(0.5, 0.4);

  /** How many units anywhere are looked at as parts of one that is gone. */
  private static final int CANDIDATES = 4;

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
  private UnitSearch come;

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
          && whole.words().size() >= 2 * Cover.PART_WORDS
          && whole.words().size() <= MOST_WORDS) {
        split(whole).ifPresent(out::add);
      }
    }
    return out;
  }

  private Optional<Group> split(Unit whole) {
    int partner = pairing.toAfter(whole.index());
    if (partner >= 0) {
      return split(whole, partner, around(partner));
    }
    Optional<Group> near = split(whole, partner, gap(whole.index()));
    return near.isPresent() ? near : split(whole, partner, elsewhere(whole));
  }

  private Optional<Group> split(Unit whole, int partner, List<Integer> seeds) {
    for (int seed : seeds) {
      Floor floor = seed == partner && !parts.get(seed).isLeaf() ? KNOWN : STRICT;
      List<Integer> run = run(whole, seed, floor);
      if (run.size() > 1) {
        Cover cover = cover(whole, run);
        double share = cover.share();
        boolean better =
            partner < 0
                || share > pairing.own(whole.index(), partner)
                || seed != partner && cover.hasTitle();
        if (share >= floor.share() && better) {
          return Optional.of(group(whole.index(), run, share));
        }
      }
    }
    return Optional.empty();
  }

  /** The units without partner anywhere that have most of its words. */
  private List<Integer> elsewhere(Unit whole) {
    if (come == null) {
      List<Integer> free =
          parts.stream()
              .filter(unit -> unit.region() == Region.BODY && unit.isLeaf())
              .map(Unit::index)
              .filter(unit -> pairing.toBefore(unit) < 0)
              .toList();
      come = new UnitSearch(b, free, parts.size());
    }
    List<Integer> out = new ArrayList<>();
    for (int part : come.candidates(a.ownBag(whole.index()), CANDIDATES)) {
      if (isFree(whole, part) && isPart(whole, part, STRICT)) {
        out.add(part);
        around(part).stream().filter(unit -> unit != part).forEach(out::add);
      }
    }
    return out;
  }

  /** A partner, and before it the new unit whose first one it is: the title went there. */
  private List<Integer> around(int partner) {
    int holder = parts.get(partner).parent();
    boolean first =
        holder >= 0
            && pairing.toBefore(holder) < 0
            && !parts.get(holder).isGroup()
            && b.children(holder).get(0) == partner;
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
      if (isFree(wholes.get(whole), told) && isPart(wholes.get(whole), told, STRICT)) {
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
  private boolean isPart(Unit whole, int part, Floor floor) {
    return parts.get(part).words().size() >= Cover.PART_WORDS
        && b.ownBag(part).within(a.ownBag(whole.index())) >= floor.part();
  }

  /** The neighbours around a unit, or the units in it, that are parts of the whole. */
  private List<Integer> run(Unit whole, int seed, Floor floor) {
    List<Integer> run = new ArrayList<>(List.of(seed));
    if (!parts.get(seed).isLeaf()) {
      for (int at = seed + 1; at < parts.get(seed).end(); at++) {
        extend(whole, run, run.size(), at, floor);
      }
      return run;
    }
    for (int at = b.next(seed), strange = 0; at >= 0 && strange <= STRANGERS; at = b.next(at)) {
      strange = extend(whole, run, run.size(), at, floor) ? 0 : strange + 1;
    }
    for (int at = b.previous(seed), strange = 0;
        at >= 0 && strange <= STRANGERS;
        at = b.previous(at)) {
      strange = extend(whole, run, 0, at, floor) ? 0 : strange + 1;
    }
    return run;
  }

  /** Adds a unit to the run if it and all others in it are then parts of the whole. */
  private boolean extend(Unit whole, List<Integer> run, int at, int unit, Floor floor) {
    if (run.size() == MOST_PARTS || !isFree(whole, unit) || !isPart(whole, unit, floor)) {
      return false;
    }
    List<Integer> longer = new ArrayList<>(run);
    longer.add(at, unit);
    if (!cover(whole, longer).isByParts(floor.part())) {
      return false;
    }
    run.add(at, unit);
    return true;
  }

  private Cover cover(Unit whole, List<Integer> run) {
    return new Cover(whole, run.stream().map(parts::get).toList());
  }
}
