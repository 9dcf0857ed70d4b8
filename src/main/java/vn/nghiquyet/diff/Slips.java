package vn.nghiquyet.diff;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Roman;
import vn.nghiquyet.text.Syllables;

/** What a look at two stretches of words tells, before they are weighed letter by letter. */
final class Slips {
  /** Marks that a printed text has; others are specks where a text was read from print. */
  private static final String PRINTED = ".,;:-–—()[]/\"'“”‘’…%+!?&*•_";

  /** Marks that no text has between two spaces. */
  private static final Pattern ALONE = Pattern.compile("\\s*([!:;.,'’`|])\\s+(?=\\S)");

  private static final Pattern SLANTING = Pattern.compile("[Iil|!/]");
  private static final Pattern STROKES = Pattern.compile("[I1l|!]");

  /** Words that ran together or were torn have so many letters at least, and at most. */
  private static final int LONG = 6;

  private static final int LONGEST = 40;
  private static final double MOST_LETTERS = 0.6;

  /** A scrap has so many characters at most. */
  private static final int SCRAP = 12;

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern MEASURE = Pattern.compile("\\d+(\\p{Ll}{1,3}\\d?)?");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern YEARS = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");

  /** Not a misread year, but another number. */
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private static final Pattern ROMAN = Pattern.compile("[IVX]{2,}");

  /** Digits and letters as nobody writes them together; what somebody may: {@link #CODE}. */
  private static final Pattern MIXED = Pattern.compile("(?=.*\\d)(?=.*\\p{L})[\\p{L}\\d]+");

  private static final Pattern CODE =
      Pattern.compile("\\d+\\p{L}{1,3}|\\p{Lu}{1,4}\\d{1,4}|[kdc]?m[23]");

  /** Letters whose capitals look like them, marks aside. */
  private static final String ONE_SHAPE = "cosuvwxzkp";

  /** Letters that are read for a figure, and the figures. */
  private static final String LIKE_FIGURE = "OoQDUIliZzSsGbBgq";

  private static final String LIKE_FIGURE_VALUE = "00000111225566899";

  /** The last mark of a document, ./. */
  private static final Pattern CLOSING =
      Pattern.compile("(?<words>.*?)(?<mark>\\.?\\s*/\\s*\\.?|\\.\\s*[1lI|]\\s*\\.?)");

  private Slips() {}

  /**
   * One word for one word, the letters the same but for their marks, or not those of a word on one
   * side.
   */
  static boolean isSlip(String own, String other) {
    String left = own.strip().toLowerCase(Locale.ROOT);
    String right = other.strip().toLowerCase(Locale.ROOT);
    if (isGarbled(bareOfMarks(own)) && !right.isEmpty() && right.indexOf(' ') < 0) {
      return true;
    }
    boolean words = isWord(left) && isWord(right) && !left.equals(right);
    return words
        && (Fold.fold(left).equals(Fold.fold(right))
            || Syllables.isSyllable(left) != Syllables.isSyllable(right));
  }

  /** The letters of a word of the language with marks that it has nowhere: Lïnh for Lĩnh. */
  static boolean isNoWord(String own, String other) {
    String left = own.strip().toLowerCase(Locale.ROOT);
    String right = other.strip().toLowerCase(Locale.ROOT);
    return isWord(left)
        && Syllables.isSyllable(right)
        && !Syllables.isSyllable(left)
        && bare(left).equals(bare(right));
  }

