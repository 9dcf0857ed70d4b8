package vn.nghiquyet.cli;

import picocli.CommandLine.Option;
import vn.nghiquyet.app.Models;

/** The form of a report on a language model. */
final class ModelForm {
  @Option(
      names = {"-f", "--format"},
      descriptionKey = "option.format",
      defaultValue = "terminal",
      paramLabel = "terminal|json")
  private Models.Form form;

  Models.Form form() {
    return form;
  }
}
