package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.model.Region;

/**
 * Follows units to another place: first those with the same words as one other and no third, then
 * very similar ones, best pairs first. A false move is worse than none: a unit that is nearly as
 * like a third one as its partner did not move, it has likes.
 */
final class Moves {
  private static final double FLOOR = 0.65;
  private static final double NEAR_FLOOR = 0.75;

  /** By so much the partner must be more alike than any third. */
  private static final double LEAD = 0.12;

  /** Pairs of siblings less alike than this give way to the same words elsewhere. */
  private static final double WEAK = 0.65;

  /** Units of fewer words are too common to be followed. */
  private static final int WORDS = 5;

  /** Units of fewer words that are not the same are too common to be followed. */
  private static final int SIMILAR_WORDS = 8;

  /** How many candidates a unit is compared with. */
  private static final int CANDIDATES = 8;

  private final Pairing pairing;
  private final Siblings siblings;
  private final UnitTree a;
  private final UnitTree b;

  Moves(Pairing pairing, Siblings siblings) {
    this.pairing = pairing;
    this.siblings = siblings;
    this.a = pairing.before();
    this.b = pairing.after();
  }

  void find() {
    Holders holders = new Holders(pairing, siblings);
    identical();
    holders.find();
    similar();
    holders.find();
  }

  private void identical() {
    Map<Long, Integer> places = once(pairing.unitsAfter(), b);
    once(pairing.unitsBefore(), a).entrySet().stream()
        .filter(entry -> entry.getValue() >= 0 && places.getOrDefault(entry.getKey(), -1) >= 0)
        .sorted(Map.Entry.comparingByValue())
        .forEach(entry -> identical(entry.getValue(), places.get(entry.getKey())));
  }

  private void identical(int i, int j) {
    boolean fits = pairing.isCompatible(i, j) || pairing.isNear(i, j);
    if (!fits || !isOpen(i, pairing.toAfter(i)) || !isOpen(pairing.toBefore(j), j)) {
      return;
    }
    if (pairing.toAfter(i) >= 0) {
      pairing.part(i);
    }
    if (pairing.toBefore(j) >= 0) {
      pairing.part(pairing.toBefore(j));
    }
    pairing.matchIdentical(i, j);
  }

  /** Whether two units are no pair, or one of siblings that are not much alike. */
  private boolean isOpen(int i, int j) {
    return i < 0
        || j < 0
        || pairing.areLeaves(i, j) && pairing.by(i) == Match.By.SIBLING && pairing.own(i, j) < WEAK;
  }

  /** Units by the hash of their words, -1 where several have it. */
  private static Map<Long, Integer> once(List<Unit> units, UnitTree tree) {
    Map<Long, Integer> out = new HashMap<>();
    for (Unit unit : units) {
      if (unit.region() == Region.BODY && tree.words(unit.index()) >= WORDS) {
        out.merge(tree.hash(unit.index()), unit.index(), (x, y) -> -1);
      }
    }
    return out;
  }

  private void similar() {
    List<Integer> left = free(a, pairing.unitsBefore(), false);
    if (left.isEmpty() || free(b, pairing.unitsAfter(), true).isEmpty()) {
      return;
    }
    UnitSearch gone = search(a, pairing.unitsBefore());
    UnitSearch come = search(b, pairing.unitsAfter());
    List<Match> found = new ArrayList<>();
    for (int i : left) {
      best(i, come.candidates(a.bag(i), CANDIDATES))
          .filter(best -> leads(best, gone.candidates(b.bag(best.after()), CANDIDATES)))
          .ifPresent(found::add);
    }
    found.sort(
        Comparator.comparingDouble(Match::similarity)
            .reversed()
            .thenComparing(Match::before)
            .thenComparing(Match::after));
    for (Match m : found) {
      if (pairing.isFree(m.before(), m.after())) {
        siblings.descend(m.before(), m.after(), Match.By.CONTENT);
      }
    }
  }

  /** The unit after that is most like one before, if it is free and no other is nearly as like. */
  private Optional<Match> best(int i, List<Integer> candidates) {
    int best = -1;
    double first = 0;
    double second = 0;
    for (int j : candidates) {
      double likeness =
          pairing.isCompatible(i, j) || pairing.isNear(i, j) ? pairing.likeness(i, j) : 0;
      if (likeness > first) {
        second = first;
        first = likeness;
        best = j;
      } else {
        second = Math.max(second, likeness);
      }
    }
    boolean found = best >= 0 && first >= floor(i, best) && first >= second + LEAD;
    return found && pairing.toBefore(best) < 0
        ? Optional.of(new Match(i, best, first, Match.By.CONTENT, true))
        : Optional.empty();
  }

  private boolean leads(Match best, List<Integer> rivals) {
    return rivals.stream()
        .filter(i -> i != best.before())
        .allMatch(i -> pairing.likeness(i, best.after()) + LEAD <= best.similarity());
  }

  private double floor(int i, int j) {
    return pairing.isCompatible(i, j) ? FLOOR : NEAR_FLOOR;
  }

  private static UnitSearch search(UnitTree tree, List<Unit> units) {
    List<Integer> all =
        units.stream()
            .filter(unit -> unit.region() == Region.BODY)
            .map(Unit::index)
            .filter(unit -> tree.words(unit) >= SIMILAR_WORDS)
            .toList();
    return new UnitSearch(tree, all, units.size());
  }

  private List<Integer> free(UnitTree tree, List<Unit> units, boolean after) {
    return units.stream()
        .filter(unit -> unit.region() == Region.BODY)
        .map(Unit::index)
        .filter(unit -> (after ? pairing.toBefore(unit) : pairing.toAfter(unit)) < 0)
        .filter(unit -> tree.words(unit) >= SIMILAR_WORDS)
        .toList();
  }
}
