package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.align.Alignment;
import vn.nghiquyet.align.Reference;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.align.UnitIndex;

/**
 * Checks after renumbering whether the references inside a document follow. A reference of a unit
 * that is on both sides meant a unit before; where that one has another number now, or is gone, the
 * reference must say so. One that is new or was rewritten must lead somewhere.
 */
final class References {
  private static final Pattern AMENDS =
      Pattern.compile(
          "(?:sửa đổi|bổ sung|bãi bỏ|thay thế|thay cụm từ|bỏ cụm từ|đính chính)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Alignment alignment;
  private final UnitIndex before;
  private final UnitIndex after;
  private final Map<Integer, Integer> toAfter;
  private final Map<Integer, Integer> toBefore;
  private final List<StaleReference> out = new ArrayList<>();

  private References(Alignment alignment) {
    this.alignment = alignment;
    this.before = new UnitIndex(alignment.before());
    this.after = new UnitIndex(alignment.after());
    this.toAfter = alignment.toAfter();
    this.toBefore = alignment.toBefore();
  }

  /** The references after that do not lead where they should, in order. */
  static List<StaleReference> stale(Alignment alignment) {
    References references = new References(alignment);
    alignment.after().forEach(references::check);
    return references.out;
  }

  private void check(Unit unit) {
    List<Reference> now = Reference.in(unit.text());
    if (now.isEmpty() || amends(unit)) {
      return;
    }
    Integer place = toBefore.get(unit.index());
    Optional<Unit> was = Optional.ofNullable(place).map(alignment.before()::get);
    List<Reference> then =
        new ArrayList<>(was.map(Unit::text).map(Reference::in).orElse(List.of()));
    boolean paired = then.size() == now.size();
    for (int i = 0; i < now.size(); i++) {
      Reference reference = now.get(i);
      Optional<Reference> earlier =
          paired ? Optional.of(then.get(i)) : same(then, reference.text());
      if (earlier.isPresent()) {
        compare(unit, reference, was.orElseThrow(), earlier.get());
      } else {
        lead(unit, reference);
      }
    }
  }

  /** Whether it, or a unit that holds it, says how another instrument reads from now on. */
  private boolean amends(Unit unit) {
    boolean here = AMENDS.matcher(unit.text()).lookingAt();
    return here || unit.parent() >= 0 && amends(alignment.after().get(unit.parent()));
  }

  private static Optional<Reference> same(List<Reference> references, String text) {
    return references.stream().filter(one -> one.text().equals(text)).findFirst();
  }

  /** A reference that was there before. */
  private void compare(Unit unit, Reference reference, Unit was, Reference earlier) {
    Optional<Unit> meant = before.find(was, earlier);
    if (meant.isEmpty()) {
      lead(unit, reference);
      return;
    }
    Integer place = toAfter.get(meant.get().index());
    Optional<Unit> leads = after.find(unit, reference);
    boolean rewritten = !reference.text().equals(earlier.text());
    if (place == null) {
      if (!rewritten) {
        add(unit, reference, StaleReference.Fault.GONE, meant.get().citation());
      } else if (leads.isEmpty()) {
        lead(unit, reference);
      }
      return;
    }
    Unit target = alignment.after().get(place);
    boolean there = leads.map(found -> found.index() == target.index()).orElse(false);
    boolean renumbered = !target.citation().equals(meant.get().citation());
    if (there || rewritten && !renumbered && leads.isPresent()) {
      return; // it follows, or was meant to lead elsewhere
    }
    add(unit, reference, StaleReference.Fault.RENUMBERED, target.citation());
  }

  /** A reference that is new. */
  private void lead(Unit unit, Reference reference) {
    boolean exists = after.find(unit, reference).isPresent();
    boolean counts = !reference.article().isEmpty() || !reference.clause().isEmpty();
    if (!exists && counts) {
      add(unit, reference, StaleReference.Fault.NOWHERE, "");
    }
  }

  private void add(Unit unit, Reference reference, StaleReference.Fault fault, String meant) {
    out.add(new StaleReference(unit, reference.text(), reference.start(), fault, meant));
  }
}
