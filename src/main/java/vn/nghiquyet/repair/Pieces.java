package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a paragraph of OCR text into pieces. White space and marks of punctuation divide it, but a
 * mark that OCR programs set for letters (¢ & § ' |) stays inside its word, and numbers and symbols
 * stay whole.
 */
final class Pieces {
  /** Marks that stand for themselves wherever they are. */
  private static final String MARKS = ",;:()“”\"«»…!?.*•–—+=<>_~^\\";

  /** What is longer without white space is neither a word nor some that ran together. */
  private static final int LONGEST = 100;

  private static final Pattern NUMBER =
      Pattern.compile("\\d+([.,:/-]\\d+)*(%|[.,]?)|\\d{1,2}([.,]\\d{1,2})*\\.?");

  /** A number without a leading zero, or a zero alone. */
  private static final Pattern FEW_DIGITS = Pattern.compile("[1-9]\\d?|0");

  private static final Pattern ROMAN = Pattern.compile("[IVX]{2,}");

  /** A date, or capitals and digits between slashes and hyphens. */
  private static final Pattern JOINED =
      Pattern.compile("[\\p{L}\\d]*[\\d\\p{Lu}][\\p{L}\\d]*([/–-][\\p{Lu}\\d]+)+");

  private static final Pattern LABEL = Pattern.compile("[^\\s)]{1,2}\\)");

  /** Two capitals and a space. */
  private static final int NEAR = 3;

  private static final Pattern BEFORE = Pattern.compile("\\p{Lu}{2} ?$");
  private static final Pattern BEHIND = Pattern.compile(" ?\\p{Lu}{2}");

  private Pieces() {}

  /**
   * The pieces, in order.
   *
   * @param text a paragraph, its lines divided by line feeds
   */
  static List<Piece> of(String text) {
    List<Piece> out = new ArrayList<>();
    Matcher code = Codes.CODE.matcher(text);
    boolean more = code.find();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) <= ' ') {
        at++;
        continue;
      }
      if (more && code.start() < at) {
        more = code.find();
      }
      if (more && code.start() == at) {
        out.add(new Piece(Piece.Kind.FIXED, at, code.end()));
        at = code.end();
        continue;
      }
      int end = at;
      while (end < text.length() && text.charAt(end) > ' ' && !(more && end == code.start())) {
        end++;
      }
      if (end - at > LONGEST) {
        out.add(new Piece(Piece.Kind.FIXED, at, end));
      } else {
        chunk(text, at, end, out);
      }
      at = end;
    }
    return out;
  }

  private static void chunk(String text, int from, int to, List<Piece> out) {
    Matcher label = LABEL.matcher(text).region(from, to);
    if (out.isEmpty() && label.lookingAt()) {
      out.add(new Piece(Piece.Kind.FIXED, from, label.end() - 1));
      out.add(new Piece(Piece.Kind.MARK, label.end() - 1, label.end()));
      from = label.end();
    }
    int start = from;
    while (start < to && isMark(text.charAt(start))
        || start < to - 1 && text.charAt(start) == '-') {
      start++;
    }
    int end = to;
    while (end > start
        && (isMark(text.charAt(end - 1)) || text.charAt(end - 1) == '-' && end - 1 > start)
        && !isStroke(text, start, end)) {
      end--;
    }
    marks(from, start, out);
    if (isStroke(text, start, end)) {
      word(start, end, out);
    } else if (end > start) {
      core(text, start, end, out);
    }
    marks(end, to, out);
  }

  /**
   * Whether the last mark of a word in capitals, inside a line, is an I with a point: NGH! QUYET.
   */
  private static boolean isStroke(String text, int start, int end) {
    return end - start > 2
        && text.charAt(end - 1) == '!'
        && BEFORE.matcher(text.substring(start, end - 1)).find()
        && BEHIND.matcher(text).region(end, text.length()).lookingAt();
  }

  private static void marks(int from, int to, List<Piece> out) {
    for (int i = from; i < to; i++) {
      out.add(new Piece(Piece.Kind.MARK, i, i + 1));
    }
  }

  private static void core(String text, int from, int to, List<Piece> out) {
    String core = text.substring(from, to);
    if (core.equals("&") && betweenCapitals(text, from)) {
      out.add(new Piece(Piece.Kind.MARK, from, to));
      return;
    }
    if (NUMBER.matcher(core).matches()
        || JOINED.matcher(core).matches()
        || ROMAN.matcher(core).matches()) {
      boolean few = FEW_DIGITS.matcher(core).matches();
      out.add(new Piece(few ? Piece.Kind.DIGITS : Piece.Kind.FIXED, from, to));
      return;
    }
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isMark(c) || c == '-' || c == '/' || c == '&' && betweenCapitals(text, i)) {
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

  /** Whether an ampersand stands between two abbreviations, spaces beside it or not. */
  private static boolean betweenCapitals(String text, int i) {
    return BEFORE.matcher(text.substring(Math.max(0, i - NEAR), i)).find()
        && BEHIND.matcher(text.substring(i + 1, Math.min(text.length(), i + 1 + NEAR))).lookingAt();
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }
}
