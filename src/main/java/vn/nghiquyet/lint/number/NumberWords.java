package vn.nghiquyet.lint.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import vn.nghiquyet.text.Fold;

/**
 * Reads numbers in Vietnamese words: {@code một trăm linh năm}, {@code hai mươi mốt}, {@code một tỷ
 * hai trăm triệu}. Linear.
 */
final class NumberWords {
  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("khong", 0),
          Map.entry("mot", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bon", 4),
          Map.entry("tu", 4),
          Map.entry("nam", 5),
          Map.entry("lam", 5),
          Map.entry("nham", 5),
          Map.entry("sau", 6),
          Map.entry("bay", 7),
          Map.entry("tam", 8),
          Map.entry("chin", 9));

  private static final Map<String, Long> SCALES =
      Map.of("nghin", 1_000L, "ngan", 1_000L, "trieu", 1_000_000L);

  private static final long BILLION = 1_000_000_000L;
  private static final long MAX = Long.MAX_VALUE / (2 * BILLION);

  private long whole;
  private long thousands;
  private long group;
  private int digit = -1;
  private boolean tens;
  private long lastScale = Long.MAX_VALUE;

  private NumberWords() {}

  /**
   * Whether a word is part of a number; {@code tư}, {@code sau} and the like only by their tones.
   */
  static boolean isPart(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    String bare = Fold.fold(word);
    return switch (bare) {
      case "tram", "muoi", "nghin", "ngan", "trieu", "ty", "ti", "linh", "le" -> true;
      case "khong", "mot", "hai", "ba", "bon", "bay", "tam", "chin" -> true;
      case "nam" -> small.equals("năm");
      case "lam" -> small.equals("lăm");
      case "nham" -> small.equals("nhăm");
      case "sau" -> small.equals("sáu");
      case "tu" -> small.equals("tư");
      default -> false;
    };
  }

  /** The number that words say, empty where they say none. */
  static OptionalLong read(List<String> words) {
    NumberWords reader = new NumberWords();
    for (String word : words) {
      if (!isPart(word) || !reader.take(Fold.fold(word))) {
        return OptionalLong.empty();
      }
    }
    return words.isEmpty() || isScaleOnly(words)
        ? OptionalLong.empty()
        : OptionalLong.of(reader.value());
  }

  private static boolean isScaleOnly(List<String> words) {
    String first = Fold.fold(words.get(0));
    return !DIGITS.containsKey(first) && !first.equals("muoi");
  }

  private boolean take(String word) {
    return switch (word) {
      case "tram" -> hundreds();
      case "muoi" -> tens();
      case "linh", "le" -> digit < 0;
      case "ty", "ti" -> billions();
      default -> SCALES.containsKey(word) ? scale(SCALES.get(word)) : digit(DIGITS.get(word));
    };
  }

  private boolean digit(int value) {
    if (digit >= 0) {
      return false;
    }
    digit = value;
    return true;
  }

  private boolean hundreds() {
    boolean right = digit >= 0 && group == 0;
    group = Math.max(digit, 0) * 100L;
    digit = -1;
    return right;
  }

  private boolean tens() {
    boolean right = !tens && digit != 0;
    group += digit < 0 ? 10 : digit * 10L;
    digit = -1;
    tens = true;
    return right;
  }

  private boolean scale(long scale) {
    boolean right = scale < lastScale;
    thousands += closed() * scale;
    lastScale = scale;
    return right && thousands < MAX;
  }

  private boolean billions() {
    boolean right = whole == 0;
    whole = (thousands + closed()) * BILLION;
    thousands = 0;
    lastScale = Long.MAX_VALUE;
    return right && whole >= 0;
  }

  private long closed() {
    long value = group + Math.max(digit, 0);
    group = 0;
    digit = -1;
    tens = false;
    return value;
  }

  private long value() {
    return whole + thousands + closed();
  }
}
