package vn.nghiquyet.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which fixes of a file go together. */
public final class Fixes {
  private Fixes() {}

  /**
   * The replacements of all fixes of findings that count, by place. Of two that touch the same
   * place the first one is taken, the other when the file is looked through again.
   *
   * @param unsafe whether to take those that a person should look at, too
   */
  public static List<Fix.Edit> of(List<Finding> findings, boolean unsafe) {
    List<Fix.Edit> out = new ArrayList<>();
    for (Finding finding : findings) {
      List<Fix.Edit> edits =
          finding.known() == Finding.Known.NEW
              ? finding.fix().filter(fix -> fix.safe() || unsafe).map(Fix::edits).orElse(List.of())
              : List.of();
      List<Fix.Edit> fresh = edits.stream().filter(edit -> !out.contains(edit)).toList();
      if (fresh.stream().noneMatch(edit -> out.stream().anyMatch(one -> touch(one, edit)))) {
        out.addAll(fresh);
      }
    }
    out.sort(Comparator.comparingInt(edit -> edit.range().start()));
    return List.copyOf(out);
  }

  private static boolean touch(Fix.Edit one, Fix.Edit other) {
    return one.range().start() <= other.range().end() && other.range().start() <= one.range().end();
  }
}
