package vn.nghiquyet.cli;

import picocli.CommandLine.Option;

/** The language model to work with. */
final class ModelOption {
  @Option(
      names = "--model",
      descriptionKey = "option.model",
      defaultValue = "",
      paramLabel = "FILE")
  private String file;

  /** Its file, empty for the one that comes with the program. */
  String file() {
    return file;
  }
}
