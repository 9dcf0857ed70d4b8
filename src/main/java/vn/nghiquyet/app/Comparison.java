package vn.nghiquyet.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.nghiquyet.diff.Allowed;
import vn.nghiquyet.diff.DiffOptions;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.diff.Side;
import vn.nghiquyet.diff.ThreeWay;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.report.DiffStat;
import vn.nghiquyet.report.Facsimile;
import vn.nghiquyet.report.HtmlDiff;
import vn.nghiquyet.report.HtmlThreeWay;
import vn.nghiquyet.report.InlineDiff;
import vn.nghiquyet.report.MarkdownDiff;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.Palette;
import vn.nghiquyet.report.TerminalDiff;
import vn.nghiquyet.report.ThreeWayReport;
import vn.nghiquyet.report.csv.DiffCsv;
import vn.nghiquyet.report.json.DiffJson;
import vn.nghiquyet.report.json.ThreeWayJson;
import vn.nghiquyet.report.office.ComparisonDocx;
import vn.nghiquyet.report.office.Redline;
import vn.nghiquyet.report.office.RedlineDocx;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.office.DocxTracker;
import vn.nghiquyet.source.office.OutOfReachException;

/** Says what changed from one file to another. */
public final class Comparison {
  private final Documents documents;
  private final Noise noise;

  /** When a difference is called noise of reading. */
  public enum Noise {
    /** Beyond reasonable doubt. */
    STRICT,
    /** More probable than not. */
    NORMAL,
    /** Never. */
    OFF
  }

  /** From which class on a comparison counts as failed. */
  public enum FailOn {
    /** Changes of substance. */
    SUBSTANTIVE,
    /** Editorial changes and filled blanks, too. */
    EDITORIAL,
    /** Noise, too. */
    ANY,
    /** Nothing. */
    NEVER
  }

  /** The form of a report. */
  public enum Form {
    /** For people at a terminal. */
    TERMINAL,
    /** For people at a terminal: how much changed where. */
    STAT,
    /** For people at a terminal: the whole text of what changed. */
    WORD_DIFF,
    /** For programs: {@code nq/diff/1}. */
    JSON,
    /** For a comment or a dossier. */
    MARKDOWN,
    /** For a dossier: one page with both documents beside each other. */
    HTML,
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

