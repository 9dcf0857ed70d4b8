package vn.nghiquyet.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A read document.
 *
 * @param source where it came from
 * @param meta what it says of itself
 * @param front the paragraphs before the body, in order
 * @param body the provisions, appendices last
 * @param back the paragraphs after the body, in order
 * @param diagnostics what the reader found odd, by line
 */
public record Document(
    Source source,
    Metadata meta,
    List<Block> front,
    List<Provision> body,
    List<Block> back,
    List<Diagnostic> diagnostics) {

  /** Copies the lists. */
  public Document {
    Objects.requireNonNull(source);
    Objects.requireNonNull(meta);
    front = List.copyOf(front);
    body = List.copyOf(body);
    back = List.copyOf(back);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * The document with what its repair left to say.
   *
   * @param repair what was done to the text it was parsed from
   * @param remarks on that; they join the others, by line
   */
  public Document with(Repair repair, List<Diagnostic> remarks) {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(remarks);
    all.sort(Comparator.comparingInt(Diagnostic::line));
    Source read =
        new Source(source.name(), source.format(), source.pages(), repair, source.origins());
    return new Document(read, meta, front, body, back, all);
  }

  /** The provisions that stand before the closing. */
  public List<Provision> main() {
    return body.stream().filter(p -> p.kind() != Kind.APPENDIX).toList();
  }

  /** The provisions that stand behind the closing. */
  public List<Provision> appendices() {
    return body.stream().filter(p -> p.kind() == Kind.APPENDIX).toList();
  }

  /** The same document under another name of its file. */
  public Document named(String name) {
    Source known =
        new Source(name, source.format(), source.pages(), source.repair(), source.origins());
    return new Document(known, meta, front, body, back, diagnostics);
  }

  /** Every provision of the body, in document order. */
  public Stream<Provision> provisions() {
    return body.stream().flatMap(Provision::flatten);
  }

  /**
   * Where a document came from.
   *
   * @param name the file's name without folder
   * @param format the format its content has: {@code txt}, {@code md}, {@code docx}, {@code pdf}
   * @param pages number of pages, 0 where the format has none
   * @param repair what was done to its text
   * @param origins where the text of each page came from; empty where the format has no images
   */
  public record Source(
      String name, String format, int pages, Repair repair, List<PageOrigin> origins) {
    /** Checks that nothing is missing. */
    public Source {
      Objects.requireNonNull(name);
      Objects.requireNonNull(format);
      Objects.requireNonNull(repair);
      origins = List.copyOf(origins);
    }

    /** A source of a format without page images. */
    public Source(String name, String format, int pages, Repair repair) {
      this(name, format, pages, repair, List.of());
    }
  }

  /**
   * What was done to a text before it was parsed.
   *
   * @param corrections how many places were changed
   * @param doubts how many places may be wrong
   */
  public record Repair(int corrections, int doubts) {
    /** The text is as the file has it. */
    public static final Repair NONE = new Repair(0, 0);
  }
}
