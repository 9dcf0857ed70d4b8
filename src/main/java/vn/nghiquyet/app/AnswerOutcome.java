package vn.nghiquyet.app;

import java.util.Map;
import java.util.TreeMap;
import vn.nghiquyet.compare.Answer;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.TerminalAnswer;
import vn.nghiquyet.report.csv.AnswerCsv;
import vn.nghiquyet.report.json.AnswerJson;

/** Which measures of documents are like what was asked for. */
record AnswerOutcome(Answer answer) implements Surveys.Outcome {
  @Override
  public String summary(Messages messages) {
    return messages.get(
        "answer.done", answer.documents().size(), answer.hits().size(), answer.coverage());
  }

  @Override
  public Output.Content report(Surveys.Form form, Surveys.View view) {
    return switch (form) {
      case TERMINAL ->
          SurveyOutcome.text(
              new TerminalAnswer(view.messages(), view.palette(), view.width()).of(answer));
      case JSON -> out -> AnswerJson.write(answer, out);
      case JSONL -> out -> AnswerJson.writeLines(answer, out);
      case HTML, XLSX, GRAPHML, CSV ->
          throw new IllegalArgumentException("one file of form " + form);
    };
  }

  @Override
  public Map<String, Output.Content> folder() {
    Map<String, Output.Content> files = new TreeMap<>();
    AnswerCsv.of(answer).forEach((name, table) -> files.put(name, SurveyOutcome.text(table)));
    return files;
  }
}
