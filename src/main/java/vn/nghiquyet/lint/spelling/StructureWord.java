package vn.nghiquyet.lint.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Tones;

/** A word of the frame of a document that was misread: Điêu 5, khoán 2, QUYÉT NGHỊ. */
final class StructureWord extends BaseRule {
  /** Bare letters of lines that say nothing else, and how they are spelled. */
  private static final Map<String, String> LINES =
      Map.of(
          "quyet nghi", "quyết nghị",
          "quyet dinh", "quyết định",
          "nghi quyet", "nghị quyết",
          "ke hoach", "kế hoạch",
          "noi nhan", "nơi nhận",
          "chu tich", "chủ tịch",
          "hoi dong nhan dan", "hội đồng nhân dân",
          "uy ban nhan dan", "ủy ban nhân dân");

  private static final Map<String, String> WORDS =
      Map.of("dieu", "điều", "khoan", "khoản", "diem", "điểm", "can", "căn", "cu", "cứ");

  /** Bare letters in which a group can be one word alone. */
  private static final List<Pattern> PLACES =
      List.of(
          Pattern.compile("^\\s*(dieu)\\s+\\d+[a-z]?\\s*[.:]"),
          Pattern.compile("\\b(khoan)\\s+\\d+[a-z]?\\s+(dieu)\\s+\\d+"),
          Pattern.compile("\\b(diem)\\s+[a-z]\\s+(khoan)\\s+\\d+"),
          Pattern.compile(
              "^\\s*(can)\\s+(cu)\\s+(?:luat|bo luat|nghi dinh|nghi quyet|phap lenh)\\b"));

  StructureWord() {
    super("structure-word", Family.SPELLING, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Prose.lines(subject)
        .forEach(
            i -> {
              String line = subject.source().lines().get(i).text();
              if (line.chars().anyMatch(c -> c > 0x7F)) {
                whole(line, subject.line(i).start(), out);
                inside(line, subject.line(i).start(), out);
              }
            });
  }

  private static void whole(String line, int at, Findings out) {
    String text = line.strip().replaceAll("[ :.]+$", "");
    String right = LINES.get(Fold.fold(text));
    if (right != null && isOther(text, right)) {
      int from = at + line.indexOf(text);
      tell(new TextRange(from, from + text.length()), text, right, out);
    }
  }

  private static void inside(String line, int at, Findings out) {
    String folded = Fold.fold(line);
    if (folded.length() != line.length()) {
      return;
    }
    for (Pattern pattern : PLACES) {
      Matcher m = pattern.matcher(folded);
      while (m.find()) {
        for (int g = 1; g <= m.groupCount(); g++) {
          String text = line.substring(m.start(g), m.end(g));
          String right = WORDS.get(m.group(g));
          if (isOther(text, right)) {
            tell(new TextRange(at + m.start(g), at + m.end(g)), text, right, out);
          }
        }
      }
    }
  }

  private static boolean isOther(String text, String right) {
    return !Tones.fold(text.toLowerCase(Locale.ROOT)).equals(right);
  }

  private static void tell(TextRange range, String text, String right, Findings out) {
    String meant =
        text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT))
            ? right.toUpperCase(Locale.ROOT)
            : Character.isUpperCase(text.charAt(0))
                ? right.substring(0, 1).toUpperCase(Locale.ROOT) + right.substring(1)
                : right;
    out.add(range, Fix.unsafe(range, meant), text, meant);
  }
}
