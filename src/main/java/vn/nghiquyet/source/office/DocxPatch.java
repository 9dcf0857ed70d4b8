package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.LinePlace;
import vn.nghiquyet.source.Patch;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.word.Traced;

/**
 * Replaces pieces of the text of a Word file in the runs that hold it: a run keeps its properties,
 * and of the main part only what these text elements hold changes. All other parts stay, byte for
 * byte. Out of reach are labels of automatic numbering, tabs, notes, tracked changes and what
 * stands on both sides of one, results of fields, locked or bound content, text boxes, and any text
 * of a file that is signed.
 */
public final class DocxPatch implements Patch {
  private final Input input;
  private final Traced draft;
  private final List<TextElement> elements;

  /**
   * A change of what one text element holds.
   *
   * @param element its index
   * @param offset in what it holds
   * @param length of what goes
   * @param text what comes
   */
  private record Step(int element, int offset, int length, String text) {}

  /** Where a character stands: the index of its element, and the place in it. */
  private record Spot(int element, int offset) {}

  /**
   * Patches a file.
   *
   * @param options how its text was read
   * @throws InputException if it cannot be read
   */
  public DocxPatch(Input input, ReadOptions options) throws InputException {
    this.input = input;
    this.draft = DocxOpener.trace(input, options);
    this.elements =
        DocxOpener.withParts(
            input, parts -> parts.isSigned() ? List.of() : TextElement.of(parts.mainText().xml()));
  }

  @Override
  public boolean reaches(Piece piece) {
    return !steps(piece).isEmpty();
  }

  @Override
  public byte[] apply(List<Piece> pieces) throws InputException {
    Map<Integer, List<Step>> byElement = new TreeMap<>();
    for (Piece piece : pieces) {
      List<Step> steps = steps(piece);
      if (steps.isEmpty()) {
        throw new IllegalArgumentException("out of reach at " + piece.range().start());
      }
      steps.forEach(
          step -> byElement.computeIfAbsent(step.element(), any -> new ArrayList<>()).add(step));
    }
    return DocxOpener.withParts(
        input,
        parts -> {
          XmlText.Decoded main = parts.mainText();
          return parts.withMain(XmlText.encode(main, written(main.xml(), byElement)));
        });
  }

  private String written(String xml, Map<Integer, List<Step>> byElement) {
    StringBuilder out = new StringBuilder(xml.length() + 64);
    int at = 0;
    for (Map.Entry<Integer, List<Step>> entry : byElement.entrySet()) {
      TextElement element = elements.get(entry.getKey());
      String text = changed(element.text().orElseThrow(), entry.getValue());
      boolean open = !text.equals(text.strip()) && !element.preserved();
      out.append(xml, at, element.tag())
          .append(open ? " xml:space=\"preserve\"" : "")
          .append('>')
          .append(TextElement.escaped(text));
      at = element.end();
    }
    return out.append(xml, at, xml.length()).toString();
  }

  /** From the last step to the first, so that places stay. */
  private static String changed(String text, List<Step> steps) {
    StringBuilder out = new StringBuilder(text);
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      out.replace(step.offset(), step.offset() + step.length(), step.text());
    }
    return out.toString();
  }

  /** What to change for a piece; nothing where it is out of reach. */
  private List<Step> steps(Piece piece) {
    LinePlace start = LinePlace.start(draft.text(), piece.range().start());
    LinePlace end = LinePlace.end(draft.text(), piece.range().end());
    if (piece.range().length() == 0) {
      return insertion(start.line(), start.offset(), piece.text()).map(List::of).orElse(List.of());
    }
    return start.line() == end.line()
        ? replacement(start.line(), start.offset(), end.offset(), piece.text())
        : List.of();
  }

  /** Behind the character before, in its run; at the beginning of a line before the first one. */
  private Optional<Step> insertion(int line, int at, String text) {
    Optional<Spot> before = spot(line, at - 1);
    Optional<Spot> behind = spot(line, at);
    boolean apart = before.isPresent() && behind.isPresent() && !together(before, behind);
    boolean first = before.isEmpty() && (at == 0 || isLabel(line, at));
    if (apart || before.isEmpty() && !first) {
      return Optional.empty();
    }
    return before.isPresent()
        ? before.map(spot -> new Step(spot.element(), spot.offset() + 1, 0, text))
        : behind.map(spot -> new Step(spot.element(), spot.offset(), 0, text));
  }

  /** Whether all before this place of a line is a label that the file does not hold as text. */
  private boolean isLabel(int line, int at) {
    return IntStream.range(0, at).allMatch(i -> place(line, i).isEmpty());
  }

  private List<Step> replacement(int line, int from, int to, String text) {
    List<Spot> old = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Optional<Spot> spot = spot(line, i);
      boolean joined = old.isEmpty() || together(Optional.of(old.get(old.size() - 1)), spot);
      if (spot.isEmpty() || !joined) {
        return List.of();
      }
      old.add(spot.get());
    }
    int head = 0;
    while (head < Math.min(old.size(), text.length())
        && character(old.get(head)) == text.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(old.size(), text.length()) - head
        && character(old.get(old.size() - 1 - tail)) == text.charAt(text.length() - 1 - tail)) {
      tail++;
    }
    List<Spot> gone = old.subList(head, old.size() - tail);
    String fresh = text.substring(head, text.length() - tail);
    return gone.isEmpty()
        ? insertion(line, from + head, fresh).map(List::of).orElse(List.of())
        : replaced(gone, fresh);
  }

  /** Character by character where there are as many; else all in the place of the first. */
  private static List<Step> replaced(List<Spot> gone, String fresh) {
    List<Step> out = new ArrayList<>();
    boolean each = gone.size() == fresh.length();
    for (int i = 0; i < gone.size(); i++) {
      String text = each ? fresh.substring(i, i + 1) : i == 0 ? fresh : "";
      out.add(new Step(gone.get(i).element(), gone.get(i).offset(), 1, text));
    }
    return out;
  }

  private char character(Spot spot) {
    return elements.get(spot.element()).text().orElseThrow().charAt(spot.offset());
  }

  private boolean together(Optional<Spot> one, Optional<Spot> other) {
    return one.isPresent()
        && other.isPresent()
        && elements.get(one.get().element()).zone() == elements.get(other.get().element()).zone();
  }

  /** Where a character of a line stands, if it may be changed. */
  private Optional<Spot> spot(int line, int at) {
    return place(line, at)
        .filter(spot -> spot.element() < elements.size())
        .filter(
            spot ->
                elements.get(spot.element()).text().stream()
                    .anyMatch(text -> spot.offset() < text.length()));
  }

  private Optional<Spot> place(int line, int at) {
    return draft.place(line, at).map(place -> new Spot(place.element() - 1, place.offset()));
  }
}
