package vn.nghiquyet.report.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Region;
import vn.nghiquyet.report.office.Paragraph.Move;
import vn.nghiquyet.text.tracked.Stretch;
import vn.nghiquyet.text.tracked.TrackedParagraph;

/**
 * Finds which paragraph of the text before a new one looks like: what moved like it looked where it
 * stood, another unit like the nearest of its kind, the one before it rather than the one behind.
 * O(n·log n) in the paragraphs.
 */
final class Likeness {
  private final List<Paragraph> paragraphs;
  private final Map<Key, TreeMap<Integer, Integer>> byKey = new HashMap<>();
  private final Map<Integer, List<Integer>> sources = new HashMap<>();

  /** What two paragraphs have in common that look alike; coarser levels have less of it. */
  private record Key(int level, Region region, Kind kind, String role, boolean title) {}

  private Likeness(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
    for (int i = 0; i < paragraphs.size(); i++) {
      int at = i;
      Paragraph paragraph = paragraphs.get(i);
      if (wasThere(paragraph)) {
        keys(paragraph)
            .forEach(key -> byKey.computeIfAbsent(key, k -> new TreeMap<>()).put(at, at));
        paragraph
            .move()
            .ifPresent(m -> sources.computeIfAbsent(m.number(), n -> new ArrayList<>()).add(at));
      }
    }
  }

  /** The paragraphs, each with the one that it looks like. */
  static List<TrackedParagraph> resolved(List<Paragraph> paragraphs) {
    Likeness likeness = new Likeness(paragraphs);
    Map<Integer, Integer> used = new HashMap<>();
    List<TrackedParagraph> out = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph one = paragraphs.get(i);
      int move = one.move().map(Move::number).orElse(0);
      boolean target = one.move().isPresent() && !one.move().get().source();
      int place = target ? used.merge(move, 1, Integer::sum) - 1 : 0;
      int like = wasThere(one) ? -1 : target ? likeness.source(move, place) : likeness.nearest(i);
      Region region = one.unit().region();
      boolean loose = region == Region.HEADER || region == Region.CLOSING;
      out.add(new TrackedParagraph(one.line(), like, one.runs(), one.end(), move, loose));
    }
    return out;
  }

  private static boolean wasThere(Paragraph paragraph) {
    return paragraph.runs().stream()
        .filter(stretch -> !stretch.text().isBlank())
        .map(Stretch::fate)
        .anyMatch(fate -> fate.isBefore());
  }

  /** From the finest to the coarsest. */
  private static List<Key> keys(Paragraph paragraph) {
    Unit unit = paragraph.unit();
    return List.of(
        new Key(0, unit.region(), unit.kind(), unit.role(), paragraph.title()),
        new Key(1, unit.region(), unit.kind(), unit.role(), false),
        new Key(2, unit.region(), Kind.PARAGRAPH, "", paragraph.title()),
        new Key(3, unit.region(), Kind.PARAGRAPH, "", false));
  }

  private int source(int move, int place) {
    List<Integer> from = sources.getOrDefault(move, List.of());
    return from.isEmpty() ? -1 : from.get(Math.min(place, from.size() - 1));
  }

  private int nearest(int at) {
    for (Key key : keys(paragraphs.get(at))) {
      TreeMap<Integer, Integer> alike = byKey.getOrDefault(key, new TreeMap<>());
      Integer near = alike.floorKey(at);
      near = near == null ? alike.ceilingKey(at) : near;
      if (near != null) {
        return near;
      }
    }
    return -1;
  }
}
