package vn.nghiquyet.lint.structure;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.TextRange;

/**
 * One item of a list and the mark that ends it.
 *
 * @param unit the item
 * @param end behind its last character
 * @param mark its last character; {@code 0} where that is no punctuation mark
 * @param whole whether it is one sentence, so that a semicolon may end it
 * @param remarked whether a remark in brackets stands behind its mark
 */
record Item(Provision unit, int end, char mark, boolean whole, boolean remarked) {
  /** What holds a list, and its items: điểm, or khoản without anything below them. */
  static List<List<Item>> lists(Subject subject) {
    List<List<Item>> out = new ArrayList<>();
    List<List<Provision>> groups = new ArrayList<>();
    groups.add(subject.document().body());
    subject.provisions().forEach(one -> groups.add(one.children()));
    for (List<Provision> group : groups) {
      for (Kind kind : List.of(Kind.CLAUSE, Kind.POINT)) {
        List<Item> items =
            group.stream().filter(one -> one.kind() == kind).map(one -> of(subject, one)).toList();
        boolean alone =
            group.stream().allMatch(one -> one.kind() == kind || one.kind() == Kind.PARAGRAPH);
        boolean leaves = items.stream().allMatch(item -> item.unit().children().isEmpty());
        if (items.size() >= 2 && alone && (leaves || kind == Kind.POINT)) {
          out.add(items);
        }
      }
    }
    return out;
  }

  private static Item of(Subject subject, Provision unit) {
    String words = subject.own(unit).of(subject.text()).stripTrailing();
    int end = unit.range().start() + words.length();
    char last = words.isEmpty() ? 0 : words.charAt(words.length() - 1);
    boolean behind = words.matches("(?s).*[;.]\\s+\\([^()]+\\)");
    boolean mark = ";.,:!?…".indexOf(last) >= 0;
    boolean sentences =
        words
            .substring(Math.min(words.length(), unit.marker().length()))
            .matches("(?s).*\\.\\s+\\p{Lu}.*");
    return new Item(unit, end, mark ? last : 0, !sentences && unit.children().isEmpty(), behind);
  }

  /** Whether its mark says how the list is punctuated. */
  boolean counts(Subject subject) {
    boolean quoted = end > 0 && subject.isForeign(end - 1);
    return unit.children().isEmpty() && !quoted && !remarked && !unit.ownText().isBlank();
  }

  /** Where its mark stands; where it has none, the place for one. */
  TextRange place() {
    return new TextRange(mark == 0 ? end : end - 1, end);
  }

  /** Its last word with its mark: something to point at. */
  TextRange tail(Subject subject) {
    int start = end - 1;
    while (start > unit.range().start()
        && !Character.isWhitespace(subject.text().charAt(start - 1))) {
      start--;
    }
    return new TextRange(Math.max(start, unit.range().start()), end);
  }
}
