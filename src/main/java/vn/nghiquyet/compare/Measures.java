package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Provision;

/** Takes the measures out of a document: its leaves, and what has own words and holds others. */
final class Measures {
  private final int document;
  private final List<Measure> out = new ArrayList<>();

  private Measures(int document) {
    this.document = document;
  }

  /** The measures of a document that is at this place in its survey, in reading order. */
  static List<Measure> of(int document, Document read) {
    Measures measures = new Measures(document);
    read.body().forEach(measures::add);
    return List.copyOf(measures.out);
  }

  private void add(Provision provision) {
    boolean leaf = provision.children().isEmpty();
    String own = provision.ownText().strip();
    if (!own.isEmpty()) {
      String text =
          leaf
              ? own
              : provision
                  .flatten()
                  .map(Provision::ownText)
                  .filter(words -> !words.isBlank())
                  .collect(Collectors.joining("\n"));
      out.add(
          new Measure(
              document,
              out.size(),
              leaf ? Level.LEAF : Level.GROUP,
              provision.kind(),
              provision.path(),
              provision.citation(),
              provision.heading(),
              text,
              provision.page(),
              provision.line(),
              Figures.of(own)));
    }
    provision.children().forEach(this::add);
  }
}
