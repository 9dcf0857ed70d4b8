package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.nghiquyet.lm.LanguageModel;

/**
 * Shows a compound whole where one of its two syllables was put for another: {@code [hiện → thực]
 * hành} is {@code [hiện hành → thực hành]}. Both words, the one before and the one after, must be
 * compounds. Only changes of substance in plain words are widened: numbers, modal words, dates,
 * amounts and names stay as they are, and no edit swallows all that stands between it and another.
 * The language model is asked for when there is such an edit. Not for use by several threads.
 */
final class Compounds {
  private static final Set<Matter> PLAIN =
      EnumSet.of(Matter.OTHER, Matter.SUBJECT, Matter.REFERENCE);

  private static final Edit NOTHING = Edit.equal("", "");

  private final Supplier<LanguageModel> model;
  private Cohesion cohesion;

  Compounds(Supplier<LanguageModel> model) {
    this.model = model;
  }

  /** The edits of a unit, with those widened that cut two compounds. */
  List<Edit> widen(List<Edit> edits) {
    List<Edit> out = new ArrayList<>(edits);
    for (int i = 0; i < out.size(); i++) {
      boolean substance = out.get(i).kind().equals(Optional.of(EditClass.SUBSTANTIVE));
      if (substance && out.get(i).op() == Edit.Op.REPLACE) {
        widen(out, i);
      }
    }
    out.removeIf(edit -> edit.before().isEmpty() && edit.after().isEmpty());
    return out;
  }

  /** Takes the word before or behind into an edit, if one of them is the rest of a compound. */
  private void widen(List<Edit> edits, int i) {
    Edit edit = edits.get(i);
    Edit left = i > 0 ? beside(edits.get(i - 1)) : NOTHING;
    Edit right = i + 1 < edits.size() ? beside(edits.get(i + 1)) : NOTHING;
    Words before = new Words(left.before(), edit.before(), right.before());
    Words after = new Words(left.after(), edit.after(), right.after());
    boolean roomLeft = before.head() > 0 || i == 1;
    boolean roomRight = before.tail() < right.before().length() || i + 2 == edits.size();
    double atStart = roomLeft ? least(before.start(), after.start()) : 0;
    double atEnd = roomRight ? least(before.end(), after.end()) : 0;
    boolean start = atStart > 0 && atStart >= atEnd;
    Edit wide =
        start
            ? wide(edit, before.fromHead(), after.fromHead())
            : wide(edit, before.toTail(), after.toTail());
    if (Math.max(atStart, atEnd) > 0 && isAlike(edit, wide)) {
      edits.set(i, wide);
      edits.set(
          start ? i - 1 : i + 1,
          start
              ? Edit.equal(before.beforeHead(), after.beforeHead())
              : Edit.equal(before.behindTail(), after.behindTail()));
    }
  }

  /** Whether two edits are about the same, or both about mere words. */
  private static boolean isAlike(Edit edit, Edit wide) {
    Matter matter = matter(edit.before(), edit.after());
    Matter wider = matter(wide.before(), wide.after());
    return matter == wider || PLAIN.contains(matter) && PLAIN.contains(wider);
  }

  private static Matter matter(String before, String after) {
    return Matters.ofSubstance(before, after, "", "");
  }

  /** What stayed beside an edit. */
  private static Edit beside(Edit edit) {
    return edit.op() == Edit.Op.EQUAL ? edit : NOTHING;
  }

  private static Edit wide(Edit edit, String before, String after) {
    return new Edit(edit.op(), before, after, edit.kind(), edit.matter(), edit.confidence());
  }

  /** How firm the looser of two joints is; 0 if one is none, or if they are no plain words. */
  private double least(Cohesion.Joint before, Cohesion.Joint after) {
    if (!before.isWhole() || !after.isWhole() || before.isName() && after.isName()) {
      return 0;
    }
    cohesion = cohesion == null ? new Cohesion(model.get()) : cohesion;
    double firm = cohesion.of(before);
    double least = firm == 0 ? 0 : Math.min(firm, cohesion.of(after));
    return least > 0 && PLAIN.contains(matter(before.words(), after.words())) ? least : 0;
  }

  /**
   * An edit on one side, between what stayed.
   *
   * @param left what stands before it
   * @param edit its words
   * @param right what stands behind it
   */
  private record Words(String left, String edit, String right) {
    /** Where the last word before it starts. */
    int head() {
      return Cohesion.startOfLast(left);
    }

    /** Where the first word behind it ends, the white space behind it included. */
    int tail() {
      return Cohesion.endOfFirst(right);
    }

    String fromHead() {
      return left.substring(head()) + edit;
    }

    String beforeHead() {
      return left.substring(0, head());
    }

    String behindTail() {
      return right.substring(tail());
    }

    String toTail() {
      return edit + right.substring(0, tail());
    }

    Cohesion.Joint start() {
      return Cohesion.Joint.between(left, edit + Cohesion.start(right));
    }

    Cohesion.Joint end() {
      return Cohesion.Joint.between(Cohesion.end(left) + edit, right);
    }
  }
}
