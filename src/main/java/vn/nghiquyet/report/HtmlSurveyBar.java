package vn.nghiquyet.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.nghiquyet.compare.Figure;
import vn.nghiquyet.compare.Level;
import vn.nghiquyet.compare.Relation;
import vn.nghiquyet.compare.Survey;

/** What leads through the page of a survey. */
final class HtmlSurveyBar {
  private static final List<String> KEYS = List.of("j", "k", "← ↑ → ↓", "Enter", "/", "Esc", "?");

  /** A fuller disc is nearer; the medoid, then relations, then near by others only. */
  private static final List<String> MARKS = List.of("◆", "●", "◕", "◑", "◔", "○", "·");

  private final Messages messages;
  private final Html out;
  private final HtmlTools tools;

  HtmlSurveyBar(Messages messages, Html out) {
    this.messages = messages;
    this.out = out;
    this.tools = new HtmlTools(messages, out);
  }

  /** Counts by coverage, level, relation and kind of figure; the documents. */
  void filters(Survey survey) {
    out.open("form", "id", "filters", "aria-label", messages.get("survey.page.filters")).line();
    int documents = survey.documents().size();
    tools.begin("survey.page.filter.coverage");
    for (SurveyCoverage coverage : SurveyCoverage.values()) {
      long count =
          survey.clusters().stream()
              .filter(cluster -> SurveyCoverage.of(cluster.coverage(), documents) == coverage)
              .count();
      String name = messages.get("survey.coverage." + coverage.key());
      tools.chip("coverage", coverage.key(), name, count);
    }
    tools.end();
    tools.begin("survey.page.filter.level");
    for (Level level : HtmlSurveyData.LEVELS) {
      long count = survey.clusters().stream().filter(cluster -> cluster.level() == level).count();
      String name = messages.get("survey.level." + level.jsonName());
      tools.chip("level", String.valueOf(HtmlSurveyData.LEVELS.indexOf(level)), name, count);
    }
    tools.end();
    tools.begin("survey.page.filter.relation");
    for (Relation relation : HtmlSurveyData.RELATIONS) {
      long count = survey.pairs().stream().filter(pair -> pair.relation() == relation).count();
      tools.chip(
          "relation",
          String.valueOf(HtmlSurveyData.RELATIONS.indexOf(relation)),
          relation(relation),
          count);
    }
    tools.end();
    tools.begin("survey.page.filter.figure");
    Map<Figure.Kind, Long> counts =
        survey.measures().parallelStream()
            .flatMap(measure -> measure.figures().stream())
            .collect(Collectors.groupingBy(Figure::kind, Collectors.counting()));
    for (Figure.Kind kind : Figure.Kind.values()) {
      long count = counts.getOrDefault(kind, 0L);
      tools.chip(
          "figure", kind.jsonName(), messages.get("survey.figure." + kind.jsonName()), count);
    }
    tools.end();
    selects(survey);
    out.close("form").line();
  }

  private String relation(Relation relation) {
    return messages.get("survey.relation." + relation.jsonName());
  }

  private void selects(Survey survey) {
    out.open("label", "class", "select").text(messages.get("survey.page.document") + " ");
    out.open("select", "id", "document");
    out.element("option", messages.get("survey.page.everyDocument"), "value", "-1");
    List<String> names = SurveyNames.of(survey.documents());
    for (int i = 0; i < names.size(); i++) {
      out.element("option", names.get(i), "value", String.valueOf(i));
    }
    out.close("select").close("label").line();
    out.open("label", "class", "select").text(messages.get("survey.page.order") + " ");
    out.open("select", "id", "order");
    out.element("option", messages.get("survey.page.order.similar"), "value", "similar");
    out.element("option", messages.get("survey.page.order.given"), "value", "given");
    out.close("select").close("label").line();
  }

  /** What the marks in the cells mean; the script reads them from here. */
  void legend() {
    out.open("p", "class", "legend", "id", "marks").text(messages.get("survey.page.legend"));
    legend(0, messages.get("survey.page.medoid"));
    for (Relation relation : HtmlSurveyData.RELATIONS) {
      legend(HtmlSurveyData.RELATIONS.indexOf(relation) + 1, relation(relation));
    }
    legend(MARKS.size() - 1, messages.get("survey.page.through"));
    out.close("p").line();
  }

  private void legend(int mark, String name) {
    out.text(" ").open("span", "class", "key");
    out.element("i", MARKS.get(mark), "class", "near n" + mark, "aria-hidden", "true");
    out.element("span", name).close("span");
  }

  /** The way through the sections, search, the look. */
  void tools() {
    out.open("div", "class", "tools", "role", "region", "aria-label", messages.get("page.tools"))
        .line();
    out.open("nav", "aria-label", messages.get("survey.page.parts"));
    for (String id : List.of("matrix", "numbers", "similar", "unique", "documents")) {
      out.element("a", messages.get("survey.part." + id), "href", "#" + id).text(" ");
    }
    out.close("nav").line();
    out.open("span", "class", "walk");
    tools.button("previous", "↑", "survey.page.previous");
    tools.button("next", "↓", "survey.page.next");
    out.element("output", "", "id", "place", "aria-live", "polite").close("span").line();
    tools.search("survey.page.search", "survey.page.found");
    out.open("span", "class", "looks");
    tools.looks();
    out.close("span").line().close("div").line();
  }

  /** Where the wordings of a cluster are shown. */
  void panel() {
    out.open("aside", "id", "wordings", "role", "dialog", "aria-labelledby", "what", "hidden", "");
    out.open("header").element("h2", "", "id", "what", "tabindex", "-1", "lang", "vi");
    out.open("span", "class", "walk");
    tools.button("up", "↑", "survey.page.previous");
    tools.button("down", "↓", "survey.page.next");
    tools.button("shut", "×", "survey.page.shut");
    out.close("span").close("header");
    out.open("div", "id", "words").close("div").close("aside").line();
  }

  /** What the keys do. */
  void help() {
    tools.help(KEYS, "survey.key.");
  }
}
