package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.model.Region;

/** What the reports on differences say in words, so that each says it the same. */
public final class DiffWords {
  private final Messages messages;

  /** In this language. */
  public DiffWords(Messages messages) {
    this.messages = messages;
  }

  /** How many changes there are, by class, and how many units stayed the same. */
  public String summary(DocumentDiff diff) {
    if (diff.changes().isEmpty()) {
      return messages.get("diff.none", diff.unchanged());
    }
    int noise = diff.count(EditClass.NOISE);
    String summary =
        messages.get(
            "diff.summary",
            diff.changes().size() - noise,
            diff.count(EditClass.SUBSTANTIVE),
            diff.count(EditClass.FILLED_BLANK),
            diff.count(EditClass.EDITORIAL),
            diff.unchanged());
    return noise == 0 ? summary : summary + " " + messages.get("diff.summary.noise", noise);
  }

  String types(DocumentDiff diff) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<Change.Type, Integer> entry : diff.byType().entrySet()) {
      parts.add(messages.get("diff.count." + entry.getKey().jsonName(), entry.getValue()));
    }
    return String.join(" · ", parts);
  }

  String region(Region region) {
    return messages.get("region." + region.jsonName());
  }

  /** The unit's citation; with the one before where it has another. */
  String place(Change change) {
    String before = citations(change.before());
    String after = citations(change.after());
    return !change.isTwoSided() || before.equals(after)
        ? citations(change.after().isEmpty() ? change.before() : change.after())
        : before + " → " + after;
  }

  private static String citations(List<Unit> units) {
    return units.stream().map(Unit::citation).collect(Collectors.joining(", "));
  }

  String type(Change change) {
    return type(change.type());
  }

  String type(Change.Type type) {
    return messages.get("diff.type." + type.jsonName());
  }

  String kind(EditClass kind) {
    return messages.get("diff.class." + kind.jsonName());
  }

  /** What an edit means, what it is about, how sure that is. */
  String meaning(Edit edit) {
    List<String> parts = new ArrayList<>();
    edit.kind().ifPresent(kind -> parts.add(kind(kind)));
    edit.matter().ifPresent(one -> parts.add(messages.get("diff.matter." + one.jsonName())));
    if (edit.confidence() < 1) {
      parts.add(messages.get("page.sure", edit.confidence()));
    }
    return String.join(" · ", parts);
  }

  String mark(Change change) {
    return mark(change.type());
  }

  String mark(Change.Type type) {
    return switch (type) {
      case INSERTED -> "+";
      case DELETED -> "−";
      case MOVED -> "↷";
      case RENUMBERED -> "#";
      case SPLIT -> "⋔";
      case MERGED -> "⋏";
      case MODIFIED, UNCHANGED -> "~";
    };
  }
}
