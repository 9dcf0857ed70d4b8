package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Text as it is shown, and where its characters stand in the text elements of the part that was
 * read.
 *
 * @param text as shown
 * @param spans by place, not overlapping; characters without one are not in the file as such:
 *     labels of automatic numbering, tabs
 */
record Traced(String text, List<Span> spans) {
  /**
   * Characters that follow each other in one text element.
   *
   * @param at where they begin in the text
   * @param length how many
   * @param element number of the element in its part, from 1
   * @param offset where they begin in what it holds
   */
  record Span(int at, int length, int element, int offset) {}

  Traced {
    Objects.requireNonNull(text);
    spans = List.copyOf(spans);
  }

  Traced stripLeading() {
    return from(text.length() - text.stripLeading().length(), text.length());
  }

  Traced stripTrailing() {
    return from(0, text.stripTrailing().length());
  }

  Traced strip() {
    return stripTrailing().stripLeading();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  private Traced from(int start, int end) {
    if (start == 0 && end == text.length()) {
      return this;
    }
    List<Span> out = new ArrayList<>();
    for (Span span : spans) {
      int first = Math.max(start, span.at());
      int last = Math.min(end, span.at() + span.length());
      if (first < last) {
        int offset = span.offset() + first - span.at();
        out.add(new Span(first - start, last - first, span.element(), offset));
      }
    }
    return new Traced(text.substring(start, end), out);
  }

  /** Joins pieces. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    /** Adds what is not in the file as such. */
    Builder append(String shown) {
      text.append(shown);
      return this;
    }

    Builder append(Traced piece) {
      for (Span span : piece.spans()) {
        int at = text.length() + span.at();
        spans.add(new Span(at, span.length(), span.element(), span.offset()));
      }
      text.append(piece.text());
      return this;
    }

    /** Adds all that a text element holds; 0 where what is shown is not what it holds. */
    Builder append(String shown, int element) {
      if (element > 0) {
        spans.add(new Span(text.length(), shown.length(), element, 0));
      }
      text.append(shown);
      return this;
    }

    int length() {
      return text.length();
    }

    boolean endsOpen() {
      return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    boolean endsWith(String words) {
      int from = text.length() - words.length();
      return from >= 0 && text.indexOf(words, from) == from;
    }

    /** What was joined; the next piece begins anew. */
    Traced take() {
      Traced out = new Traced(text.toString(), spans);
      text.setLength(0);
      spans.clear();
      return out;
    }
  }
}
