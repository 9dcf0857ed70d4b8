package vn.nghiquyet.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.compare.Numerals.Numeral;
import vn.nghiquyet.compare.Units.Unit;
import vn.nghiquyet.model.TextRange;

/**
 * Finds the figures in a measure's words: amounts, percentages, deadlines and counts. A figure is a
 * number with a unit behind it, or a date by which something is done; numbers of articles and
 * instruments, their dates and the labels of places have neither. Linear in the text.
 */
final class Figures {
  /** Words before a number that is a name. */
  private static final Set<String> NAMES =
      Set.of(
          "điều", "khoản", "điểm", "mục", "chương", "phần", "lục", "bảng", "mẫu", "biểu", "số",
          "thứ", "khóa", "nhóm", "bậc", "hạng", "loại", "vùng", "độ", "lớp", "tổ", "đường", "lộ",
          "trang", "đoạn", "lần", "đợt", "kỳ", "chí", "tiết", "tập", "mức", "cột", "dòng", "vực",
          "thôn", "ấp", "xóm", "quận", "phường", "khu", "bản");

  /** Before a name these say that the number behind it counts. */
  private static final Set<String> NOT_NAMES = Set.of("mỗi", "một", "tổng", "các", "trên", "/");

  private static final Set<String> LISTS = Set.of(",", "và", "đến", "-", "–", "hoặc");

  private static final Set<String> RANGES = Set.of("-", "–", "—", "đến", "tới", "hoặc");

  private static final Set<String> BOUNDS =
      Set.of("dưới", "không", "quá", "tối", "đa", "hết", "gần");

  private static final Set<String> DASHES = Set.of("-", "–", "/", ".");

  private static final Set<String> WITHIN =
      Set.of("hạn", "trong", "quá", "vòng", "trước", "nhất", "sau");

  /** A smaller number before a range's second one shares its thousands or millions. */
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private final String text;
  private final Pieces pieces;
  private final List<Figure> found = new ArrayList<>();

  private Figures(String text) {
    this.text = text;
    this.pieces = Pieces.of(text);
  }

  /** The figures of a text, in reading order. */
  static List<Figure> of(String text) {
    Figures figures = new Figures(text);
    int i = 0;
    while (i < figures.pieces.size()) {
      i = figures.next(i);
    }
    return List.copyOf(figures.found);
  }

  /** Looks at what begins at a piece; the piece to go on with. */
  private int next(int i) {
    Optional<Days.Day> day = Days.at(pieces, i);
    if (day.isPresent()) {
      boolean whole = !day.get().unit().isEmpty();
      if (whole && Days.isDeadline(pieces, i)) {
        add(Figure.Kind.DEADLINE, day.get().value(), day.get().unit(), i, day.get().end());
      }
      return day.get().end();
    }
    Optional<Numeral> number = isFree(i) ? Numerals.at(pieces, i) : Optional.empty();
    return number.map(n -> ofNumber(i, n)).orElse(i + 1);
  }

  /** Whether what stands here is a word of its own and not part of a symbol. */
  private boolean isFree(int i) {
    if (!pieces.isNumber(i)) {
      return !pieces.is(i - 1, NAMES) && !pieces.key(i - 1).equals("(");
    }
    boolean inSymbol =
        pieces.key(i - 1).equals("/")
            || pieces.isGlued(i) && (pieces.isWord(i - 1) || isTail(i))
            || pieces.key(i + 1).equals("/") && (pieces.isNumber(i + 2) || isCapital(i + 2));
    return !inSymbol;
  }

  /** A number glued to a dash that is glued to a word: {@code COVID-19}. */
  private boolean isTail(int i) {
    return pieces.is(i - 1, DASHES) && pieces.isGlued(i - 1) && pieces.isWord(i - 2);
  }

  private boolean isCapital(int i) {
    return pieces.isWord(i) && !pieces.isSmall(i);
  }

  private int ofNumber(int i, Numeral number) {
    Optional<Quantity> quantity = quantity(i, number);
    if (quantity.isPresent()) {
      return add(quantity.get(), i);
    }
    Optional<Integer> range = range(i, number);
    if (range.isPresent()) {
      return range.get();
    }
    return !number.inWords() && isName(i) ? afterList(number.end()) : number.end();
  }

  /** What a number is a number of. */
  private Optional<Quantity> quantity(int i, Numeral number) {
    int end = number.end();
    Optional<Unit> unit = Units.percent(pieces, end);
    if (unit.isPresent()) {
      return quantity(Figure.Kind.PERCENTAGE, number, unit.get());
    }
    unit = Units.money(pieces, end);
    if (unit.isPresent()) {
      boolean english = !number.scaled() && isThousands(i);
      Numeral amount = english ? scaled(number, THOUSAND) : number;
      return quantity(Figure.Kind.AMOUNT, amount, unit.get());
    }
    if (number.weak() && !pieces.is(i - 1, WITHIN) || !number.inWords() && isName(i)) {
      return Optional.empty();
    }
    return ofThings(number, end).or(() -> bareMoney(number, end));
  }

