package vn.nghiquyet.lint.number;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.text.Fold;

/** Reads figures as Vietnamese documents write them: {@code 1.500.000}, {@code 15,5}. */
final class Figures {
  private Figures() {}

  /** A figure and its scale, as a pattern of one token without spaces. */
  static final String FIGURE = "\\d[\\d.,]*\\d|\\d";

  /**
   * Every value that a figure may have: three digits behind a single point or comma are thousands
   * or decimals.
   */
  static Set<BigDecimal> values(String figure) {
    Set<BigDecimal> out = new LinkedHashSet<>();
    String digits = figure.replaceAll("[.,]", "");
    boolean grouped = figure.matches("\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:,\\d{3})+");
    if (figure.equals(digits) || grouped) {
      out.add(new BigDecimal(digits));
    }
    if (figure.matches("\\d+,\\d+|\\d{1,3}(?:\\.\\d{3})+,\\d+")) {
      out.add(new BigDecimal(figure.replace(".", "").replace(',', '.')));
    }
    if (figure.matches("\\d+\\.\\d+") && !grouped
        || figure.matches("\\d{1,3}(?:,\\d{3})+\\.\\d+")) {
      out.add(new BigDecimal(figure.replace(",", "")));
    }
    return out;
  }

  /** The value of a figure where it has one only. */
  static Optional<BigDecimal> value(String figure) {
    Set<BigDecimal> values = values(figure);
    boolean thousands = figure.matches("\\d{1,3}(?:\\.\\d{3})+");
    return values.size() == 1 || thousands ? values.stream().findFirst() : Optional.empty();
  }

  /** What a word of scale multiplies by; 1 where it is none. */
  static BigDecimal scale(String word) {
    return switch (Fold.fold(word)) {
      case "nghin", "ngan" -> BigDecimal.valueOf(1_000L);
      case "trieu" -> BigDecimal.valueOf(1_000_000L);
      case "ty", "ti" -> BigDecimal.valueOf(1_000_000_000L);
      default -> BigDecimal.ONE;
    };
  }
}
