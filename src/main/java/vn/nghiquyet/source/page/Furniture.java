package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghiquyet.source.page.PlacedLine.Kind;

/**
 * Leaves out what pages carry besides their text: page numbers alone on the first or last line, and
 * running heads and feet, which repeat, digits aside, at the same height of several pages.
 *
 * <p>Linear in the pages: only the outermost lines of each are looked at.
 */
final class Furniture {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(trang|page)?[\\s\\-–—.|~]*\\d{1,4}(\\s*(/|of|trên)\\s*\\d{1,4})?[\\s\\-–—.|~]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** Part of the page's height, from above and from below, where numbers, heads and feet stand. */
  private static final double ZONE = 0.13;

  /** Lines of a head or a foot. */
  private static final int MOST_LINES = 3;

  /** Pages on which a line makes a running head. */
  private static final int ENOUGH_PAGES = 3;

  /** How far apart, in points, the same place on two pages may be. */
  private static final double SAME_HEIGHT = 4;

  private final List<List<PlacedLine>> pages;
  private final Map<String, Set<Integer>> pagesByKey = new HashMap<>();
  private final int enough;

  private Furniture(List<List<PlacedLine>> pages) {
    this.pages = pages;
    this.enough = Math.min(ENOUGH_PAGES, Math.max(2, (pages.size() + 1) / 2));
  }

  /** The same pages without numbers, heads and feet. */
  static List<List<PlacedLine>> without(List<List<PlacedLine>> pages) {
    List<List<PlacedLine>> unnumbered = pages.stream().map(Furniture::withoutNumber).toList();
    List<List<PlacedLine>> headless = new Furniture(unnumbered).withoutRepeated();
    return headless.stream().map(Furniture::withoutNumber).toList();
  }

  private static List<PlacedLine> withoutNumber(List<PlacedLine> page) {
    List<PlacedLine> kept = new ArrayList<>(page);
    if (!kept.isEmpty() && isNumber(kept.get(0), true)) {
      kept.remove(0);
    }
    int last = kept.size() - 1;
    while (last >= 0 && kept.get(last).kind() == Kind.SIDEWAYS) {
      last--;
    }
    if (last >= 0 && isNumber(kept.get(last), false)) {
      kept.remove(last);
    }
    return kept;
  }

  private static boolean isNumber(PlacedLine line, boolean top) {
    return line.kind() == Kind.PROSE && isIn(line, top) && NUMBER.matcher(line.text()).matches();
  }

  private static boolean isIn(PlacedLine line, boolean top) {
    double height = line.sheet().height();
    return top ? line.y() < ZONE * height : line.y() > (1 - ZONE) * height;
  }

  private List<List<PlacedLine>> withoutRepeated() {
    for (List<PlacedLine> page : pages) {
      for (PlacedLine line : outermost(page)) {
        pagesByKey.computeIfAbsent(key(line, bucket(line)), k -> new HashSet<>()).add(line.page());
      }
    }
    List<List<PlacedLine>> kept = new ArrayList<>();
    for (List<PlacedLine> page : pages) {
      Set<PlacedLine> repeated = new HashSet<>(outermost(page));
      repeated.removeIf(line -> count(line) < enough);
      kept.add(page.stream().filter(line -> !repeated.contains(line)).toList());
    }
    return kept;
  }

  /** The lines of a page that may be a head or a foot: the first and last few, at its edges. */
  private static List<PlacedLine> outermost(List<PlacedLine> page) {
    List<PlacedLine> lines = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      PlacedLine line = page.get(i);
      boolean top = i < MOST_LINES && isIn(line, true);
      boolean bottom = i >= page.size() - MOST_LINES && isIn(line, false);
      if (line.kind() == Kind.PROSE && (top || bottom)) {
        lines.add(line);
      }
    }
    return lines;
  }

  private int count(PlacedLine line) {
    Set<Integer> found = new HashSet<>();
    for (long bucket = bucket(line) - 1; bucket <= bucket(line) + 1; bucket++) {
      found.addAll(pagesByKey.getOrDefault(key(line, bucket), Set.of()));
    }
    return found.size();
  }

  private static long bucket(PlacedLine line) {
    return Math.round(line.y() / SAME_HEIGHT);
  }

  private static String key(PlacedLine line, long bucket) {
    return bucket + " " + DIGITS.matcher(line.text()).replaceAll("#");
  }
}
