package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.TextRange;

/** Composes measures, pairs and surveys of invented places. */
@SuppressWarnings("EnumOrdinal")
final class Sample {
  private static final TextRange ALL = new TextRange(0, 1);

  private Sample() {}

  static Measure leaf(int document, int index, String text) {
    return measure(document, index, Level.LEAF, "", text);
  }

  static Measure measure(int document, int index, Level level, String heading, String text) {
    String label = Integer.toString(index + 1);
    Provision child =
        new Provision(
            Kind.PARAGRAPH, Label.NONE, "", "", "", List.of(), "", 1, 1, ALL, 1, List.of());
    return new Measure(
        document,
        index,
        new Provision(
            Kind.CLAUSE,
            new Label.Arabic(index + 1, ""),
            label + ".",
            heading,
            heading.equals(text) ? "" : text,
            List.of("1", label),
            "khoản " + label + " Điều 1",
            1,
            index + 1,
            ALL,
            1,
            level == Level.LEAF ? List.of() : List.of(child)));
  }

  static Pair pair(Measure a, Measure b, Relation relation) {
    double similarity = 1 - 0.2 * relation.ordinal();
    return a.document() < b.document()
        ? new Pair(a, b, similarity, similarity, similarity, relation)
        : new Pair(b, a, similarity, similarity, similarity, relation);
  }

  static Survey survey(int documents, List<Measure> measures, List<Cluster> clusters) {
    return survey(documents, measures, List.of(), clusters, List.of());
  }

  static Survey survey(
      int documents,
      List<Measure> measures,
      List<Pair> pairs,
      List<Cluster> clusters,
      List<Reuse> reuse) {
    List<Survey.Entry> entries = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      entries.add(new Survey.Entry("d" + i, "d" + i + ".txt", "", meta()));
    }
    return new Survey(entries, measures, pairs, pairs.size(), clusters, List.of(), reuse);
  }

  private static Metadata meta() {
    return new Metadata(
        "NGHỊ QUYẾT",
        "",
        "",
        "",
        "",
        "",
        Optional.empty(),
        "",
        "",
        List.of(),
        List.of(),
        Metadata.Signer.NONE,
        false);
  }
}
