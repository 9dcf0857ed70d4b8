package vn.nghiquyet.report;

import java.util.List;
import java.util.stream.Collectors;

/** A language model and its scores for people. */
public final class ModelReport {
  private final Messages messages;

  /** In the language of these messages. */
  public ModelReport(Messages messages) {
    this.messages = messages;
  }

  /** What is in a model, one fact a line. */
  public String of(ModelView model) {
    String sizes =
        model.sizes().stream()
            .map(size -> messages.get("model.number", size))
            .collect(Collectors.joining(" · "));
    String sources =
        model.sources().isEmpty() ? messages.get("model.noSources") : joined(model.sources());
    return Printable.of(
        String.join(
            "\n",
            messages.get("model.file", model.name(), model.bytes()),
            messages.get("model.order", model.order(), sizes),
            messages.get("model.sources", sources),
            messages.get("model.counted", model.tokens(), model.paragraphs()),
            messages.get("model.program", model.program()),
            ""));
  }

  private static String joined(List<String> sources) {
    return String.join(", ", sources);
  }

  /** The scores, one text a line. */
  public String of(List<ModelScore> scores) {
    return Printable.of(scores.stream().map(this::line).collect(Collectors.joining()));
  }

  private String line(ModelScore score) {
    return messages.get(
            "model.score",
            score.name(),
            score.words(),
            score.perplexity(),
            score.unknownRate(),
            score.accuracy())
        + "\n";
  }
}
