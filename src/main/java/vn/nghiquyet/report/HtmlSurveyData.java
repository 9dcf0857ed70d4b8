package vn.nghiquyet.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.compare.Cluster;
import vn.nghiquyet.compare.Figure;
import vn.nghiquyet.compare.Level;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.NumberTable;
import vn.nghiquyet.compare.Pair;
import vn.nghiquyet.compare.Relation;
import vn.nghiquyet.compare.Reuse;
import vn.nghiquyet.compare.Survey;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.diff.WordDiff;

/**
 * A survey as the page's script reads it. Lines that stand in several measures, as in a point and
 * in the clause that holds it, are written once; a wording is written with its stretches against
 * that of the medoid: what happened (of {@link Edit.Op}, four more for each {@link EditClass}), how
 * long before, how long after.
 */
final class HtmlSurveyData {
  /** A group holds thousands of words; larger tables make a page of many groups slow to write. */
  private static final int CELLS = 40_000;

  /** What is written as a number is written as its place in one of these. */
  static final List<Level> LEVELS = List.of(Level.values());

  static final List<Relation> RELATIONS = List.of(Relation.values());
  private static final List<Edit.Op> OPS = List.of(Edit.Op.values());
  private static final List<EditClass> KINDS = List.of(EditClass.values());
  private static final List<Reuse.Direction> DIRECTIONS = List.of(Reuse.Direction.values());

  private final Survey survey;
  private final HtmlData out = new HtmlData();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Map<Measure, Integer> places = new HashMap<>();
  private final Map<Key, Pair> pairs = new HashMap<>();

  private record Key(int document, int index, int otherDocument, int otherIndex) {}

  private HtmlSurveyData(Survey survey) {
    this.survey = survey;
    survey.pairs().forEach(pair -> pairs.put(key(pair.a(), pair.b()), pair));
  }

  /**
   * The data.
   *
   * @param words for the script, by name
   */
  static HtmlData of(Survey survey, List<Integer> order, Map<String, String> words) {
    return new HtmlSurveyData(survey).write(order, words);
  }

  private static Key key(Measure a, Measure b) {
    return a.document() < b.document()
        ? new Key(a.document(), a.index(), b.document(), b.index())
        : new Key(b.document(), b.index(), a.document(), a.index());
  }

  private HtmlData write(List<Integer> order, Map<String, String> words) {
    out.list("words");
    words.forEach((name, text) -> out.list().value(name).value(text).close());
    out.close();
    documents();
    numbers("order", order);
    measures();
    clusters();
    out.list("unique");
    survey.unique().forEach(measure -> out.value(places.get(measure)));
    out.close();
    reuse();
    figures();
    out.list("lines");
    lines.keySet().forEach(out::value);
    return out.close();
  }

  private void numbers(String name, List<Integer> numbers) {
    out.list(name);
    numbers.forEach(out::value);
    out.close();
  }

  private void documents() {
    List<String> names = SurveyNames.of(survey.documents());
    out.list("documents");
    for (int i = 0; i < names.size(); i++) {
      Survey.Entry entry = survey.documents().get(i);
      out.list().value(entry.id()).value(names.get(i));
      out.value(entry.meta().date().map(String::valueOf).orElse("")).close();
    }
    out.close();
  }

  private int line(String text) {
    return lines.computeIfAbsent(text, key -> lines.size());
  }

  private void measures() {
    out.list("measures");
    for (Measure measure : survey.measures()) {
      places.put(measure, places.size());
      out.list().value(measure.document()).value(LEVELS.indexOf(measure.level()));
      out.value(line(measure.citation())).value(line(measure.heading()));
      out.value(measure.page()).value(measure.line()).list();
      for (String text : measure.text().split("\n", -1)) {
        out.value(line(text));
      }
      out.close().list();
      measure.figures().forEach(figure -> out.value(line(figure.printed())));
      out.close().close();
    }
    out.close();
  }

  private void clusters() {
    out.list("clusters");
    int documents = survey.documents().size();
    for (Cluster cluster : survey.clusters()) {
      SurveyCoverage coverage = SurveyCoverage.of(cluster.coverage(), documents);
      out.list().value(cluster.id()).value(cluster.label()).value(LEVELS.indexOf(cluster.level()));
      out.value(cluster.coverage()).value(coverage.key());
      out.value(places.get(cluster.medoid())).list();
      cluster.members().forEach(member -> member(cluster, member));
      out.close().close();
    }
    out.close();
  }

  /** A member that is near the medoid only by others has the number behind the relations'. */
  private void member(Cluster cluster, Measure member) {
    Pair pair = pairs.get(key(cluster.medoid(), member));
    int relation = pair == null ? RELATIONS.size() : RELATIONS.indexOf(pair.relation());
    long similarity = pair == null ? 0 : Math.round(pair.similarity() * 100);
    out.list().value(places.get(member)).value(relation).value(similarity).list();
    if (!member.text().equals(cluster.medoid().text())) {
      for (Edit edit : WordDiff.of(cluster.medoid().text(), member.text(), CELLS)) {
        int kind = edit.kind().map(KINDS::indexOf).orElse(0);
        out.value(OPS.indexOf(edit.op()) + OPS.size() * kind);
        out.value(edit.before().length()).value(edit.after().length());
      }
    }
    out.close().close();
  }

  private void reuse() {
    out.list("reuse");
    for (Reuse one : survey.reuse()) {
      out.list().value(one.a()).value(one.b()).value(Math.round(one.aInB() * 100));
      out.value(Math.round(one.bInA() * 100)).value(DIRECTIONS.indexOf(one.direction())).close();
    }
    out.close();
  }

  /** Rows of figures: cluster, kind, unit and for each figure its measure, value, print. */
  private void figures() {
    Map<String, Integer> numbers = new HashMap<>();
    survey.clusters().forEach(cluster -> numbers.put(cluster.id(), numbers.size()));
    out.list("figures");
    for (NumberTable.Row row : NumberTable.of(survey).rows()) {
      out.list().value(numbers.get(row.cluster().id())).value(row.kind().jsonName());
      out.value(row.unit()).list();
      for (List<NumberTable.Entry> cell : row.cells()) {
        for (NumberTable.Entry entry : cell) {
          out.list().value(places.get(entry.measure()));
          out.value(value(entry.figure())).value(line(entry.figure().printed())).close();
        }
      }
      out.close().close();
    }
    out.close();
  }

  private static String value(Figure figure) {
    return figure.value().stripTrailingZeros().toPlainString();
  }
}
