package vn.nghiquyet.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nghiquyet.repair.Correction;
import vn.nghiquyet.repair.Doubt;
import vn.nghiquyet.repair.RepairedText;

/** What the reports on a repair say in words, so that each says it the same. */
final class RepairWords {
  private final Messages messages;

  RepairWords(Messages messages) {
    this.messages = messages;
  }

  String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  String language() {
    return messages.language();
  }

  String summary(RepairedText repaired, List<RepairMarks.Row> rows) {
    if (repaired.corrections().isEmpty() && repaired.doubts().isEmpty()) {
      return messages.get("repair.none", rows.size());
    }
    long lines = rows.stream().filter(RepairMarks.Row::isMarked).count();
    return messages.get(
        "repair.summary",
        repaired.corrections().size(),
        repaired.doubts().size(),
        lines,
        rows.size());
  }

  /** The changes by kind: the kinds that there are. */
  String kinds(RepairedText repaired) {
    return Stream.of(Correction.Kind.values())
        .filter(kind -> count(repaired, kind) > 0)
        .map(kind -> kind(kind) + " " + count(repaired, kind))
        .collect(Collectors.joining(" · "));
  }

  static long count(RepairedText repaired, Correction.Kind kind) {
    return repaired.corrections().stream().filter(c -> c.kind() == kind).count();
  }

  String kind(Correction.Kind kind) {
    return messages.get("repair.kind." + kind.jsonName());
  }

  /** The kinds of the corrections of a stretch, each once. */
  String kinds(RepairMarks.Stretch stretch) {
    return stretch.corrections().stream()
        .map(Correction::kind)
        .distinct()
        .map(this::kind)
        .collect(Collectors.joining(", "));
  }

  /**
   * What else a place may be: {@code sữa 21%, sứa 3%}; for several doubts the one after another.
   */
  static String alternatives(RepairMarks.Stretch stretch) {
    return stretch.doubts().stream()
        .map(
            doubt -> (stretch.doubts().size() > 1 ? doubt.text() + ": " : "") + alternatives(doubt))
        .collect(Collectors.joining("; "));
  }

  private static String alternatives(Doubt doubt) {
    return doubt.alternatives().stream()
        .map(other -> other.text() + " " + percent(other.confidence()))
        .collect(Collectors.joining(", "));
  }

  /** Only what is certain is 100%, and nothing listed is 0%. */
  static String percent(double confidence) {
    return wholePercent(confidence) + "%";
  }

  static int wholePercent(double confidence) {
    int rounded = (int) Math.round(confidence * 100);
    return confidence >= 1 ? 100 : Math.max(1, Math.min(99, rounded));
  }
}
