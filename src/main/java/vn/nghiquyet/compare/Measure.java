package vn.nghiquyet.compare;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;

/**
 * A piece of a document's body that says what is to be done. Of many documents there are a million:
 * a measure is only a view of its provision, and what it says is put together when it is asked for.
 *
 * @param document index of its document in the survey
 * @param index its place among the measures of its document, in reading order, groups before what
 *     they hold
 * @param provision what it is
 */
public record Measure(int document, int index, Provision provision) {
  /** Checks that nothing is missing. */
  public Measure {
    Objects.requireNonNull(provision);
  }

  /** Whether it holds others. */
  public Level level() {
    return provision.children().isEmpty() ? Level.LEAF : Level.GROUP;
  }

  /** What it is. */
  public Kind kind() {
    return provision.kind();
  }

  /** Labels from the root, as in {@code nq parse}. */
  public List<String> path() {
    return provision.path();
  }

  /** As a lawyer would write it: {@code điểm a khoản 2 Điều 5}. */
  public String citation() {
    return provision.citation();
  }

  /** Its title; empty where it has none. */
  public String heading() {
    return provision.heading();
  }

  /** Its own words, heading first, without what it holds. */
  public String ownText() {
    return provision.ownText();
  }

  /** All its words, heading first; of a group with all that it holds, one line a unit. */
  public String text() {
    return level() == Level.LEAF
        ? ownText()
        : provision
            .flatten()
            .map(Provision::ownText)
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining("\n"));
  }

  /** 1-based page, 0 where there is none. */
  public int page() {
    return provision.page();
  }

  /** 1-based line. */
  public int line() {
    return provision.line();
  }

  /**
   * The figures in its own words, in reading order; of a group those before what it holds. They are
   * looked for anew each time.
   */
  public List<Figure> figures() {
    return Figures.of(ownText());
  }

  /** Whether both are the same provision at the same place. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Measure measure
        && document == measure.document
        && index == measure.index
        && provision.equals(measure.provision);
  }

  @Override
  public int hashCode() {
    return 31 * document + index;
  }
}
