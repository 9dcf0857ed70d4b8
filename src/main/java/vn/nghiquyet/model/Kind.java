package vn.nghiquyet.model;

import java.util.Locale;

/**
 * What a provision is: the levels of a legal document (Nghị định 78/2025/NĐ-CP, bố cục của văn bản)
 * and what may stand between them.
 */
public enum Kind {
  /** Phần; cũng là I., II. và A., B. của kế hoạch. */
  PART("Phần"),
  /** Chương. */
  CHAPTER("Chương"),
  /** Mục. */
  SECTION("Mục"),
  /** Tiểu mục. */
  SUBSECTION("Tiểu mục"),
  /** Điều. */
  ARTICLE("Điều"),
  /** khoản: {@code 1.} */
  CLAUSE("khoản"),
  /** tiết đánh số kép: {@code 3.1.} */
  SUBCLAUSE("khoản"),
  /** điểm: {@code a)} */
  POINT("điểm"),
  /** gạch đầu dòng: {@code -}, {@code +}, {@code •}. */
  BULLET("gạch đầu dòng"),
  /** đoạn không đánh số. */
  PARAGRAPH("đoạn"),
  /** bảng. */
  TABLE("bảng"),
  /** Phụ lục, hoặc quy định, quy chế ban hành kèm theo. */
  APPENDIX("Phụ lục");

  private final String citationName;

  Kind(String citationName) {
    this.citationName = citationName;
  }

  /** The word a lawyer cites this level with: {@code điểm}, {@code khoản}, {@code Điều}. */
  public String citationName() {
    return citationName;
  }

  /** The name used in JSON: {@code article}, {@code clause}. */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether provisions of this kind are numbered or lettered and so cited by their own label. */
  public boolean isLabelled() {
    return this != BULLET && this != PARAGRAPH && this != TABLE;
  }
}
