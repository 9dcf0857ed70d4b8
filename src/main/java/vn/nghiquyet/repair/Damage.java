package vn.nghiquyet.repair;

/** What happened to a region of a text. */
enum Damage {
  /** Nothing that can be seen. */
  NONE,
  /** It lost its marks and is right otherwise. */
  STRIPPED,
  /** Vietnamese print read with an English model. */
  ENGLISH_OCR,
  /** Vietnamese print read with a Vietnamese model. */
  VIETNAMESE_OCR
}
