package vn.nghiquyet.app;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import vn.nghiquyet.compare.Survey;
import vn.nghiquyet.report.HtmlSurvey;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.ReuseGraph;
import vn.nghiquyet.report.TerminalSurvey;
import vn.nghiquyet.report.csv.SurveyCsv;
import vn.nghiquyet.report.json.SurveyJson;
import vn.nghiquyet.report.office.SurveyXlsx;

/** What documents have in common, all of them or all with one. */
record SurveyOutcome(Survey survey) implements Surveys.Outcome {
  @Override
  public String summary(Messages messages) {
    String done =
        messages.get(
            "compare.done",
            survey.documents().size(),
            survey.clusters().size(),
            survey.found(),
            survey.unique().size());
    int listed = survey.pairs().size();
    return listed == survey.found()
        ? done
        : done + "; " + messages.get("compare.pairsNearest", listed);
  }

  @Override
  public Output.Content report(Surveys.Form form, Surveys.View view) {
    Messages messages = view.messages();
    return switch (form) {
      case TERMINAL -> text(new TerminalSurvey(messages, view.palette(), view.width()).of(survey));
      case JSON -> out -> SurveyJson.write(survey, out);
      case JSONL -> out -> SurveyJson.writeLines(survey, out);
      case HTML -> text(new HtmlSurvey(messages).of(survey));
      case XLSX -> out -> new SurveyXlsx(messages).write(survey, out);
      case GRAPHML -> out -> ReuseGraph.write(survey, out);
      case CSV -> throw new IllegalArgumentException("one file of form " + form);
    };
  }

  @Override
  public Map<String, Output.Content> folder() {
    Map<String, Output.Content> files = new TreeMap<>();
    SurveyCsv.of(survey).forEach((name, table) -> files.put(name, table::write));
    return files;
  }

  static Output.Content text(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
