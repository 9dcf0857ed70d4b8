package vn.nghiquyet.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.report.Piece;
import vn.nghiquyet.text.tracked.Fate;
import vn.nghiquyet.text.tracked.Stretch;

/** Makes stretches of the pieces of a comparison; a line feed stands alone. */
final class Stretches {
  private static final Pattern TOKENS =
      Pattern.compile("(?<=\n)|(?=\n)|(?<=\\S)(?=\\s)|(?<=\\s)(?=\\S)");

  private Stretches() {}

  /**
   * Adds what a piece is made of. Words that count as the same may still be written otherwise (the
   * place of a tone mark, white space, where a paragraph ends): that is tracked too, word by word,
   * so that both sides come back to the letter.
   */
  static void add(List<Stretch> out, Piece piece) {
    List<String> before = tokens(piece.before());
    List<String> after = tokens(piece.after());
    boolean same = piece.kind().isEmpty();
    boolean noise = piece.kind().equals(Optional.of(EditClass.NOISE));
    int head = 0;
    int tail = 0;
    int most = Math.min(before.size(), after.size());
    while (head < most && keeps(same, before.get(head), after.get(head))) {
      head++;
    }
    while (tail < most - head
        && keeps(same, before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
      tail++;
    }
    before.subList(0, head).forEach(token -> add(out, Fate.KEPT, token));
    List<String> was = before.subList(head, before.size() - tail);
    List<String> is = after.subList(head, after.size() - tail);
    if (same) {
      zip(out, was, is);
    } else {
      was.forEach(token -> add(out, new Stretch(Fate.DELETED, token, false, noise)));
      is.forEach(token -> add(out, new Stretch(Fate.INSERTED, token, false, noise)));
    }
    before
        .subList(before.size() - tail, before.size())
        .forEach(token -> add(out, Fate.KEPT, token));
  }

  /** Of words that differ the white space around them is kept, not what they may have in common. */
  private static boolean keeps(boolean same, String before, String after) {
    return before.equals(after) && (same || before.isBlank());
  }

  /** Word by word; what stands between the words for itself. */
  private static void zip(List<Stretch> out, List<String> before, List<String> after) {
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean pair = i < before.size() && j < after.size();
      if (pair && before.get(i).equals(after.get(j))) {
        add(out, Fate.KEPT, before.get(i++));
        j++;
      } else if (i < before.size() && (before.get(i).isBlank() || j == after.size())) {
        add(out, Fate.DELETED, before.get(i++));
      } else if (j < after.size() && (after.get(j).isBlank() || i == before.size())) {
        add(out, Fate.INSERTED, after.get(j++));
      } else {
        add(out, Fate.DELETED, before.get(i++));
        add(out, Fate.INSERTED, after.get(j++));
      }
    }
  }

  private static List<String> tokens(String text) {
    return text.isEmpty() ? List.of() : List.of(TOKENS.split(text));
  }

  /** Adds text to the last stretch, where that has the same fate. */
  static void add(List<Stretch> out, Fate fate, String text) {
    add(out, new Stretch(fate, text));
  }

  private static void add(List<Stretch> out, Stretch next) {
    Stretch last = out.isEmpty() ? null : out.get(out.size() - 1);
    boolean joins =
        last != null
            && last.fate() == next.fate()
            && last.label() == next.label()
            && last.noise() == next.noise()
            && !last.isBreak()
            && !next.isBreak();
    if (joins) {
      String text = last.text() + next.text();
      out.set(out.size() - 1, new Stretch(next.fate(), text, next.label(), next.noise()));
    } else {
      out.add(next);
    }
  }

  /** The same, as labels. */
  static List<Stretch> labels(List<Stretch> stretches) {
    return stretches.stream().map(one -> one.as(true)).toList();
  }

  /**
   * The same, with labels told from words behind the ends of paragraphs.
   *
   * @param heads the labels, in order, of the units that begin there
   * @param side which fates are of the text that has them
   */
  static List<Stretch> labelled(List<Stretch> stretches, List<String> heads, Predicate<Fate> side) {
    List<Stretch> out = new ArrayList<>();
    int next = 0;
    String owed = "";
    for (Stretch one : stretches) {
      boolean there = side.test(one.fate());
      int length = Math.min(owed.length(), one.text().length());
      if (there && one.isBreak()) {
        owed = next < heads.size() ? heads.get(next) : "";
        out.add(one);
      } else if (there && length > 0 && one.text().startsWith(owed.substring(0, length))) {
        out.add(one.part(0, length).as(true));
        if (length < one.text().length()) {
          out.add(one.part(length, one.text().length()));
        }
        owed = owed.substring(length);
        next += owed.isEmpty() ? 1 : 0;
      } else {
        owed = there ? "" : owed;
        out.add(one);
      }
    }
    return out;
  }

  /** The stretches of the side that this fate is on; what both sides have gets it. */
  static List<Stretch> side(List<Stretch> stretches, Fate fate) {
    List<Stretch> out = new ArrayList<>();
    for (Stretch one : stretches) {
      boolean there = fate.isAfter() ? one.fate().isAfter() : one.fate().isBefore();
      if (there) {
        boolean given = one.isBreak() || one.fate() == Fate.KEPT;
        add(out, given ? one.as(fate) : one);
      }
    }
    return out;
  }
}
