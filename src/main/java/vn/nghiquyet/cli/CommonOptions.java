package vn.nghiquyet.cli;

import java.util.Locale;
import picocli.CommandLine.Option;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.Palette;
import vn.nghiquyet.source.ReadOptions;

/** Options that every command has. */
final class CommonOptions {
  /** When to use colours, OCR, repair. */
  enum When {
    auto,
    always,
    never
  }

  /** Language of messages and reports. */
  enum Language {
    vi,
    en
  }

  /** Which text of a document with tracked changes. */
  enum Revisions {
    FINAL,
    ORIGINAL
  }

  @Option(names = "--lang", descriptionKey = "option.lang", paramLabel = "vi|en")
  private Language language;

  @Option(
      names = "--color",
      descriptionKey = "option.color",
      defaultValue = "auto",
      paramLabel = "auto|always|never")
  private When color;

  @Option(
      names = {"-o", "--output"},
      descriptionKey = "option.output",
      paramLabel = "FILE|DIR")
  private String output;

  @Option(
      names = {"-j", "--jobs"},
      descriptionKey = "option.jobs",
      defaultValue = "1",
      paramLabel = "N")
  private int jobs;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "option.verbose")
  private boolean verbose;

  @Option(
      names = "--revisions",
      descriptionKey = "option.revisions",
      defaultValue = "final",
      paramLabel = "final|original")
  private Revisions revisions;

  @Option(
      names = "--width",
      descriptionKey = "option.width",
      defaultValue = "${env:COLUMNS:-100}",
      paramLabel = "N")
  private int width;

  Messages messages() {
    return Messages.of(language == null ? localeLanguage() : language.name());
  }

  /** Vietnamese where the locale is, else English. */
  static String localeLanguage() {
    return Locale.getDefault().getLanguage().equals("vi") ? "vi" : "en";
  }

  Palette palette(Console console) {
    boolean wanted =
        switch (color) {
          case always -> true;
          case never -> false;
          case auto -> output == null && console.terminal() && System.getenv("NO_COLOR") == null;
        };
    return wanted ? Palette.ANSI : Palette.PLAIN;
  }

  ReadOptions readOptions() {
    return new ReadOptions(
        revisions == Revisions.FINAL
            ? ReadOptions.Revisions.FINAL
            : ReadOptions.Revisions.ORIGINAL);
  }

  /** File or folder to write to, empty for standard output. */
  String output() {
    return output == null ? "" : output;
  }

  int jobs() {
    return jobs;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  int width() {
    return Math.max(40, width);
  }
}
