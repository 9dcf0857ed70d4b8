package vn.nghiquyet.lint.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.TextRange;

/**
 * A citation as written: {@code điểm a, b khoản 2 Điều 5} is three levels, the lowest of two
 * labels.
 *
 * @param range where it stands
 * @param labels where the labels of each level stand
 */
record Chain(TextRange range, Map<Kind, List<TextRange>> labels) {
  private static final String LABEL = "(?:\\d+[a-zđ]?(?:\\.\\d+)*|[a-zđ]\\d?|này)(?![\\p{L}\\d/])";
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?<![\\p{L}\\d])((?:[Cc]ác\\s+)?)([Đđ]iểm|[Kk]hoản|Điều)\\s+("
              + LABEL
              + "(?:\\s*(?:,|;|và|hoặc|đến)\\s+(?:\\2\\s+)?"
              + LABEL
              + ")*)");
  private static final Pattern ONE =
      Pattern.compile(
          "(điểm\\s+|khoản\\s+|Điều\\s+|^)?(?<![\\p{L}\\d.])(" + LABEL + ")",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern JOINT = Pattern.compile("\\s*,?\\s*(?:của\\s+|thuộc\\s+)?");

  Chain {
    labels = Map.copyOf(labels);
  }

  /** The citations in a text, in order. */
  static List<Chain> in(String text) {
    List<Chain> out = new ArrayList<>();
    Matcher level = LEVEL.matcher(text);
    Map<Kind, List<TextRange>> labels = new EnumMap<>(Kind.class);
    int start = 0;
    int end = -1;
    Kind last = null;
    while (level.find()) {
      Kind kind = kind(level.group(2));
      boolean goesOn =
          last != null
              && kind.compareTo(last) < 0
              && JOINT.matcher(text.substring(end, level.start())).matches();
      if (!goesOn) {
        add(out, start, end, labels);
        labels = new EnumMap<>(Kind.class);
        start = level.start();
      }
      List<TextRange> found = labels(text, level, kind);
      labels.put(kind, found);
      end = found.get(found.size() - 1).end();
      last = kind;
    }
    add(out, start, end, labels);
    return out;
  }

  private static void add(List<Chain> out, int start, int end, Map<Kind, List<TextRange>> labels) {
    if (!labels.isEmpty()) {
      out.add(new Chain(new TextRange(start, end), labels));
    }
  }

  private static Kind kind(String word) {
    return switch (word.charAt(0)) {
      case 'K', 'k' -> Kind.CLAUSE;
      default -> word.endsWith("ều") ? Kind.ARTICLE : Kind.POINT;
    };
  }

  /**
   * A number without its word belongs to the list only where the word is plural or a higher level
   * follows: {@code Điều 5, 10 ngày} cites one Điều.
   */
  private static List<TextRange> labels(String text, Matcher level, Kind kind) {
    boolean plural = !level.group(1).isEmpty() || kind == Kind.POINT;
    String behind = text.substring(level.end(), Math.min(text.length(), level.end() + 12));
    boolean higher = kind == Kind.CLAUSE && behind.matches("(?s)\\s*,?\\s+(?:của\\s+)?Điều.*");
    List<TextRange> out = new ArrayList<>();
    Matcher one = ONE.matcher(level.group(3));
    while (one.find()) {
      boolean named = one.start() == 0 || one.group(1) != null && !one.group(1).isEmpty();
      if (!named && !plural && !higher) {
        break;
      }
      int base = level.start(3);
      out.add(new TextRange(base + one.start(2), base + one.end(2)));
    }
    return out;
  }
}
