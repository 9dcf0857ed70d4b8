package vn.nghiquyet.source.office;

/** An on/off property that may also be left to the style. */
enum Toggle {
  UNSET,
  ON,
  OFF;

  static Toggle of(boolean on) {
    return on ? ON : OFF;
  }

  boolean isOn() {
    return this == ON;
  }

  /** This, or what stands behind it where nothing is said. */
  Toggle or(Toggle behind) {
    return this == UNSET ? behind : this;
  }
}
