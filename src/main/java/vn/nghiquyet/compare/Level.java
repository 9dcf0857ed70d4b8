package vn.nghiquyet.compare;

import java.util.Locale;

/** How large the pieces of documents are that are compared. */
public enum Level {
  /** What bears text and holds nothing: a point, a bullet, a clause without points. */
  LEAF,
  /** What has a heading or an introduction and holds others, with all that it holds. */
  GROUP;

  /** The name in JSON and on the command line. */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
