package vn.nghiquyet.source.word;

import java.util.List;
import java.util.stream.IntStream;

/** The columns of a table, told by where the cells of all its rows begin and end. */
final class Columns {
  /** Edges nearer to each other are one: a sixteenth of an inch, in twentieths of a point. */
  private static final int SAME = 90;

  /** Columns a table can have in Word. */
  private static final int MOST = 63;

  private final int[] edges;

  Columns(List<FlatTables.RowShape> rows) {
    int[] all =
        rows.stream()
            .filter(row -> !row.cells().isEmpty())
            .flatMapToInt(
                row ->
                    IntStream.concat(
                        IntStream.of(row.left()),
                        row.cells().stream().mapToInt(FlatTables.CellShape::right)))
            .sorted()
            .distinct()
            .toArray();
    IntStream.Builder kept = IntStream.builder();
    long last = Long.MIN_VALUE;
    for (int edge : all) {
      if (edge - last > SAME || last == Long.MIN_VALUE) {
        kept.add(edge);
        last = edge;
      }
    }
    edges = kept.build().toArray();
  }

  /** Number of columns between two places. */
  int between(int left, int right) {
    return Math.min(MOST, Math.max(0, index(right) - index(left)));
  }

  int before(int left) {
    return Math.min(MOST, index(left));
  }

  int after(int right) {
    return Math.min(MOST, Math.max(0, edges.length - 1 - index(right)));
  }

  /** The last edge that is not behind this place. */
  private int index(int place) {
    int found = 0;
    for (int i = 0; i < edges.length && edges[i] <= place; i++) {
      found = i;
    }
    return found;
  }
}
