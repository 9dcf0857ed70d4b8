package vn.nghiquyet.align;

import java.util.List;

/**
 * One unit of one document that is several units of the other: it was split, or they were merged.
 *
 * @param before indices of the units before, in order
 * @param after indices of the units after, in order; one unit stands on one side, several on the
 *     other
 * @param similarity 0..1, share of the words of both sides that are the same, in order
 */
public record Group(List<Integer> before, List<Integer> after, double similarity) {
  /** Checks that one side has one unit and the other several. */
  public Group {
    before = List.copyOf(before);
    after = List.copyOf(after);
    if (Math.min(before.size(), after.size()) != 1 || before.size() == after.size()) {
      throw new IllegalArgumentException(before + " : " + after);
    }
  }

  Group flipped() {
    return new Group(/* before= */ after, /* after= */ before, similarity);
  }
}
