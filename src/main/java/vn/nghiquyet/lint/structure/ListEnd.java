package vn.nghiquyet.lint.structure;

import java.util.List;
import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Fix;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.Severity;

/**
 * The last item of a list that goes on as if another followed. A list within a list that goes on
 * may end with a semicolon.
 */
final class ListEnd extends BaseRule {
  ListEnd() {
    super("list-end", Family.STRUCTURE, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    List<Provision> all = subject.provisions();
    for (List<Item> list : Item.lists(subject)) {
      Item last = list.get(list.size() - 1);
      boolean open = last.mark() == ';' || last.mark() == ',' || last.mark() == 0;
      boolean marked = list.stream().filter(item -> item.mark() != 0).count() >= list.size() - 1L;
      String tail = last.tail(subject).of(subject.text());
      boolean closed = last.mark() == 0 && (tail.endsWith(")") || tail.contains("."));
      if (open && !closed && marked && last.counts(subject) && ends(subject, all, last)) {
        out.add(
            last.mark() == 0 ? "none" : "",
            last.tail(subject),
            Optional.of(Fix.safe(last.place(), ".")),
            last.unit().citation(),
            String.valueOf(last.mark()));
      }
    }
  }

  /** Whether what follows is no item of an outer list with semicolons, nor more of the same. */
  private static boolean ends(Subject subject, List<Provision> all, Item last) {
    int next = 0;
    while (next < all.size() && all.get(next).range().start() < last.unit().range().end()) {
      next++;
    }
    if (next == all.size()) {
      return subject.text().substring(last.end()).isBlank()
          || last.unit().range().end() < subject.text().length();
    }
    Provision follows = all.get(next);
    boolean higher = follows.kind().compareTo(Kind.CLAUSE) < 0 || follows.kind() == Kind.APPENDIX;
    return higher
        || follows.kind() == Kind.CLAUSE
            && last.unit().kind() == Kind.POINT
            && last.mark() != 0
            && !isOuterOpen(subject, all, follows);
  }

  /** Whether the khoản before the one that follows are items with semicolons themselves. */
  private static boolean isOuterOpen(Subject subject, List<Provision> all, Provision follows) {
    return all.stream()
        .filter(one -> one.kind() == Kind.CLAUSE && one.children().isEmpty())
        .filter(one -> one.path().size() == follows.path().size())
        .filter(
            one ->
                one.path()
                    .subList(0, one.path().size() - 1)
                    .equals(follows.path().subList(0, follows.path().size() - 1)))
        .anyMatch(one -> one.range().of(subject.text()).stripTrailing().endsWith(";"));
  }
}
