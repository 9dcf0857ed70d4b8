package vn.nghiquyet.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.report.DiffWords;
import vn.nghiquyet.report.Explanation;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.Piece;
import vn.nghiquyet.report.Printed;
import vn.nghiquyet.report.office.Paragraphs.Look;

/**
 * BẢN SO SÁNH, THUYẾT MINH for the dossier, as a Word file: both texts whole, side by side, a row a
 * unit, what is put in bold and what is left out struck through, and beside them in words what
 * happened and where.
 */
public final class ComparisonDocx {
  private static final List<Integer> COLUMNS = List.of(5350, 5350, 4138);
  private static final String GREY = "EDEDED";

  /** Rows with more characters than this on a side may break across pages. */
  private static final int SHORT = 350;

  private final Messages messages;

  /** A report in this language. */
  public ComparisonDocx(Messages messages) {
    this.messages = messages;
  }

  /** The report as the bytes of a docx file; the same comparison gives the same bytes. */
  public byte[] of(DocumentDiff diff) {
    Heading heading = new Heading(messages, diff);
    WordFile file = new WordFile(true, messages.get("docx.title"));
    heading.write(file);
    line(file, new DiffWords(messages).summary(diff), Look.PLAIN, 2);
    line(file, messages.get("docx.legend"), Look.ITALIC, 6);
    Table table = new Table(file.body(), COLUMNS, true);
    List<CTTc> header = table.row(true, true, GREY);
    title(header.get(0), heading.before());
    title(header.get(1), heading.after());
    title(header.get(2), messages.get("docx.explanation"));
    Rows rows = new Rows(diff, table);
    diff.units().forEach(rows::add);
    closing(file, diff, rows.explanation);
    return file.bytes();
  }

  private static void line(WordFile file, String text, Look look, int after) {
    Paragraphs.add(Paragraphs.layout(file.body().addNewP(), STJc.BOTH, 0, after), text, look);
  }

  private static void title(CTTc cell, String text) {
    Paragraphs.add(Paragraphs.layout(cell.addNewP(), STJc.CENTER, 3, 3), text, Look.BOLD);
  }

  private void closing(WordFile file, DocumentDiff diff, Explanation explanation) {
    list(file, "diff.metadata", diff.fields().stream().map(explanation::of));
    list(file, "diff.references", diff.references().stream().map(explanation::of));
  }

  private void list(WordFile file, String key, Stream<String> lines) {
    List<String> all = lines.toList();
    if (!all.isEmpty()) {
      CTP head = Paragraphs.layout(file.body().addNewP(), STJc.LEFT, 12, 3);
      head.getPPr().addNewKeepNext();
      Paragraphs.add(head, messages.get(key), Look.BOLD);
      all.forEach(text -> line(file, "- " + text, Look.PLAIN, 3));
    }
  }

  /** The rows of one comparison. */
  private final class Rows {
    private final Table table;
    private final Printed before;
    private final Printed after;
    private final Explanation explanation;

    Rows(DocumentDiff diff, Table table) {
      this.table = table;
      this.before = new Printed(diff.before());
      this.after = new Printed(diff.after());
      this.explanation = new Explanation(messages);
    }

    void add(Change change) {
      List<Piece> pieces = Piece.of(change, before, after);
      boolean brief = Math.max(length(pieces, false), length(pieces, true)) < SHORT;
      boolean opens = opens(change);
      List<CTTc> cells = table.row(false, brief, opens ? GREY : "");
      Cell was = new Cell(cells.get(0), opens);
      Cell is = new Cell(cells.get(1), opens);
      for (Piece piece : pieces) {
        was.add(piece.before(), look(piece.kind(), Look.STRUCK));
        is.add(piece.after(), look(piece.kind(), Look.BOLD));
      }
      Cell words = new Cell(cells.get(2), opens);
      words.add(String.join("\n", explanation.of(change, before)), Look.PLAIN);
      Stream.of(was, is, words).forEach(Cell::end);
    }

    private int length(List<Piece> pieces, boolean side) {
      return pieces.stream()
          .mapToInt(piece -> (side ? piece.after() : piece.before()).length())
          .sum();
    }

    private static Look look(Optional<EditClass> kind, Look changed) {
      return kind.map(k -> k == EditClass.NOISE ? Look.ITALIC : changed).orElse(Look.PLAIN);
    }

    /** Whether it is an Điều or a greater unit that holds others. */
    private static boolean opens(Change change) {
      if (change.unit().isLeaf()) {
        return false;
      }
      return switch (change.unit().kind()) {
        case PART, CHAPTER, SECTION, SUBSECTION, ARTICLE, APPENDIX -> true;
        default -> false;
      };
    }
  }

  /** The words of a cell, paragraph by paragraph. */
  private static final class Cell {
    private final CTTc cell;
    private final boolean withNext;
    private final List<CTP> paragraphs = new ArrayList<>();

    /**
     * An empty cell.
     *
     * @param withNext whether it stands on one page with the next row
     */
    Cell(CTTc cell, boolean withNext) {
      this.cell = cell;
      this.withNext = withNext;
    }

    void add(String text, Look look) {
      String[] lines = text.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          paragraph();
        }
        String words = lines[i].stripTrailing();
        if (!lines[i].isEmpty()) {
          CTP last = paragraphs.isEmpty() ? paragraph() : paragraphs.get(paragraphs.size() - 1);
          Paragraphs.add(last, words, look);
          Paragraphs.add(last, lines[i].substring(words.length()), Look.PLAIN);
        }
      }
    }

    private CTP paragraph() {
      CTP paragraph = cell.addNewP();
      if (withNext) {
        paragraph.addNewPPr().addNewKeepNext();
      }
      paragraphs.add(Paragraphs.layout(paragraph, STJc.LEFT, 2, 2));
      return paragraph;
    }

    /** A cell without a paragraph is no cell. */
    void end() {
      if (paragraphs.isEmpty()) {
        paragraph();
      }
    }
  }
}
