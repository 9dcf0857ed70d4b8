package vn.nghiquyet.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/**
 * A document under the eyes of rules: the tree, and the lines it was parsed from. Ranges count in
 * {@link #text()}, the lines joined by line feeds, as those of {@link Provision#range()} do.
 */
public final class Subject {
  private final Document document;
  private final SourceText source;
  private final BitSet unsure;
  private final String text;
  private final int[] starts;
  private final List<Provision> provisions;
  private final Profile profile;
  private final Supplier<LanguageModel> model;
  private final BitSet quoted;

  /**
   * A unit or a paragraph outside the body.
   *
   * @param path labels from the root; empty outside the body
   * @param citation how it is cited, or what it is; empty where nothing is known
   */
  public record Unit(List<String> path, String citation) {}

  /**
   * A document and what it was parsed from.
   *
   * @param document parsed from {@code source}
   * @param source its lines, repaired where they were
   * @param unsure indices of lines that were read from print or repaired: their spelling is not
   *     their author's
   * @param profile what form to ask for
   * @param model of the language; asked for once a rule needs it
   */
  public Subject(
      Document document,
      SourceText source,
      BitSet unsure,
      Profile profile,
      Supplier<LanguageModel> model) {
    this.document = document;
    this.source = source;
    this.unsure = (BitSet) unsure.clone();
    this.profile = profile;
    this.model = model;
    this.text = source.text();
    this.starts = starts(source.lines());
    this.provisions = document.provisions().toList();
    this.quoted = Quotations.of(text, provisions);
  }

  private static int[] starts(List<Line> lines) {
    int[] out = new int[lines.size()];
    int at = 0;
    for (int i = 0; i < out.length; i++) {
      out[i] = at;
      at += lines.get(i).text().length() + 1;
    }
    return out;
  }

  /** The parsed document. */
  public Document document() {
    return document;
  }

  /** The lines it was parsed from. */
  public SourceText source() {
    return source;
  }

  /** What form to ask for. */
  public Profile profile() {
    return profile;
  }

  /** The model of the language. */
  public LanguageModel model() {
    return model.get();
  }

  /** The lines joined by line feeds. */
  public String text() {
    return text;
  }

  /** Every provision of the body, in document order. */
  public List<Provision> provisions() {
    return provisions;
  }

  /** Whether the line that a place stands on was read from print or repaired. */
  public boolean isUnsure(int offset) {
    return unsure.get(lineIndex(offset));
  }

  /** Whether any line was read from print or repaired. */
  public boolean hasUnsure() {
    return !unsure.isEmpty();
  }

  /** Whether a place stands in a quotation: its words are those of another text. */
  public boolean isQuoted(int offset) {
    return quoted.get(offset);
  }

  /** Whether a place says nothing of its author: quoted, read from print or repaired. */
  public boolean isForeign(int offset) {
    return isQuoted(offset) || isUnsure(offset);
  }

  /** Where a line stands, 0-based index. */
  public TextRange line(int index) {
    return new TextRange(starts[index], starts[index] + source.lines().get(index).text().length());
  }

  /** Where the lines from a paragraph's first to before the next paragraph or the body stand. */
  public TextRange range(Block block) {
    int first = Math.min(Math.max(block.line() - 1, 0), Math.max(0, starts.length - 1));
    if (starts.length == 0) {
      return TextRange.EMPTY;
    }
    int last = first;
    int words = squeezed(block.text());
    int seen = squeezed(source.lines().get(first).text());
    while (seen < words && last + 1 < starts.length) {
      last++;
      seen += squeezed(source.lines().get(last).text());
    }
    return new TextRange(starts[first], line(last).end());
  }

  private static int squeezed(String text) {
    return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  /** Where a provision's own marker, heading and words stand, without what it holds. */
  public TextRange own(Provision provision) {
    TextRange range = provision.range();
    int end =
        provision.children().isEmpty() ? range.end() : provision.children().get(0).range().start();
    return new TextRange(range.start(), Math.max(range.start(), Math.min(end, range.end())));
  }

  /** Where a provision's marker stands: {@code Điều 5.}, {@code a)}. */
  public TextRange marker(Provision provision) {
    int start = provision.range().start();
    int end = Math.min(provision.range().end(), start + provision.marker().length());
    return new TextRange(start, Math.max(start, end));
  }

  /** The text of a range with every white space a blank: offsets stay. */
  public String words(TextRange range) {
    return range.of(text).replaceAll("\\s", " ");
  }

  /** The index of the line that a place stands on. */
  public int lineIndex(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return Math.max(0, found >= 0 ? found : -found - 2);
  }

  /** Where a range stands in the file. */
  public Place place(TextRange range) {
    if (starts.length == 0) {
      return new Place(1, 1, 1, 1, 0);
    }
    int first = lineIndex(range.start());
    int last = lineIndex(Math.max(range.start(), range.end() - 1));
    Line line = source.lines().get(first);
    int column = column(first, range.start(), false);
    int endColumn = column(last, range.end(), true);
    boolean empty = first == last && endColumn < column;
    return new Place(first + 1, column, last + 1, empty ? column : endColumn, line.page());
  }

  private int column(int line, int offset, boolean end) {
    Line at = source.lines().get(line);
    int length = at.text().length();
    int inside = Math.max(0, Math.min(offset - starts[line], length));
    TextRange range =
        end && inside > 0
            ? new TextRange(inside - 1, inside)
            : new TextRange(inside, Math.min(inside + 1, length));
    TextRange raw = at.origin().toSource(range);
    return 1 + (end && inside > 0 ? raw.end() : raw.start());
  }

  /** The innermost unit of the body that holds a place, or else the paragraph outside it. */
  public Unit unitAt(int offset) {
    Optional<Provision> innermost = Optional.empty();
    List<Provision> level = document.body();
    while (true) {
      Optional<Provision> next =
          level.stream().filter(one -> holds(one.range(), offset)).findFirst();
      if (next.isEmpty()) {
        break;
      }
      innermost = next;
      level = next.get().children();
    }
    return innermost
        .map(found -> new Unit(found.path(), found.citation()))
        .orElseGet(() -> outside(offset));
  }

  private static boolean holds(TextRange range, int offset) {
    return range.start() <= offset && offset < range.end();
  }

  private Unit outside(int offset) {
    int line = lineIndex(offset) + 1;
    List<Block> blocks = new ArrayList<>(document.front());
    blocks.addAll(document.back());
    String name =
        blocks.stream()
            .filter(block -> block.line() <= line)
            .reduce((one, other) -> other)
            .map(block -> block.role().citationName())
            .orElse("");
    return new Unit(List.of(), name);
  }
}
