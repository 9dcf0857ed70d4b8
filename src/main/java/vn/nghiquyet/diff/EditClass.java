package vn.nghiquyet.diff;

/** What a difference means to a lawyer, gravest first. */
public enum EditClass {
  /** The words say something else. */
  SUBSTANTIVE("substantive"),
  /** A blank of the draft was filled in. */
  FILLED_BLANK("filled-blank"),
  /** Capitals, punctuation, spacing, numbering. */
  EDITORIAL("editorial"),
  /** The print is the same; its reading differs. */
  NOISE("noise");

  private final String jsonName;

  EditClass(String jsonName) {
    this.jsonName = jsonName;
  }

  /** The name used in JSON. */
  public String jsonName() {
    return jsonName;
  }

  /** The graver of two. */
  public EditClass or(EditClass other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
