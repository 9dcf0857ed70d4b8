package vn.nghiquyet.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.report.MarkdownDiff;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.Palette;
import vn.nghiquyet.report.TerminalDiff;
import vn.nghiquyet.report.csv.DiffCsv;
import vn.nghiquyet.report.json.DiffJson;
import vn.nghiquyet.report.office.ComparisonDocx;
import vn.nghiquyet.report.office.RedlineDocx;

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
    MARKDOWN,
    /** For a dossier: both texts side by side with explanations, a Word file. */
    DOCX,
    /** The text before with the changes tracked, a Word file. */
    DOCX_REDLINE,
    /** For a spreadsheet: a row a change. */
    CSV;

    /** Whether it is no text that a terminal could show. */
    public boolean isBinary() {
      return this == DOCX || this == DOCX_REDLINE;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
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
   * @param report the report; a text ends with a line feed
   * @param substantive whether anything changed in substance
   */
  public record Outcome(List<Document> documents, Output.Content report, boolean substantive) {
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
    List<Document> both = List.of(documents.document(before), documents.document(after));
    DocumentDiff diff = Differ.diff(both.get(0), both.get(1));
    return new Outcome(both, report(diff, form, view), diff.count(EditClass.SUBSTANTIVE) > 0);
  }

  private static Output.Content report(DocumentDiff diff, Form form, View view) {
    return switch (form) {
      case TERMINAL ->
          text(
              new TerminalDiff(view.messages(), view.palette(), view.width(), view.context())
                  .of(diff));
      case JSON -> text(DiffJson.of(diff) + "\n");
      case MARKDOWN -> text(new MarkdownDiff(view.messages(), view.context()).of(diff));
      case DOCX -> bytes(new ComparisonDocx(view.messages()).of(diff));
      case DOCX_REDLINE -> bytes(RedlineDocx.of(diff));
      case CSV -> text(DiffCsv.of(diff));
    };
  }

  private static Output.Content text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Output.Content bytes(byte[] bytes) {
    return out -> out.write(bytes);
  }
}
