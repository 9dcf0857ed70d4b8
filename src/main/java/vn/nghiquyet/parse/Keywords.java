package vn.nghiquyet.parse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Roman;

/** Labels that begin with a word: Phần, Chương, Mục, Tiểu mục, Điều, Phụ lục, Mẫu. */
final class Keywords {
  /** What follows a unit's number where the line speaks of the unit instead of opening it. */
  private static final Set<String> REFERRING =
      Set.of(
          "luật", "nghị", "thông", "quyết", "bộ", "hiến", "pháp", "quy", "này", "của", "và",
          "khoản", "điểm", "chương", "phần", "mục", "điều", "tại", "trên", "nêu", "phụ", "được",
          "có", "thì", "hoặc");

  private static final List<String> ORDINALS =
      List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

  /** Longer lines are no titles. */
  static final int MAX_HEADING = 1500;

  private static final String CHAPTER = "chuong";

  private Keywords() {}

  /** Whether a line that begins with this letter can begin with a keyword; cheap. */
  static boolean maybe(char c) {
    return "ĐđDdCcMmPpTt".indexOf(c) >= 0;
  }

  /** Adds the readings of a line whose text begins at {@code i}. */
  static void scan(String line, int i, List<Form> out) {
    int space = wordEnd(line, i);
    String word = Fold.fold(line.substring(i, space));
    switch (word) {
      case "dieu" -> numbered(line, space, Style.ARTICLE, out);
      case "chuong" -> numbered(line, space, Style.CHAPTER, out);
      case "muc" -> numbered(line, space, Style.SECTION, out);
      case "phan" -> numbered(line, space, Style.PART, out);
      case "tieu" -> second(line, space, "muc", Style.SUBSECTION, out);
      case "phu" -> appendix(line, i, space, out);
      case "mau" -> form(line, i, space, out);
      default -> glued(line, i, word, out);
    }
  }

  /** Chương and a number of strokes that ran together in the reading: ChươngllI. */
  private static void glued(String line, int i, String word, List<Form> out) {
    int end = i + CHAPTER.length();
    if (word.startsWith(CHAPTER) && Fold.fold(line.substring(i, end)).equals(CHAPTER)) {
      misread(line, end, Style.CHAPTER, out);
    }
  }

  /** A Roman number of letters or strokes that look like its own, alone or before a title. */
  private static void misread(String line, int start, Style style, List<Form> out) {
    int end = tokenEnd(line, start);
    int behind = LabelScanner.skipSpaces(line, end);
    if (behind == line.length() || behind > end && isUpper(line, behind)) {
      Misprints.romanAlone(line.substring(start, end), style, end, out);
    }
  }

  private static void second(String line, int space, String wanted, Style style, List<Form> out) {
    int start = LabelScanner.skipSpaces(line, space);
    int end = wordEnd(line, start);
    if (Fold.fold(line.substring(start, end)).equals(wanted)) {
      numbered(line, end, style, out);
    }
  }

  private static void numbered(String line, int space, Style style, List<Form> out) {
    boolean speck = style == Style.ARTICLE && space < line.length() && line.charAt(space) == '.';
    int start = LabelScanner.skipSpaces(line, speck ? space + 1 : space);
    if (start == line.length()) {
      return;
    }
    if (start == space) {
      if (style == Style.CHAPTER) {
        misread(line, start, style, out);
      }
      return;
    }
    int end = wordEnd(line, start);
    String token = line.substring(start, end);
    if (style == Style.PART && Fold.fold(token).equals("thu")) {
      ordinal(line, start, end, out);
      return;
    }
    Label label = label(token, style);
    double slip = speck ? 1 : 0;
    if (label == Label.NONE && style == Style.ARTICLE) {
      int value = Misprints.digits(token);
      label = value > 0 ? new Label.Arabic(value, "") : Label.NONE;
      slip = 1;
    }
    if (label != Label.NONE) {
      punctuated(line, end, style, label, slip, out);
    }
    if (out.isEmpty() && style != Style.ARTICLE) {
      misread(line, start, style, out);
    }
  }

  /** The number must stand alone, before a point or colon, or before a title. */
  private static void punctuated(
      String line, int end, Style style, Label label, double slip, List<Form> out) {
    int suffix =
        label instanceof Label.Arabic a && !a.suffix().isEmpty() ? suffixPlace(a.suffix()) : 0;
    int at = LabelScanner.skipSpaces(line, end);
    if (at == line.length()) {
      out.add(new Form(style, label, suffix, "", end, slip));
      return;
    }
    char c = line.charAt(at);
    if (c == '.' || c == ':' || "-–—".indexOf(c) >= 0 && at > end) {
      boolean amount = at + 1 < line.length() && Character.isDigit(line.charAt(at + 1));
      if (!amount) {
        out.add(new Form(style, label, suffix, "", at + 1, slip));
      }
    } else if (at > end && Character.isUpperCase(c) && !refers(line, at)) {
      boolean title = style != Style.ARTICLE && isUpper(line, at);
      out.add(new Form(style, label, suffix, "", end, slip + (title ? 0 : 1)));
    }
  }

  private static int suffixPlace(String suffix) {
    return Math.max(1, Label.LETTERS.indexOf(suffix.toLowerCase(Locale.ROOT)) + 1);
  }

