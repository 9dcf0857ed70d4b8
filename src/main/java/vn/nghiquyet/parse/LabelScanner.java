package vn.nghiquyet.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.text.Roman;

/**
 * Reads the beginning of a line as a label, in every way it could be one. Whether it is one is for
 * {@link LabelDecoder} to say, from the labels around it.
 *
 * <p>A line that is plainly no label costs a look at a few characters. Confusable letters (l for 1,
 * ¢ for c, d for đ) give forms marked as slips, which only count where they continue a list
 * exactly.
 */
final class LabelScanner {
  private static final int MAX_NUMBER = 999;
  private static final String BULLETS = "-–—+•●○◦▪■❑➢❖✓*·‣";

  /** What dust before a line is read as. */
  private static final String SPECKS = ":.,;'‘’`|_~";

  /** Marks and spaces before a label. */
  private static final int MOST_SPECKS = 4;

  private LabelScanner() {}

  /** All readings of the line's beginning, best first; empty where it is plainly none. */
  static List<Form> scan(String line) {
    int i = skipSpaces(line, 0);
    if (i == line.length()) {
      return List.of();
    }
    char c = line.charAt(i);
    List<Form> out = new ArrayList<>(2);
    if (BULLETS.indexOf(c) >= 0 || isWordBullet(line, i)) {
      bullet(line, i, out);
    }
    if (Character.isLetter(c) && Keywords.maybe(c)) {
      Keywords.scan(line, i, out);
    } else if (SPECKS.indexOf(c) >= 0) {
      speck(line, i, out);
    }
    if (out.isEmpty()) {
      short_(line, i, out);
    }
    return out;
  }

  /** A keyword behind a speck that was read as a mark. */
  private static void speck(String line, int i, List<Form> out) {
    int word = skipSpaces(line, i + 1);
    if (word > i + 1 && word < line.length() && Keywords.maybe(line.charAt(word))) {
      List<Form> forms = new ArrayList<>(2);
      Keywords.scan(line, word, forms);
      forms.stream()
          .filter(form -> form.style() != Style.APPENDIX)
          .forEach(form -> out.add(form.slipped(Misprints.NEAR)));
    }
    if (out.isEmpty()) {
      specks(line, i, out);
    }
  }

  /** A number behind some specks: {@code ..2. } */
  private static void specks(String line, int i, List<Form> out) {
    int number = i;
    while (number < line.length() && number - i < MOST_SPECKS && isSpeck(line.charAt(number))) {
      number++;
    }
    if (number < line.length() && Character.isDigit(line.charAt(number))) {
      List<Form> forms = new ArrayList<>(2);
      short_(line, number, forms);
      forms.stream()
          .filter(form -> form.style() == Style.NUMBER)
          .forEach(form -> out.add(form.slipped(Misprints.NEAR)));
    }
  }

  private static boolean isSpeck(char c) {
    return SPECKS.indexOf(c) >= 0 || c == ' ';
  }

  /** The second bullet of Word's own list is the letter o of a typewriter font. */
  private static boolean isWordBullet(String line, int i) {
    int next = i + 1;
    boolean spaced = next < line.length() && Character.isWhitespace(line.charAt(next));
    int text = skipSpaces(line, next);
    return line.charAt(i) == 'o'
        && spaced
        && text < line.length()
        && Character.isUpperCase(line.charAt(text));
  }

  private static void bullet(String line, int i, List<Form> out) {
    int end = i + 1;
    boolean spaced = end < line.length() && Character.isWhitespace(line.charAt(end));
    boolean glued = end < line.length() && Character.isUpperCase(line.charAt(end));
    if ((spaced || glued) && skipSpaces(line, end) < line.length()) {
      String mark = line.substring(i, end);
      String list = mark.equals("–") || mark.equals("—") ? "-" : mark;
      out.add(new Form(Style.BULLET, new Label.Mark(mark), 0, list, end, spaced ? 0 : 0.3));
    }
  }

