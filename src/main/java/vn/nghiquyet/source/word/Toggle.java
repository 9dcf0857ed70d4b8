package vn.nghiquyet.source.word;

/** An on/off property that may also be left to the style. */
public enum Toggle {
  /** Nothing is said. */
  UNSET,
  /** Switched on. */
  ON,
  /** Switched off. */
  OFF;

  /** On or off. */
  public static Toggle of(boolean on) {
    return on ? ON : OFF;
  }

  /** Whether it is switched on. */
  public boolean isOn() {
    return this == ON;
  }

  /** This, or what stands behind it where nothing is said. */
  public Toggle or(Toggle behind) {
    return this == UNSET ? behind : this;
  }
}
