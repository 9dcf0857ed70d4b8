package vn.nghiquyet.source.html;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Cleaner;
import vn.nghiquyet.text.Fold;

/**
 * What the lines of an official document can be known by, wherever they stand on a page: the form
 * of Nghị định 30/2020/NĐ-CP, phụ lục I, which resolutions share.
 */
enum Sign {
  /** Quốc hiệu, tiêu ngữ. */
  MOTTO(4, "cong hoa xa hoi chu nghia viet nam.*|doc lap ?[-–—] ?tu do ?[-–—] ?hanh phuc.*"),
  /** Số, ký hiệu. */
  SYMBOL(3, "(?:luat )?so ?: ?[\\d .…_]{0,20}/.{1,40}"),
  /** QUYẾT NGHỊ:, QUYẾT ĐỊNH:, NGHỊ QUYẾT. */
  ENACTING(3, "(?:quyet nghi|quyet dinh|nghi quyet|nghi dinh|thong tu|luat|phap lenh)\\s*:?"),
  /** Căn cứ. */
  BASIS(2, "(?:[-–+*] ?)?can cu .+"),
  /** Điều, Chương, Mục. */
  UNIT(2, "dieu \\d+[a-z]?(?:\\s*[.:].*)?|chuong (?:[ivxlc]+|\\d+)\\b.*|muc \\d+\\s*[.:].*"),
  /** Phụ lục, văn bản kèm theo. */
  APPENDIX(3, "phu luc(?: so)?(?: [ivx\\d]+)?\\s*[.:]?|\\(? ?(?:ban hanh )?kem theo .+"),
  /** Nơi nhận. */
  RECIPIENTS(4, "noi nhan\\s*:?.*"),
  /** Any other line. */
  NONE(0, "");

  /** Longer beginnings say nothing more. */
  private static final int HEAD = 200;

  private final int weight;
  private final Pattern pattern;

  Sign(int weight, String pattern) {
    this.weight = weight;
    this.pattern = Pattern.compile(pattern);
  }

  static Sign of(String line) {
    String head = line.substring(0, Math.min(line.length(), HEAD));
    String clean = Cleaner.clean(head).text().strip().replaceAll("\\s+", " ");
    if (clean.length() < 4) {
      return NONE;
    }
    String bare = Fold.fold(clean);
    for (Sign sign : values()) {
      if (sign != NONE && sign.pattern.matcher(bare).matches() && sign.isSet(clean)) {
        return sign;
      }
    }
    return NONE;
  }

  /** Menus speak of kinds of documents too, but not in capitals and on a line of their own. */
  private boolean isSet(String line) {
    return this != ENACTING || line.equals(line.toUpperCase(Locale.ROOT));
  }

  /** How much it says for a document. */
  int weight() {
    return weight;
  }

  /** Whether it stands before the text: a letterhead. */
  boolean isHead() {
    return this == MOTTO || this == SYMBOL;
  }

  /** Whether a document without it lacks a part; pages around it may well speak of a Điều. */
  boolean isPart() {
    return this != NONE && this != UNIT && this != BASIS;
  }
}
