package vn.nghiquyet.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.nghiquyet.align.Unit;

/**
 * Units that may change, by citation: {@code Điều 3} with all it holds, {@code khoản 2 Điều 5},
 * {@code Phụ lục} for every appendix, {@code Căn cứ}. Capitals do not matter.
 */
public final class Allowed {
  /** Words that begin a part of a citation. */
  private static final Set<String> LEVELS =
      Set.of(
          "điểm", "khoản", "điều", "mục", "chương", "phần", "phụ", "đoạn", "gạch", "bảng", "tiểu",
          "quy", "nội", "phương", "kế", "đề");

  private final List<List<String>> citations;

  /** Allows what these name. */
  public Allowed(List<String> citations) {
    this.citations = citations.stream().map(Allowed::words).toList();
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("[\\s,]+"));
  }

  /** Whether a change is in a unit that may change, on each side that it has. */
  public boolean allows(Change change) {
    return Stream.concat(change.before().stream(), change.after().stream()).allMatch(this::allows);
  }

  private boolean allows(Unit unit) {
    List<String> citation = words(unit.citation());
    return citations.stream().anyMatch(allowed -> holds(citation, allowed));
  }

  /** Whether a citation names the allowed unit or one in it. */
  private static boolean holds(List<String> citation, List<String> allowed) {
    for (int at = 0; at + allowed.size() <= citation.size(); at++) {
      int end = at + allowed.size();
      if (citation.subList(at, end).equals(allowed)) {
        boolean open = allowed.stream().noneMatch(word -> word.matches(".*\\d.*|[ivx]+|[a-zđ]"));
        boolean whole =
            end == citation.size() || LEVELS.contains(citation.get(end)) || open && at == 0;
        boolean last = end == citation.size() || open && end + 1 == citation.size();
        if (whole && (at == 0 || last)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The citations that name no unit of either document, in order. */
  public List<String> unknown(DocumentDiff diff) {
    Set<List<String>> known = new HashSet<>();
    for (Change change : diff.units()) {
      Stream.concat(change.before().stream(), change.after().stream())
          .map(unit -> words(unit.citation()))
          .forEach(
              citation ->
                  citations.stream().filter(one -> holds(citation, one)).forEach(known::add));
    }
    return citations.stream()
        .filter(one -> !known.contains(one))
        .map(one -> String.join(" ", one))
        .toList();
  }
}
