package vn.nghiquyet.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Words;

/** Counts which planted edits a comparison found and which units it called changed that are not. */
final class NoiseScore {
  private final Map<Plants.What, int[]> found = new TreeMap<>();
  private int untouched;
  private int falseAlarms;
  private final List<String> remarks = new ArrayList<>();

  /**
   * One edit as a comparison reports it.
   *
   * @param citation of the unit before; of several apart by a bar; empty where it is new
   * @param substantive whether it is called a change of substance
   */
  record Reported(String citation, String before, String after, boolean substantive) {
    List<String> citations() {
      return List.of(citation.split("\\|"));
    }
  }

  /** Adds one comparison of a text with the reading of the planted one. */
  void add(List<Unit> units, List<Plants.Plant> plants, List<Reported> reported) {
    Set<String> planted = new HashSet<>();
    for (Plants.Plant plant : plants) {
      planted.add(plant.citation());
      int[] count = found.computeIfAbsent(plant.what(), what -> new int[2]);
      count[1]++;
      boolean hit =
          reported.stream()
              .anyMatch(
                  one ->
                      one.substantive()
                          && one.citations().contains(plant.citation())
                          && shares(plant, one));
      count[0] += hit ? 1 : 0;
      if (!hit) {
        remarks.add(
            "missed "
                + plant
                + reported.stream()
                    .filter(one -> one.citations().contains(plant.citation()))
                    .toList());
      }
    }
    Set<String> alarms = new HashSet<>();
    for (Reported one : reported) {
      if (one.substantive() && Collections.disjoint(planted, one.citations())) {
        alarms.add(one.citation().isEmpty() ? "new " + one.after() : one.citation());
        remarks.add("alarm " + one);
      }
    }
    untouched += (int) units.stream().filter(unit -> !planted.contains(unit.citation())).count();
    falseAlarms += alarms.size();
  }

  private static boolean shares(Plants.Plant plant, Reported one) {
    Set<String> words = bare(one.before(), one.after());
    return bare(plant.before(), plant.after()).stream()
        .anyMatch(word -> words.stream().anyMatch(other -> isNear(word, other)));
  }

  /** The same but for a letter or two that were misread. */
  private static boolean isNear(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    if (a.chars().anyMatch(Character::isDigit) || longest < 3) {
      return a.equals(b);
    }
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same >= longest - (longest < 5 ? 1 : 2);
  }

  /** The words without their marks, which may have been misread. */
  private static Set<String> bare(String before, String after) {
    return Stream.of(before, after)
        .flatMap(text -> Words.keys(text).stream())
        .map(Fold::fold)
        .collect(Collectors.toSet());
  }

  /** Share of the planted edits that were found, 0..1; 1 where nothing was planted. */
  double recall() {
    int hits = found.values().stream().mapToInt(count -> count[0]).sum();
    int all = found.values().stream().mapToInt(count -> count[1]).sum();
    return all == 0 ? 1 : (double) hits / all;
  }

  /** Share of the untouched units that were called changed in substance, 0..1. */
  double alarms() {
    return untouched == 0 ? 0 : (double) falseAlarms / untouched;
  }

  /** What was missed and what was wrongly reported. */
  List<String> remarks() {
    return List.copyOf(remarks);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    found.forEach((what, count) -> out.append(what + " " + count[0] + "/" + count[1] + "  "));
    return out
        + "recall "
        + Math.round(recall() * 1e4) / 1e4
        + "  false alarms "
        + falseAlarms
        + "/"
        + untouched;
  }
}
