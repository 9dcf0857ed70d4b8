package vn.nghiquyet.report.office;

import java.math.BigInteger;
import java.util.Locale;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/**
 * The paragraph styles of an official document: what Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II,
 * says of letters, alignment and space for each of its parts. Those with a level are what Word
 * lists in its navigation pane.
 */
enum SheetStyle {
  /** cơ quan chủ quản. */
  OWNER("CoQuanChuQuan", "Cơ quan chủ quản", centred(12).plain()),
  ISSUER("CoQuanBanHanh", "Cơ quan ban hành", centred(12)),
  NATION("QuocHieu", "Quốc hiệu", centred(12)),
  MOTTO("TieuNgu", "Tiêu ngữ", centred(13)),
  SYMBOL("SoKyHieu", "Số, ký hiệu", centred(13).plain().space(4, 0)),
  DRAFT_MARK("DuThao", "Dấu dự thảo", centred(13).space(4, 0)),
  PLACE_DATE("DiaDanhNgay", "Địa danh, ngày", centred(13).plain().slanted().space(4, 0)),
  DOC_TYPE("TenLoai", "Tên loại văn bản", centred(14).space(18, 0).keeping()),
  TITLE("TrichYeu", "Trích yếu", centred(14).space(0, 2).keeping()),
  AUTHORITY("ThamQuyen", "Thẩm quyền ban hành", centred(14).space(6, 6)),
  LEGAL_BASIS("CanCu", "Căn cứ", justified().slanted()),
  ENACTING("LoiBanHanh", "Lời ban hành", centred(14).space(6, 6).keeping()),
  PART("Phan", "Phần", centred(14).space(12, 6).keeping().level(0)),
  CHAPTER("Chuong", "Chương", centred(14).space(12, 6).keeping().level(1)),
  SECTION("Muc", "Mục", centred(14).space(6, 6).keeping().level(2)),
  SUBSECTION("TieuMuc", "Tiểu mục", centred(14).space(6, 6).keeping().level(3)),
  ARTICLE("Dieu", "Điều", justified().heavy().keeping().level(4)),
  /** Điều whose text stands behind its number. */
  ARTICLE_TEXT("DieuLienLoi", "Điều liền lời văn", justified().level(4)),
  /** I. and A. of a plan. */
  GROUP("DeMuc", "Đề mục", justified().heavy().keeping().level(0)),
  /** khoản with a title. */
  ITEM_TITLE("TieuDeKhoan", "Khoản có tiêu đề", justified().heavy().keeping().level(5)),
  BODY("LoiVan", "Lời văn", justified()),
  APPENDIX("PhuLuc", "Phụ lục", centred(14).space(0, 6).keeping().level(0)),
  /** What stands below the number of an appendix. */
  APPENDIX_TITLE("TenPhuLuc", "Tên phụ lục", centred(14).space(0, 6).keeping()),
  /** «(Ban hành kèm theo …)». */
  APPENDIX_NOTE("KemTheo", "Kèm theo", centred(14).plain().slanted().space(0, 6)),
  CELL("OBang", "Ô bảng", left(12)),
  CELL_CENTRED("OBangGiua", "Ô bảng canh giữa", centred(12).plain().space(2, 2)),
  CELL_HEAD("DauBang", "Đầu bảng", centred(12).space(2, 2)),
  RECIPIENTS("NoiNhan", "Nơi nhận", left(12).heavy().slanted()),
  RECIPIENT("MotNoiNhan", "Từng nơi nhận", left(11).space(0, 0)),
  SIGNER_POSITION("ChucVu", "Chức vụ người ký", centred(14).keeping()),
  SIGNER_MARK("DauChuKy", "Chữ ký", centred(14).plain().slanted().keeping()),
  SIGNER_NAME("NguoiKy", "Họ tên người ký", centred(14).space(70, 0));

  private static final int FIRST_LINE = 567;

  private final String id;
  private final String title;
  private final Side side;
  private final int size;
  private final boolean bold;
  private final boolean italic;
  private final int before;
  private final int after;
  private final boolean kept;
  private final int level;

  /** What the lines of a paragraph are aligned to. */
  private enum Side {
    LEFT,
    CENTER,
    BOTH
  }

  SheetStyle(String id, String title, Face face) {
    this.id = id;
    this.title = title;
    side = face.side;
    size = face.size;
    bold = face.bold;
    italic = face.italic;
    before = face.before;
    after = face.after;
    kept = face.kept;
    level = face.level;
  }

  /** Adds all styles to a file. */
  static void addTo(WordFile file) {
    for (SheetStyle style : values()) {
      style.define(file.style(style.id, style.title));
    }
  }

  /** Gives a paragraph this style. */
  CTP on(CTP paragraph) {
    CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    properties.addNewPStyle().setVal(id);
    return paragraph;
  }

  private void define(CTStyle style) {
    CTPPrGeneral paragraph = style.addNewPPr();
    if (kept) {
      paragraph.addNewKeepNext();
    }
    CTSpacing spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(20L * before));
    spacing.setAfter(BigInteger.valueOf(20L * after));
    if (side == Side.BOTH) {
      paragraph.addNewInd().setFirstLine(BigInteger.valueOf(FIRST_LINE));
    }
    paragraph.addNewJc().setVal(STJc.Enum.forString(side.name().toLowerCase(Locale.ROOT)));
    if (level >= 0) {
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    }
    CTRPr run = style.addNewRPr();
    if (bold) {
      run.addNewB();
      run.addNewBCs();
    }
    if (italic) {
      run.addNewI();
      run.addNewICs();
    }
    run.addNewSz().setVal(BigInteger.valueOf(2L * size));
    run.addNewSzCs().setVal(BigInteger.valueOf(2L * size));
  }

  private static Face centred(int size) {
    return new Face(Side.CENTER, size, true, false, 0, 0, false, -1);
  }

  private static Face justified() {
    return new Face(Side.BOTH, 14, false, false, 0, 6, false, -1);
  }

  private static Face left(int size) {
    return new Face(Side.LEFT, size, false, false, 2, 2, false, -1);
  }

  /**
   * How a style looks.
   *
   * @param size in points
   * @param before space above, in points
   * @param after space below, in points
   * @param kept whether it stays on one page with what follows
   * @param level of the outline, 0 the highest; -1 for none
   */
  private record Face(
      Side side,
      int size,
      boolean bold,
      boolean italic,
      int before,
      int after,
      boolean kept,
      int level) {
    Face plain() {
      return new Face(side, size, false, italic, before, after, kept, level);
    }

    Face heavy() {
      return new Face(side, size, true, italic, before, after, kept, level);
    }

    Face slanted() {
      return new Face(side, size, bold, true, before, after, kept, level);
    }

    Face space(int above, int below) {
      return new Face(side, size, bold, italic, above, below, kept, level);
    }

    Face keeping() {
      return new Face(side, size, bold, italic, before, after, true, level);
    }

    Face level(int outline) {
      return new Face(side, size, bold, italic, before, after, kept, outline);
    }
  }
}
