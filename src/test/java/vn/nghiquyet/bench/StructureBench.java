package vn.nghiquyet.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.nghiquyet.Docs;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.bench.Draft.Item;
import vn.nghiquyet.bench.Draft.Shape;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.Differ;

/**
 * Moves, renumberings, splits and merges planted in composed documents, and which of them are
 * reported. By hand: {@code StructureBench FIRST_SEED DOCUMENTS [show]}; seeds below 1000 are for
 * tuning.
 */
final class StructureBench {
  /** Planted, found and falsely reported changes of one type. */
  static final class Score {
    int planted;
    int found;
    int wrong;

    double recall() {
      return planted == 0 ? 1 : (double) found / planted;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "planted %5d  found %5d  recall %.4f  wrong %d",
          planted,
          found,
          recall(),
          wrong);
    }
  }

  final Map<String, Score> scores = new TreeMap<>();
  final List<String> faults = new ArrayList<>();

  /** Pairs of units of which one is not the other. */
  int wrongMatches;

  static StructureBench run(long firstSeed, int documents) {
    StructureBench bench = new StructureBench();
    for (int i = 0; i < documents; i++) {
      for (Shape shape : Shape.values()) {
        bench.measure(shape, firstSeed + i);
      }
    }
    return bench;
  }

  Score score(Change.Type type) {
    return scores.computeIfAbsent(type.jsonName(), key -> new Score());
  }

  private void measure(Shape shape, long seed) {
    Draft before = Draft.compose(shape, seed, 6);
    StructurePlan plan = new StructurePlan(before, seed + 13, 3 + (int) (seed % 8));
    String left = before.print();
    String right = plan.draft.print();
    Expected expected = new Expected(before, plan);
    for (Change change : Differ.diff(Docs.parse(left), Docs.parse(right)).units()) {
      expected.check(change, shape + " " + seed);
    }
    expected.finish(shape + " " + seed);
  }

  /** What a plan means for the report. */
  private final class Expected {
    private final StructurePlan plan;
    private final Map<String, Integer> idBefore = new HashMap<>();
    private final Map<String, Integer> idAfter = new HashMap<>();
    private final Map<Change.Type, Set<List<List<Integer>>>> planned = new HashMap<>();
    private final Map<Change.Type, Set<List<List<Integer>>>> found = new HashMap<>();

    Expected(Draft before, StructurePlan plan) {
      this.plan = plan;
      before.items().forEach(item -> idBefore.put(item.text, item.id));
      plan.draft.items().forEach(item -> idAfter.put(item.text, item.id));
      plan.moved.forEach(id -> plan(Change.Type.MOVED, List.of(id), List.of(id)));
      plan.inserted.forEach(id -> plan(Change.Type.INSERTED, List.of(), List.of(id)));
      plan.deleted.forEach(id -> plan(Change.Type.DELETED, List.of(id), List.of()));
      plan.split.forEach((id, parts) -> plan(Change.Type.SPLIT, List.of(id), parts));
      plan.merged.forEach((id, parts) -> plan(Change.Type.MERGED, parts, List.of(id)));
      plan.edited.stream()
          .filter(id -> !plan.moved.contains(id))
          .forEach(id -> plan(Change.Type.MODIFIED, List.of(id), List.of(id)));
      renumbered(before.byId(), plan.draft.byId());
    }

    private void renumbered(Map<Integer, Item> left, Map<Integer, Item> right) {
      for (Item x : left.values()) {
        Item y = right.get(x.id);
        boolean other =
            y == null
                || plan.moved.contains(x.id)
                || plan.edited.contains(x.id)
                || plan.split.containsKey(x.id)
                || plan.merged.containsKey(x.id);
        if (!other && !x.label.equals(y.label)) {
          plan(Change.Type.RENUMBERED, List.of(x.id), List.of(x.id));
        }
      }
    }

    private void plan(Change.Type type, List<Integer> before, List<Integer> after) {
      planned.computeIfAbsent(type, key -> new HashSet<>()).add(List.of(before, after));
    }

    void check(Change change, String where) {
      List<Integer> left = ids(change.before(), idBefore);
      List<Integer> right = ids(change.after(), idAfter);
      boolean known = !left.contains(-1) && !right.contains(-1);
      if (!known) {
        return; // outside the body, a table
      }
      boolean pair = left.size() == 1 && right.size() == 1;
      if (pair && !left.equals(right)) {
        wrongMatches++;
        faults.add(where + ": wrong match " + text(change));
      }
      if (!change.isUnchanged()) {
        found.computeIfAbsent(change.type(), key -> new HashSet<>()).add(List.of(left, right));
        if (!planned.getOrDefault(change.type(), Set.of()).contains(List.of(left, right))) {
          score(change.type()).wrong++;
          faults.add(where + ": not planned " + text(change));
        }
      }
    }

    private List<Integer> ids(List<Unit> units, Map<String, Integer> ids) {
      return units.stream().map(unit -> ids.getOrDefault(unit.text(), -1)).toList();
    }

    void finish(String where) {
      planned.forEach(
          (type, all) -> {
            score(type).planted += all.size();
            for (List<List<Integer>> one : all) {
              boolean hit = found.getOrDefault(type, Set.of()).contains(one);
              score(type).found += hit ? 1 : 0;
              if (!hit) {
                faults.add(where + ": not found " + type + " " + one);
              }
            }
          });
    }
  }

  private static String text(Change change) {
    return change.type()
        + " "
        + change.before().stream().map(Unit::citation).toList()
        + " "
        + change.textBefore()
        + " => "
        + change.after().stream().map(Unit::citation).toList()
        + " "
        + change.textAfter();
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    scores.forEach((type, score) -> out.append(String.format("%-11s %s%n", type, score)));
    return out.append("wrong matches ").append(wrongMatches).append('\n').toString();
  }

  public static void main(String[] args) {
    StructureBench bench = run(Long.parseLong(args[0]), Integer.parseInt(args[1]));
    System.out.print(bench);
    if (args.length > 2) {
      bench.faults.forEach(System.out::println);
    }
  }
}
