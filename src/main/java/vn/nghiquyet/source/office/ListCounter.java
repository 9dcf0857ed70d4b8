package vn.nghiquyet.source.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Counts the paragraphs of lists in reading order and writes their labels as Word shows them. All
 * lists of one abstract list count together; a level begins anew when one above it goes on, unless
 * {@code w:lvlRestart} says otherwise; a {@code w:startOverride} works the first time its list is
 * used. A level shown before it was ever used stands at its start.
 */
final class ListCounter {
  private final Numbering numbering;
  private final Map<Integer, Counters> counters = new HashMap<>();
  private final Set<ListRef> used = new HashSet<>();

  ListCounter(Numbering numbering) {
    this.numbering = numbering;
  }

  private static final class Counters {
    final int[] values = new int[Numbering.LEVELS];
    final boolean[] running = new boolean[Numbering.LEVELS];
  }

  /**
   * Counts one paragraph.
   *
   * @param place its place in a list
   * @param caps whether its mark shows capitals
   * @return its label with the gap behind it, empty for none
   */
  String next(ListRef place, boolean caps) {
    Numbering.Definition list = numbering.definition(place.list()).orElse(null);
    if (list == null) {
      return "";
    }
    Counters state = counters.computeIfAbsent(list.counter(), id -> new Counters());
    advance(state, list, place);
    return label(state, list, place.level(), caps);
  }

  private void advance(Counters state, Numbering.Definition list, ListRef place) {
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
    for (int below = level + 1; below < Numbering.LEVELS; below++) {
      int restart = list.levels().get(below).restart;
      if (restart < 0 || level < restart) {
        state.running[below] = false;
      }
    }
  }

  private static String label(Counters state, Numbering.Definition list, int level, boolean caps) {
    ListLevel shown = list.levels().get(level);
    if (shown.run.hidden.isOn()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    String text = shown.text;
    for (int i = 0; i < text.length(); i++) {
      int of = i + 1 < text.length() && text.charAt(i) == '%' ? text.charAt(i + 1) - '1' : -1;
      if (of >= 0 && of < Numbering.LEVELS) {
        out.append(number(state, list, of, shown.legal));
        i++;
      } else {
        out.append(text.charAt(i));
      }
    }
    if (out.toString().isBlank()) {
      return "";
    }
    boolean upper = shown.run.caps.or(Toggle.of(caps)).isOn();
    return (upper ? out.toString().toUpperCase(Locale.ROOT) : out) + shown.gap;
  }

  private static String number(
      Counters state, Numbering.Definition list, int level, boolean legal) {
    ListLevel of = list.levels().get(level);
    boolean silent = of.format.equals("none") || of.format.equals("bullet");
    String format = legal && !silent ? "decimal" : of.format;
    int value = state.running[level] ? state.values[level] : list.start(level);
    return NumberFormat.write(format, of.pattern, value);
  }
}
