package vn.nghiquyet.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import vn.nghiquyet.bench.Draft.Item;
import vn.nghiquyet.bench.Draft.Level;

/** Changes the structure of a draft from a seed and remembers how. */
final class StructurePlan {
  private static final int APART = 4;

  final Draft draft;
  final Set<Integer> moved = new HashSet<>();
  final Set<Integer> inserted = new HashSet<>();
  final Set<Integer> deleted = new HashSet<>();
  final Set<Integer> edited = new HashSet<>();

  /** The unit that was split, to its parts. */
  final Map<Integer, List<Integer>> split = new HashMap<>();

  /** The unit that others were merged to, to them. */
  final Map<Integer, List<Integer>> merged = new HashMap<>();

  private final Random random;
  private final Set<Integer> used = new HashSet<>();
  private final Set<Integer> stirred = new HashSet<>();

  StructurePlan(Draft before, long seed, int steps) {
    this.draft = before.copy();
    this.random = new Random(seed);
    for (int i = 0; i < steps; i++) {
      step();
    }
  }

  private void step() {
    switch (random.nextInt(9)) {
      case 0 -> moveWithin();
      case 1 -> moveAway(1);
      case 2 -> moveAway(2);
      case 3 -> moveUp();
      case 4 -> split();
      case 5 -> merge();
      case 6 -> insert();
      case 7 -> delete();
      default -> edit(pick(item -> isLeaf(item)));
    }
  }

  private interface Test {
    boolean of(Item item);
  }

  private static boolean isLeaf(Item item) {
    return item.children.isEmpty();
  }

  private boolean isUsed(Item item) {
    boolean[] out = {false};
    item.all(one -> out[0] |= used.contains(one.id));
    for (Item up = item; up != null; up = up.parent) {
      out[0] |= moved.contains(up.id);
    }
    return out[0];
  }

  /** A unit that nothing happened to yet, or null. */
  private Item pick(Test test) {
    List<Item> fit = new ArrayList<>();
    for (Item item : draft.items()) {
      if (item.level != Level.PART && !isUsed(item) && test.of(item)) {
        fit.add(item);
      }
    }
    return fit.isEmpty() ? null : fit.get(random.nextInt(fit.size()));
  }

  private void use(Item item) {
    item.all(one -> used.add(one.id));
  }

  private static int place(Item item) {
    return item.parent.children.indexOf(item);
  }

  private void moveWithin() {
    Item item =
        pick(one -> one.parent.children.size() > APART + 1 && !stirred.contains(one.parent.id));
    if (item == null) {
      return;
    }
    List<Item> siblings = item.parent.children;
    int from = place(item);
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < siblings.size(); at++) {
      if (Math.abs(at - from) >= APART) {
        places.add(at);
      }
    }
    if (places.isEmpty()) {
      return;
    }
    stirred.add(item.parent.id);
    siblings.remove(item);
    item.parent.add(places.get(random.nextInt(places.size())), item);
    take(item);
  }

  private void take(Item item) {
    moved.add(item.id);
    use(item);
    boolean row = item.text.startsWith("Thôn ");
    if (isLeaf(item) && !row && random.nextInt(3) == 0) {
      change(item);
      edited.add(item.id);
    }
  }

  /** To another parent of the same level; with siblings behind it, as a block. */
  private void moveAway(int count) {
    Item item =
        pick(
            one ->
                one.parent.level != null
                    && one.parent.children.size() > count + 2
                    && place(one) + count <= one.parent.children.size());
    if (item == null) {
      return;
    }
    List<Item> block =
        new ArrayList<>(item.parent.children.subList(place(item), place(item) + count));
    Item from = item.parent;
    Item target =
        pickParent(one -> one != from && one.level == from.level && !isLeaf(one) && !inMoved(one));
    if (target == null || block.stream().anyMatch(this::isUsed)) {
      return;
    }
    int at = random.nextInt(target.children.size() + 1);
    from.children.removeAll(block);
    for (Item one : block) {
      target.add(at++, one);
      take(one);
    }
  }

  private boolean inMoved(Item item) {
    for (Item up = item; up != null; up = up.parent) {
      if (moved.contains(up.id) || deleted.contains(up.id)) {
        return true;
      }
    }
    return false;
  }

  private Item pickParent(Test test) {
    List<Item> fit = draft.items().stream().filter(test::of).toList();
    return fit.isEmpty() ? null : fit.get(random.nextInt(fit.size()));
  }

  /** A điểm becomes a khoản behind its own. */
  private void moveUp() {
    Item item =
        pick(
            one ->
                one.level == Level.POINT
                    && isLeaf(one)
                    && one.parent.level == Level.CLAUSE
                    && one.parent.children.size() > 2);
    if (item != null) {
      Item clause = item.parent;
      clause.children.remove(item);
      item.level = Level.CLAUSE;
      clause.parent.add(place(clause) + 1, item);
      take(item);
    }
  }

  private void split() {
    Item item = pick(one -> isLeaf(one) && one.text.indexOf(". ") > 0);
    if (item == null) {
      return;
    }
    int cut = item.text.indexOf(". ") + 1;
    Item second = draft.fresh(item.level, item.text.substring(cut + 1));
    item.text = item.text.substring(0, cut);
    item.parent.add(place(item) + 1, second);
    split.put(item.id, List.of(item.id, second.id));
    use(item);
    used.add(second.id);
  }

  private void merge() {
    Item item =
        pick(
            one ->
                isLeaf(one)
                    && one.level != Level.ARTICLE
                    && one.parent.children.size() > 2
                    && place(one) + 1 < one.parent.children.size()
                    && isLeaf(one.parent.children.get(place(one) + 1))
                    && one.parent.children.get(place(one) + 1).level == one.level
                    && !isUsed(one.parent.children.get(place(one) + 1)));
    if (item != null) {
      Item second = item.parent.children.remove(place(item) + 1);
      item.text = item.text + " " + second.text;
      merged.put(item.id, List.of(item.id, second.id));
      use(item);
      used.add(second.id);
    }
  }

  private void insert() {
    Item sibling = pick(one -> one.level != Level.ARTICLE);
    if (sibling != null) {
      boolean row = sibling.text.startsWith("Thôn ");
      Item item = draft.fresh(sibling.level, row ? draft.row() : draft.sentence(1));
      sibling.parent.add(place(sibling), item);
      inserted.add(item.id);
      used.add(item.id);
    }
  }

  private void delete() {
    Item item = pick(one -> isLeaf(one) && one.parent.children.size() > 2);
    if (item != null) {
      item.parent.children.remove(item);
      deleted.add(item.id);
      use(item);
    }
  }

  private void edit(Item item) {
    if (item != null) {
      change(item);
      edited.add(item.id);
      use(item);
    }
  }

  private void change(Item item) {
    String[] words = item.text.split(" ", -1);
    int at = words.length / 2 + random.nextInt(words.length / 2);
    String end = words[at].replaceAll("[^.,;:]", "");
    words[at] = Character.isDigit(words[at].charAt(0)) ? "99" + end : "khẩn cấp" + end;
    item.text = String.join(" ", words);
  }
}
