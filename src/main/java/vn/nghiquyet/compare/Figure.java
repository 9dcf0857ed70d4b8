package vn.nghiquyet.compare;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import vn.nghiquyet.model.TextRange;

/**
 * A figure that a measure names.
 *
 * @param kind what it counts
 * @param value the number: 1500000 for {@code 1,5 triệu đồng}
 * @param unit what it is a number of, in the normal form: {@code đồng}, {@code đồng/tháng}, {@code
 *     %}, {@code ngày}, {@code người}
 * @param printed as the text has it
 * @param range where that stands in the measure's text
 */
public record Figure(Kind kind, BigDecimal value, String unit, String printed, TextRange range) {
  /** What a figure counts. */
  public enum Kind {
    /** Money. */
    AMOUNT,
    /** A share of a hundred. */
    PERCENTAGE,
    /** A span of time, or the day by which something is done. */
    DEADLINE,
    /** Persons, things, times. */
    COUNT;

    /** The name in JSON. */
    public String jsonName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether the value is a day, month or year of the calendar and not a quantity. */
  public boolean isDate() {
    return kind == Kind.DEADLINE && unit.startsWith("đến ");
  }

  /** Checks that nothing is missing. */
  public Figure {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(value);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(printed);
    Objects.requireNonNull(range);
  }
}
