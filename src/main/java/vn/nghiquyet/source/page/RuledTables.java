package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds tables by their ruling lines. Pieces of one line are joined, lines that meet form a table,
 * and the places of its lines form a {@link Grid}. A table cut by the page end may lack its outer
 * border there; the ends of the other lines then stand for it. Frames around text and lines under
 * letters have no two columns and are no tables.
 *
 * <p>O(h·v) for h horizontal and v vertical lines; beyond {@link #MAX_LINES} of either a page is a
 * drawing and no tables are looked for.
 */
final class RuledTables {
  private static final int MAX_LINES = 2_000;

  /** Lines this far apart, in points, are one (double borders), or meet. */
  private static final double NEAR = 3;

  /** Shorter lines, in points, are no borders. */
  private static final double SHORTEST = 5;

  /** A line that sticks out this far, in points, shows that an outer border is not drawn. */
  private static final double OPEN = 6;

  private RuledTables() {}

  /** The grids on a page, in no particular order. */
  static List<Grid> grids(List<Ruling> rulings) {
    List<Ruling> across = joined(rulings, true);
    List<Ruling> down = joined(rulings, false);
    if (across.isEmpty()
        || down.isEmpty()
        || across.size() > MAX_LINES
        || down.size() > MAX_LINES) {
      return List.of();
    }
    List<Grid> grids = new ArrayList<>();
    for (List<Ruling> lines : connected(across, down)) {
      Grid grid = grid(lines);
      if (grid.columns() > 1) {
        grids.add(grid);
      }
    }
    return grids;
  }

  /** The lines of one direction, with the pieces of one line joined. */
  private static List<Ruling> joined(List<Ruling> rulings, boolean horizontal) {
    List<Ruling> pieces = new ArrayList<>(rulings);
    pieces.removeIf(piece -> piece.horizontal() != horizontal);
    pieces.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
    List<Ruling> joined = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || pieces.get(i).at() - pieces.get(start).at() > NEAR / 2) {
        joinCollinear(pieces.subList(start, i), joined);
        start = i;
      }
    }
    joined.removeIf(line -> line.length() < SHORTEST);
    return joined;
  }

  private static void joinCollinear(List<Ruling> pieces, List<Ruling> joined) {
    List<Ruling> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Ruling::from));
    Ruling open = sorted.get(0);
    for (Ruling piece : sorted) {
      if (piece.from() - open.to() <= NEAR) {
        open =
            new Ruling(open.horizontal(), open.at(), open.from(), Math.max(open.to(), piece.to()));
      } else {
        joined.add(open);
        open = piece;
      }
    }
    joined.add(open);
  }

  /** The lines by what they are connected to. */
  private static List<List<Ruling>> connected(List<Ruling> across, List<Ruling> down) {
    DisjointSets sets = new DisjointSets(across.size() + down.size());
    for (int h = 0; h < across.size(); h++) {
      for (int v = 0; v < down.size(); v++) {
        if (meet(across.get(h), down.get(v))) {
          sets.join(h, across.size() + v);
        }
      }
    }
    Map<Integer, List<Ruling>> components = new HashMap<>();
    for (int i = 0; i < across.size() + down.size(); i++) {
      Ruling line = i < across.size() ? across.get(i) : down.get(i - across.size());
      components.computeIfAbsent(sets.find(i), key -> new ArrayList<>()).add(line);
    }
    return List.copyOf(components.values());
  }

  private static boolean meet(Ruling across, Ruling down) {
    return down.at() >= across.from() - NEAR
        && down.at() <= across.to() + NEAR
        && across.at() >= down.from() - NEAR
        && across.at() <= down.to() + NEAR;
  }

  private static Grid grid(List<Ruling> lines) {
    return new Grid(places(lines, false), places(lines, true), lines);
  }

  /** The places of the lines of one direction, and of the ends of the others beyond them. */
  private static double[] places(List<Ruling> lines, boolean horizontal) {
    List<Double> places = new ArrayList<>();
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (Ruling line : lines) {
      if (line.horizontal() == horizontal) {
        places.add(line.at());
      } else {
        low = Math.min(low, line.from());
        high = Math.max(high, line.to());
      }
    }
    places.sort(Comparator.naturalOrder());
    List<Double> distinct = new ArrayList<>();
    for (double place : places) {
      if (distinct.isEmpty() || place - distinct.get(distinct.size() - 1) > NEAR) {
        distinct.add(place);
      }
    }
    if (distinct.isEmpty() || distinct.get(0) - low > OPEN && low < high) {
      distinct.add(0, low);
    }
    if (high - distinct.get(distinct.size() - 1) > OPEN) {
      distinct.add(high);
    }
    return distinct.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
