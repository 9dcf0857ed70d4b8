package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Fixes of one text, in order and apart from one another.
 *
 * @param before the text
 * @param list the fixes
 * @param after the text with them
 */
record Fixes(String before, List<Fix> list, String after) {
  /** Applies fixes, which are in order and apart. */
  static Fixes of(String before, List<Fix> list) {
    StringBuilder out = new StringBuilder(before.length() + 64);
    int at = 0;
    for (Fix fix : list) {
      out.append(before, at, fix.start()).append(fix.text());
      at = fix.end();
    }
    return new Fixes(before, List.copyOf(list), out.append(before, at, before.length()).toString());
  }

  /** These fixes and then others of the text that they made, as fixes of the first text. */
  Fixes then(Fixes later) {
    List<Fix> out = new ArrayList<>();
    int i = 0;
    int j = 0;
    int shift = 0;
    while (i < list.size() || j < later.list.size()) {
      int from = Math.min(startHere(i, shift), startThere(later, j));
      int to = from;
      int start = from - shift;
      StringBuilder text = new StringBuilder();
      double confidence = 1;
      int copied = from;
      boolean more = true;
      while (more) {
        more = false;
        if (i < list.size() && touches(startHere(i, shift), from, to)) {
          Fix fix = list.get(i++);
          shift += fix.text().length() - (fix.end() - fix.start());
          to = Math.max(to, fix.end() + shift);
          confidence = Math.min(confidence, fix.confidence());
          more = true;
        }
        if (j < later.list.size() && touches(startThere(later, j), from, to)) {
          Fix fix = later.list.get(j++);
          text.append(later.before, copied, fix.start()).append(fix.text());
          copied = fix.end();
          to = Math.max(to, fix.end());
          confidence = Math.min(confidence, fix.confidence());
          more = true;
        }
      }
      text.append(later.before, copied, to);
      int end = to - shift;
      if (!text.toString().equals(before.substring(start, end))) {
        out.add(new Fix(start, end, text.toString(), confidence));
      }
    }
    return new Fixes(before, List.copyOf(out), later.after);
  }

  private int startHere(int i, int shift) {
    return i < list.size() ? list.get(i).start() + shift : Integer.MAX_VALUE;
  }

  private static int startThere(Fixes later, int j) {
    return j < later.list.size() ? later.list.get(j).start() : Integer.MAX_VALUE;
  }

  /** Whether a fix that starts there belongs to the stretch, the first one always. */
  private static boolean touches(int start, int from, int to) {
    return start == from || start < to;
  }
}
