package vn.nghiquyet.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One unit of a document's body, of any level, with what hangs under it. All levels have the same
 * fields.
 *
 * @param kind what it is
 * @param label its label without keyword and punctuation; {@link Label#NONE} where it has none
 * @param marker the label as the input prints it, keyword and punctuation included; empty where it
 *     has none
 * @param heading its title where set apart from the text or followed by numbered children; else
 *     empty
 * @param text its own text as one paragraph, children excluded; else empty
 * @param path labels from the root; a bullet adds {@code -1}, {@code -2}, a paragraph {@code p1},
 *     by its place among like siblings
 * @param citation as a lawyer would write it: {@code điểm a khoản 2 Điều 5}
 * @param page 1-based page of its first line, 0 where the input has no pages
 * @param line 1-based line of the input it starts on
 * @param range where it and its children stand in the lines of the input joined by {@code \n}
 * @param confidence 0..1, how sure the parser is of its label and place
 * @param children what hangs under it, in order
 */
public record Provision(
    Kind kind,
    Label label,
    String marker,
    String heading,
    String text,
    List<String> path,
    String citation,
    int page,
    int line,
    TextRange range,
    double confidence,
    List<Provision> children) {

  /** Copies the lists and checks the confidence. */
  public Provision {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(label);
    Objects.requireNonNull(marker);
    Objects.requireNonNull(heading);
    Objects.requireNonNull(text);
    Objects.requireNonNull(citation);
    Objects.requireNonNull(range);
    path = List.copyOf(path);
    children = List.copyOf(children);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** The marker as it was meant: {@code c)} where the input prints {@code ¢)}. */
  public String cleanMarker() {
    String wanted = label.text().toLowerCase(Locale.ROOT);
    boolean named = kind == Kind.ARTICLE || kind == Kind.CHAPTER;
    String print = named ? marker.replaceFirst("^[^\\p{L}]+", "") : marker;
    if (marker.isEmpty() || print.toLowerCase(Locale.ROOT).contains(wanted)) {
      return print;
    }
    String last = marker.substring(marker.length() - 1);
    return named
        ? kind.citationName() + " " + label.text() + (last.equals(":") ? last : ".")
        : label.text() + last;
  }

  /** Heading and text as one, the words that are this provision's own. */
  public String ownText() {
    return heading.isEmpty() ? text : text.isEmpty() ? heading : heading + " " + text;
  }

  /**
   * This provision and all below it, in document order. Lazy, and without recursion over depth in
   * the stream's own frames only as deep as the tree, which the parser bounds.
   */
  public Stream<Provision> flatten() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(Provision::flatten));
  }
}
