package vn.nghiquyet.source.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Counts the paragraphs of lists in reading order and writes their labels as Word shows them. All
 * lists of one abstract list count together; a level begins anew when one above it goes on, unless
 * {@code w:lvlRestart} says otherwise; a {@code w:startOverride} works the first time its list is
 * used. A level shown before it was ever used stands at its start.
 */
public final class ListCounter {
  private final IntFunction<Optional<ListDefinition>> lists;
  private final Map<Integer, Counters> counters = new HashMap<>();
  private final Set<ListRef> used = new HashSet<>();

  /**
   * Makes one that has counted nothing yet.
   *
   * @param lists the lists of a document by their numbers
   */
  public ListCounter(IntFunction<Optional<ListDefinition>> lists) {
    this.lists = lists;
  }

  private static final class Counters {
    final int[] values = new int[ListLevel.COUNT];
    final boolean[] running = new boolean[ListLevel.COUNT];
  }

  /**
   * Counts one paragraph.
   *
   * @param place its place in a list
   * @param caps whether its mark shows capitals
   * @return its label with the gap behind it, empty for none
   */
  Runs next(ListRef place, boolean caps) {
    ListDefinition list = lists.apply(place.list()).orElse(null);
    if (list == null) {
      return Runs.EMPTY;
    }
    Counters state = counters.computeIfAbsent(list.counter(), id -> new Counters());
    advance(state, list, place);
    return label(state, list, place.level(), caps);
  }

  private void advance(Counters state, ListDefinition list, ListRef place) {
    int level = place.level();
    for (int above = 0; above < level; above++) {
      if (!state.running[above]) {
        state.values[above] = list.start(above);
        state.running[above] = true;
      }
    }
    boolean anew = used.add(place) && list.starts().get(level) >= 0;
    boolean goesOn = state.running[level] && !anew;
    state.values[level] = goesOn ? state.values[level] + 1 : list.start(level);
    state.running[level] = true;
    for (int below = level + 1; below < ListLevel.COUNT; below++) {
      int restart = list.levels().get(below).restart();
      if (restart < 0 || level < restart) {
        state.running[below] = false;
      }
    }
  }

  private static Runs label(Counters state, ListDefinition list, int level, boolean caps) {
    ListLevel shown = list.levels().get(level);
    if (shown.hidden()) {
      return Runs.EMPTY;
    }
    StringBuilder out = new StringBuilder();
    String text = shown.text();
    for (int i = 0; i < text.length(); i++) {
      int of = i + 1 < text.length() && text.charAt(i) == '%' ? text.charAt(i + 1) - '1' : -1;
      if (of >= 0 && of < ListLevel.COUNT) {
        out.append(number(state, list, of, shown.legal()));
        i++;
      } else {
        out.append(text.charAt(i));
      }
    }
    if (out.toString().isBlank()) {
      return Runs.EMPTY;
    }
    boolean upper = shown.caps().or(Toggle.of(caps)).isOn();
    return new Runs(List.of(new Run(out + shown.gap(), shown.font(), upper)));
  }

  private static String number(Counters state, ListDefinition list, int level, boolean legal) {
    ListLevel of = list.levels().get(level);
    boolean silent = of.format().equals("none") || of.format().equals("bullet");
    String format = legal && !silent ? "decimal" : of.format();
    int value = state.running[level] ? state.values[level] : list.start(level);
    return NumberFormat.write(format, of.pattern(), value);
  }
}
