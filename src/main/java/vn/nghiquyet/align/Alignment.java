package vn.nghiquyet.align;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which unit of one document is which unit of another. Each unit is in one pair or one group at
 * most.
 *
 * @param before units of the document before
 * @param after units of the document after
 * @param matches the pairs, by their place before
 * @param groups the units that were split or merged, by their place before
 */
public record Alignment(
    List<Unit> before, List<Unit> after, List<Match> matches, List<Group> groups) {
  /** Copies the lists. */
  public Alignment {
    before = List.copyOf(before);
    after = List.copyOf(after);
    matches = List.copyOf(matches);
    groups = List.copyOf(groups);
  }

  /** The unit after that each unit before became; the first one where it was split. */
  public Map<Integer, Integer> toAfter() {
    Map<Integer, Integer> out = new HashMap<>();
    matches.forEach(match -> out.put(match.before(), match.after()));
    groups.forEach(group -> group.before().forEach(i -> out.put(i, group.after().get(0))));
    return out;
  }

  /** The unit before that each unit after was; the first one where several were merged. */
  public Map<Integer, Integer> toBefore() {
    Map<Integer, Integer> out = new HashMap<>();
    matches.forEach(match -> out.put(match.after(), match.before()));
    groups.forEach(group -> group.after().forEach(j -> out.put(j, group.before().get(0))));
    return out;
  }

  /** The same pairs, the documents the other way round. */
  Alignment flipped() {
    return new Alignment(
        /* before= */ after,
        /* after= */ before,
        matches.stream().map(Match::flipped).sorted(Comparator.comparing(Match::before)).toList(),
        groups.stream()
            .map(Group::flipped)
            .sorted(Comparator.comparing(group -> group.before().get(0)))
            .toList());
  }
}
