package vn.nghiquyet.compare;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers as Vietnamese writes them: {@code 1.500.000}, {@code 1,5 triệu}, {@code 2 tỷ 500 triệu},
 * {@code 15 (mười lăm)}, {@code ba mươi}. Each place of a text is looked at a bounded number of
 * times.
 */
final class Numerals {
  /** Beyond this no number is written; it bounds the work too. */
  private static final int LONGEST = 24;

  /** How many words a number in words has at most. */
  private static final int MOST_WORDS = 24;

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(,\\d{3}){2,}");
  private static final Pattern PLAIN = Pattern.compile("\\d+([.,]\\d+)?");

  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("một", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9));

  /** Digits as they are called behind tens. */
  private static final Map<String, Integer> BEHIND_TENS =
      Map.of("mốt", 1, "hai", 2, "ba", 3, "tư", 4, "bốn", 4, "lăm", 5, "sáu", 6, "bảy", 7);

  private static final Map<String, Integer> POWERS =
      Map.of("nghìn", 3, "ngàn", 3, "triệu", 6, "tỷ", 9, "tỉ", 9);

  private static final Set<String> SMALL = Set.of("trăm", "mươi", "mười", "linh", "lẻ", "không");

  private static final Set<String> AROUND_WORDS =
      Set.of("bằng", "chữ", "đồng", "chẵn", "việt", "nam", ":", ",", ".", "phần", "viết");

  private Numerals() {}

  /**
   * A number.
   *
   * @param value what it says
   * @param end the piece after it
   * @param scaled whether a word for thousands or more is in it
   * @param inWords whether it is written in words
   * @param weak whether it is one word that mostly means something else: {@code một}, {@code năm}
   */
  record Numeral(BigDecimal value, int end, boolean scaled, boolean inWords, boolean weak) {}

  /** The number that begins at a piece. */
  static Optional<Numeral> at(Pieces pieces, int i) {
    Optional<Numeral> number = pieces.isNumber(i) ? inDigits(pieces, i) : inWords(pieces, i);
    return number.map(n -> past(n, afterBracket(pieces, n.end)));
  }

  private static Numeral past(Numeral n, int end) {
    return new Numeral(n.value, end, n.scaled, n.inWords, n.weak);
  }

  private static Optional<Numeral> inDigits(Pieces pieces, int i) {
    Optional<BigDecimal> first = parse(pieces.text(i));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal part = first.get();
    int end = afterBracket(pieces, i + 1);
    int last = Integer.MAX_VALUE;
    while (true) {
      int power = 0;
      int behind = end;
      while (POWERS.containsKey(pieces.key(behind)) && behind < end + 2) {
        power += POWERS.get(pieces.key(behind++));
      }
      if (behind == end || power >= last) {
        BigDecimal value = last == Integer.MAX_VALUE ? part : sum;
        return Optional.of(new Numeral(normal(value), end, power(last), false, false));
      }
      sum = sum.add(part.scaleByPowerOfTen(power));
      end = behind;
      last = power;
      Optional<BigDecimal> next =
          pieces.isNumber(end) && POWERS.getOrDefault(pieces.key(end + 1), 99) < power
              ? parse(pieces.text(end))
              : Optional.empty();
      if (next.isEmpty()) {
        return Optional.of(new Numeral(normal(sum), end, true, false, false));
      }
      part = next.get();
      end++;
    }
  }

  private static boolean power(int last) {
    return last != Integer.MAX_VALUE;
  }

  /** What a run of digits with points and commas says. */
  static Optional<BigDecimal> parse(String digits) {
    if (digits.length() > LONGEST) {
      return Optional.empty();
    }
    if (GROUPED.matcher(digits).matches()) {
      return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
    }
    if (ENGLISH.matcher(digits).matches()) {
      return Optional.of(new BigDecimal(digits.replace(",", "")));
    }
    return PLAIN.matcher(digits).matches()
        ? Optional.of(new BigDecimal(digits.replace(',', '.')))
        : Optional.empty();
  }

  /** The number without zeros behind its comma: equal numbers are equal objects. */
  static BigDecimal normal(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private static Optional<Numeral> inWords(Pieces pieces, int i) {
    if (!pieces.isSmall(i)) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    int at = i;
    int last = 99;
    boolean scaled = false;
    while (at < i + MOST_WORDS) {
      int[] below = belowThousand(pieces, at);
      if (below[1] == at) {
        break;
      }
      Integer power = POWERS.get(pieces.key(below[1]));
      if (power != null && power >= last || power == null && last == 0) {
        break;
      }
      sum = sum.add(BigDecimal.valueOf(below[0]).scaleByPowerOfTen(power == null ? 0 : power));
      at = power == null ? below[1] : below[1] + 1;
      scaled |= power != null;
      last = power == null ? 0 : power;
    }
    if (at == i) {
      return Optional.empty();
    }
    boolean weak = at == i + 1 && (pieces.key(i).equals("một") || pieces.key(i).equals("năm"));
    return Optional.of(new Numeral(normal(sum), at, scaled, true, weak));
  }

  /** A number below a thousand and the piece after it; that is where it began if there is none. */
  private static int[] belowThousand(Pieces pieces, int i) {
    Integer hundreds = DIGITS.get(pieces.key(i));
    if (hundreds == null || !pieces.key(i + 1).equals("trăm")) {
      return belowHundred(pieces, i);
    }
    int at = i + 2;
    if (pieces.is(at, Set.of("linh", "lẻ")) && DIGITS.containsKey(pieces.key(at + 1))) {
      return new int[] {hundreds * 100 + DIGITS.get(pieces.key(at + 1)), at + 2};
    }
    int[] rest = belowHundred(pieces, at);
    boolean tens = rest[1] > at && rest[0] >= 10;
    return tens ? new int[] {hundreds * 100 + rest[0], rest[1]} : new int[] {hundreds * 100, at};
  }

  private static int[] belowHundred(Pieces pieces, int i) {
    Integer digit = DIGITS.get(pieces.key(i));
    boolean ten = pieces.key(i).equals("mười");
    if (ten || digit != null && pieces.key(i + 1).equals("mươi")) {
      int at = ten ? i + 1 : i + 2;
      int tens = ten ? 10 : digit * 10;
      Integer behind = behindTens(pieces, at, ten);
      return behind == null ? new int[] {tens, at} : new int[] {tens + behind, at + 1};
    }
    return digit == null ? new int[] {0, i} : new int[] {digit, i + 1};
  }

  private static Integer behindTens(Pieces pieces, int at, boolean ten) {
    String key = pieces.key(at);
    if (ten && key.equals("một")) {
      return 1;
    }
    return key.equals("tám") || key.equals("chín") ? DIGITS.get(key) : BEHIND_TENS.get(key);
  }

  /**
   * The piece after a bracket that says a number once more, {@code (mười lăm)} or {@code (bằng chữ:
   * năm trăm nghìn đồng)}; {@code i} where none stands there.
   */
  static int afterBracket(Pieces pieces, int i) {
    if (!pieces.key(i).equals("(")) {
      return i;
    }
    boolean named = false;
    for (int at = i + 1; at <= i + MOST_WORDS + 6; at++) {
      if (pieces.key(at).equals(")")) {
        return named ? at + 1 : i;
      }
      boolean number = isNumberWord(pieces.key(at)) || pieces.isNumber(at);
      if (!number && !pieces.is(at, AROUND_WORDS)) {
        return i;
      }
      named |= number;
    }
    return i;
  }

  private static boolean isNumberWord(String key) {
    return DIGITS.containsKey(key)
        || BEHIND_TENS.containsKey(key)
        || POWERS.containsKey(key)
        || SMALL.contains(key);
  }
}
