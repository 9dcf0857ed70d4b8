package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Sighting;

/**
 * What a recognizer tells of the words of a text that it read from page images: how sure it was of
 * each, and what else it may have seen there. Immutable.
 */
public final class Evidence {
  /** Nothing is told. */
  public static final Evidence NONE = new Evidence(List.of());

  /** In order and apart, by place in the text. */
  private final List<Sighting> words;

  private Evidence(List<Sighting> words) {
    this.words = words;
  }

  /** What is told of lines that make up a text, divided by line feeds. */
  public static Evidence of(List<Line> lines) {
    List<Sighting> out = new ArrayList<>();
    int start = 0;
    for (Line line : lines) {
      for (Sighting word : line.sightings()) {
        out.add(word.at(start + word.start(), start + word.end()));
      }
      start += line.text().length() + 1;
    }
    return out.isEmpty() ? NONE : new Evidence(out);
  }

  boolean isNone() {
    return words.isEmpty();
  }

  /**
   * What is told of a part of the text, by place in the part. O(log n) and what there is.
   *
   * @param start its first unit
   * @param end behind its last
   */
  Evidence within(int start, int end) {
    List<Sighting> out = new ArrayList<>();
    for (int i = first(start); i < words.size() && words.get(i).start() < end; i++) {
      Sighting word = words.get(i);
      out.add(word.at(Math.max(0, word.start() - start), Math.min(word.end(), end) - start));
    }
    return out.isEmpty() ? NONE : new Evidence(out);
  }

  /** What is told of the word that holds this stretch whole. */
  Optional<Sighting> about(int start, int end) {
    int i = first(start);
    boolean there = i < words.size() && words.get(i).start() <= start && words.get(i).end() >= end;
    return there ? Optional.of(words.get(i)) : Optional.empty();
  }

  /** The first word that ends behind a place. */
  private int first(int place) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** What is told of the words that fixes left as they were, by place in the text with them. */
  Evidence after(Fixes fixes) {
    List<Sighting> out = new ArrayList<>();
    int shift = 0;
    int i = 0;
    for (Sighting word : words) {
      boolean fixed = false;
      while (i < fixes.list().size() && fixes.list().get(i).start() < word.end()) {
        Fix fix = fixes.list().get(i);
        fixed |= fix.end() > word.start();
        if (fix.end() > word.end()) {
          break;
        }
        shift += fix.text().length() - (fix.end() - fix.start());
        i++;
      }
      if (!fixed) {
        out.add(word.at(word.start() + shift, word.end() + shift));
      }
    }
    return out.isEmpty() ? NONE : new Evidence(out);
  }
}
