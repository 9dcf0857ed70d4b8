package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.align.Sequences;
import vn.nghiquyet.text.Words;

/**
 * The differences of two tables, row by row and cell by cell: a row that is gone does not run into
 * the cell that changed above it. Rows go with those that share most of their words, in order; a
 * row without such a one came or went as a whole. O(n·m) in the rows.
 */
final class TableDiff {
  /** Of the words of both rows, their numbers aside. */
  private static final double FLOOR = 0.35;

  /** Heads the column of the numbers of the rows. */
  private static final Pattern COUNTS = Pattern.compile("(?iu)(s?tt|số tt|số thứ tự)\\b.*");

  private static final Pattern NUMBER = Pattern.compile("[\\d.]+|[IVXLC]+|[a-zđ]");

  private static final Pattern CELL_END = Pattern.compile("(?<=\\|)");

  private final List<String> before;
  private final List<String> after;
  private final boolean isCounted;
  private final List<Edit> out = new ArrayList<>();

  private TableDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.isCounted = isCounted(before) && isCounted(after);
  }

  private static boolean isCounted(List<String> rows) {
    return !rows.isEmpty() && COUNTS.matcher(rows.get(0).strip()).matches();
  }

  /** The stretches of two tables whose rows are lines and whose cells end at bars. */
  static List<Edit> of(String before, String after) {
    return new TableDiff(rows(before), rows(after)).run();
  }

  private static List<String> rows(String text) {
    List<String> out = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      out.add(text.substring(at, end < 0 ? text.length() : end + 1));
      at = end < 0 ? text.length() : end + 1;
    }
    return out;
  }

  private List<Edit> run() {
    int i = 0;
    int j = 0;
    for (int[] pair : Sequences.alike(keys(before), keys(after), FLOOR)) {
      apart(i, pair[0], j, pair[1]);
      row(before.get(pair[0]), after.get(pair[1]));
      i = pair[0] + 1;
      j = pair[1] + 1;
    }
    apart(i, before.size(), j, after.size());
    return out;
  }

  private static List<List<String>> keys(List<String> rows) {
    return rows.stream().map(row -> Words.keys(row.substring(named(row)))).toList();
  }

  /** Where a row begins to say what it is about: behind its number, which follows from others. */
  private static int named(String row) {
    int bar = row.indexOf('|');
    return bar > 0 && NUMBER.matcher(row.substring(0, bar).strip()).matches() ? bar + 1 : 0;
  }

  private void apart(int i0, int i1, int j0, int j1) {
    before.subList(i0, i1).forEach(row -> add(Edit.changed(row, "", EditClass.SUBSTANTIVE)));
    after.subList(j0, j1).forEach(row -> add(Edit.changed("", row, EditClass.SUBSTANTIVE)));
  }

  private void row(String was, String is) {
    String[] cells = CELL_END.split(was, -1);
    String[] others = CELL_END.split(is, -1);
    if (cells.length != others.length) {
      WordDiff.of(was, is).forEach(this::add);
      return;
    }
    boolean numbered = isCounted && named(was) > 0 && named(is) > 0;
    for (int k = 0; k < cells.length; k++) {
      cell(cells[k], others[k], numbered && k == 0);
    }
  }

  /** The words of a cell, then what ends it; another number of a row is no change of substance. */
  private void cell(String was, String is, boolean number) {
    int end = end(was);
    int otherEnd = end(is);
    for (Edit edit : WordDiff.of(was.substring(0, end), is.substring(0, otherEnd))) {
      boolean renumbered = number && edit.op() != Edit.Op.EQUAL;
      add(renumbered ? edit.as(EditClass.EDITORIAL, edit.confidence()) : edit);
    }
    String rest = was.substring(end);
    String otherRest = is.substring(otherEnd);
    if (!rest.isEmpty() || !otherRest.isEmpty()) {
      add(Edit.equal(rest, otherRest));
    }
  }

  private static int end(String cell) {
    int end = cell.length();
    while (end > 0
        && (cell.charAt(end - 1) == '|' || Character.isWhitespace(cell.charAt(end - 1)))) {
      end--;
    }
    return end;
  }

  /** Stretches that stayed the same are one. */
  private void add(Edit edit) {
    Edit last = out.isEmpty() ? null : out.get(out.size() - 1);
    boolean equal = edit.op() == Edit.Op.EQUAL;
    if (last != null && equal && last.op() == Edit.Op.EQUAL) {
      out.set(
          out.size() - 1, Edit.equal(last.before() + edit.before(), last.after() + edit.after()));
    } else {
      out.add(edit);
    }
  }
}
