package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nghiquyet.model.Block.Role;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Initials;

/**
 * Matches paragraphs outside the body. Legal bases are a set and recipients a list whose order
 * means nothing: a basis goes with the one that names the same instruments, else with the one most
 * alike; a recipient may be written by its first letters. A line of the signature may be read into
 * the paragraphs around it. Other roles go by themselves.
 */
final class Outside {
  private static final double SET_FLOOR = 0.6;
  private static final double SEQUENCE_FLOOR = 0.3;

  /** Of letters and pairs of letters. */
  private static final double LETTERS_FLOOR = 0.55;

  /** Words of a line in which one misread word is much. */
  private static final int SHORT = 4;

  /** What opens a paper may be read as one or the other. */
  private static final Set<Role> OPENING = Set.of(Role.PREAMBLE, Role.LEGAL_BASIS, Role.ENACTING);

  /** Lines of these roles are taken for one another where a page was read. */
  private static final Set<Role> SIGNATURE =
      Set.of(Role.CLOSING, Role.SIGNER_POSITION, Role.SIGNER_NAME);

  /** The same where the words themselves are misread. */
  private static final Set<Role> CLOSING =
      Set.of(Role.CLOSING, Role.SIGNER_POSITION, Role.SIGNER_NAME, Role.RECIPIENT);

  private final Pairing pairing;
  private final List<Set<String>> citedBefore;
  private final List<Set<String>> citedAfter;

  Outside(Pairing pairing) {
    this.pairing = pairing;
    this.citedBefore = cited(pairing.unitsBefore());
    this.citedAfter = cited(pairing.unitsAfter());
  }

  private static List<Set<String>> cited(List<Unit> units) {
    return units.stream()
        .map(
            unit ->
                unit.role().equals(Role.LEGAL_BASIS.name())
                    ? Citations.of(unit.text())
                    : Set.<String>of())
        .toList();
  }

  void match() {
    for (Role role : Role.values()) {
      List<Integer> left = free(pairing.unitsBefore(), Set.of(role), false);
      List<Integer> right = free(pairing.unitsAfter(), Set.of(role), true);
      switch (role) {
        case LEGAL_BASIS -> asSet(left, right);
        case RECIPIENT -> {
          shortened(left, right);
          asSet(left, right);
          // What is left is short, and one misread word is half of it: Lưu: VT.
          inOrder(
              free(pairing.unitsBefore(), Set.of(role), false),
              free(pairing.unitsAfter(), Set.of(role), true),
              SEQUENCE_FLOOR);
        }
        case SIGNER_POSITION, SIGNER_NAME, CLOSING -> {} // together, below
        default -> byRole(left, right);
      }
    }
    inOrder(
        free(pairing.unitsBefore(), OPENING, false),
        free(pairing.unitsAfter(), OPENING, true),
        SET_FLOOR);
    signature();
    misread();
    lastRecipients();
    lone();
  }

  /** A short line of the closing part, alone between lines that go together, goes with its like. */
  private void lone() {
    for (int i : free(pairing.unitsBefore(), CLOSING, false)) {
      int j = i == 0 ? -1 : pairing.toAfter(i - 1) + 1;
      boolean there = j > 0 && free(pairing.unitsAfter(), CLOSING, true).contains(j);
      if (there && isShort(pairing.unitsBefore().get(i)) && isShort(pairing.unitsAfter().get(j))) {
        boolean lastBefore = i + 1 == pairing.unitsBefore().size();
        boolean lastAfter = j + 1 == pairing.unitsAfter().size();
        boolean closed =
            lastBefore || lastAfter ? lastBefore && lastAfter : pairing.toAfter(i + 1) == j + 1;
        if (closed) {
          pairing.match(i, j, Match.By.ROLE);
        }
      }
    }
  }

  private static boolean isShort(Unit unit) {
    return unit.words().size() <= SHORT;
  }

  /** What is left and has the same letters but for a few. */
  private void misread() {
    for (Set<Role> roles : List.of(Set.of(Role.LEGAL_BASIS), CLOSING)) {
      inOrder(
          free(pairing.unitsBefore(), roles, false),
          free(pairing.unitsAfter(), roles, true),
          this::letters,
          LETTERS_FLOOR);
    }
  }

  /** The last recipient is the file, Lưu: VT; so short a line may have no letter read rightly. */
  private void lastRecipients() {
    OptionalInt left = last(pairing.unitsBefore());
    OptionalInt right = last(pairing.unitsAfter());
    if (left.isPresent() && right.isPresent()) {
      pairing.match(left.getAsInt(), right.getAsInt(), Match.By.ROLE);
    }
  }

  private static OptionalInt last(List<Unit> units) {
    return units.stream()
        .filter(unit -> unit.role().equals(Role.RECIPIENT.name()))
        .mapToInt(Unit::index)
        .max();
  }

  /** Share of the letters, marks aside, that are the same, 0..1. */
  private double letters(int i, int j) {
    return Bag.of(letters(pairing.unitsBefore().get(i)))
        .similarity(Bag.of(letters(pairing.unitsAfter().get(j))));
  }

