package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nghiquyet.align.Aligner;
import vn.nghiquyet.align.Alignment;
import vn.nghiquyet.align.Match;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;

/** Compares two documents unit by unit. */
public final class Differ {
  private Differ() {}

  /** What changed from {@code before} to {@code after}, whose words are as they were written. */
  public static DocumentDiff diff(Document before, Document after) {
    return diff(Side.written(before), Side.written(after), DiffOptions.USUAL);
  }

  /** What changed from {@code before} to {@code after}. */
  public static DocumentDiff diff(Side before, Side after, DiffOptions options) {
    Alignment alignment = Aligner.align(before.document(), after.document());
    NoiseJudge judge = new NoiseJudge(before, after, options);
    Map<Integer, Match> byAfter = new HashMap<>();
    Map<Integer, Match> byBefore = new HashMap<>();
    for (Match match : alignment.matches()) {
      byAfter.put(match.after(), match);
      byBefore.put(match.before(), match);
    }
    List<Change> units = new ArrayList<>();
    int next = 0;
    for (Unit unit : alignment.after()) {
      Match match = byAfter.get(unit.index());
      if (match != null && !match.moved()) {
        next = gone(alignment.before(), next, match.before(), byBefore, units);
      }
      units.add(
          match == null ? Change.inserted(unit, outright(unit)) : altered(alignment, match, judge));
    }
    gone(alignment.before(), next, alignment.before().size(), byBefore, units);
    return new DocumentDiff(
        before.document(),
        after.document(),
        units,
        Fields.changes(before.document().meta(), after.document().meta(), units),
        References.stale(alignment));
  }

  /** Adds what is gone from before the unit {@code to}; gives the place to go on from. */
  private static int gone(
      List<Unit> units, int from, int to, Map<Integer, Match> matched, List<Change> changes) {
    for (int i = from; i < to; i++) {
      if (!matched.containsKey(i)) {
        changes.add(Change.deleted(units.get(i), outright(units.get(i))));
      }
    }
    return Math.max(from, to);
  }

  /**
   * The mark «dự thảo» goes when a draft is adopted; anything else that comes or goes is substance.
   */
  private static EditClass outright(Unit unit) {
    boolean mark = unit.role().equals(Block.Role.DRAFT_MARK.name());
    return mark || unit.words().isEmpty() ? EditClass.EDITORIAL : EditClass.SUBSTANTIVE;
  }

  private static Change altered(Alignment alignment, Match match, NoiseJudge judge) {
    Unit before = alignment.before().get(match.before());
    Unit after = alignment.after().get(match.after());
    List<Edit> words = judge.judge(before, after, WordDiff.of(before.text(), after.text()));
    List<Edit> edits = Classifier.classify(before, after, words);
    Optional<EditClass> gravest =
        edits.stream().flatMap(edit -> edit.kind().stream()).reduce(EditClass::or);
    boolean renumbered =
        !before.label().text().equals(after.label().text()) || before.kind() != after.kind();
    Change.Type type =
        match.moved()
            ? Change.Type.MOVED
            : gravest.isPresent()
                ? Change.Type.MODIFIED
                : renumbered ? Change.Type.RENUMBERED : Change.Type.UNCHANGED;
    EditClass kind = match.moved() ? EditClass.SUBSTANTIVE : gravest.orElse(EditClass.EDITORIAL);
    return new Change(
        type,
        List.of(before),
        List.of(after),
        kind,
        edits,
        match.similarity(),
        Optional.of(match.by()));
  }
}