  private static String bare(String text) {
    return Normalizer.normalize(Fold.fold(text), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static boolean isWord(String text) {
    return !text.isEmpty() && text.codePoints().allMatch(Character::isLetter);
  }

  /** Letters and digits in one. */
  static boolean isMixed(String word) {
    return MIXED.matcher(word).matches();
  }

  /** Digits among letters as no word, number or code has them: Sé6n, 2U2O. */
  static boolean isGarbled(String word) {
    return isMixed(word) && !CODE.matcher(word).matches();
  }

  /**
   * Whether the first is the number that the second is, some of its figures read as letters or with
   * a speck among them: 2U2S for 2025, 201?2 for 2012. A letter that is read for another figure
   * tells of another number: 202O is not 2025.
   *
   * @param print whether it was read from print
   */
  static boolean isDamagedNumber(String own, String other, boolean print) {
    String left = bareOfMarks(own.replace('§', 'S')); // as it is read for 5
    String right = bareOfMarks(other);
    if (right.length() < 2 || !right.chars().allMatch(Character::isDigit)) {
      return false;
    }
    if (print && isMisshapen(left, right)) {
      return true;
    }
    String read = print ? left.replaceAll("[^\\p{L}\\d.,/:-]", "") : left;
    int same = 0;
    boolean digits = false;
    for (int i = 0; i < read.length() && read.length() == right.length(); i++) {
      char c = read.charAt(i);
      int like = LIKE_FIGURE.indexOf(c);
      char figure = like < 0 ? c : LIKE_FIGURE_VALUE.charAt(like);
      if (Character.isDigit(figure) ? figure != right.charAt(i) : !Character.isLetter(c)) {
        return false;
      }
      same += Character.isDigit(figure) ? 1 : 0;
      digits |= Character.isDigit(c);
    }
    return digits && 2 * same >= right.length() && !left.equals(right);
  }

  /**
   * Whether small letters that are no word, too many for one, hold most of the letters of the other
   * side in their order: damage comes in bursts, letter by letter it is never so probable.
   */
  static boolean isDamagedWord(String own, String other) {
    String read = own.strip();
    boolean small = !read.isEmpty() && read.chars().allMatch(Character::isLowerCase);
    if (!small || read.length() < LONG || Syllables.isSyllable(read)) {
      return false;
    }
    String left = Fold.fold(read);
    String right = letters(other);
    double share = share(left, right);
    return share >= MOST_LETTERS
        && share > share(left, lessOne(other, true))
        && share > share(left, lessOne(other, false));
  }

  /** Its letters without its first or its last word: one that left no trace was taken out. */
  private static String lessOne(String words, boolean first) {
    String text = words.strip();
    String less = first ? text.replaceFirst("^\\S+", "") : text.replaceFirst("\\S+$", "");
    return letters(less);
  }

  private static String letters(String text) {
    return withoutMarks(Fold.fold(text));
  }

  /** Whether letters inside words, of one shape in both sizes, were read as capitals: HỒ sơ. */
  static boolean isGrown(String own, String other) {
    String read = own.strip();
    String meant = other.strip();
    boolean grown = false;
    for (int i = 0; i < read.length() && read.length() == meant.length(); i++) {
      char c = read.charAt(i);
      char small = Character.toLowerCase(c);
      boolean same = c == meant.charAt(i);
      boolean inside = i > 0 && Character.isLetter(read.charAt(i - 1));
      if (!same && !(inside && small == meant.charAt(i) && isOneShape(small))) {
        return false;
      }
      grown |= !same;
    }
    return grown;
  }

  private static boolean isOneShape(char small) {
    return ONE_SHAPE.indexOf(Fold.fold(String.valueOf(small)).charAt(0)) >= 0;
  }

  /** Its letters and digits alone. */
  static String withoutMarks(String text) {
    return MARKS.matcher(text).replaceAll("");
  }

  /** What share of the letters of the longer both have in this order, 0..1. */
  private static double share(String a, String b) {
    int most = Math.max(a.length(), b.length());
    return b.isEmpty() || b.length() > LONGEST ? 0 : (double) shared(a, b) / most;
  }

  /** The length of the longest row of letters that both have in this order. */
  private static int shared(String a, String b) {
    int[][] best = new int[a.length() + 1][b.length() + 1];
    for (int i = a.length() - 1; i >= 0; i--) {
      for (int j = b.length() - 1; j >= 0; j--) {
        best[i][j] =
            a.charAt(i) == b.charAt(j)
                ? best[i + 1][j + 1] + 1
                : Math.max(best[i + 1][j], best[i][j + 1]);
      }
    }
    return best[0][0];
  }

  /** A year with one digit too many, or without its first: 20285, 015 for 2025, 2015. */
  static boolean isMisshapen(String own, String year) {
    if (!YEAR.matcher(year).matches() || !own.chars().allMatch(Character::isDigit)) {
      return false;
    }
    boolean more = false;
    for (int i = 0; own.length() == year.length() + 1 && i < own.length(); i++) {
      more |= (own.substring(0, i) + own.substring(i + 1)).equals(year);
    }
    return more || own.startsWith("0") && own.equals(year.substring(1));
  }

  /**
   * Whether one word with figures, 728/430, is no number of a year that anybody writes, and no
   * years, 2025-2026, while the other side has a year.
   */
  static boolean isNoYear(String own, String other) {
    String read = bareOfMarks(own);
    boolean figures = read.chars().anyMatch(Character::isDigit) && read.indexOf(' ') < 0;
    return figures
        && YEAR.matcher(bareOfMarks(other)).matches()
        && !YEARS.matcher(read).find()
        && !NUMBER.matcher(read).matches();
  }

  static String bareOfMarks(String text) {
    return text.replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", "");
  }

  /** The text with all that is printed as one upright stroke written alike. */
  static String strokes(String text) {
    return STROKES.matcher(text).replaceAll("l");
  }

  /** Whether words without figures are the same, each upright or slanting stroke written alike. */
  static boolean isSameInStrokes(String seen, String other) {
    boolean figures = (seen + other).chars().anyMatch(Character::isDigit);
    return !figures
        && SLANTING
            .matcher(seen.strip())
            .replaceAll("l")
            .equals(SLANTING.matcher(other.strip()).replaceAll("l"));
  }

  /** Whether a Roman number was read in strokes, or two of them as an H: XH, Xil for XII. */
  static boolean isSameRoman(String seen, String other) {
    String number = bareOfMarks(other);
    String read = seen.replaceAll("^[^\\p{L}\\d|!]+|[^\\p{L}\\d|!]+$", "");
    return ROMAN.matcher(number).matches() && Roman.strokes(read).equals(number);
  }

  /**
   * Whether a line that stands alone is a scrap, specks and edges read as letters: short, and no
   * more than half of it words.
   */
  static boolean isScrap(String line) {
    String text = line.strip().replaceFirst("^[-–—+•*]\\s+", "");
    if (text.isEmpty() || text.length() > SCRAP) {
      return false;
    }
    List<String> tokens = List.of(text.split("\\s+"));
    long words = tokens.stream().filter(token -> isPlain(bareOfMarks(token))).count();
    return 2 * words <= tokens.size();
  }

  /** Words, abbreviations in capitals, numbers and measures, several with marks between: 5%/năm. */
  private static boolean isPlain(String token) {
    return !token.isEmpty() && MARKS.splitAsStream(token).allMatch(Slips::isPlainPart);
  }

  private static boolean isPlainPart(String part) {
    boolean small = part.chars().skip(1).noneMatch(Character::isUpperCase);
    return MEASURE.matcher(part).matches()
        || ABBREVIATION.matcher(part).matches()
        || small && Syllables.isSyllable(part.toLowerCase(Locale.ROOT));
  }

  static boolean isSpeck(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit) && hasSpeck(text);
  }

  /** Whether it has a mark that no printed text has. */
  static boolean hasSpeck(String text) {
    return text.strip()
        .chars()
        .anyMatch(c -> !Character.isLetterOrDigit(c) && c > ' ' && PRINTED.indexOf(c) < 0);
  }

  /** How long a mark is that stands alone before a word, as no text has it: ! 6 for ở. */
  static int speck(String own, String other) {
    Matcher mark = ALONE.matcher(own);
    return mark.lookingAt() && other.indexOf(mark.group(1).charAt(0)) < 0 ? mark.end() : 0;
  }

  /** Whether both are the same words before the last mark of a document, misread: 2025.1 for ./. */
  static boolean isClosing(String own, String other) {
    Matcher left = CLOSING.matcher(own.strip());
    Matcher right = CLOSING.matcher(other.strip());
    return left.matches()
        && right.matches()
        && left.group("words").equalsIgnoreCase(right.group("words"))
        && left.group("mark").indexOf('/') >= 0 != right.group("mark").indexOf('/') >= 0;
  }
}
