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

  @Option(
      names = "--ocr",
      descriptionKey = "option.ocr",
      defaultValue = "auto",
      paramLabel = "auto|never")
  private When ocr;

  @Option(
      names = "--repair",
      descriptionKey = "option.repair",
      defaultValue = "auto",
      paramLabel = "auto|never")
  private When repair;

  @Option(
      names = "--progress",
      descriptionKey = "option.progress",
      defaultValue = "auto",
      paramLabel = "auto|always|never")
  @SuppressWarnings("UnusedVariable") // accepted for scripts; nothing here takes long enough yet
  private When progress;

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

  /**
   * How to read files.
   *
   * @throws UsageException if a stage is asked for that this version does not have
   */
  ReadOptions readOptions() {
    if (ocr == When.always || repair == When.always) {
      throw new UsageException(
          messages().get("usage.notYet", ocr == When.always ? "--ocr" : "--repair"));
    }
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
