package vn.nghiquyet.lint.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Tones;

/** Quốc hiệu or tiêu ngữ that departs from its wording. */
final class MottoWording extends BaseRule {
  private static final String NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
  private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

  /** Bare letters that can be nothing else, a letter or a mark astray. */
  private static final List<Pattern> SEEN =
      List.of(
          Pattern.compile("cong\\s+hoa\\s+xa\\s+hoi\\s+chu\\s+nghia(?:\\s+viet\\s+nam)?"),
          Pattern.compile("doc\\s+lap\\s*[-–—.,]*\\s*tu\\s+do(?:\\s*[-–—.,]*\\s*hanh\\s+phuc)?"));

  MottoWording() {
    super("motto-wording", Family.FORM, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Sheet sheet = new Sheet(subject);
    sheet
        .first(Block.Role.MOTTO)
        .filter(block -> sheet.isFrontSure())
        .ifPresent(block -> check(subject, block, out));
  }

  private static void check(Subject subject, Block block, Findings out) {
    TextRange range = header(subject, block);
    String text = range.of(subject.text());
    String folded = Fold.fold(text);
    if (folded.length() != text.length()) {
      return;
    }
    String[] right = {NAME, MOTTO};
    for (int i = 0; i < right.length; i++) {
      Matcher m = SEEN.get(i).matcher(folded);
      if (!m.find()) {
        out.add(i == 0 ? "name" : "motto", subject.range(block), Optional.empty(), right[i]);
      } else if (!isRight(text.substring(m.start(), m.end()), right[i])) {
        TextRange at = new TextRange(range.start() + m.start(), range.start() + m.end());
        out.add("", at, Optional.of(Fix.unsafe(at, right[i])), right[i]);
      }
    }
  }

  /** From the motto's first line to the kind of the document: the two lines may stand apart. */
  private static TextRange header(Subject subject, Block motto) {
    int start = subject.range(motto).start();
    int end =
        subject.document().front().stream()
            .filter(block -> block.role() == Block.Role.DOC_TYPE && block.line() > motto.line())
            .mapToInt(block -> subject.range(block).start())
            .findFirst()
            .orElse(subject.range(motto).end());
    return new TextRange(start, end);
  }

  private static boolean isRight(String text, String right) {
    String said = Tones.fold(text.replaceAll("\\s+", " "));
    boolean name = right.equals(NAME);
    return name ? said.toUpperCase(Locale.ROOT).equals(right) : said.equals(right);
  }
}
