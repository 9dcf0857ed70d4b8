package vn.nghiquyet.app;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.repair.Correction;
import vn.nghiquyet.repair.RepairedText;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.OffsetMap;
import vn.nghiquyet.text.SourceText;

/** Puts repaired text back on the lines of its file, each with its page, layout and origin. */
final class RepairedLines {
  private RepairedLines() {}

  /** A source with the words repaired that were read from images. */
  static SourceText ofRecognized(SourceText source, RepairStage stage) {
    if (source.lines().stream().allMatch(line -> line.sightings().isEmpty())) {
      return source;
    }
    List<Correction> corrections =
        stage.repair(source).corrections().stream()
            .filter(one -> !source.lines().get(one.line() - 1).sightings().isEmpty())
            .toList();
    return of(source, corrections);
  }

  /** The lines of the source with their words repaired. Linear. */
  static SourceText of(SourceText source, RepairedText repaired) {
    return of(source, repaired.corrections());
  }

  private static SourceText of(SourceText source, List<Correction> corrections) {
    if (corrections.isEmpty()) {
      return source;
    }
    List<Line> lines = new ArrayList<>(source.lines());
    int from = 0;
    while (from < corrections.size()) {
      int number = corrections.get(from).line();
      int to = from;
      while (to < corrections.size() && corrections.get(to).line() == number) {
        to++;
      }
      lines.set(number - 1, line(lines.get(number - 1), corrections.subList(from, to)));
      from = to;
    }
    return source.with(lines);
  }

  private static Line line(Line line, List<Correction> corrections) {
    String before = line.text();
    StringBuilder text = new StringBuilder(before.length() + 8);
    OffsetMap.Builder map = new OffsetMap.Builder();
    int at = 0;
    for (Correction correction : corrections) {
      int start = correction.column() - 1;
      text.append(before, at, start).append(correction.after());
      map.copy(start - at).replace(correction.after().length(), correction.before().length());
      at = start + correction.before().length();
    }
    text.append(before, at, before.length());
    map.copy(before.length() - at);
    OffsetMap own = map.build();
    return new Line(
        text.toString(),
        line.page(),
        line.layout(),
        own.compose(line.origin()),
        RepairedSightings.of(text.toString(), own, line.sightings()));
  }
}
