package vn.nghiquyet.model;

import java.util.Locale;

/** The four parts of a document, in order. */
public enum Region {
  /** quốc hiệu, cơ quan ban hành, số, ngày, tên loại, trích yếu. */
  HEADER,
  /** căn cứ and what else stands before the body. */
  PREAMBLE,
  /** the provisions. */
  BODY,
  /** nơi nhận, chữ ký. */
  CLOSING;

  /** The name used in JSON. */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