  private Optional<Quantity> ofThings(Numeral number, int end) {
    Optional<Unit> unit = Units.salary(pieces, end);
    if (unit.isPresent()) {
      return quantity(Figure.Kind.AMOUNT, number, unit.get());
    }
    Optional<Unit> thing = Units.thing(pieces, end);
    Optional<Unit> time = Units.time(pieces, end);
    if (time.isPresent() && (thing.isEmpty() || thing.get().end() <= time.get().end())) {
      boolean partOfYear = pieces.is(time.get().end(), Set.of("đầu", "cuối"));
      return partOfYear ? Optional.empty() : quantity(Figure.Kind.DEADLINE, number, time.get());
    }
    return thing.isPresent() && !number.weak()
        ? quantity(Figure.Kind.COUNT, number, thing.get())
        : Optional.empty();
  }

  /** {@code 5 triệu}, without the word for money, where nothing else follows that it may count. */
  private Optional<Quantity> bareMoney(Numeral number, int end) {
    return number.scaled() && !pieces.isWord(end)
        ? quantity(Figure.Kind.AMOUNT, number, new Unit("đồng", end))
        : Optional.empty();
  }

  private Optional<Quantity> quantity(Figure.Kind kind, Numeral number, Unit unit) {
    return Optional.of(new Quantity(kind, number.value(), Units.shared(pieces, unit)));
  }

  /** {@code 1,500 đồng}: a comma that is meant as a point. */
  private boolean isThousands(int i) {
    String digits = pieces.text(i);
    int comma = digits.indexOf(',');
    return comma > 0 && comma == digits.length() - 4 && digits.indexOf('.') < 0;
  }

  private static Numeral scaled(Numeral n, BigDecimal by) {
    BigDecimal value = Numerals.normal(n.value().multiply(by));
    return new Numeral(value, n.end(), true, n.inWords(), n.weak());
  }

  /** {@code 2 đến 5 triệu}, {@code 10 - 15 người}: two figures with the unit of the second. */
  private Optional<Integer> range(int i, Numeral first) {
    if (!pieces.is(first.end(), RANGES) || isName(i) || isYear(first)) {
      return Optional.empty();
    }
    int at = first.end() + 1;
    while (pieces.is(at, BOUNDS)) {
      at++;
    }
    int start = at;
    Optional<Numeral> second = Numerals.at(pieces, start);
    Optional<Quantity> quantity = second.flatMap(number -> quantity(start, number));
    if (quantity.isEmpty()) {
      return Optional.empty();
    }
    Quantity last = quantity.get();
    BigDecimal value = first.value();
    if (second.get().scaled() && !first.scaled() && value.compareTo(THOUSAND) < 0) {
      value = value.multiply(scale(start, last.value));
    }
    add(last.kind, Numerals.normal(value), last.unit.name(), i, first.end());
    return Optional.of(add(last, start));
  }

  /** What the words behind a number multiply it by. */
  private BigDecimal scale(int i, BigDecimal value) {
    Optional<BigDecimal> digits =
        pieces.isNumber(i) ? Numerals.parse(pieces.text(i)) : Optional.empty();
    for (int power = 3; power <= 12 && digits.isPresent(); power += 3) {
      if (digits.get().scaleByPowerOfTen(power).compareTo(value) == 0) {
        return BigDecimal.ONE.scaleByPowerOfTen(power);
      }
    }
    return BigDecimal.ONE;
  }

  private static boolean isYear(Numeral number) {
    BigDecimal value = number.value();
    return value.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
        && value.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
  }

  private boolean isName(int i) {
    return pieces.is(i - 1, NAMES) && !pieces.is(i - 2, NOT_NAMES);
  }

  /** The piece after the other numbers of {@code khoản 1, 2 và 3}. */
  private int afterList(int i) {
    int at = i;
    while (pieces.is(at, LISTS)
        && pieces.isNumber(at + 1)
        && Units.percent(pieces, at + 2).isEmpty()
        && Units.money(pieces, at + 2).isEmpty()) {
      at += 2;
    }
    return at;
  }

  private int add(Quantity quantity, int start) {
    int end = quantity.unit.end();
    add(quantity.kind, quantity.value, quantity.unit.name(), start, end);
    return Numerals.afterBracket(pieces, end);
  }

  private void add(Figure.Kind kind, BigDecimal value, String unit, int start, int end) {
    TextRange range = new TextRange(pieces.start(start), pieces.end(end - 1));
    found.add(new Figure(kind, value, unit, range.of(text), range));
  }

  private record Quantity(Figure.Kind kind, BigDecimal value, Unit unit) {}
}
