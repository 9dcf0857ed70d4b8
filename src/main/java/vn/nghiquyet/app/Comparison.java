package vn.nghiquyet.app;

import java.util.List;
import vn.nghiquyet.diff.DiffOptions;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.report.MarkdownDiff;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.Palette;
import vn.nghiquyet.report.TerminalDiff;
import vn.nghiquyet.report.json.DiffJson;

/** Says what changed from one file to another. */
public final class Comparison {
  private final Documents documents;

  /** The form of a report. */
  public enum Form {
    /** For people at a terminal. */
    TERMINAL,
    /** For programs: {@code nq/diff/1}. */
    JSON,
    /** For a comment or a dossier. */
    MARKDOWN
  }

  /**
   * How a report looks.
   *
   * @param messages its language
   * @param palette colours of a terminal
   * @param width columns of a terminal
   * @param context unchanged words on each side of a change; negative keeps all
   */
  public record View(Messages messages, Palette palette, int width, int context) {}

  /**
   * A finished comparison.
   *
   * @param documents the two that were compared
   * @param report the report, ending with a line feed
   * @param substantive whether anything changed in substance
   */
  public record Outcome(List<Document> documents, String report, boolean substantive) {
    /** Copies the list. */
    public Outcome {
      documents = List.copyOf(documents);
    }
  }

  /** Compares the documents that this reads. */
  public Comparison(Documents documents) {
    this.documents = documents;
  }

  /**
   * The differences, reported.
   *
   * @throws InputException if one of the files cannot be read
   */
  public Outcome compare(String before, String after, Form form, View view) throws InputException {
    DocumentDiff diff =
        Differ.diff(documents.side(before), documents.side(after), DiffOptions.USUAL);
    return new Outcome(
        List.of(diff.before(), diff.after()),
        report(diff, form, view),
        diff.count(EditClass.SUBSTANTIVE) > 0);
  }

  private static String report(DocumentDiff diff, Form form, View view) {
    return switch (form) {
      case TERMINAL ->
          new TerminalDiff(view.messages(), view.palette(), view.width(), view.context()).of(diff);
      case JSON -> DiffJson.of(diff) + "\n";
      case MARKDOWN -> new MarkdownDiff(view.messages(), view.context()).of(diff);
    };
  }
}
