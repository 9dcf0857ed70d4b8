package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.nghiquyet.model.Document;

/**
 * Finds which unit of a document is which unit of another, by content, label and place together.
 *
 * <p>In passes, each on what the ones before left (after Chawathe et al., 1996, and Falleri et al.,
 * "Fine-grained and accurate source code differencing", 2014): paragraphs outside the body; top
 * down what hangs in units that are the same, in order ({@link Siblings}); what went elsewhere
 * ({@link Moves}); units split or merged ({@link Parts}); what has the same label in the same place
 * and some likeness ({@link Leftovers}). A wrong match is worse than none, so every pass has a
 * floor. Deterministic, and the same pairs whichever document comes first: the passes always see
 * them in the same order.
 */
public final class Aligner {
  private Aligner() {}

  /** The units of both documents and which are the same. */
  public static Alignment align(Document before, Document after) {
    List<Unit> left = Unit.of(before);
    List<Unit> right = Unit.of(after);
    return isInOrder(left, right) ? align(left, right) : align(right, left).flipped();
  }

  /** An order of any two documents that differ. */
  private static boolean isInOrder(List<Unit> left, List<Unit> right) {
    for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
      int order = left.get(i).text().compareTo(right.get(i).text());
      if (order != 0) {
        return order < 0;
      }
    }
    return left.size() <= right.size();
  }

  private static Alignment align(List<Unit> before, List<Unit> after) {
    Pairing pairing = Pairing.of(before, after);
    Siblings siblings = new Siblings(pairing);
    new Outside(pairing).match();
    siblings.match(pairing.before().roots(), pairing.after().roots());
    new Moves(pairing, siblings).find();
    List<Group> groups = Parts.find(pairing);
    new Leftovers(pairing, siblings).find();
    return new Alignment(before, after, matches(pairing, groups), groups);
  }

  private static List<Match> matches(Pairing pairing, List<Group> groups) {
    Set<Integer> grouped = new HashSet<>();
    groups.forEach(group -> grouped.addAll(group.before()));
    boolean[] moved = Places.moved(pairing);
    List<Match> out = new ArrayList<>();
    for (Unit unit : pairing.unitsBefore()) {
      int i = unit.index();
      int j = pairing.toAfter(i);
      if (j >= 0 && !grouped.contains(i)) {
        out.add(new Match(i, j, pairing.own(i, j), pairing.by(i), moved[i]));
      }
    }
    return out;
  }
}
