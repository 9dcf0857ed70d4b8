package vn.nghiquyet.diff;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.model.Kind;

/**
 * Units that may change, by citation: {@code Điều 3} with all it holds, {@code khoản 2 Điều 5},
 * {@code Phụ lục} for every appendix and attached rule, {@code Căn cứ}. Capitals do not matter.
 */
public final class Allowed {
  /** Words that begin a part of a citation. */
  private static final Set<String> LEVELS =
      Set.of(
          "điểm", "khoản", "điều", "mục", "chương", "phần", "phụ", "đoạn", "gạch", "bảng", "tiểu",
          "quy", "nội", "phương", "kế", "đề");

  private static final List<String> APPENDIX = words(Kind.APPENDIX.citationName());

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
    return citations.stream()
        .anyMatch(allowed -> holds(citation, allowed) || isAttached(unit, allowed));
  }

  /** An attached rule is cited by its name, but is an appendix as well. */
  private static boolean isAttached(Unit unit, List<String> allowed) {
    return allowed.equals(APPENDIX)
        && !unit.path().isEmpty()
        && unit.path().get(0).startsWith(Kind.APPENDIX.jsonName());
  }

  /** Whether a citation names the allowed unit or one in it. */
  private static boolean holds(List<String> citation, List<String> allowed) {
    for (int at = 0; at + allowed.size() <= citation.size(); at++) {
      int end = at + allowed.size();
      if (citation.subList(at, end).equals(allowed)) {
        boolean open = allowed.stream().noneMatch(word -> word.matches(".*\\d.*|[ivx]+|[a-zđ]"));
        boolean last = end == citation.size() || open && end + 1 == citation.size();
        if (last || at == 0 && (open || LEVELS.contains(citation.get(end)))) {
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
          .forEach(
              unit ->
                  citations.stream()
                      .filter(one -> holds(words(unit.citation()), one) || isAttached(unit, one))
                      .forEach(known::add));
    }
    return citations.stream()
        .filter(one -> !known.contains(one))
        .map(one -> String.join(" ", one))
        .toList();
  }
}
