package vn.nghiquyet.text;

import java.util.List;
import java.util.Objects;

/**
 * One layout line of an opened file, mended, with what the file tells about its layout. Its number
 * is its place in {@link SourceText#lines()}.
 *
 * @param text the mended line, without line end; cells of a table row are separated by tabs
 * @param page 1-based page it stands on, 0 where the format has no pages
 * @param layout what the file says about it
 * @param origin from {@code text} to the line as the file has it
 * @param sightings its words on the page image, in order, where it was read from one
 */
public record Line(
    String text, int page, Layout layout, OffsetMap origin, List<Sighting> sightings) {
  /** Checks that nothing is missing, copies the list. */
  public Line {
    Objects.requireNonNull(text);
    Objects.requireNonNull(layout);
    Objects.requireNonNull(origin);
    sightings = List.copyOf(sightings);
  }

  /** A line that was not read from an image. */
  public Line(String text, int page, Layout layout, OffsetMap origin) {
    this(text, page, layout, origin, List.of());
  }

  /** The same line, with its words on the page image. */
  public Line with(List<Sighting> seen) {
    return new Line(text, page, layout, origin, seen);
  }

  /** A line as the file has it, mended by {@link Cleaner}. */
  public static Line of(String raw, int page, Layout layout) {
    MappedText clean = Cleaner.clean(raw);
    return new Line(clean.text(), page, layout, clean.map());
  }

  /** Whether there is nothing to read on it. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /**
   * What a file says about the layout of a line.
   *
   * @param role what it is
   * @param flow how it follows the line before
   * @param emphasized whether set apart as a title would be: bold or a heading as a whole
   */
  public record Layout(Role role, Flow flow, boolean emphasized) {
    /** Nothing is known: a line of plain text. */
    public static final Layout PLAIN = new Layout(Role.TEXT, Flow.UNKNOWN, false);

    /** A whole paragraph, as word processors keep them. */
    public static final Layout PARAGRAPH = new Layout(Role.TEXT, Flow.PARAGRAPH, false);

    /** A row of a table. */
    public static final Layout ROW = new Layout(Role.TABLE_ROW, Flow.PARAGRAPH, false);
  }

  /** What a line is. */
  public enum Role {
    /** Running text. */
    TEXT,
    /** A row of a table. */
    TABLE_ROW,
    /** A footnote, moved out of the text to where its page or the document ends. */
    FOOTNOTE
  }

  /** How a line follows the one before it. */
  public enum Flow {
    /** The file does not say: it may be a wrap or a new paragraph. */
    UNKNOWN,
    /** It begins a paragraph. */
    PARAGRAPH,
    /** It goes on with the paragraph of the line before. */
    CONTINUES
  }
}
