package vn.nghiquyet.noise;

/** Which program read the print; each makes errors of its own kind. */
public enum Regime {
  /** Vietnamese print read with an English model: marks are lost or become other characters. */
  ENGLISH_OCR("eng"),
  /** Read with a Vietnamese model: most letters stand, some marks are mistaken for others. */
  VIETNAMESE_OCR("vie");

  private final String code;

  Regime(String code) {
    this.code = code;
  }

  /** The short name in the resource: {@code eng} or {@code vie}. */
  String code() {
    return code;
  }
}
