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
    ISSUER(Region.HEADER),
    /** quốc hiệu, tiêu ngữ. */
    MOTTO(Region.HEADER),
    /** số, ký hiệu. */
    SYMBOL(Region.HEADER),
    /** địa danh, ngày tháng năm ban hành. */
    PLACE_DATE(Region.HEADER),
    /** the word dự thảo. */
    DRAFT_MARK(Region.HEADER),
    /** tên loại văn bản: NGHỊ QUYẾT. */
    DOC_TYPE(Region.HEADER),
    /** trích yếu. */
    TITLE(Region.HEADER),
    /** the issuing body named again above the legal bases, with khóa and kỳ họp. */
    AUTHORITY(Region.PREAMBLE),
    /** căn cứ ban hành. */
    LEGAL_BASIS(Region.PREAMBLE),
    /** QUYẾT NGHỊ:, QUYẾT ĐỊNH: and what leads over to the body. */
    ENACTING(Region.PREAMBLE),
    /** any other paragraph before the body. */
    PREAMBLE(Region.PREAMBLE),
    /** one line of nơi nhận. */
    RECIPIENT(Region.CLOSING),
    /** chức vụ người ký. */
    SIGNER_POSITION(Region.CLOSING),
    /** họ tên người ký. */
    SIGNER_NAME(Region.CLOSING),
    /** a footnote. */
    NOTE(Region.CLOSING),
    /** any other paragraph after the body: «Nơi nhận:» itself, a stamp. */
    CLOSING(Region.CLOSING);

    private final Region region;

    Role(Region region) {
      this.region = region;
    }

    /** The part of the document it belongs to. */
    public Region region() {
      return region;
    }
  }
}
