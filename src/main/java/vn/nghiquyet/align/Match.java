package vn.nghiquyet.align;

/**
 * Two units that are the same unit of two documents.
 *
 * @param before index of the unit before
 * @param after index of the unit after
 * @param similarity 0..1, of their own words
 * @param by the pass that matched them
 * @param moved whether it stands elsewhere: in another unit, or in another order among its siblings
 */
public record Match(int before, int after, double similarity, By by, boolean moved) {
  Match flipped() {
    return new Match(/* before= */ after, /* after= */ before, similarity, by, moved);
  }

  /** How two units were found to be one. */
  public enum By {
    /** The same words, found once on each side. */
    IDENTICAL("identical"),
    /** In order within the same unit, by content and label. */
    SIBLING("sibling"),
    /** The same label in the same place. */
    LABEL("label"),
    /** Similar words elsewhere. */
    CONTENT("content"),
    /** The same role outside the body. */
    ROLE("role"),
    /** The words of one are those of several neighbours. */
    PARTS("parts");

    private final String jsonName;

    By(String jsonName) {
      this.jsonName = jsonName;
    }

    /** The name used in JSON. */
    public String jsonName() {
      return jsonName;
    }
  }
}