  private static boolean refers(String line, int at) {
    return REFERRING.contains(line.substring(at, wordEnd(line, at)).toLowerCase(Locale.ROOT))
        && !isUpper(line, at);
  }

  private static Label label(String token, Style style) {
    int digits = 0;
    while (digits < token.length() && Character.isDigit(token.charAt(digits))) {
      digits++;
    }
    String rest = token.substring(digits);
    if (digits > 0
        && digits <= 4
        && rest.length() <= 1
        && (rest.isEmpty() || Character.isLetter(rest.charAt(0)))) {
      return new Label.Arabic(Integer.parseInt(token.substring(0, digits)), rest);
    }
    if (style != Style.ARTICLE && LabelScanner.isUpperRoman(token)) {
      return new Label.Roman(Roman.value(token), token.toUpperCase(Locale.ROOT));
    }
    if (style == Style.PART
        && token.length() == 1
        && token.charAt(0) >= 'A'
        && token.charAt(0) <= 'H') {
      return new Label.Letter(token, "");
    }
    return Label.NONE;
  }

  /** Phần thứ nhất. */
  private static void ordinal(String line, int start, int end, List<Form> out) {
    int at = LabelScanner.skipSpaces(line, end);
    int stop = wordEnd(line, at);
    int value = ORDINALS.indexOf(line.substring(at, stop).toLowerCase(Locale.ROOT)) + 1;
    if (value > 0) {
      boolean dot = stop < line.length() && ".:".indexOf(line.charAt(stop)) >= 0;
      Label label = new Label.Roman(value, Paragraphs.squeeze(line.substring(start, stop)));
      out.add(new Form(Style.PART, label, 0, "", dot ? stop + 1 : stop, 0));
    }
  }

  /** PHỤ LỤC, PHỤ LỤC I, Phụ lục 2: upper case, or alone with its number. */
  private static void appendix(String line, int i, int space, List<Form> out) {
    int start = LabelScanner.skipSpaces(line, space);
    int end = wordEnd(line, start);
    if (!Fold.fold(line.substring(start, end)).equals("luc") || line.length() > MAX_HEADING) {
      return;
    }
    boolean upper = line.substring(i, end).equals(line.substring(i, end).toUpperCase(Locale.ROOT));
    int at = LabelScanner.skipSpaces(line, end);
    int stop = wordEnd(line, at);
    if (Fold.fold(line.substring(at, stop)).equals("so")) {
      at = LabelScanner.skipSpaces(line, stop);
      stop = wordEnd(line, at);
    }
    Label label = appendixLabel(line.substring(at, stop));
    int after = label == Label.NONE ? end : stop;
    boolean marked = after < line.length() && ".:".indexOf(line.charAt(after)) >= 0;
    int rest = LabelScanner.skipSpaces(line, marked ? after + 1 : after);
    boolean alone = rest == line.length();
    boolean titled =
        rest < line.length() && (line.charAt(rest) == '(' || startsInCapitals(line, rest));
    if (alone || upper && titled) {
      out.add(new Form(Style.APPENDIX, label, 0, "", marked ? after + 1 : after, 0));
    }
  }

  /** A title in capitals; what stands in brackets behind it may be in small letters. */
  private static boolean startsInCapitals(String line, int from) {
    int bracket = line.indexOf('(', from);
    return isUpper(bracket < 0 ? line : line.substring(0, bracket), from);
  }

  private static Label appendixLabel(String token) {
    Label label = label(token, Style.PART);
    return label == Label.NONE && token.length() == 1 && Character.isUpperCase(token.charAt(0))
        ? new Label.Letter(token, "")
        : label;
  }

  /** Mẫu số 01, Mẫu 01-ĐĐN: a form attached, alone on its line. */
  private static void form(String line, int i, int space, List<Form> out) {
    int at = LabelScanner.skipSpaces(line, space);
    int stop = tokenEnd(line, at);
    if (Fold.fold(line.substring(at, stop)).replace(":", "").equals("so")) {
      at = LabelScanner.skipSpaces(line, stop);
      stop = tokenEnd(line, at);
    }
    boolean alone = at < stop && LabelScanner.skipSpaces(line, stop) == line.length();
    if (alone
        && i < at
        && Character.isDigit(line.charAt(at))
        && ":;,".indexOf(line.charAt(stop - 1)) < 0) {
      String code = line.substring(at, stop);
      out.add(new Form(Style.APPENDIX, new Label.Roman(0, code), 0, "Mẫu", stop, 0));
    }
  }

  private static int tokenEnd(String line, int i) {
    while (i < line.length() && !Character.isWhitespace(line.charAt(i))) {
      i++;
    }
    return i;
  }

  static int wordEnd(String line, int i) {
    while (i < line.length() && Character.isLetterOrDigit(line.charAt(i))
        || i < line.length() && line.charAt(i) == '|') {
      i++;
    }
    return i;
  }

  /** Whether the text from here to the line's end has letters and none of them is lower case. */
  static boolean isUpper(String line, int from) {
    boolean letters = false;
    for (int k = from; k < line.length(); k++) {
      char c = line.charAt(k);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters |= Character.isUpperCase(c);
    }
    return letters;
  }
}
