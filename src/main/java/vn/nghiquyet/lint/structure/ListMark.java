package vn.nghiquyet.lint.structure;

import java.util.List;
import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Severity;

/**
 * Items of a list that do not end alike. Most end with a semicolon or most with a full stop; the
 * one that departs from them is meant. An item of several sentences ends with a full stop by right.
 */
final class ListMark extends BaseRule {
  private static final String MARKS = ";.";

  ListMark() {
    super("list-mark", Family.STRUCTURE, Severity.INFO);
  }

  @Override
  public void check(Subject subject, Findings out) {
    for (List<Item> list : Item.lists(subject)) {
      List<Item> items =
          list.subList(0, list.size() - 1).stream().filter(item -> item.counts(subject)).toList();
      long semicolons = count(items, ';');
      long stops = count(items, '.');
      char usual = semicolons >= stops ? ';' : '.';
      long many = Math.max(semicolons, stops);
      for (Item item : items) {
        boolean bare = item.mark() == 0 || item.mark() == ',';
        boolean other = item.mark() == '.' && usual == ';' && item.whole();
        boolean odd = item.mark() == ';' && usual == '.';
        long alike = count(items, item.mark());
        if (bare && many >= 1 && many >= alike || (other || odd) && many >= 2 * alike) {
          report(subject, item, usual, out);
        }
      }
    }
  }

  private static long count(List<Item> items, char mark) {
    return items.stream().filter(item -> item.mark() == mark).count();
  }

  private static void report(Subject subject, Item item, char usual, Findings out) {
    String mark = MARKS.substring(MARKS.indexOf(usual), MARKS.indexOf(usual) + 1);
    out.add(
        item.mark() == 0 ? "none" : "",
        item.tail(subject),
        Optional.of(Fix.safe(item.place(), mark)),
        item.unit().citation(),
        mark,
        String.valueOf(item.mark()));
  }
}
