package vn.nghiquyet.text.tracked;

/** What a tracked change makes of a stretch of text or of the end of a paragraph. */
public enum Fate {
  /** It is there before and after. */
  KEPT(true, true),
  /** It is there before only. */
  DELETED(true, false),
  /** It is there after only. */
  INSERTED(false, true),
  /** It is there before, and stands elsewhere after. */
  MOVED_FROM(true, false),
  /** It is there after, and stood elsewhere before. */
  MOVED_TO(false, true);

  private final boolean before;
  private final boolean after;

  Fate(boolean before, boolean after) {
    this.before = before;
    this.after = after;
  }

  /** Whether it is there where all changes are rejected. */
  public boolean isBefore() {
    return before;
  }

  /** Whether it is there where all changes are accepted. */
  public boolean isAfter() {
    return after;
  }
}
