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

  private final Supplier<LanguageModel> model;
  private Cohesion cohesion;

  Compounds(Supplier<LanguageModel> model) {
    this.model = model;
  }

  /** The edits of a unit, classified, with those widened that cut two compounds. */
  List<Edit> widen(List<Edit> edits) {
    List<Edit> out = new ArrayList<>(edits);
    for (int i = 0; i < out.size(); i++) {
      if (isPlain(out.get(i)) && out.get(i).matter().filter(PLAIN::contains).isPresent()) {
        widen(out, i);
      }
    }
    out.removeIf(edit -> edit.before().isEmpty() && edit.after().isEmpty());
    return out;
  }

  private static boolean isPlain(Edit edit) {
    return edit.op() == Edit.Op.REPLACE
        && edit.kind().equals(Optional.of(EditClass.SUBSTANTIVE))
        && PLAIN.contains(Matters.ofSubstance(edit.before(), edit.after(), "", ""));
  }

  /** Takes the word before or behind into an edit, if one of them is the rest of a compound. */
  private void widen(List<Edit> edits, int i) {
    Edit left = i > 0 ? edits.get(i - 1) : Edit.equal("", "");
    Edit right = i + 1 < edits.size() ? edits.get(i + 1) : Edit.equal("", "");
    Words before = new Words(beside(left).before(), edits.get(i).before(), beside(right).before());
    Words after = new Words(beside(left).after(), edits.get(i).after(), beside(right).after());
    boolean roomLeft = before.head() > 0 || i == 1;
    boolean roomRight = before.tail() < before.right().length() || i + 2 == edits.size();
    double atStart = roomLeft ? least(before.start(), after.start()) : 0;
    double atEnd = roomRight ? least(before.end(), after.end()) : 0;
    if (atStart > 0
        && atStart >= atEnd
        && isPlain(wide(edits.get(i), before.fromHead(), after.fromHead()))) {
      edits.set(
          i - 1,
          Edit.equal(
              before.left().substring(0, before.head()), after.left().substring(0, after.head())));
      edits.set(i, wide(edits.get(i), before.fromHead(), after.fromHead()));
    } else if (atEnd > 0 && isPlain(wide(edits.get(i), before.toTail(), after.toTail()))) {
      edits.set(i, wide(edits.get(i), before.toTail(), after.toTail()));
      edits.set(
          i + 1,
          Edit.equal(
              before.right().substring(before.tail()), after.right().substring(after.tail())));
    }
  }

  /** What stayed beside an edit. */
  private static Edit beside(Edit edit) {
    return edit.op() == Edit.Op.EQUAL ? edit : Edit.equal("", "");
  }

  private static Edit wide(Edit edit, String before, String after) {
    return new Edit(edit.op(), before, after, edit.kind(), edit.matter(), edit.confidence());
  }

  /** How firm the looser of two joints is; 0 if one is none, or if both are one. */
  private double least(Cohesion.Joint before, Cohesion.Joint after) {
    if (!before.isWhole() || !after.isWhole() || before.isName() && after.isName()) {
      return 0;
    }
    cohesion = cohesion == null ? new Cohesion(model.get()) : cohesion;
    double firm = cohesion.of(before);
    return firm == 0 ? 0 : Math.min(firm, cohesion.of(after));
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
