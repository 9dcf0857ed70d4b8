package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** The places of measures in a list, found by document and index. */
final class Numbers {
  private static final int[] NONE = {};

  /** By document, by index: the place and one; 0 where the list does not have it. */
  private final List<int[]> places = new ArrayList<>();

  Numbers(List<Measure> measures) {
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      while (places.size() <= measure.document()) {
        places.add(NONE);
      }
      int[] own = places.get(measure.document());
      if (own.length <= measure.index()) {
        own = Arrays.copyOf(own, 3 * measure.index() / 2 + 8);
        places.set(measure.document(), own);
      }
      own[measure.index()] = i + 1;
    }
  }

  /** The place of a measure, if it is in the list. */
  OptionalInt find(Measure measure) {
    int[] own = measure.document() < places.size() ? places.get(measure.document()) : NONE;
    int place = measure.index() < own.length ? own[measure.index()] : 0;
    return place == 0 ? OptionalInt.empty() : OptionalInt.of(place - 1);
  }

  /** The place of a measure that is in the list. */
  int of(Measure measure) {
    return find(measure).orElseThrow();
  }
}
