package vn.nghiquyet.cli;

import java.util.Locale;
import picocli.CommandLine.Option;
import vn.nghiquyet.report.Palette;

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

  private static final int MIN_WIDTH = 40;
  private static final int USUAL_WIDTH = 100;

  @Option(names = "--lang", descriptionKey = "option.lang", paramLabel = "vi|en")
  @SuppressWarnings("UnusedVariable") // Nq looks for it before anything else is read
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

  @Option(names = "--width", descriptionKey = "option.width", paramLabel = "N")
  private Integer width;

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
      paramLabel = "auto|always|never")
  private When repair;

  @Option(
      names = "--progress",
      descriptionKey = "option.progress",
      defaultValue = "auto",
      paramLabel = "auto|always|never")
  @SuppressWarnings("UnusedVariable") // accepted for scripts; nothing here takes long enough yet
  private When progress;

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

  /** A stage asked for that this version does not have; empty for none. */
  String notYet() {
    return ocr == When.always ? "--ocr" : "";
  }

  When repair() {
    return repair;
  }

  /** Whether to take the text before tracked changes. */
  boolean original() {
    return revisions == Revisions.ORIGINAL;
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
    return Math.max(MIN_WIDTH, width == null ? terminalWidth() : width);
  }

  /** As the launcher says it, or a usual one. */
  private static int terminalWidth() {
    String columns = System.getenv("COLUMNS");
    boolean known = columns != null && columns.matches("[1-9]\\d{0,3}");
    return known ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
