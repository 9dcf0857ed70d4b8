package vn.nghiquyet.align;

import java.util.List;

/**
 * Which unit of one document is which unit of another.
 *
 * @param before units of the document before
 * @param after units of the document after
 * @param matches the pairs, by their place before; each unit is in one pair at most
 */
public record Alignment(List<Unit> before, List<Unit> after, List<Match> matches) {
  /** Copies the lists. */
  public Alignment {
    before = List.copyOf(before);
    after = List.copyOf(after);
    matches = List.copyOf(matches);
  }
}
