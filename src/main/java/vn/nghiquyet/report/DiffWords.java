package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.model.Region;

/** What the reports on differences say in words, so that each says it the same. */
final class DiffWords {
  private final Messages messages;

  DiffWords(Messages messages) {
    this.messages = messages;
  }

  String summary(DocumentDiff diff) {
    if (diff.changes().isEmpty()) {
      return messages.get("diff.none", diff.unchanged());
    }
    return messages.get(
        "diff.summary",
        diff.changes().size(),
        diff.count(EditClass.SUBSTANTIVE),
        diff.count(EditClass.FILLED_BLANK),
        diff.count(EditClass.EDITORIAL) + diff.count(EditClass.NOISE),
        diff.unchanged());
  }

  String types(DocumentDiff diff) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : diff.byType().entrySet()) {
      parts.add(messages.get("diff.count." + entry.getKey(), entry.getValue()));
    }
    return String.join(" · ", parts);
  }

  String region(Region region) {
    return messages.get("region." + region.jsonName());
  }

  /** The unit's citation; with the one before where it has another. */
  String place(Change change) {
    if (change instanceof Change.Altered altered
        && !altered.before().citation().equals(altered.after().citation())) {
      return altered.before().citation() + " → " + altered.after().citation();
    }
    return citation(change.unit());
  }

  private static String citation(Unit unit) {
    return unit.citation();
  }

  String type(Change change) {
    return messages.get("diff.type." + change.typeName());
  }

  String kind(EditClass kind) {
    return messages.get("diff.class." + kind.jsonName());
  }

  String mark(Change change) {
    return switch (change.typeName()) {
      case "inserted" -> "+";
      case "deleted" -> "−";
      case "moved" -> "↷";
      case "renumbered" -> "#";
      default -> "~";
    };
  }
}
