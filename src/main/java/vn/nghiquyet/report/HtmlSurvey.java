package vn.nghiquyet.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.Seriation;
import vn.nghiquyet.compare.Survey;

/**
 * A survey as one HTML page that needs nothing else: who has which measure, in what words and with
 * what amounts, who shares text with whom, what only one has. Its script draws the tables on demand
 * out of data in the page, so that a hundred documents open at once.
 */
public final class HtmlSurvey {
  /** Those of the page's script, which asks for them by the last part of the key. */
  private static final List<String> WORDS =
      List.of(
          "survey.page.medoid",
          "survey.page.through",
          "survey.page.absent",
          "survey.page.missing",
          "survey.page.missingCount",
          "survey.page.same",
          "survey.page.wordings",
          "survey.page.measure",
          "survey.page.coverage",
          "survey.page.amounts",
          "survey.page.more",
          "survey.page.isIn",
          "survey.page.share",
          "survey.page.range",
          "survey.page.count",
          "survey.page.place",
          "survey.page.placeOnly",
          "survey.page.only",
          "survey.page.from",
          "survey.page.to",
          "survey.page.dates",
          "survey.page.how",
          "survey.page.back",
          "survey.page.opened",
          "survey.page.gone",
          "survey.page.new");

  private final Messages messages;

  /** A report in this language. */
  public HtmlSurvey(Messages messages) {
    this.messages = messages;
  }

  /** The page, ending with a line feed. */
  public String of(Survey survey) {
    int documents = survey.documents().size();
    String title = messages.get("survey.page.title", documents);
    Html out = new Html(messages.language(), title, "shell", "survey");
    HtmlSurveyBar bar = new HtmlSurveyBar(messages, out);
    out.element("a", messages.get("survey.page.skip"), "class", "skip", "href", "#main").line();
    out.open("header", "class", "top").line();
    out.element("h1", title).line();
    out.element("p", summary(survey), "class", "summary").line();
    out.element("noscript", messages.get("survey.page.noscript")).line();
    bar.filters(survey);
    bar.legend();
    out.close("header").line();
    bar.tools();
    out.open("main", "id", "main").line();
    sections(out);
    documents(out, survey);
    out.close("main").line();
    bar.panel();
    bar.help();
    return out.data(HtmlSurveyData.of(survey, Seriation.order(survey), words())).end();
  }

  private String summary(Survey survey) {
    int documents = survey.documents().size();
    long common =
        survey.clusters().stream().filter(cluster -> cluster.coverage() == documents).count();
    return messages.get(
        "survey.page.summary",
        documents,
        survey.measures().size(),
        survey.clusters().size(),
        common,
        survey.unique().size());
  }

  private Map<String, String> words() {
    Map<String, String> out = new LinkedHashMap<>();
    for (String key : WORDS) {
      out.put(key.substring(key.lastIndexOf('.') + 1), messages.get(key));
    }
    return out;
  }

  /** What the script fills. */
  private void sections(Html out) {
    begin(out, "matrix", "survey.page.matrix", "survey.page.matrix.about");
    out.open("div", "id", "grid", "class", "scroll").close("div").line();
    out.element("p", messages.get("survey.page.nothing"), "id", "nothing", "hidden", "");
    out.close("section").line();
    begin(out, "numbers", "survey.page.numbers", "survey.page.numbers.about");
    out.open("div", "id", "figures", "class", "wide").close("div").close("section").line();
    begin(out, "similar", "survey.page.similar", "survey.page.similar.about");
    out.open("div", "id", "heat", "class", "wide").close("div").line();
    out.element("h3", messages.get("survey.page.nearest"));
    out.open("div", "id", "nearest", "class", "wide").close("div").close("section").line();
    begin(out, "unique", "survey.page.unique", "survey.page.unique.about");
    out.open("div", "id", "alone").close("div").close("section").line();
  }

  private void begin(Html out, String id, String key, String about) {
    out.open("section", "id", id, "aria-labelledby", id + "-title").line();
    out.element("h2", messages.get(key), "id", id + "-title").line();
    out.element("p", messages.get(about), "class", "about").line();
  }

  private void documents(Html out, Survey survey) {
    begin(out, "documents", "survey.page.documents", "survey.page.documents.about");
    out.open("div", "class", "wide").open("table", "class", "list").open("thead").open("tr");
    for (String key :
        List.of(
            "survey.page.document",
            "survey.page.symbol",
            "survey.page.date",
            "survey.page.subject")) {
      out.element("th", messages.get(key), "scope", "col");
    }
    for (String key : List.of("survey.page.measures", "survey.page.alone")) {
      out.element("th", messages.get(key), "scope", "col", "class", "number");
    }
    out.close("tr").close("thead").open("tbody").line();
    List<String> names = SurveyNames.of(survey.documents());
    int[] all = counts(survey.measures(), names.size());
    int[] alone = counts(survey.unique(), names.size());
    for (int i = 0; i < names.size(); i++) {
      document(out, survey.documents().get(i), names.get(i), all[i], alone[i]);
    }
    out.close("tbody").close("table").close("div").close("section").line();
  }

  private static int[] counts(List<Measure> measures, int documents) {
    int[] out = new int[documents];
    measures.forEach(measure -> out[measure.document()]++);
    return out;
  }

  private void document(Html out, Survey.Entry entry, String name, int all, int alone) {
    out.open("tr", "id", "d-" + entry.id());
    out.open("th", "scope", "row").element("span", name, "lang", "vi");
    out.element("small", entry.name()).close("th");
    out.open("td").text(entry.meta().symbol());
    if (entry.meta().draft()) {
      out.text(" ").element("small", messages.get("survey.page.draft"));
    }
    out.close("td").element("td", entry.meta().date().map(this::date).orElse(""));
    out.element("td", entry.meta().title(), "lang", "vi");
    out.element("td", String.valueOf(all), "class", "number");
    out.element("td", String.valueOf(alone), "class", "number").close("tr").line();
  }

  private String date(LocalDate date) {
    return DateTimeFormatter.ofPattern(messages.get("page.date"), Locale.ROOT).format(date);
  }
}
