package vn.nghiquyet.repair;

import java.util.List;

/**
 * A bare word with the words it may stand for.
 *
 * @param start its first UTF-16 unit in the paragraph
 * @param end behind its last one
 * @param options the words in its letters, in its case, the most probable first; the first is the
 *     one chosen together with its neighbours
 */
record Restored(int start, int end, List<Doubt.Alternative> options) {
  Restored {
    options = List.copyOf(options);
  }

  /** Whether another one has some of the same text. */
  boolean overlaps(Restored other) {
    return start < other.end && other.start < end;
  }

  Doubt.Alternative best() {
    return options.get(0);
  }
}