  /** Labels of a few characters before {@code . ) , /}: 1. 3.1. a) a. (1) I. A. b.1. */
  private static void short_(String line, int i, List<Form> out) {
    if (line.charAt(i) == '(') {
      parens(line, i, out);
      return;
    }
    int end = i;
    while (end < line.length() && end - i < 12 && isLabelChar(line.charAt(end))) {
      end++;
    }
    if (end == i || end == line.length() && !endsWithDot(line, i, end)) {
      return;
    }
    DottedLabels.scan(line, i, end, out);
    if (!out.isEmpty()) {
      return;
    }
    int stop = i;
    while (stop < end && line.charAt(stop) != '.') {
      stop++;
    }
    if (stop >= line.length() || stop == i || stop - i > 6) {
      return;
    }
    char after = line.charAt(stop);
    boolean dash =
        after == '-' && stop - i <= 2 && stop + 1 < line.length() && line.charAt(stop + 1) == ' ';
    boolean colon =
        (after == ':' || after == ';') && leadingDigits(line.substring(i, stop)) == stop - i;
    if (".),/".indexOf(after) < 0 && !dash && !colon || !isTextAfter(line, stop + 1)) {
      return;
    }
    single(line, i, stop, after, out);
  }

  private static boolean isLabelChar(char c) {
    return Character.isLetterOrDigit(c)
        || c == '.'
        || c == '¢'
        || c == '¡'
        || c == '©'
        || c == '€'
        || c == '|'
        || c == '!';
  }

  private static boolean endsWithDot(String line, int i, int end) {
    return end - i >= 2 && line.charAt(end - 1) == '.';
  }

  /** After the punctuation: the end, white space, or a letter glued to it; never another digit. */
  static boolean isTextAfter(String line, int at) {
    if (at >= line.length()) {
      return true;
    }
    char c = line.charAt(at);
    if (Character.isWhitespace(c)) {
      int next = skipSpaces(line, at);
      return next == line.length() || !isThousands(line, next);
    }
    return Character.isLetter(c) || "“\"([*".indexOf(c) >= 0;
  }

  /** Three digits and no letter: the rest of an amount as in {@code 5. 000 đồng}. */
  private static boolean isThousands(String line, int at) {
    int end = at;
    while (end < line.length() && Character.isDigit(line.charAt(end))) {
      end++;
    }
    return end - at == 3 && (end == line.length() || line.charAt(end) != '%');
  }

  private static void single(String line, int i, int stop, char after, List<Form> out) {
    String body = line.substring(i, stop);
    int end = stop + 1;
    int digits = leadingDigits(body);
    if (digits > 0) {
      number(body, digits, after, end, out);
      return;
    }
    if (after == '.' && isUpperRoman(body)) {
      out.add(
          new Form(
              Style.ROMAN,
              new Label.Roman(roman(body), body.toUpperCase(Locale.ROOT)),
              0,
              "",
              end,
              0));
    } else if (after == '.') {
      Misprints.roman(body, end, out);
    }
    if (after == '.' && body.length() == 1 && body.charAt(0) >= 'A' && body.charAt(0) <= 'Z') {
      out.add(new Form(Style.UPPER, new Label.Letter(body, ""), 0, "", end, 0));
    }
    letter(body, after, end, out);
    if (after == ')' && isLowerRoman(body)) {
      out.add(new Form(Style.LOWER_ROMAN, new Label.Roman(roman(body), body), 0, "", end, 0));
    }
    likeNumber(body, after, end, out);
  }

  private static void number(String body, int digits, char after, int end, List<Form> out) {
    int value = Integer.parseInt(body.substring(0, Math.min(digits, 9)));
    String suffix = body.substring(digits);
    if (body.equals("0")) {
      out.add(new Form(Style.LETTER, new Label.Letter("o", ""), 0, "", end, Misprints.NEAR));
      if (after == ')') {
        Misprints.letters(body, end, out);
      }
    }
    if (value > MAX_NUMBER || value == 0) {
      return;
    }
    if (after == ',' || after == ':' || after == ';') {
      if (suffix.isEmpty()) {
        out.add(new Form(Style.NUMBER, new Label.Arabic(value, ""), 0, "", end, Misprints.NEAR));
      }
      return;
    }
    Style style = after == ')' ? Style.NUMBER_PAREN : Style.NUMBER;
    if (suffix.isEmpty()) {
      out.add(
          new Form(
              style,
              new Label.Arabic(value, ""),
              0,
              "",
              end,
              after == '/' ? 0.5 : after == '-' ? 0.9 : 0));
      if (body.equals("1") && after == ')') {
        out.add(new Form(Style.LETTER, new Label.Letter("l", ""), 0, "", end, Misprints.NEAR));
      }
    } else if (suffix.length() == 1 && Label.LETTERS.contains(suffix)) {
      out.add(
          new Form(
              style,
              new Label.Arabic(value, suffix),
              Label.LETTERS.indexOf(suffix) + 1,
              "",
              end,
              0));
    } else {
      likeNumber(body, after, end, out);
    }
  }

