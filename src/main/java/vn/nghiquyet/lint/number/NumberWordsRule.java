package vn.nghiquyet.lint.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lint.reference.Pieces;
import vn.nghiquyet.model.Severity;

/** A figure and the words beside it that say another number: {@code 05 (sáu) người}. */
final class NumberWordsRule extends BaseRule {
  private static final Pattern FIGURE_FIRST =
      Pattern.compile(
          "(?<![\\p{L}\\d/.,-])("
              + Figures.FIGURE
              + ")\\s*((?:[\\p{L}/]+\\s+){0,4}|%\\s*)\\(\\s*((?:(?:viết )?bằng chữ|số tiền bằng chữ)\\s*:?\\s*)?([\\p{L}][\\p{L}\\s,]*?)\\.?\\s*[;.]?\\)\\s*(\\p{L}*)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern WORDS_FIRST =
      Pattern.compile("((?:\\p{L}+\\s+){1,12})\\((\\d{2,})\\)\\s*\\p{L}");

  NumberWordsRule() {
    super("number-words", Family.NUMBER, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Pieces.Piece piece : Pieces.of(subject)) {
      Matcher first = FIGURE_FIRST.matcher(piece.text());
      while (first.find()) {
        List<String> words = words(first.group(4));
        List<String> number = leading(words);
        OptionalLong said = NumberWords.read(number);
        boolean unit =
            suits(words.subList(number.size(), words.size()), first.group(2), first.group(5));
        if (said.isPresent()
            && (unit || first.group(3) != null)
            && differs(first.group(1), first.group(2), said.getAsLong())) {
          report(subject, piece, first.start(1), first.end(4) + 1, first.group(1), number, out);
        }
      }
      Matcher last = WORDS_FIRST.matcher(piece.text());
      while (last.find()) {
        List<String> number = trailing(words(last.group(1)));
        OptionalLong said = NumberWords.read(number);
        boolean year = number.size() == 1 && number.get(0).equalsIgnoreCase("năm");
        if (said.isPresent() && !year && differs(last.group(2), "", said.getAsLong())) {
          report(subject, piece, last.start(2) - 1, last.end(2) + 1, last.group(2), number, out);
        }
      }
    }
  }

  private static void report(
      Subject subject,
      Pieces.Piece piece,
      int from,
      int to,
      String figure,
      List<String> words,
      Findings out) {
    if (!subject.isUnsure(piece.start() + from)) {
      out.add(piece.range(from, to), figure, String.join(" ", words));
    }
  }

  private static List<String> words(String text) {
    return List.of(text.replace(",", " ").strip().split("\\s+", -1));
  }

  private static List<String> leading(List<String> words) {
    return words.stream().takeWhile(NumberWords::isPart).collect(Collectors.toList());
  }

  private static List<String> trailing(List<String> words) {
    List<String> out = new ArrayList<>();
    for (int i = words.size() - 1; i >= 0 && NumberWords.isPart(words.get(i)); i--) {
      out.add(0, words.get(i));
    }
    return out;
  }

  /** Whether the words behind the number name its unit, so that they say the figure over again. */
  private static boolean suits(List<String> rest, String before, String behind) {
    if (rest.isEmpty()) {
      return true;
    }
    String unit = String.join(" ", rest).toLowerCase(Locale.ROOT);
    String first = rest.get(0).toLowerCase(Locale.ROOT);
    return unit.matches("(?:việt nam )?đồng(?: chẵn)?(?:[ /].*)?|chẵn|phần trăm")
        || before.toLowerCase(Locale.ROOT).contains(first)
        || behind.toLowerCase(Locale.ROOT).equals(first);
  }

  private static boolean differs(String figure, String unit, long said) {
    Set<BigDecimal> values = Figures.values(figure);
    BigDecimal scale = BigDecimal.ONE;
    for (String word : unit.strip().split("\\s+", -1)) {
      scale = scale.multiply(Figures.scale(word));
    }
    BigDecimal factor = scale;
    return !values.isEmpty()
        && values.stream()
            .noneMatch(
                value ->
                    value.multiply(factor).compareTo(BigDecimal.valueOf(said)) == 0
                        || value.compareTo(BigDecimal.valueOf(said)) == 0);
  }
}
