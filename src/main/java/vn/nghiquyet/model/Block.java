package vn.nghiquyet.model;

import java.util.Objects;

/**
 * One paragraph that stands before or after the body.
 *
 * @param role what it is
 * @param text its words as one paragraph
 * @param page 1-based page, 0 where the input has none
 * @param line 1-based line of the input it starts on
 */
public record Block(Role role, String text, int page, int line) {
  /** Checks that nothing is missing. */
  public Block {
    Objects.requireNonNull(role);
    Objects.requireNonNull(text);
  }

  /** What a paragraph outside the body is. */
  public enum Role {
    /** cơ quan ban hành, in the letterhead. */
    ISSUER(Region.HEADER, "Cơ quan ban hành"),
    /** quốc hiệu, tiêu ngữ. */
    MOTTO(Region.HEADER, "Quốc hiệu, tiêu ngữ"),
    /** số, ký hiệu. */
    SYMBOL(Region.HEADER, "Số, ký hiệu"),
    /** địa danh, ngày tháng năm ban hành. */
    PLACE_DATE(Region.HEADER, "Địa danh, ngày ban hành"),
    /** the word dự thảo. */
    DRAFT_MARK(Region.HEADER, "Dấu dự thảo"),
    /** tên loại văn bản: NGHỊ QUYẾT. */
    DOC_TYPE(Region.HEADER, "Tên loại văn bản"),
    /** trích yếu. */
    TITLE(Region.HEADER, "Trích yếu"),
    /** the issuing body named again above the legal bases, with khóa and kỳ họp. */
    AUTHORITY(Region.PREAMBLE, "Thẩm quyền ban hành"),
    /** căn cứ ban hành. */
    LEGAL_BASIS(Region.PREAMBLE, "Căn cứ"),
    /** QUYẾT NGHỊ:, QUYẾT ĐỊNH: and what leads over to the body. */
    ENACTING(Region.PREAMBLE, "Lời ban hành"),
    /** any other paragraph before the body. */
    PREAMBLE(Region.PREAMBLE, "Phần mở đầu"),
    /** one line of nơi nhận. */
    RECIPIENT(Region.CLOSING, "Nơi nhận"),
    /** chức vụ người ký. */
    SIGNER_POSITION(Region.CLOSING, "Chức vụ người ký"),
    /** họ tên người ký. */
    SIGNER_NAME(Region.CLOSING, "Họ tên người ký"),
    /** a footnote. */
    NOTE(Region.CLOSING, "Chú thích"),
    /** any other paragraph after the body: «Nơi nhận:» itself, a stamp. */
    CLOSING(Region.CLOSING, "Phần kết");

    private final Region region;
    private final String citationName;

    Role(Region region, String citationName) {
      this.region = region;
      this.citationName = citationName;
    }

    /** How it is called where it is spoken of: {@code Trích yếu}, {@code Căn cứ}. */
    public String citationName() {
      return citationName;
    }

    /** The part of the document it belongs to. */
    public Region region() {
      return region;
    }
  }
}