  private static List<String> letters(Unit unit) {
    return unit.words().stream()
        .flatMap(word -> Fold.fold(word).chars().mapToObj(Character::toString))
        .toList();
  }

  private List<Integer> free(List<Unit> units, Set<Role> roles, boolean after) {
    return units.stream()
        .filter(unit -> roles.stream().anyMatch(role -> unit.role().equals(role.name())))
        .map(Unit::index)
        .filter(unit -> (after ? pairing.toBefore(unit) : pairing.toAfter(unit)) < 0)
        .toList();
  }

  /** The only ones of their role go together, whatever they say; others in order, by content. */
  private void byRole(List<Integer> left, List<Integer> right) {
    if (left.size() == 1 && right.size() == 1) {
      pairing.match(left.get(0), right.get(0), Match.By.ROLE);
    } else {
      inOrder(left, right, SEQUENCE_FLOOR);
    }
  }

  private void inOrder(List<Integer> left, List<Integer> right, double floor) {
    inOrder(left, right, pairing::own, floor);
  }

  private void inOrder(
      List<Integer> left, List<Integer> right, Sequences.Weight likeness, double floor) {
    Sequences.best(
            left.size(),
            right.size(),
            (i, j) -> Math.max(0, likeness.of(left.get(i), right.get(j)) - floor))
        .forEach(pair -> pairing.match(left.get(pair[0]), right.get(pair[1]), Match.By.ROLE));
  }

  /** First what says the same in whatever role, then role by role. */
  private void signature() {
    inOrder(
        free(pairing.unitsBefore(), SIGNATURE, false),
        free(pairing.unitsAfter(), SIGNATURE, true),
        SET_FLOOR);
    for (Role role : List.of(Role.SIGNER_POSITION, Role.SIGNER_NAME)) {
      byRole(
          free(pairing.unitsBefore(), Set.of(role), false),
          free(pairing.unitsAfter(), Set.of(role), true));
    }
    inOrder(
        free(pairing.unitsBefore(), Set.of(Role.CLOSING), false),
        free(pairing.unitsAfter(), Set.of(Role.CLOSING), true),
        SEQUENCE_FLOOR);
  }

  /**
   * A recipient written by first letters goes with the only one that has the same name in full, if
   * neither has its like.
   */
  private void shortened(List<Integer> left, List<Integer> right) {
    Map<Integer, Initials> here = lone(left, pairing.unitsBefore(), right, pairing.unitsAfter());
    Map<Integer, Initials> there = lone(right, pairing.unitsAfter(), left, pairing.unitsBefore());
    List<int[]> found = new ArrayList<>();
    here.forEach(
        (i, one) ->
            there.forEach(
                (j, other) -> {
                  if (one.isSame(other)) {
                    found.add(new int[] {i, j});
                  }
                }));
    for (int[] pair : found) {
      if (found.stream().filter(p -> p[0] == pair[0] || p[1] == pair[1]).count() == 1) {
        pairing.match(pair[0], pair[1], Match.By.ROLE);
      }
    }
  }

  /** Those of some units whose words none of others has. */
  private static Map<Integer, Initials> lone(
      List<Integer> which, List<Unit> units, List<Integer> others, List<Unit> otherUnits) {
    Set<List<String>> there =
        others.stream().map(j -> otherUnits.get(j).words()).collect(Collectors.toSet());
    Map<Integer, Initials> out = new TreeMap<>();
    for (int i : which) {
      if (!there.contains(units.get(i).words())) {
        out.put(i, Initials.of(units.get(i).text()));
      }
    }
    return out;
  }

  /** Best pairs first, in whatever order; of equals those nearest to the same place. */
  private void asSet(List<Integer> left, List<Integer> right) {
    List<Match> found = new ArrayList<>();
    for (int i : left) {
      for (int j : right) {
        double likeness = likeness(i, j);
        if (likeness >= SET_FLOOR) {
          found.add(new Match(i, j, Math.min(1, likeness / 2), Match.By.ROLE, false));
        }
      }
    }
    int shift = left.isEmpty() || right.isEmpty() ? 0 : right.get(0) - left.get(0);
    found.sort(
        Comparator.comparingDouble(Match::similarity)
            .reversed()
            .thenComparing(m -> Math.abs(m.after() - m.before() - shift))
            .thenComparing(Match::before)
            .thenComparing(Match::after));
    found.forEach(m -> pairing.match(m.before(), m.after(), Match.By.ROLE));
  }

  /** Of the words, 0..1, and of the instruments named, 0..1 where there are any. */
  private double likeness(int i, int j) {
    return pairing.own(i, j) + shared(citedBefore.get(i), citedAfter.get(j));
  }

  private static double shared(Set<String> left, Set<String> right) {
    Set<String> both = new HashSet<>(left);
    both.retainAll(right);
    int all = left.size() + right.size() - both.size();
    return all == 0 ? 0 : (double) both.size() / all;
  }
}
