package vn.nghiquyet.source.word;

import java.util.List;

/**
 * A list as a paragraph uses it.
 *
 * @param counter what it counts together with: lists with the same number go on counting
 * @param levels its nine levels
 * @param starts the number each level starts anew with, or {@link ListLevel#NOT_GIVEN}
 */
public record ListDefinition(int counter, List<ListLevel> levels, List<Integer> starts) {
  /** Copies the lists, checks that there are nine of each. */
  public ListDefinition {
    levels = List.copyOf(levels);
    starts = List.copyOf(starts);
    if (levels.size() != ListLevel.COUNT || starts.size() != ListLevel.COUNT) {
      throw new IllegalArgumentException("levels " + levels.size() + ", " + starts.size());
    }
  }

  /** The number a level begins with. */
  int start(int level) {
    return starts.get(level) == ListLevel.NOT_GIVEN ? levels.get(level).start() : starts.get(level);
  }
}
