package vn.nghiquyet.diff;

/** How sure it must be that a difference is noise before it is called so. */
public enum Noise {
  /** Beyond reasonable doubt. */
  STRICT(0.95),
  /** More probable than not. */
  NORMAL(0.5),
  /** Never: what was read counts. */
  OFF(2);

  private final double least;

  Noise(double least) {
    this.least = least;
  }

  /** The least probability. */
  double least() {
    return least;
  }
}