  private static void letter(String body, char after, int end, List<Form> out) {
    String first = body.substring(0, 1);
    boolean known = first.charAt(0) >= 'a' && first.charAt(0) <= 'z' || first.equals("đ");
    double comma = after == ')' || after == '.' ? 0 : 0.5;
    if (known && body.length() == 1) {
      out.add(new Form(Style.LETTER, new Label.Letter(first, ""), 0, "", end, comma));
      if (first.equals("d") || first.equals("đ")) {
        out.add(
            new Form(
                Style.LETTER,
                new Label.Letter(first.equals("d") ? "đ" : "d", ""),
                0,
                "",
                end,
                Misprints.NEAR));
      }
    } else if (known && body.length() == 2 && Character.isDigit(body.charAt(1))) {
      String digit = body.substring(1);
      out.add(
          new Form(
              Style.LETTER, new Label.Letter(first, digit), digit.charAt(0) - '0', "", end, comma));
    }
    String small = body.toLowerCase(Locale.ROOT);
    if (!small.equals(body) && body.length() == 1 && Label.LETTERS.contains(small)) {
      out.add(new Form(Style.LETTER, new Label.Letter(small, ""), 0, "", end, Misprints.NEAR));
    }
    if (after == ')' || body.equals("¡")) {
      Misprints.letters(body, end, out);
    }
  }

  /** A number printed with letters that look like digits: l. for 1., 1O. for 10. */
  private static void likeNumber(String body, char after, int end, List<Form> out) {
    int value = Misprints.digits(body);
    if (value > 0 && after != ',') {
      Style style = after == ')' ? Style.NUMBER_PAREN : Style.NUMBER;
      out.add(new Form(style, new Label.Arabic(value, ""), 0, "", end, Misprints.NEAR));
    }
  }

  private static void parens(String line, int i, List<Form> out) {
    int close = line.indexOf(')', i);
    if (close < 0
        || close - i > 4
        || close == i + 1
        || skipSpaces(line, close + 1) >= line.length()) {
      return;
    }
    String body = line.substring(i + 1, close);
    int digits = leadingDigits(body);
    if (digits == body.length()) {
      out.add(
          new Form(
              Style.PARENS, new Label.Arabic(Integer.parseInt(body), ""), 0, "1", close + 1, 0));
    } else if (isLowerRoman(body) && !body.equals("c") && !body.equals("d")) {
      out.add(
          new Form(Style.LOWER_ROMAN, new Label.Roman(roman(body), body), 0, "(", close + 1, 0));
    } else if (body.length() == 1 && Label.LETTERS.contains(body)) {
      out.add(new Form(Style.PARENS, new Label.Letter(body, ""), 0, "a", close + 1, 0));
    }
  }

  private static int leadingDigits(String s) {
    int k = 0;
    while (k < s.length() && Character.isDigit(s.charAt(k))) {
      k++;
    }
    return k;
  }

  static int skipSpaces(String line, int i) {
    while (i < line.length() && Character.isWhitespace(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** {@code IV}, and {@code Iv} as sources that lower-cased their headings leave it. */
  static boolean isUpperRoman(String s) {
    return !s.isEmpty() && "IVXLC".indexOf(s.charAt(0)) >= 0 && isRoman(s);
  }

  private static boolean isLowerRoman(String s) {
    return !s.isEmpty() && s.equals(s.toLowerCase(Locale.ROOT)) && isRoman(s);
  }

  private static boolean isRoman(String s) {
    return s.length() <= 7 && Roman.of(roman(s)).equalsIgnoreCase(s);
  }

  static int roman(String s) {
    return Roman.value(s);
  }
}
