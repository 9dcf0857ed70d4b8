package vn.nghiquyet.lint.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Line;

/** A number, a date or a word that was left open. */
final class Placeholder extends BaseRule {
  private static final List<Pattern> OPEN =
      List.of(
          // ngày    tháng   năm 2025; a blank of one space is no blank: ngày tháng năm sinh
          Pattern.compile(
              "(?iu)\\bngày(?:\\s{2,}|\\s*[.…_]+\\s*)(?:\\d{1,2}\\s*)?tháng(?:\\s{2,}|\\s*[.…_]+\\s*|\\s*\\d{1,2}\\s*)năm|"
                  + "\\bngày\\s*\\d{1,2}\\s*tháng(?:\\s{2,}|\\s*[.…_]+\\s*)năm|\\bngày tháng năm 20\\d\\d\\b"),
          // Số:      /NQ-HĐND
          Pattern.compile(
              "(?iu)\\bsố\\s*:?(?:\\s+|\\s*[.…_]+\\s*)(?:/\\s*\\d{4}\\s*)?/(?-i:\\s*\\p{Lu})"),
          Pattern.compile("(?u)\\b[Ss]ố\\s*:?\\s*[xX]{1,4}\\s*/"),
          Pattern.compile("(?iu)\\bsố\\s*(?:…|\\.{3,4}),?\\s+ngày\\b"),
          // thứ …, khóa …, Điều …
          Pattern.compile(
              "(?iu)\\b(?:thứ|khóa|khoá|Điều)\\s*(?:…|\\.{3,4})(?=[\\s/,;]|$)(?!\\s*[,;.)])"),
          Pattern.compile(
              "(?iu)\\b(?:là|bằng|mức|tối đa|tối thiểu|khoảng)\\s+(?:…|\\.{3,})\\s*(?:%|đồng|triệu|tỷ)"),
          Pattern.compile("\\.{5,}|…{2,}|_{4,}|(?:\\. ){4,}"),
          Pattern.compile(
              "(?iu)\\[\\s*(?:điền|bổ sung|tên|số|ngày)[^\\]]{0,40}\\]|\\bTODO\\b|\\?{3,}"));

  /** The dots of a table of contents lead to a page. */
  private static final Pattern LEADER = Pattern.compile("[.…]{3,}\\s*\\d{1,4}\\s*$");

  /** A line that is drawn below a name or a motto. */
  private static final Pattern RULE = Pattern.compile("[\\s_*-]*");

  /** A name with nothing behind it: «Địa chỉ: ……». */
  private static final Pattern FIELD = Pattern.compile(":\\s*[.…_]{2,}[;.)]?$");

  private static final Pattern ATTACHED =
      Pattern.compile("(?iu)kèm theo (?:nghị quyết|quyết định|kế hoạch)");

  /** An enumeration that could go on: {@code giấy, bút, nước uống.....)}. */
  private static final Pattern ET_CETERA = Pattern.compile("[\\p{L}\\d,;]\\s?[.…]{2,8}\\s*[)”]");

  /** The name of a form: {@code Mẫu số 01}, {@code ĐƠN ĐỀ NGHỊ}, {@code Biểu 2}. */
  private static final Pattern NAME =
      Pattern.compile(
          "^\\W*(?:(?iu:(?:phụ lục|biểu)?\\s*mẫu(?:\\s+(?:số|đơn|biểu|báo cáo|tờ|giấy|phiếu))?(?!\\p{L})|biểu(?:\\s+số)?\\s+\\d)"
              + "|(?u:(?:ĐƠN|TỜ KHAI|BIÊN BẢN|GIẤY|PHIẾU|BÁO CÁO|DANH SÁCH|BẢN|THẺ|LÝ LỊCH|HỢP ĐỒNG|THÔNG BÁO)(?!\\p{L})[^\\p{Ll}]*$))");

  /** What is no part of a form any more. */
  private static final Pattern UNIT =
      Pattern.compile("^\\s*(?:Điều \\d|Chương [IVX\\d]|Phụ lục [IVX\\d]+\\s*$)");

  /** A line with so many dots is a field of a form. */
  private static final int DOTS = 10;

  /** So many fields within so many lines are a form. */
  private static final int FORM = 4;

  private static final int NEAR = 20;

