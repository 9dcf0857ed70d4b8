package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A text before and after as a unified diff whose lines match one to one: fixes never add or take
 * lines.
 */
public final class PatchText {
  private static final int CONTEXT = 1;

  private PatchText() {}

  /** The diff; empty where both are the same. */
  public static String of(String name, String before, String after, Palette palette) {
    List<String> from = before.lines().toList();
    List<String> to = after.lines().toList();
    if (from.size() != to.size()) {
      throw new IllegalArgumentException(from.size() + " and " + to.size() + " lines");
    }
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < from.size()) {
      if (from.get(i).equals(to.get(i))) {
        i++;
        continue;
      }
      int first = Math.max(0, i - CONTEXT);
      int last = end(from, to, i);
      hunk(out, from, to, first, last, palette);
      i = last;
    }
    String file = Printable.of(name).replace("\n", " ");
    return out.length() == 0 ? "" : "--- " + file + "\n+++ " + file + "\n" + out;
  }

  /** Behind the last line of the hunk that begins its changes here. */
  private static int end(List<String> from, List<String> to, int start) {
    int last = start;
    for (int i = start; i < from.size() && i <= last + 2 * CONTEXT; i++) {
      last = from.get(i).equals(to.get(i)) ? last : i;
    }
    return Math.min(from.size(), last + CONTEXT + 1);
  }

  private static void hunk(
      StringBuilder out, List<String> from, List<String> to, int first, int last, Palette palette) {
    String range = (first + 1) + "," + (last - first);
    out.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
    int i = first;
    while (i < last) {
      if (from.get(i).equals(to.get(i))) {
        out.append(' ').append(Printable.of(from.get(i++))).append('\n');
        continue;
      }
      List<String> added = new ArrayList<>();
      while (i < last && !from.get(i).equals(to.get(i))) {
        out.append(palette.removed("-" + Printable.of(from.get(i)))).append('\n');
        added.add(palette.added("+" + Printable.of(to.get(i++))));
      }
      added.forEach(line -> out.append(line).append('\n'));
    }
  }
}
