package vn.nghiquyet.model;

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
   */
  public record Source(String name, String format, int pages) {
    /** Checks that nothing is missing. */
    public Source {
      Objects.requireNonNull(name);
      Objects.requireNonNull(format);
    }
  }
}
