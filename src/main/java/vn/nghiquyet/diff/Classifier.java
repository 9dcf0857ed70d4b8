package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.align.Unit;

/** Says of each edit of a unit what it is about. */
final class Classifier {
  /** How far the words beside an edit are looked at, in UTF-16 units. */
  private static final int BESIDE = 100;

  private Classifier() {}

  /** The edits, each with what it is about; an edit that is noise keeps what it would be about. */
  static List<Edit> classify(Unit before, Unit after, List<Edit> edits) {
    List<Edit> out = new ArrayList<>(edits.size());
    int b = 0;
    int a = 0;
    for (Edit edit : edits) {
      int bEnd = b + edit.before().length();
      int aEnd = a + edit.after().length();
      boolean gone = edit.after().isEmpty();
      String text = gone ? before.text() : after.text();
      int start = gone ? b : a;
      int end = gone ? bEnd : aEnd;
      String left = text.substring(Math.max(0, start - BESIDE), start);
      String right = text.substring(end, Math.min(text.length(), end + BESIDE));
      out.add(edit.about(matter(edit, left, right)));
      b = bEnd;
      a = aEnd;
    }
    return out;
  }

  private static Optional<Matter> matter(Edit edit, String left, String right) {
    if (edit.op() == Edit.Op.EQUAL) {
      return Optional.empty();
    }
    boolean writing =
        edit.kind().equals(Optional.of(EditClass.EDITORIAL))
            || Blanks.sameWords(edit.before(), edit.after());
    return Optional.of(
        writing
            ? Matters.ofWriting(edit.before(), edit.after())
            : Matters.ofSubstance(edit.before(), edit.after(), left, right));
  }
}
