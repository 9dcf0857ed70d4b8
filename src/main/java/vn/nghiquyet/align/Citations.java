package vn.nghiquyet.align;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Fold;

/**
 * The instruments that a legal basis names by number: {@code 72/2025/QH15}, {@code 491/TTr-UBND} of
 * 2024. The symbol tells the type (Nghị định 78/2025/NĐ-CP, số và ký hiệu của văn bản).
 */
final class Citations {
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\p{L}\\d/])(\\d{1,5}(?:/\\d{4})?/\\p{L}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*)");

  private static final Pattern YEAR =
      Pattern.compile("^[^;]{0,12}?\\s(?:năm|tháng \\d{1,2} năm|\\d{1,2}/\\d{1,2}/)\\s*(\\d{4})");

  private Citations() {}

  /** The instruments, each as its symbol in bare letters with the year where that has none. */
  static Set<String> of(String text) {
    Set<String> out = new TreeSet<>();
    Matcher matcher = SYMBOL.matcher(text);
    while (matcher.find()) {
      String symbol = Fold.fold(matcher.group(1));
      out.add(symbol.matches("\\d+/\\d{4}/.*") ? symbol : symbol + year(text, matcher.end()));
    }
    return out;
  }

  private static String year(String text, int from) {
    Matcher year = YEAR.matcher(text.substring(from));
    return year.find() ? "@" + year.group(1) : "";
  }
}
