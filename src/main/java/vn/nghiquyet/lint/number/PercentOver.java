package vn.nghiquyet.lint.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lint.reference.Pieces;
import vn.nghiquyet.model.Severity;

/**
 * A share of more than the whole: {@code chiếm 120%}, {@code 110% số hộ}. What is compared with a
 * plan, a wage or an earlier year may pass 100.
 */
final class PercentOver extends BaseRule {
  private static final Pattern PERCENT =
      Pattern.compile("(?<![\\p{L}\\d/.,-])(" + Figures.FIGURE + ")\\s*%");
  private static final Pattern SHARE_BEFORE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:chiếm(?:\\s+(?:tỷ lệ|tỉ lệ|khoảng|trên|hơn|gần|tới|đến|ít nhất|tối thiểu))*"
              + "|(?:tỷ|tỉ) lệ (?:hộ nghèo|hộ cận nghèo|thất nghiệp|che phủ rừng|dân số|người dân|bao phủ|biểu quyết|tán thành"
              + "|phiếu|đại biểu|trẻ em|học sinh|hộ|gia đình|xã|thôn|cán bộ)[^,;.%\\d]{0,60})\\s*$");
  private static final Pattern SHARE_BEHIND =
      Pattern.compile(
          "(?iu)^\\s*(?:(?:tổng )?số (?:hộ|đại biểu|người|cán bộ|trẻ|học sinh|xã|phường|thôn|cơ sở|cơ quan|đơn vị|phiếu|hồ sơ)"
              + "|(?:các )?(?:hộ dân|hộ gia đình|đại biểu|cán bộ|người dân|trẻ em|học sinh|xã|phường|thôn|tổ dân phố|cơ quan"
              + "|cơ sở|trường|hồ sơ|công chức|viên chức|dân số))(?!\\p{L})");
  private static final Pattern GROWS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:tăng|so với|bằng|vượt|gấp|giảm|kế hoạch)(?!\\p{L})[^,;.]{0,60}$");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  PercentOver() {
    super("percent-over", Family.NUMBER, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (Pieces.Piece piece : Pieces.of(subject)) {
      Matcher percent = PERCENT.matcher(piece.text());
      while (percent.find()) {
        Optional<BigDecimal> value = Figures.value(percent.group(1));
        String before = piece.text().substring(0, percent.start());
        String behind = piece.text().substring(percent.end());
        boolean share = SHARE_BEFORE.matcher(before).find() || SHARE_BEHIND.matcher(behind).find();
        boolean over = value.isPresent() && value.get().compareTo(WHOLE) > 0;
        boolean compared =
            GROWS.matcher(before).find()
                || behind.matches("(?iu)\\s*(?:so với|kế hoạch|dự toán|chỉ tiêu).*");
        if (over && share && !compared && !subject.isForeign(piece.start() + percent.start())) {
          out.add(piece.range(percent.start(), percent.end()), percent.group().strip());
        }
      }
    }
  }
}
