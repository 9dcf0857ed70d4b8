package vn.nghiquyet.report;

import java.util.Locale;

/** How many of a survey's documents have a measure, largest share first. */
enum SurveyCoverage {
  /** Every one: the common core. */
  ALL,
  /** Three of four at least. */
  MOST,
  /** Half of them at least. */
  HALF,
  /** Three documents at least. */
  SOME,
  /** Two. */
  TWO;

  static SurveyCoverage of(long coverage, int documents) {
    if (coverage == documents) {
      return ALL;
    }
    if (coverage * 4 >= documents * 3L) {
      return MOST;
    }
    if (coverage * 2 >= documents) {
      return HALF;
    }
    return coverage > 2 ? SOME : TWO;
  }

  /** The name on the page and in the keys of messages. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
