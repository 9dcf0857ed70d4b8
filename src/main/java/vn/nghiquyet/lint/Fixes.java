package vn.nghiquyet.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which fixes of a file go together.
 *
 * @param edits the replacements, by place
 * @param missed how many more there would be in places that cannot be changed
 */
public record Fixes(List<Fix.Edit> edits, int missed) {
  /** Copies the list. */
  public Fixes {
    edits = List.copyOf(edits);
  }

  /**
   * The replacements of all fixes of findings that count. Of two that touch the same place the
   * first one is taken, the other when the file is looked through again. Where a place cannot be
   * changed, a fix that changes what the document says is left out as a whole, another one for the
   * line.
   *
   * @param unsafe whether to take those that a person should look at, too
   * @param reaches whether a place can be changed
   */
  public static Fixes of(Checked file, boolean unsafe, Predicate<Fix.Edit> reaches) {
    List<Fix.Edit> out = new ArrayList<>();
    int missed = 0;
    for (Finding finding : file.counting()) {
      for (List<Fix.Edit> edits : steps(file.subject(), finding, unsafe)) {
        List<Fix.Edit> fresh = edits.stream().filter(edit -> !out.contains(edit)).toList();
        if (!edits.stream().allMatch(reaches)) {
          missed += edits.size();
        } else if (fresh.stream()
            .noneMatch(edit -> out.stream().anyMatch(one -> touch(one, edit)))) {
          out.addAll(fresh);
        }
      }
    }
    out.sort(Comparator.comparingInt(edit -> edit.range().start()));
    return new Fixes(out, missed);
  }

  /** What of a finding's fix stands or falls together. */
  private static Collection<List<Fix.Edit>> steps(
      Subject subject, Finding finding, boolean unsafe) {
    if (finding.fix().filter(fix -> fix.safe() || unsafe).isEmpty()) {
      return List.of();
    }
    Fix fix = finding.fix().get();
    return fix.safe()
        ? fix.edits().stream()
            .collect(
                Collectors.groupingBy(
                    edit -> subject.lineIndex(edit.range().start()),
                    TreeMap::new,
                    Collectors.toList()))
            .values()
        : List.of(fix.edits());
  }

  private static boolean touch(Fix.Edit one, Fix.Edit other) {
    return one.range().start() <= other.range().end() && other.range().start() <= one.range().end();
  }
}
