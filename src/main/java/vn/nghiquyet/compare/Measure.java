package vn.nghiquyet.compare;

import java.util.List;
import java.util.Objects;
import vn.nghiquyet.model.Kind;

/**
 * A piece of a document's body that says what is to be done.
 *
 * @param document index of its document in the survey
 * @param index its place among the measures of its document, in reading order, groups before what
 *     they hold
 * @param level whether it holds others
 * @param kind what it is
 * @param path labels from the root, as in {@code nq parse}
 * @param citation as a lawyer would write it: {@code điểm a khoản 2 Điều 5}
 * @param heading its title; empty where it has none
 * @param text all its words, heading first; of a group with all that it holds, one line a unit
 * @param page 1-based page, 0 where there is none
 * @param line 1-based line
 * @param figures the figures in its own words, in reading order; of a group those before what it
 *     holds
 */
public record Measure(
    int document,
    int index,
    Level level,
    Kind kind,
    List<String> path,
    String citation,
    String heading,
    String text,
    int page,
    int line,
    List<Figure> figures) {
  /** Copies the lists. */
  public Measure {
    Objects.requireNonNull(level);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(citation);
    Objects.requireNonNull(heading);
    Objects.requireNonNull(text);
    path = List.copyOf(path);
    figures = List.copyOf(figures);
  }
}
