package vn.nghiquyet.lint;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.nghiquyet.model.TextRange;

/**
 * Which fixes of a file go together.
 *
 * @param edits the replacements, by place
 * @param missed how many more there would be in places that cannot be changed
 */
public record Fixes(List<Fix.Edit> edits, int missed) {
  private static final Comparator<Fix.Edit> ORDER =
      Comparator.comparingInt((Fix.Edit edit) -> edit.range().start())
          .thenComparingInt(edit -> edit.range().end())
          .thenComparing(Fix.Edit::text);

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
    NavigableSet<Fix.Edit> out = new TreeSet<>(ORDER);
    int missed = 0;
    for (Finding finding : file.counting()) {
      for (List<Fix.Edit> edits : steps(file.subject(), finding, unsafe)) {
        List<Fix.Edit> fresh = edits.stream().filter(edit -> !out.contains(edit)).toList();
        if (!edits.stream().allMatch(reaches)) {
          missed += edits.size();
        } else if (fresh.stream().noneMatch(edit -> touches(out, edit))) {
          out.addAll(fresh);
        }
      }
    }
    return new Fixes(List.copyOf(out), missed);
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

  /** Whether it touches any of these: none of them reaches over one that begins further on. */
  private static boolean touches(NavigableSet<Fix.Edit> others, Fix.Edit edit) {
    int end = edit.range().end();
    Fix.Edit last = others.lower(new Fix.Edit(new TextRange(end + 1, end + 1), ""));
    return last != null && last.range().end() >= edit.range().start();
  }
}
