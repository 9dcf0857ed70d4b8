package vn.nghiquyet.compare;

import java.util.Locale;

/** How near two measures are, nearest first. */
public enum Relation {
  /** The same words, apart from names of places and bodies, case, punctuation and reading noise. */
  IDENTICAL,
  /** The same measure in nearly the same words. */
  NEAR_IDENTICAL,
  /** The same measure in other words. */
  REWORDED,
  /** One holds the other, or both share a substantial part. */
  PARTIAL,
  /** The same subject, another measure. */
  RELATED;

  /** The name in JSON: {@code near-identical}. */
  public String jsonName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
