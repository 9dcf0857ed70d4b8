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
 * page numbers or stamps that the unit has not. Safe for use by several threads; the places of the
 * last unit asked for are kept.
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

  /** So great a share of the lines read from print, or so many of them, speaks for all. */
  private static final double MANY = 0.1;

  private static final int MANY_LINES = 30;

  /** So great a share of the lines goes on in the next one where a page was read line by line. */
  private static final double WRAPPED = 0.25;

  private final SourceText source;

  /** The lines of the source joined by line feeds. */
  private final String before;

  private final String text;
  private final OffsetMap map;
  private final NavigableMap<Integer, Regime> regimes;
  private final int[] lineStarts;
  private final int[] seenStarts;

  /** The program that read what no line near tells of; none where it may have been written. */
  private final Optional<Regime> usual;

  private volatile Located last;

  /** The words of a unit and where they stand. */
  private record Located(Unit unit, List<TextRange> places, List<Integer> starts) {}

  private Witness(
      SourceText source, String text, OffsetMap map, NavigableMap<Integer, Regime> regimes) {
    this.source = source;
    this.before = source.text();
    this.text = text;
    this.map = map;
    this.regimes = regimes;
    this.lineStarts = lineStarts(text);
    this.seenStarts = lineStarts(before);
    this.usual = usual();
  }

  /** That of most lines, where many were read from print; pages with images tell for themselves. */
  private Optional<Regime> usual() {
    long lines = source.lines().stream().filter(line -> !line.isBlank()).count();
    boolean pages = source.lines().stream().anyMatch(line -> !line.sightings().isEmpty());
    boolean many = regimes.size() >= Math.min(MANY_LINES, Math.max(1, MANY * lines));
    long english = regimes.values().stream().filter(Regime.ENGLISH_OCR::equals).count();
    return pages || !many
        ? Optional.empty()
        : Optional.of(2 * english > regimes.size() ? Regime.ENGLISH_OCR : Regime.VIETNAMESE_OCR);
  }

  /** The same file, known to have been read from print by a program that knows Vietnamese. */
  Witness asPrint() {
    NavigableMap<Integer, Regime> all = new TreeMap<>();
    for (int line = 1; line <= source.lines().size(); line++) {
      all.put(line, Regime.VIETNAMESE_OCR);
    }
    return new Witness(source, text, map, all);
  }

  /** Whether its lines are those of a page: many go on in the next one. */
  boolean isWrapped() {
    long lines = source.lines().stream().filter(line -> !line.isBlank()).count();
    long goOn = 0;
    for (int i = 1; i < source.lines().size(); i++) {
      String line = source.lines().get(i).text().stripLeading();
      boolean follows = !source.lines().get(i - 1).isBlank();
      goOn += follows && !line.isEmpty() && Character.isLowerCase(line.codePointAt(0)) ? 1 : 0;
    }
    return goOn > 0 && goOn >= WRAPPED * lines;
  }

  /** Whether the file has pages. */
  boolean hasPages() {
    return source.pages() > 0;
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
    Located located = located(unit);
    List<TextRange> places = located.places();
    List<Integer> starts = located.starts();
    int first = -1;
    int last = -1;
    for (int i = 0; i < places.size() && starts.get(i) < end; i++) {
      if (places.get(i) != null && starts.get(i + 1) > start) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? Optional.empty() : seen(places, starts, first, last);
  }

  private Optional<Seen> seen(List<TextRange> places, List<Integer> starts, int from, int to) {
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
    if (seen.length() > 8 * (starts.get(last + 1) - starts.get(first)) + 40) {
      return Optional.empty();
    }
    List<Seen.Spot> spots = new ArrayList<>();
    double confidence = spots(range, spots);
    return Optional.of(
        new Seen(
            seen.replace('\n', ' '),
            starts.get(first),
            starts.get(last + 1),
            regime,
            confidence,
            spots,
            regime.isPresent() && isScrap(range)));
  }

  /**
   * Whether a stretch of the source is all, but for marks, of a scrap of a line between blank ones,
   * or ends of pages.
   */
  private boolean isScrap(TextRange range) {
    int i = line(seenStarts, range.start());
    Line line = source.lines().get(i);
    return isGap(line, i - 1)
        && isGap(line, i + 1)
        && Slips.isScrap(line.text())
        && Slips.withoutMarks(before.substring(range.start(), range.end()))
            .equals(Slips.withoutMarks(line.text()));
  }

  /** Whether the line at this index is none, blank, or of another page. */
  private boolean isGap(Line line, int other) {
    return other < 0
        || other >= source.lines().size()
        || source.lines().get(other).isBlank()
        || source.lines().get(other).page() != line.page();
  }

  /** A line among lines read from print was read from it, too, however well. */
  private Optional<Regime> regime(int line) {
    Map.Entry<Integer, Regime> above = regimes.floorEntry(line);
    Map.Entry<Integer, Regime> below = regimes.ceilingEntry(line);
    boolean head = above != null && line - above.getKey() <= AMONG;
    boolean foot = below != null && below.getKey() - line <= AMONG;
    return head ? Optional.of(above.getValue()) : foot ? Optional.of(below.getValue()) : usual;
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

  private Located located(Unit unit) {
    Located known = last;
    if (known == null
        || !known.unit().text().equals(unit.text())
        || known.unit().line() != unit.line()) {
      List<Words.Token> tokens = Words.tokens(unit.text());
      List<Integer> starts = new ArrayList<>(List.of(0));
      tokens.forEach(token -> starts.add(starts.get(starts.size() - 1) + token.text().length()));
      known = new Located(unit, places(unit, tokens), starts);
      last = known;
    }
    return known;
  }

  /** Where each token of a unit stands in the text of the lines; null where that is not known. */
  private List<TextRange> places(Unit unit, List<Words.Token> tokens) {
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
      boolean whole =
          (at == 0 || isApart(text.charAt(at - 1), token.charAt(0)))
              && (end == text.length()
                  || isApart(text.charAt(end), token.charAt(token.length() - 1)));
      if (whole) {
        return new TextRange(at, end);
      }
    }
    return null;
  }

  /** Whether no word, or no number, goes on from one character to the other. */
  private static boolean isApart(char a, char b) {
    return !(Character.isLetter(a) && Character.isLetter(b)
        || Character.isDigit(a) && Character.isDigit(b));
  }
}
