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

/**
 * Counts which planted edits a comparison found and which units it called changed that are not.
 *
 * <p>A planted edit is found where a change of substance is reported at its place in its unit, as a
 * person would say who looks there: the word itself may be misread, or stand repaired as another.
 * Or where one is reported in its unit with one of its words, wherever that stands: so it was
 * counted alone before, and the score tells that share too.
 */
final class NoiseScore {
  private final Map<Plants.What, int[]> found = new TreeMap<>();
  private int byWords;
  private int untouched;
  private int falseAlarms;
  private final List<String> remarks = new ArrayList<>();

  /**
   * One edit as a comparison reports it.
   *
   * @param citation of the unit before; of several apart by a bar; empty where it is new
   * @param substantive whether it is called a change of substance
   * @param behind how many words of the unit before stand behind it; -1 where that is not known
   */
  record Reported(String citation, String before, String after, boolean substantive, int behind) {
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
      List<Reported> there =
          reported.stream()
              .filter(one -> one.substantive() && one.citations().contains(plant.citation()))
              .toList();
      boolean shared = there.stream().anyMatch(one -> shares(plant, one));
      boolean hit = shared || there.stream().anyMatch(one -> isAt(plant, one));
      byWords += shared ? 1 : 0;
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

  /** Whether both stand at one place, or touch where one of them puts words in. */
  private static boolean isAt(Plants.Plant plant, Reported one) {
    List<String> before = Words.keys(plant.before());
    List<String> after = Words.keys(plant.after());
    int last = same(before, after, true);
    int first = same(before.subList(0, before.size() - last), after, false);
    int length = before.size() - first - last;
    int behind = plant.behind() + last;
    int others = Words.keys(one.before()).size();
    int overlap = Math.min(behind + length, one.behind() + others) - Math.max(behind, one.behind());
    return one.behind() >= 0 && overlap >= (length == 0 || others == 0 ? 0 : 1);
  }

  /** How many words two lists have in common at their start or end. */
  private static int same(List<String> a, List<String> b, boolean end) {
    int n = 0;
    while (n < Math.min(a.size(), b.size())
        && a.get(end ? a.size() - 1 - n : n).equals(b.get(end ? b.size() - 1 - n : n))) {
      n++;
    }
    return n;
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

  /** Share of the planted edits of which a word was reported in their unit, 0..1. */
  double recallByWords() {
    int all = found.values().stream().mapToInt(count -> count[1]).sum();
    return all == 0 ? 1 : (double) byWords / all;
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
        + " (by words "
        + Math.round(recallByWords() * 1e4) / 1e4
        + ")  false alarms "
        + falseAlarms
        + "/"
        + untouched;
  }
}
