package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.nghiquyet.align.Aligner;
import vn.nghiquyet.align.Alignment;
import vn.nghiquyet.align.Group;
import vn.nghiquyet.align.Match;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;

/** Compares two documents unit by unit. */
public final class Differ {
  private final Alignment alignment;
  private final NoiseJudge judge;
  private final Compounds compounds;
  private final Map<Integer, Integer> toAfter;
  private final Map<Integer, Match> matches = new HashMap<>();
  private final Map<Integer, Group> groups = new HashMap<>();

  /** The edits of each match before they are judged, by the unit after. */
  private final Map<Integer, List<Edit>> words = new TreeMap<>();

  private final List<Change> units = new ArrayList<>();
  private int next;

  private Differ(Alignment alignment, Side before, Side after, DiffOptions options) {
    this.alignment = alignment;
    this.toAfter = alignment.toAfter();
    alignment.matches().forEach(match -> matches.put(match.after(), match));
    alignment.groups().forEach(group -> group.after().forEach(j -> groups.put(j, group)));
    for (Match match : alignment.matches()) {
      words.put(
          match.after(),
          edits(alignment.before().get(match.before()), alignment.after().get(match.after())));
    }
    List<List<Edit>> all = List.copyOf(words.values());
    this.judge =
        new NoiseJudge(
            PrintSigns.told(before, all, false), PrintSigns.told(after, all, true), options);
    this.compounds = new Compounds(options.model());
  }

  private static List<Edit> edits(Unit before, Unit after) {
    boolean tables = before.kind() == Kind.TABLE && after.kind() == Kind.TABLE;
    return tables
        ? TableDiff.of(before.text(), after.text())
        : WordDiff.of(before.text(), after.text());
  }

  /** What changed from {@code before} to {@code after}, whose words are as they were written. */
  public static DocumentDiff diff(Document before, Document after) {
    return diff(Side.written(before), Side.written(after), DiffOptions.USUAL);
  }

  /** What changed from {@code before} to {@code after}. */
  public static DocumentDiff diff(Side before, Side after, DiffOptions options) {
    Alignment alignment = Aligner.align(before.document(), after.document());
    List<Change> units = new Differ(alignment, before, after, options).units();
    return new DocumentDiff(
        before.document(),
        after.document(),
        units,
        Fields.changes(before.document().meta(), after.document().meta(), units),
        References.stale(alignment));
  }

  private List<Change> units() {
    for (Unit unit : alignment.after()) {
      Match match = matches.get(unit.index());
      Group group = groups.get(unit.index());
      if (match != null) {
        gone(match.moved() ? next : match.before());
        units.add(altered(match));
      } else if (group == null) {
        units.add(Change.inserted(unit, outright(unit, true)));
      } else if (group.after().get(0) == unit.index()) {
        gone(group.before().get(0));
        units.add(regrouped(group));
      }
    }
    gone(alignment.before().size());
    return units;
  }

  /** Adds what is gone from before the unit {@code to} and not told yet. */
  private void gone(int to) {
    for (; next < to; next++) {
      if (!toAfter.containsKey(next)) {
        Unit unit = alignment.before().get(next);
        units.add(Change.deleted(unit, outright(unit, false)));
      }
    }
  }

  /**
   * The mark «dự thảo» goes when a draft is adopted; anything else that comes or goes is substance,
   * if it is no scrap of a print.
   */
  private EditClass outright(Unit unit, boolean isAfter) {
    boolean mark = unit.role().equals(Block.Role.DRAFT_MARK.name());
    if (judge.isScrap(unit, isAfter)) {
      return EditClass.NOISE;
    }
    return mark || unit.words().isEmpty() ? EditClass.EDITORIAL : EditClass.SUBSTANTIVE;
  }

  private Change altered(Match match) {
    Unit before = alignment.before().get(match.before());
    Unit after = alignment.after().get(match.after());
    List<Edit> edits = judged(before, after, words.get(after.index()));
    Optional<EditClass> gravest = gravest(edits);
    boolean renumbered =
        !before.label().text().equals(after.label().text()) || before.kind() != after.kind();
    Change.Type type =
        match.moved()
            ? Change.Type.MOVED
            : gravest.isPresent()
                ? Change.Type.MODIFIED
                : renumbered ? Change.Type.RENUMBERED : Change.Type.UNCHANGED;
    return new Change(
        type,
        List.of(before),
        List.of(after),
        match.moved() ? EditClass.SUBSTANTIVE : gravest.orElse(EditClass.EDITORIAL),
        edits,
        match.similarity(),
        Optional.of(match.by()));
  }

  private Change regrouped(Group group) {
    List<Unit> before = group.before().stream().map(alignment.before()::get).toList();
    List<Unit> after = group.after().stream().map(alignment.after()::get).toList();
    Unit one = Unit.joined(before);
    Unit other = Unit.joined(after);
    List<Edit> edits = judged(one, other, WordDiff.of(one.text(), other.text()));
    return new Change(
        before.size() == 1 ? Change.Type.SPLIT : Change.Type.MERGED,
        before,
        after,
        gravest(edits).orElse(EditClass.EDITORIAL),
        edits,
        group.similarity(),
        Optional.of(Match.By.PARTS));
  }

  private List<Edit> judged(Unit before, Unit after, List<Edit> edits) {
    List<Edit> judged = ShortNames.told(before, after, judge.judge(before, after, edits));
    List<Edit> told = Classifier.classify(before, after, judged);
    List<Edit> whole = compounds.widen(told);
    return whole.equals(told) ? told : Classifier.classify(before, after, whole);
  }

  private static Optional<EditClass> gravest(List<Edit> edits) {
    return edits.stream().flatMap(edit -> edit.kind().stream()).reduce(EditClass::or);
  }
}
