package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.noise.Regime;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.OffsetMap;
import vn.nghiquyet.text.Sighting;
import vn.nghiquyet.text.SourceText;
import vn.nghiquyet.text.Words;

/**
 * Tells what was seen where the words of a document stand. The words of a unit are found again in
 * the lines of the file, in order from the line where it begins: some lines between them may hold
 * page numbers or stamps that the unit has not. Immutable.
 */
public final class Witness {
  /** Nothing is told: the words are as they were written. */
  public static final Witness NONE =
      new Witness(SourceText.ofText("", ""), "", OffsetMap.identity(0), new TreeMap<>());

  /** So many words of the lines may stand between two of a unit. */
  private static final int BETWEEN = 60;

  /** So many units a word has at most, on an average, and the space behind it. */
  private static final int LETTERS = 7;

  /** So many lines away from a line read from print a line is among such lines. */
  private static final int AMONG = 12;

  private final SourceText source;

  /** The lines of the source joined by line feeds. */
  private final String before;

  private final String text;
  private final OffsetMap map;
  private final NavigableMap<Integer, Regime> regimes;
  private final int[] lineStarts;
  private final int[] seenStarts;

  private Witness(
      SourceText source, String text, OffsetMap map, NavigableMap<Integer, Regime> regimes) {
    this.source = source;
    this.before = source.text();
    this.text = text;
    this.map = map;
    this.regimes = regimes;
    this.lineStarts = lineStarts(text);
    this.seenStarts = lineStarts(before);
  }

  /**
   * Tells of a repaired file.
   *
   * @param source as it was before
   * @param text its lines repaired, joined by line feeds; as many as the source has
   * @param map leads from {@code text} to the text of the source
   * @param regimes by 1-based line, the program that read it from print; lines that were not are
   *     not there
   */
  public static Witness of(
      SourceText source, String text, OffsetMap map, Map<Integer, Regime> regimes) {
    return new Witness(source, text, map, new TreeMap<>(regimes));
  }

  private static int[] lineStarts(String text) {
    List<Integer> out = new ArrayList<>(List.of(0));
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      out.add(at + 1);
    }
    return out.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether no word was read from print. */
  public boolean isNone() {
    return regimes.isEmpty();
  }

  /**
   * What was seen where some words of a unit stand; empty where they are not found in the lines, or
   * nothing was read from print.
   *
   * @param start first unit of the words in the text of {@code unit}
   * @param end behind the last
   */
  public Optional<Seen> seen(Unit unit, int start, int end) {
    if (isNone() || start >= end) {
      return Optional.empty();
    }
    List<TextRange> places = places(unit);
    List<Words.Token> tokens = Words.tokens(unit.text());
    int first = -1;
    int last = -1;
    int at = 0;
    int[] starts = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      starts[i] = at;
      at += tokens.get(i).text().length();
      if (places.get(i) != null && starts[i] < end && at > start) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    starts[tokens.size()] = at;
    return first < 0 ? Optional.empty() : seen(places, starts, first, last);
  }

  private Optional<Seen> seen(List<TextRange> places, int[] starts, int from, int to) {
    int first = from;
    int last = to;
    TextRange range = source(places.get(first).start(), places.get(last).end());
    // What was repaired as a whole is seen as a whole.
    while (first > 0 && overlaps(places.get(first - 1), range)) {
      first--;
    }
    while (last + 1 < places.size() && overlaps(places.get(last + 1), range)) {
      last++;
    }
    int line = line(lineStarts, places.get(from).start());
    Optional<Regime> regime = regime(line + 1);
    range = source(places.get(first).start(), places.get(last).end());
    String seen = before.substring(range.start(), range.end());
    if (seen.length() > 8 * (starts[last + 1] - starts[first]) + 40) {
      return Optional.empty();
    }
    List<Seen.Spot> spots = new ArrayList<>();
    double confidence = spots(range, spots);
    return Optional.of(
        new Seen(
            seen.replace('\n', ' '), starts[first], starts[last + 1], regime, confidence, spots));
  }

  /** A line among lines read from print was read from it, too, however well. */
  private Optional<Regime> regime(int line) {
    Map.Entry<Integer, Regime> above = regimes.floorEntry(line);
    Map.Entry<Integer, Regime> below = regimes.ceilingEntry(line);
    boolean head = above != null && line - above.getKey() <= AMONG;
    boolean foot = below != null && below.getKey() - line <= AMONG;
    return head
        ? Optional.of(above.getValue())
        : foot ? Optional.of(below.getValue()) : Optional.empty();
  }

  private TextRange source(int start, int end) {
    return map.toSource(new TextRange(start, Math.max(start, end)));
  }

  private boolean overlaps(TextRange place, TextRange range) {
    if (place == null || place.length() == 0) {
      return false;
    }
    TextRange own = map.toSource(place);
    return own.start() < range.end() && own.end() > range.start();
  }

  /** Adds where a stretch of the source stands; gives the confidence of its least sure word. */
  private double spots(TextRange range, List<Seen.Spot> out) {
    double confidence = 1;
    for (int i = line(seenStarts, range.start());
        i < source.lines().size() && seenStarts[i] < range.end();
        i++) {
      Line line = source.lines().get(i);
      Seen.Spot spot = null;
      for (Sighting word : line.sightings()) {
        if (seenStarts[i] + word.start() < range.end()
            && seenStarts[i] + word.end() > range.start()) {
          spot =
              new Seen.Spot(line.page(), spot == null ? word.box() : spot.box().around(word.box()));
          confidence = Math.min(confidence, word.confidence());
        }
      }
      if (spot != null) {
        out.add(spot);
      }
    }
    return confidence;
  }

  private static int line(int[] starts, int at) {
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : -found - 2;
  }

  /** Where each token of a unit stands in the text of the lines; null where that is not known. */
  private List<TextRange> places(Unit unit) {
    List<Words.Token> tokens = Words.tokens(unit.text());
    List<TextRange> out = new ArrayList<>(tokens.size());
    int cursor = lineStarts[Math.min(Math.max(0, unit.line() - 1), lineStarts.length - 1)];
    for (Words.Token token : tokens) {
      TextRange place = token.type() == Words.Type.SPACE ? null : find(token.text(), cursor);
      out.add(place);
      cursor = place == null ? cursor : place.end();
    }
    return out;
  }

  /** The next place of a token as a whole. */
  private TextRange find(String token, int from) {
    String near =
        text.substring(from, Math.min(text.length(), from + BETWEEN * LETTERS + token.length()));
    for (int found = near.indexOf(token); found >= 0; found = near.indexOf(token, found + 1)) {
      int at = from + found;
      int end = at + token.length();
      boolean word = Character.isLetterOrDigit(token.codePointAt(0));
      boolean whole =
          !word
              || (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                  && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      if (whole) {
        return new TextRange(at, end);
      }
    }
    return null;
  }
}