  private static final Pattern DOTTED = Pattern.compile("…|\\.{2,}|_{3,}");

  Placeholder() {
    super("placeholder", Family.DRAFT, Severity.ERROR);
  }

  @Override
  public void check(Subject subject, Findings out) {
    Set<Integer> forms = forms(subject);
    for (int i = 0; i < subject.source().lines().size(); i++) {
      if (!forms.contains(i)) {
        int at = subject.line(i).start();
        open(subject.source().lines().get(i).text())
            .forEach(
                range ->
                    out.add(
                        Marks.severity(subject, severity()),
                        "",
                        new TextRange(at + range.start(), at + range.end()),
                        Optional.empty()));
      }
    }
  }

  private static List<TextRange> open(String line) {
    if (line.isBlank() || LEADER.matcher(line).find() || RULE.matcher(line).matches()) {
      return List.of();
    }
    List<TextRange> out = new ArrayList<>();
    List<TextRange> more =
        ET_CETERA.matcher(line).results().map(m -> new TextRange(m.start(), m.end())).toList();
    for (Pattern pattern : OPEN) {
      for (Matcher m = pattern.matcher(line); m.find(); ) {
        if (more.stream().anyMatch(one -> one.start() <= m.start() && m.end() <= one.end())) {
          continue;
        }
        boolean inside =
            out.stream().anyMatch(one -> m.start() < one.end() && one.start() < m.end());
        if (!inside) {
          out.add(new TextRange(m.start(), m.end()));
        }
      }
    }
    return out;
  }

  /**
   * Lines of forms that others are to fill in: where field stands by field, and all that is
   * attached where several fields are.
   */
  private static Set<Integer> forms(Subject subject) {
    Set<Integer> fields = fields(subject.source().lines());
    Set<Integer> out = new HashSet<>();
    for (int i : fields) {
      long near = fields.stream().filter(k -> Math.abs(k - i) <= NEAR).count();
      for (int k = i - NEAR; near >= FORM && k <= i + NEAR; k++) {
        out.add(k);
      }
    }
    int attached = attached(subject);
    boolean filled = fields.stream().filter(i -> i >= attached).count() >= FORM;
    for (int i = attached; filled && i < subject.source().lines().size(); i++) {
      out.add(i);
    }
    out.removeIf(i -> isOwn(subject, i) && !fields.contains(i));
    out.addAll(named(subject));
    return out;
  }

  /**
   * Lines with dots below the name of a form that stands behind the document's own closing or in an
   * attachment, up to the next unit of the document.
   */
  private static Set<Integer> named(Subject subject) {
    Set<Integer> out = new HashSet<>();
    List<Line> lines = subject.source().lines();
    boolean form = false;
    for (int i = behind(subject); i < lines.size(); i++) {
      String text = lines.get(i).text();
      form = (form || NAME.matcher(text.strip()).find()) && !UNIT.matcher(text).find();
      if (form && DOTTED.matcher(text).find()) {
        out.add(i);
      }
    }
    return out;
  }

  /** The first line behind the signature, or of the first attachment. */
  private static int behind(Subject subject) {
    int signed =
        subject.document().back().stream()
            .filter(block -> block.role() == Block.Role.SIGNER_NAME)
            .mapToInt(Block::line)
            .min()
            .orElse(Integer.MAX_VALUE);
    return Math.min(signed, attached(subject));
  }

  private static Set<Integer> fields(List<Line> lines) {
    Set<Integer> out = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text().strip();
      long dots = text.chars().filter(c -> ".…_".indexOf(c) >= 0).count();
      boolean many = dots >= DOTS || dots >= 3 && dots * 3 >= text.length();
      if (many || FIELD.matcher(text).find()) {
        out.add(i);
      }
    }
    return out;
  }

  /** The first line of what is attached. */
  private static int attached(Subject subject) {
    return subject.document().body().stream()
        .filter(one -> one.kind() == Kind.APPENDIX)
        .mapToInt(one -> subject.lineIndex(one.range().start()))
        .findFirst()
        .orElse(subject.source().lines().size());
  }

  /** The line that says what the attachment belongs to is the document's own. */
  private static boolean isOwn(Subject subject, int i) {
    return i >= 0
        && i < subject.source().lines().size()
        && ATTACHED.matcher(subject.source().lines().get(i).text()).find();
  }
}
