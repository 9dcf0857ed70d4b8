package vn.nghiquyet.lint.form;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** A symbol that is not built as its kind, its body and its year ask. */
final class SymbolPattern extends BaseRule {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?iu)số\\s*:?\\s*(\\d*)\\p{L}?[\\s.…_]*(?:/\\s*(\\d{4})\\s*)?/\\s*(\\p{L}+)\\s*-\\s*(\\p{L}[\\p{L}\\d.&-]*)");

  /** Công văn: its subject stands below its symbol. */
  private static final Pattern LETTER = Pattern.compile("(?u)\\bV/v\\b|\\s[Vv]ề\\s");

  /** Nghị định 30/2020/NĐ-CP, Phụ lục III. */
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("NGHỊ QUYẾT", "NQ"),
          Map.entry("QUYẾT ĐỊNH", "QĐ"),
          Map.entry("CHỈ THỊ", "CT"),
          Map.entry("KẾ HOẠCH", "KH"),
          Map.entry("TỜ TRÌNH", "TTr"),
          Map.entry("BÁO CÁO", "BC"),
          Map.entry("THÔNG BÁO", "TB"),
          Map.entry("HƯỚNG DẪN", "HD"),
          Map.entry("CHƯƠNG TRÌNH", "CTr"),
          Map.entry("PHƯƠNG ÁN", "PA"),
          Map.entry("ĐỀ ÁN", "ĐA"),
          Map.entry("NGHỊ ĐỊNH", "NĐ"),
          Map.entry("THÔNG TƯ", "TT"));

  SymbolPattern() {
    super("symbol-pattern", Family.FORM, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    sheet
        .first(Block.Role.SYMBOL)
        .filter(block -> sheet.isFrontSure() && sheet.body() != Sheet.Body.OTHER)
        .ifPresent(block -> check(subject, sheet, block, out));
  }

  private static void check(Subject subject, Sheet sheet, Block block, Findings out) {
    String kind = KINDS.getOrDefault(sheet.meta().docType(), "");
    String body = sheet.body() == Sheet.Body.COUNCIL ? "HĐND" : "UBND";
    TextRange range = subject.range(block);
    if (kind.isEmpty() || LETTER.matcher(block.text()).find()) {
      return;
    }
    Matcher m = SHAPE.matcher(block.text());
    if (!m.find()) {
      tell("shape", range, out, block.text(), kind + "-" + body);
      return;
    }
    if (!m.group(3).equals(kind)) {
      tell("kind", range, out, m.group(3), kind, sheet.meta().docType());
    }
    if (!m.group(4).contains(body)) {
      tell("body", range, out, m.group(4), body);
    }
    if (m.group(1).length() == 1) {
      tell("zero", range, out, m.group(1), "0" + m.group(1));
    }
    String year = sheet.meta().date().map(date -> String.valueOf(date.getYear())).orElse("");
    if (m.group(2) != null && !year.isEmpty() && !m.group(2).equals(year)) {
      tell("year", range, out, m.group(2), year);
    }
  }

  private static void tell(String variant, TextRange range, Findings out, String... arguments) {
    out.add(variant, range, Optional.empty(), arguments);
  }
}