    /** The form that a file of this name has: one for a terminal where its ending tells none. */
    public static Form byName(String file) {
      String name = file.toLowerCase(Locale.ROOT);
      return name.endsWith(".md")
          ? MARKDOWN
          : Stream.of(JSON, HTML, DOCX, CSV)
              .filter(form -> name.endsWith("." + form))
              .findFirst()
              .orElse(TERMINAL);
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
   * @param images whether a page shows the print of what was read from scans
   */
  public record View(Messages messages, Palette palette, int width, int context, boolean images) {}

  /**
   * A finished comparison.
   *
   * @param diff what was found
   * @param report the report; a text ends with a line feed
   * @param remark on a Word file with tracked changes: why it has not the layout of the text before
   *     although that is one, as of {@link OutOfReachException.Reason}; or {@code settled} where
   *     changes were tracked in that already
   */
  public record Outcome(DocumentDiff diff, Output.Content report, Optional<String> remark) {
    Outcome(DocumentDiff diff, Output.Content report) {
      this(diff, report, Optional.empty());
    }

    /** Both documents. */
    public List<Document> documents() {
      return List.of(diff.before(), diff.after());
    }

    /**
     * Whether anything changed that must not.
     *
     * @param failOn from which class on
     * @param allowed citations of units that may change
     */
    public boolean fails(FailOn failOn, List<String> allowed) {
      Allowed units = new Allowed(allowed);
      return diff.changes().stream()
          .anyMatch(change -> counts(change.kind(), failOn) && !units.allows(change));
    }

    private static boolean counts(EditClass kind, FailOn failOn) {
      return switch (failOn) {
        case SUBSTANTIVE -> kind == EditClass.SUBSTANTIVE;
        case EDITORIAL -> kind != EditClass.NOISE;
        case ANY -> true;
        case NEVER -> false;
      };
    }

    /** One line: how many changes of each class there are. */
    public String summary(Messages messages) {
      return TerminalDiff.summary(diff, messages);
    }

    /** The allowed citations that name no unit of either document. */
    public List<String> unknown(List<String> allowed) {
      return new Allowed(allowed).unknown(diff);
    }
  }

  /** Compares the documents that this reads. */
  public Comparison(Documents documents, Noise noise) {
    this.documents = documents;
    this.noise = noise;
  }

  /**
   * The differences, reported.
   *
   * @throws InputException if one of the files cannot be read
   */
  public Outcome compare(String before, String after, Form form, View view) throws InputException {
    Input first = documents.input(before);
    Input second = documents.input(after);
    Side from = documents.side(first);
    Side to = documents.side(second);
    DocumentDiff diff = Differ.diff(from, to, options());
    if (form == Form.HTML && view.images()) {
      try (ScannedLines lines = documents.scannedLines()) {
        HtmlDiff page = new HtmlDiff(view.messages(), lines.of(first, from), lines.of(second, to));
        return new Outcome(diff, text(page.of(diff)));
      }
    }
    return form == Form.DOCX_REDLINE
        ? redline(first, diff)
        : new Outcome(diff, report(diff, form, view));
  }

  /** In the file before, where that is a Word file and all changes can be tracked in it. */
  private Outcome redline(Input before, DocumentDiff diff) throws InputException {
    Optional<DocxTracker> tracker = documents.tracker(before);
    if (tracker.isPresent()) {
      try {
        byte[] file = tracker.get().apply(Redline.inDraft(diff));
        Optional<String> settled =
            tracker.get().isTracked() ? Optional.of("settled") : Optional.empty();
        return new Outcome(diff, bytes(file), settled);
      } catch (OutOfReachException e) {
        return new Outcome(diff, bytes(RedlineDocx.of(diff)), Optional.of(e.reason().key()));
      }
    }
    return new Outcome(diff, bytes(RedlineDocx.of(diff)));
  }

  /** The forms in which three documents are reported. */
  public static final Set<Form> OF_THREE =
      Set.of(Form.TERMINAL, Form.JSON, Form.MARKDOWN, Form.HTML);

  /**
   * A finished comparison of two documents with the one that both began with.
   *
   * @param diff what was found
   * @param report the report, ending with a line feed
   */
  public record OutcomeOfThree(ThreeWay diff, Output.Content report) {
    /** All three documents. */
    public List<Document> documents() {
      return List.of(diff.base(), diff.a(), diff.b());
    }

    /**
     * Whether anything changed that must not, or both changed one unit.
     *
     * @param failOn from which class on
     * @param allowed citations of units that may change
     */
    public boolean fails(FailOn failOn, List<String> allowed) {
      Allowed units = new Allowed(allowed);
      return failOn != FailOn.NEVER
          && diff.changes().stream()
              .filter(row -> !row.changes().allMatch(units::allows))
              .anyMatch(
                  row -> row.by() == ThreeWay.By.CONFLICT || Outcome.counts(row.kind(), failOn));
    }
  }

  /**
   * Which of two documents changed what of a third, reported.
   *
   * @param form one of {@link #OF_THREE}
   * @throws InputException if one of the files cannot be read
   */
  public OutcomeOfThree compare(String base, String a, String b, Form form, View view)
      throws InputException {
    Side from = documents.side(documents.input(base));
    DocumentDiff left = Differ.diff(from, documents.side(documents.input(a)), options());
    DocumentDiff right = Differ.diff(from, documents.side(documents.input(b)), options());
    ThreeWay diff = ThreeWay.of(left, right);
    ThreeWayReport report = new ThreeWayReport(view.messages());
    String text =
        switch (form) {
          case TERMINAL -> report.terminal(diff, view.palette(), view.width(), view.context());
          case JSON -> ThreeWayJson.of(diff) + "\n";
          case MARKDOWN -> report.markdown(diff, view.context());
          case HTML -> new HtmlThreeWay(view.messages()).of(diff);
          default -> throw new IllegalArgumentException("form of three: " + form);
        };
    return new OutcomeOfThree(diff, text(text));
  }

  private DiffOptions options() {
    return new DiffOptions(vn.nghiquyet.diff.Noise.valueOf(noise.name()), documents::languageModel);
  }

  private static Output.Content report(DocumentDiff diff, Form form, View view) {
    return switch (form) {
      case TERMINAL ->
          text(
              new TerminalDiff(view.messages(), view.palette(), view.width(), view.context())
                  .of(diff));
      case STAT -> text(new DiffStat(view.messages(), view.palette(), view.width()).of(diff));
      case WORD_DIFF ->
          text(new InlineDiff(view.messages(), view.palette(), view.width()).of(diff));
      case JSON -> text(DiffJson.of(diff) + "\n");
      case MARKDOWN -> text(new MarkdownDiff(view.messages(), view.context()).of(diff));
      case DOCX -> bytes(new ComparisonDocx(view.messages()).of(diff));
      case DOCX_REDLINE -> bytes(RedlineDocx.of(diff));
      case HTML -> text(new HtmlDiff(view.messages(), Facsimile.NONE, Facsimile.NONE).of(diff));
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
