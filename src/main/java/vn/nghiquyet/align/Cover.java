package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.List;

/** Which words of a whole are words of which of its parts. */
final class Cover {
  /** Words that each part must have in common with the whole. */
  static final int PART_WORDS = 4;

  /** A title of fewer words may be new. */
  private static final int TITLE_WORDS = 14;

  /** So many words of it tell that it is the title that the whole had. */
  private static final int TITLE_SHARED = 2;

  private final Unit whole;
  private final List<Unit> parts;
  private final int[] common;
  private final int words;

  Cover(Unit whole, List<Unit> parts) {
    this.whole = whole;
    this.parts = parts;
    this.common = new int[parts.size()];
    List<String> joined = new ArrayList<>();
    parts.forEach(unit -> joined.addAll(unit.words()));
    words = joined.size();
    int part = 0;
    int end = parts.get(0).words().size();
    for (int at : Sequences.common(whole.words(), joined)) {
      while (at >= end) {
        end += parts.get(++part).words().size();
      }
      common[part]++;
    }
  }

  /** A title that is short may be new; of every other unit such a share must be in the whole. */
  boolean isByParts(double floor) {
    for (int k = 0; k < common.length; k++) {
      int size = parts.get(k).words().size();
      boolean title = k == 0 && !parts.get(0).isLeaf() && size < TITLE_WORDS;
      if (!title && (common[k] < PART_WORDS || common[k] < floor * size)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the first part has words of the whole. */
  boolean hasTitle() {
    return common[0] >= TITLE_SHARED;
  }

  /** Of the words of both sides, 0..1. */
  double share() {
    int sum = 0;
    for (int one : common) {
      sum += one;
    }
    return 2.0 * sum / (whole.words().size() + words);
  }
}
