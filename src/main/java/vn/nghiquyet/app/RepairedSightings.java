package vn.nghiquyet.app;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.OffsetMap;
import vn.nghiquyet.text.Sighting;

/**
 * Where the words of a repaired line stand on the page image. A word keeps the box of the one seen
 * there, whatever it is read as; words that became one get the box around them, and where one
 * became several they divide it in proportion to their letters.
 */
final class RepairedSightings {
  private final OffsetMap map;
  private final List<Sighting> seen;
  private final List<Sighting> out = new ArrayList<>();

  /** Words of the repaired line that share what was seen, and what that is. */
  private final List<TextRange> words = new ArrayList<>();

  private int from;
  private int to;

  private RepairedSightings(OffsetMap map, List<Sighting> seen) {
    this.map = map;
    this.seen = seen;
  }

  /**
   * One sighting for each word of the repaired line that was seen. Linear.
   *
   * @param text the repaired line
   * @param map leads to the line before
   * @param seen the words of the line before, in order
   */
  static List<Sighting> of(String text, OffsetMap map, List<Sighting> seen) {
    if (seen.isEmpty()) {
      return List.of();
    }
    RepairedSightings sightings = new RepairedSightings(map, seen);
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        sightings.word(new TextRange(at, end));
      }
      at = end + 1;
    }
    sightings.flush();
    return sightings.out;
  }

  private void word(TextRange word) {
    TextRange before = map.toSource(word);
    int first = to;
    if (!words.isEmpty() && seen.get(to - 1).end() > before.start()) {
      first = from;
    } else {
      flush();
      while (first < seen.size() && seen.get(first).end() <= before.start()) {
        first++;
      }
      from = first;
      to = first;
    }
    while (to < seen.size() && seen.get(to).start() < before.end()) {
      to++;
    }
    if (to > from) {
      words.add(word);
    }
  }

  /** Gives the words at hand their sightings. */
  private void flush() {
    int count = words.size();
    if (count == to - from) {
      for (int i = 0; i < count; i++) {
        out.add(seen.get(from + i).at(words.get(i).start(), words.get(i).end()));
      }
    } else if (count > 0) {
      divide();
    }
    words.clear();
  }

  private void divide() {
    Box box = seen.get(from).box();
    double confidence = 1;
    for (Sighting one : seen.subList(from, to)) {
      box = box.around(one.box());
      confidence = Math.min(confidence, one.confidence());
    }
    int letters = words.stream().mapToInt(TextRange::length).sum();
    int before = 0;
    for (TextRange word : words) {
      int left = box.left() + box.width() * before / letters;
      before += word.length();
      int right = box.left() + box.width() * before / letters;
      Box part = new Box(left, box.top(), right, box.bottom());
      int baseline = seen.get(from).baseline();
      out.add(new Sighting(word.start(), word.end(), part, baseline, confidence, List.of()));
    }
  }
}
