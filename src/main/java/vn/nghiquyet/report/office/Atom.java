package vn.nghiquyet.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.report.Piece;

/**
 * A stretch of text with one fate; a line feed is the end of a paragraph and stands alone.
 *
 * @param fate what becomes of it
 * @param text its words, spaces included
 */
record Atom(Fate fate, String text) {
  private static final Pattern TOKENS =
      Pattern.compile("(?<=\n)|(?=\n)|(?<=\\S)(?=\\s)|(?<=\\s)(?=\\S)");

  boolean isBreak() {
    return text.equals("\n");
  }

  /**
   * Adds what a piece is made of. Words that count as the same may still be written otherwise (the
   * place of a tone mark, white space, where a paragraph ends): that is tracked too, word by word,
   * so that both sides come back to the letter.
   */
  static void add(List<Atom> out, Piece piece) {
    List<String> before = tokens(piece.before());
    List<String> after = tokens(piece.after());
    boolean same = piece.kind().isEmpty();
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
      was.forEach(token -> add(out, Fate.DELETED, token));
      is.forEach(token -> add(out, Fate.INSERTED, token));
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
  private static void zip(List<Atom> out, List<String> before, List<String> after) {
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
  static void add(List<Atom> out, Fate fate, String text) {
    Atom last = out.isEmpty() ? null : out.get(out.size() - 1);
    boolean joins = last != null && last.fate() == fate && !last.isBreak() && !text.equals("\n");
    if (joins) {
      out.set(out.size() - 1, new Atom(fate, last.text() + text));
    } else {
      out.add(new Atom(fate, text));
    }
  }

  /** The stretches of the side that this fate is on; what both sides have gets it. */
  static List<Atom> side(List<Atom> atoms, Fate fate) {
    List<Atom> out = new ArrayList<>();
    for (Atom atom : atoms) {
      boolean there = fate.isAfter() ? atom.fate().isAfter() : atom.fate().isBefore();
      if (there && atom.isBreak()) {
        out.add(new Atom(fate, atom.text()));
      } else if (there) {
        add(out, atom.fate() == Fate.KEPT ? fate : atom.fate(), atom.text());
      }
    }
    return out;
  }
}
