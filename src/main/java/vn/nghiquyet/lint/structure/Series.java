package vn.nghiquyet.lint.structure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Provision;

/**
 * Units that are counted through together: the khoản of a Điều, the điểm of a khoản, and the Điều
 * of the whole document, since they run on from chapter to chapter. An appendix or an attached
 * regulation counts its own (Nghị định 78/2025/NĐ-CP, bố cục của văn bản).
 *
 * @param units in document order
 * @param holders the holder of each, by place; units of one holder have equal ones
 */
record Series(List<Provision> units, List<String> holders) {
  private static final Set<Kind> COUNTED =
      EnumSet.complementOf(EnumSet.of(Kind.BULLET, Kind.PARAGRAPH, Kind.TABLE));

  Series {
    units = List.copyOf(units);
    holders = List.copyOf(holders);
  }

  /** All series of a document that say something of its author, in order. */
  static List<Series> of(Subject subject) {
    return of(subject, 2);
  }

  /** The same, those of this many units at least. */
  static List<Series> of(Subject subject, int least) {
    Map<String, List<Provision>> units = new LinkedHashMap<>();
    Map<String, List<String>> holders = new LinkedHashMap<>();
    collect("", "", subject.document().body(), units, holders);
    List<Series> out = new ArrayList<>();
    units.forEach((key, list) -> out.add(new Series(list, holders.get(key))));
    out.removeIf(series -> series.size() < least);
    return out;
  }

  /** Whether the next label stands in the words of this unit: forms set two numbers on one line. */
  boolean hasInline(Subject subject, int i) {
    String next =
        get(i).kind() == Kind.POINT ? Label.letter(ordinal(i) + 1) : "" + (ordinal(i) + 1);
    String words = subject.own(get(i)).of(subject.text());
    return Pattern.compile("\\s" + Pattern.quote(next) + "[.)]\\s").matcher(words).find();
  }

  private static void collect(
      String scope,
      String holder,
      List<Provision> siblings,
      Map<String, List<Provision>> units,
      Map<String, List<String>> holders) {
    for (Provision one : siblings) {
      if (COUNTED.contains(one.kind()) && one.label() != Label.NONE) {
        String among = one.kind() == Kind.ARTICLE ? scope : holder;
        String key = among + "/" + one.kind() + "/" + one.label().getClass().getSimpleName();
        units.computeIfAbsent(key, unused -> new ArrayList<>()).add(one);
        holders.computeIfAbsent(key, unused -> new ArrayList<>()).add(holder);
      }
      String place = one.kind() + "@" + one.range().start();
      collect(one.kind() == Kind.APPENDIX ? place : scope, place, one.children(), units, holders);
    }
  }

  /** Whether the first unit hangs on one of this kind. */
  boolean hangsOn(Kind kind) {
    return holders.get(0).startsWith(kind + "@");
  }

  int size() {
    return units.size();
  }

  Provision get(int i) {
    return units.get(i);
  }

  int ordinal(int i) {
    return units.get(i).label().ordinal();
  }

  /** Whether this unit and the one before it hang on different ones. */
  boolean changesHolder(int i) {
    return i > 0 && !holders.get(i).equals(holders.get(i - 1));
  }

  /** Whether a Điều begins to count anew where a chapter begins. */
  boolean restarts(int i) {
    return i > 0
        && get(i).kind() == Kind.ARTICLE
        && ordinal(i) == 1
        && ordinal(i - 1) > 0
        && changesHolder(i);
  }

  /** The place of the first unit with the same label since the last restart, or -1. */
  int earlier(int i) {
    int found = -1;
    for (int k = i - 1; k >= 0 && !restarts(k + 1); k--) {
      found = get(k).label().text().equals(get(i).label().text()) ? k : found;
    }
    return found;
  }

  /** Whether a unit of the series has this number. */
  boolean holds(int ordinal) {
    return units.stream().anyMatch(one -> one.label().ordinal() == ordinal);
  }

  /** Whether some label has no place in the order: f), w). */
  boolean hasForeignLabels() {
    return units.stream().anyMatch(one -> one.label().ordinal() == 0);
  }
}
