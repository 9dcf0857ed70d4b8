package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.source.office.TrackedTokens.Token;
import vn.nghiquyet.source.word.Traced;
import vn.nghiquyet.source.word.Traced.Place;
import vn.nghiquyet.text.Line;

/**
 * Where the characters of a tracked text stand in the file that the text before was read from, unit
 * by unit: a unit is looked for on the line that it was found on, its characters in order, white
 * space aside. Its label may be missing there. Linear, apart from units that share a line.
 */
final class DraftPlaces {
  /**
   * A character that the file shows, white space aside.
   *
   * @param line index of its line
   * @param sign itself
   * @param spots where it stands; none where the file does not hold it as text, as of the label of
   *     a numbered paragraph
   */
  private record Shown(int line, char sign, List<Place> spots) {}

  private final List<Shown> shown = new ArrayList<>();

  /** By number of a text element: the places of the first and the last character that it holds. */
  private final Map<Integer, Integer> firsts = new HashMap<>();

  private final Map<Integer, Integer> lasts = new HashMap<>();
  private final int[] firstOfLine;
  private final List<Token> tokens;
  private final int[] places;
  private final boolean[] taken;

  /**
   * Finds all.
   *
   * @throws OutOfReachException if a unit is not there
   */
  DraftPlaces(Traced draft, TrackedTokens tracked) throws OutOfReachException {
    List<Line> lines = draft.text().lines();
    firstOfLine = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      firstOfLine[i] = shown.size();
      add(draft, i);
    }
    firstOfLine[lines.size()] = shown.size();
    tokens = tracked.list();
    places = new int[tokens.size()];
    taken = new boolean[shown.size()];
    Arrays.fill(places, -1);
    find(tracked);
  }

  private void add(Traced draft, int line) {
    String text = draft.text().lines().get(line).text();
    for (int i = 0; i < text.length(); i++) {
      if (!TrackedTokens.isBlank(text.charAt(i))) {
        List<Place> here = places(draft, line, i);
        for (Place place : here) {
          firsts.putIfAbsent(place.element(), shown.size());
          lasts.put(place.element(), shown.size());
        }
        shown.add(new Shown(line, text.charAt(i), here));
      }
    }
  }

  /**
   * Where a character of a mended line stands in the file; several where it was made of several.
   */
  static List<Place> places(Traced file, int line, int offset) {
    TextRange raw =
        file.text().lines().get(line).origin().toSource(new TextRange(offset, offset + 1));
    return IntStream.range(raw.start(), raw.end())
        .mapToObj(at -> file.place(line, at))
        .flatMap(Optional::stream)
        .toList();
  }

  private void find(TrackedTokens tracked) throws OutOfReachException {
    int cursor = 0;
    int at = 0;
    while (at < tokens.size()) {
      int line = tracked.paragraph(tokens.get(at)).line();
      int end = at + 1;
      while (end < tokens.size() && !begins(tracked, end)) {
        end++;
      }
      List<Integer> unit = new ArrayList<>();
      for (int i = at; i < end; i++) {
        if (!tokens.get(i).comes() && !tokens.get(i).isBlank()) {
          unit.add(i);
        }
      }
      if (!unit.isEmpty()) {
        cursor = find(unit, line - 1, cursor);
      }
      at = end;
    }
  }

  /** Whether a unit of the text before begins with this token. */
  private boolean begins(TrackedTokens tracked, int at) {
    Token token = tokens.get(at);
    return token.paragraph() != tokens.get(at - 1).paragraph()
        && tracked.paragraph(token).line() > 0;
  }

  /** Finds a unit and says where it ends. */
  private int find(List<Integer> unit, int line, int cursor) throws OutOfReachException {
    int label = 0;
    while (label < unit.size() && tokens.get(unit.get(label)).label()) {
      label++;
    }
    int first = line < 0 ? cursor : firstOfLine[line];
    int last = line < 0 ? cursor + 1 : firstOfLine[line + 1];
    List<Integer> starts = new ArrayList<>();
    if (first <= cursor && cursor < last) {
      starts.add(cursor);
    }
    for (int start = first; start < last; start++) {
      starts.add(start);
    }
    for (int skip : label == 0 ? List.of(0) : List.of(0, label)) {
      for (int start : starts) {
        if (stands(unit.subList(skip, unit.size()), start)) {
          return take(unit.subList(skip, unit.size()), start);
        }
      }
    }
    throw new OutOfReachException(OutOfReachException.Reason.TEXT);
  }

  private boolean stands(List<Integer> unit, int start) {
    if (start + unit.size() > shown.size()) {
      return false;
    }
    for (int i = 0; i < unit.size(); i++) {
      if (taken[start + i] || shown.get(start + i).sign() != tokens.get(unit.get(i)).sign()) {
        return false;
      }
    }
    return true;
  }

  private int take(List<Integer> unit, int start) {
    for (int i = 0; i < unit.size(); i++) {
      places[unit.get(i)] = start + i;
      taken[start + i] = true;
    }
    return start + unit.size();
  }

  /** The place of a token among what the file shows; -1 where it is not there. */
  int place(int token) {
    return places[token];
  }

  /** Where a token stands in the file. */
  List<Place> spots(int token) {
    return places[token] < 0 ? List.of() : shown.get(places[token]).spots();
  }

  /** How many characters the file shows. */
  int size() {
    return shown.size();
  }

  /**
   * The place of the last character, or of the first one, that any of these text elements holds; -1
   * where they hold none. The label that a file counts stands before the first one.
   */
  int outer(IntStream elements, boolean last) {
    IntStream all =
        elements
            .map(element -> (last ? lasts : firsts).getOrDefault(element, -1))
            .filter(place -> place >= 0);
    int place = (last ? all.max() : all.min()).orElse(-1);
    while (!last && place > 0 && !isHeld(place - 1) && sameLine(place - 1, place)) {
      place--;
    }
    return place;
  }

  private boolean sameLine(int one, int other) {
    return shown.get(one).line() == shown.get(other).line();
  }

  /** Whether the file holds a character as text. */
  boolean isHeld(int place) {
    return !shown.get(place).spots().isEmpty();
  }

  char sign(int place) {
    return shown.get(place).sign();
  }
}
