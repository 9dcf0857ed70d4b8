package vn.nghiquyet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
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

  private static final Set<String> READING =
      Set.of("--jobs", "--revisions", "--ocr", "--repair", "--width", "--color", "--progress");

  private static final int MOST_ENGINES = 4;
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
      paramLabel = "N")
  private Integer jobs;

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
      paramLabel = "auto|always|never")
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
  private When progress;

  @Option(names = "--config", descriptionKey = "option.config", paramLabel = "FILE")
  @SuppressWarnings("UnusedVariable") // Nq looks for it before anything else is read
  private String config;

  /** Hides the options on reading documents, which mean nothing to some commands. */
  static void hideReading(CommandSpec command) {
    for (OptionSpec option : List.copyOf(command.options())) {
      if (READING.contains(option.longestName())) {
        command.remove(option);
        command.addOption(OptionSpec.builder(option).hidden(true).build());
      }
    }
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

  When ocr() {
    return ocr;
  }

  /** Whether to show how far long work is. */
  boolean progress() {
    return progress == When.always || progress == When.auto && errTerminal() && !quiet;
  }

  /** Whether standard error is a terminal, as the launcher says it. */
  static boolean errTerminal() {
    return Boolean.getBoolean("nq.terminal.err");
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

  /** How many files at a time. */
  int jobs() {
    return jobs == null ? 1 : jobs;
  }

  /** How many pages are recognized at a time: as asked, or as many as there are cores for it. */
  int engines() {
    return jobs == null ? Math.min(MOST_ENGINES, Runtime.getRuntime().availableProcessors()) : jobs;
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
