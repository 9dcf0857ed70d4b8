package vn.nghiquyet.cli;

import picocli.CommandLine.Option;

/** How pages are recognized. */
final class OcrOptions {
  @Option(
      names = "--tessdata",
      descriptionKey = "option.tessdata",
      defaultValue = "",
      paramLabel = "DIR")
  private String tessdata;

  @Option(
      names = "--password",
      descriptionKey = "option.password",
      defaultValue = "",
      paramLabel = "TEXT")
  private String password;

  @Option(
      names = "--page-time",
      descriptionKey = "option.pageTime",
      defaultValue = "180",
      paramLabel = "SECONDS")
  private int pageTime;

  String tessdata() {
    return tessdata;
  }

  String password() {
    return password;
  }

  int pageTime() {
    return pageTime;
  }
}
