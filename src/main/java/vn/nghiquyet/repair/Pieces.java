package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph of OCR text into pieces. White space and marks of punctuation divide it, but a
 * mark that OCR programs set for letters (¢ & § ' |) stays inside its word, and numbers and symbols
 * stay whole.
 */
final class Pieces {
  /** Marks that stand for themselves wherever they are. */
  private static final String MARKS = ",;:()“”\"«»…!?.*•–—+=<>_~^\\";

  private static final Pattern NUMBER =
      Pattern.compile("\\d+([.,:/]\\d+)*(%|[.,]?)|\\d{1,2}([.,]\\d{1,2})*\\.?");

  /** A document's symbol or a date: parts of digits and capitals between slashes and hyphens. */
  private static final Pattern CODE =
      Pattern.compile("[\\p{L}\\d¢&§]*[\\d\\p{Lu}][\\p{L}\\d¢&§]*([/–-][\\p{L}\\d¢&§]+)+");

  private static final Pattern LABEL = Pattern.compile("\\S{1,2}\\)");

  private Pieces() {}

  /**
   * The pieces, in order.
   *
   * @param text a paragraph, its lines joined by spaces
   */
  static List<Piece> of(String text) {
    List<Piece> out = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) <= ' ') {
        at++;
        continue;
      }
      int end = at;
      while (end < text.length() && text.charAt(end) > ' ') {
        end++;
      }
      chunk(text, at, end, out);
      at = end;
    }
    return out;
  }

  private static void chunk(String text, int from, int to, List<Piece> out) {
    if (out.isEmpty() && LABEL.matcher(text.substring(from, to)).matches()) {
      out.add(new Piece(Piece.Kind.FIXED, from, to - 1));
      out.add(new Piece(Piece.Kind.MARK, to - 1, to));
      return;
    }
    int start = from;
    while (start < to && isMark(text.charAt(start)) || start < to - 1 && text.charAt(start) == '-') {
      start++;
    }
    int end = to;
    while (end > start && (isMark(text.charAt(end - 1)) || text.charAt(end - 1) == '-' && end - 1 > start)) {
      end--;
    }
    marks(from, start, out);
    if (end > start) {
      core(text, start, end, out);
    }
    marks(end, to, out);
  }

  private static void marks(int from, int to, List<Piece> out) {
    for (int i = from; i < to; i++) {
      out.add(new Piece(Piece.Kind.MARK, i, i + 1));
    }
  }

  private static void core(String text, int from, int to, List<Piece> out) {
    String core = text.substring(from, to);
    if (NUMBER.matcher(core).matches() || CODE.matcher(core).matches()) {
      boolean few = core.length() <= 2 && core.chars().allMatch(Character::isDigit);
      out.add(new Piece(few ? Piece.Kind.DIGITS : Piece.Kind.FIXED, from, to));
      return;
    }
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isMark(c) || c == '-' || c == '/') {
        word(start, i, out);
        out.add(new Piece(Piece.Kind.MARK, i, i + 1));
        start = i + 1;
      }
    }
    word(start, to, out);
  }

  private static void word(int from, int to, List<Piece> out) {
    if (to > from) {
      out.add(new Piece(Piece.Kind.WORD, from, to));
    }
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }
}
