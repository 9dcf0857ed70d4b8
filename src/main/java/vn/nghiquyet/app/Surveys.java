package vn.nghiquyet.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.nghiquyet.compare.Surveyor;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.Palette;
import vn.nghiquyet.text.Words;

/** Says what many documents have in common and what each has alone. */
public final class Surveys {
  private final Documents documents;

  /** The form of a report. */
  public enum Form {
    /** For people at a terminal. */
    TERMINAL,
    /** For programs: {@code nq/comparison/1}. */
    JSON,
    /** For programs: an object a line. */
    JSONL,
    /** One page for a browser. */
    HTML,
    /** A workbook. */
    XLSX,
    /** A folder of tables. */
    CSV,
    /** The graph of who has whose text. */
    GRAPHML;

    /** Whether it is no text that a terminal could show. */
    public boolean isBinary() {
      return this == XLSX;
    }

    /** How many documents it has room for. */
    public int most() {
      return this == HTML || this == XLSX ? 1_000 : Integer.MAX_VALUE;
    }

    /** The form that a file of this name has: one for a terminal where its ending tells none. */
    public static Form byName(String file) {
      String name = file.toLowerCase(Locale.ROOT);
      return name.endsWith("/")
          ? CSV
          : Stream.of(values())
              .filter(form -> name.endsWith("." + form))
              .findFirst()
              .orElse(TERMINAL);
    }

    /** The name on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Which pieces of documents are compared. */
  public enum Level {
    /** What bears text and holds nothing. */
    LEAF,
    /** What has a heading and holds others. */
    GROUP,
    /** Both. */
    BOTH;

    private Set<vn.nghiquyet.compare.Level> levels() {
      return this == BOTH
          ? EnumSet.allOf(vn.nghiquyet.compare.Level.class)
          : EnumSet.of(vn.nghiquyet.compare.Level.valueOf(name()));
    }
  }

  /**
   * How a report looks.
   *
   * @param messages its language
   * @param palette colours of a terminal
   * @param width columns of a terminal
   */
  public record View(Messages messages, Palette palette, int width) {}

  /**
   * What is asked for.
   *
   * @param level which pieces of documents are compared
   * @param against the file of the one document that all others are compared with; empty for none
   * @param query the words of a measure to look for; empty for none
   * @param top how many measures like the query are wanted at most
   */
  public record Request(Level level, String against, String query, int top) {
    private static final Set<Form> OF_QUERY =
        EnumSet.of(Form.TERMINAL, Form.JSON, Form.JSONL, Form.CSV);

    /** Checks that there is one question at most. */
    public Request {
      Objects.requireNonNull(level);
      if (!against.isEmpty() && !query.isEmpty()) {
        throw new IllegalArgumentException("against " + against + ", query " + query);
      }
      if (top < 1) {
        throw new IllegalArgumentException("top " + top);
      }
    }

    /** Whether what is asked for can be reported in this form. */
    public boolean has(Form form) {
      return query.isEmpty() || OF_QUERY.contains(form);
    }

    /** Whether a query, if there is one, holds a word or a number to look for. */
    public boolean speaks() {
      return query.isEmpty() || !Words.keys(query).isEmpty();
    }

    /** How many documents it takes. */
    public int least() {
      return query.isEmpty() ? 2 : 1;
    }
  }

  /** Is told how the reading of files goes on, by any thread. */
  public interface Watcher {
    /** A file is finished, well or not. */
    void fileDone();
  }

  /** Compares the documents that this reads. */
  public Surveys(Documents documents) {
    this.documents = documents;
  }

  /**
   * The files without those that are another name of one before.
   *
   * @param files as the user named them
   */
  public static List<String> distinct(List<String> files) {
    Set<Object> seen = new HashSet<>();
    return files.stream().filter(file -> seen.add(identity(file))).toList();
  }

  private static Object identity(String file) {
    try {
      return file.equals(Reading.STDIN) ? file : Path.of(file).toRealPath();
    } catch (IOException | InvalidPathException e) {
      return file; // reading it will say what is wrong
    }
  }

  /**
   * Reads documents.
   *
   * @param jobs how many at a time, at least 1
   */
  public Batch.Result<Document> read(List<String> files, int jobs, Watcher watcher) {
    SharedTexts texts = new SharedTexts();
    return Batch.run(
        files,
        jobs,
        file -> {
          try {
            return texts.of(documents.document(file));
          } finally {
            watcher.fileDone();
          }
        });
  }

  /** What was found in documents. */
  public interface Outcome {
    /** One line: how much there is. */
    String summary(Messages messages);

    /**
     * The report as one file.
     *
     * @param form one that {@link Request#has}, but {@link Form#CSV}
     */
    Output.Content report(Form form, View view);

    /** The report as the files of a folder, by name. */
    Map<String, Output.Content> folder();
  }

  /**
   * Compares documents, as many as are asked for at least.
   *
   * @param documents where all are compared with one, that one first
   */
  public static Outcome survey(List<Document> documents, Request request) {
    Surveyor surveyor = new Surveyor(request.level().levels());
    if (!request.query().isEmpty()) {
      return new AnswerOutcome(surveyor.query(documents, request.query(), request.top()));
    }
    return new SurveyOutcome(
        request.against().isEmpty() ? surveyor.survey(documents) : surveyor.against(documents));
  }
}
