package vn.nghiquyet.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.nghiquyet.model.Conversion;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.PageOrigin;

/**
 * The text of an opened file: its layout lines, mended, each with its origin.
 *
 * @param name the file's name without folder
 * @param format what its content is: {@code txt}, {@code md}, {@code docx}, {@code doc}, {@code
 *     rtf}, {@code pdf}
 * @param pages number of pages, 0 where the format has none
 * @param lines the lines in reading order; the line numbered n stands at n - 1
 * @param origins where the text of each page came from; empty where the format has no images
 * @param markings what editors left on the text, by line; empty where the format keeps none
 * @param conversions what was not Unicode in the file
 * @param remarks trouble with the file itself, where only a part of it could be read
 */
public record SourceText(
    String name,
    String format,
    int pages,
    List<Line> lines,
    List<PageOrigin> origins,
    List<Marking> markings,
    List<Conversion> conversions,
    List<Diagnostic> remarks) {
  /** First line of Markdown that nq wrote: its blank lines are paragraph breaks, always. */
  public static final String MARKDOWN_MARK = "<!-- nq/document/1 -->";

  /** Copies the lists. */
  public SourceText {
    Objects.requireNonNull(name);
    Objects.requireNonNull(format);
    lines = List.copyOf(lines);
    origins = List.copyOf(origins);
    markings = List.copyOf(markings);
    conversions = List.copyOf(conversions);
    remarks = List.copyOf(remarks);
  }

  /** Text that was Unicode. */
  public SourceText(
      String name,
      String format,
      int pages,
      List<Line> lines,
      List<PageOrigin> origins,
      List<Marking> markings) {
    this(name, format, pages, lines, origins, markings, List.of(), List.of());
  }

  /** Text that no editor left anything on. */
  public SourceText(
      String name, String format, int pages, List<Line> lines, List<PageOrigin> origins) {
    this(name, format, pages, lines, origins, List.of());
  }

  /** Text of a format without page images. */
  public SourceText(String name, String format, int pages, List<Line> lines) {
    this(name, format, pages, lines, List.of());
  }

  /** The same file with other lines. */
  public SourceText with(List<Line> others) {
    return new SourceText(name, format, pages, others, origins, markings, conversions, remarks);
  }

  /** The same file, with what was not Unicode in it. */
  public SourceText converted(List<Conversion> what) {
    return new SourceText(name, format, pages, lines, origins, markings, what, remarks);
  }

  /** The same file, with trouble that reading it was. */
  public SourceText remarked(List<Diagnostic> trouble) {
    return new SourceText(name, format, pages, lines, origins, markings, conversions, trouble);
  }

  /** Plain lines, as a text file has them; for tests and for text that never was a file. */
  public static SourceText ofText(String name, String text) {
    return new SourceText(
        name, "txt", 0, text.lines().map(line -> Line.of(line, 0, Line.Layout.PLAIN)).toList());
  }

  /** The lines joined by {@code \n}, as ranges of provisions count them. */
  public String text() {
    return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }
}
