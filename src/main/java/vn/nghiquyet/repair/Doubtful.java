package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * A doubt by its place in a whole text.
 *
 * @param start its first UTF-16 unit
 * @param text the words there
 * @param others what else they may be
 */
record Doubtful(int start, String text, List<Doubt.Alternative> others) {

  /**
   * The same doubts in the text that fixes made: shifted, and those left out whose words were fixed
   * to something else.
   *
   * @param doubts in order, by place before the fixes
   */
  static List<Doubtful> after(List<Doubtful> doubts, Fixes fixes) {
    List<Doubtful> out = new ArrayList<>();
    int shift = 0;
    int i = 0;
    for (Doubtful doubt : doubts) {
      while (i < fixes.list().size()
          && fixes.list().get(i).end() <= doubt.start()
          && fixes.list().get(i).start() < doubt.start()) {
        Fix fix = fixes.list().get(i++);
        shift += fix.text().length() - (fix.end() - fix.start());
      }
      int start = doubt.start() + shift;
      if (start >= 0 && fixes.after().startsWith(doubt.text(), start)) {
        out.add(new Doubtful(start, doubt.text(), doubt.others()));
      }
    }
    return out;
  }
}
