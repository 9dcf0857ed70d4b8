package vn.nghiquyet.report.office;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.xmlbeans.XmlCalendar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.model.Region;
import vn.nghiquyet.report.office.Paragraph.Move;
import vn.nghiquyet.report.office.Paragraphs.Look;
import vn.nghiquyet.text.tracked.Fate;
import vn.nghiquyet.text.tracked.Stretch;

/**
 * The document before as a Word file with the changes tracked, without their time: accepting all
 * gives the text after, rejecting all the text before. The paragraphs are those of the document as
 * it was read, in a plain layout: for texts that come from no Word file, or from one in which the
 * changes cannot be tracked.
 */
public final class RedlineDocx {
  private static final int FIRST_LINE = 567;

  /** No time at all; but the schema asks for one at a move. */
  private static final String ALWAYS = "1980-02-01T00:00:00Z";

  private final WordFile file;
  private int id;

  private RedlineDocx(WordFile file) {
    this.file = file;
  }

  /** The file as bytes; the same comparison gives the same bytes. */
  public static byte[] of(DocumentDiff diff) {
    RedlineDocx docx = new RedlineDocx(new WordFile(false, diff.before().meta().title()));
    docx.write(Redline.of(diff));
    return docx.file.bytes();
  }

  private void write(List<Paragraph> paragraphs) {
    Optional<Move> open = Optional.empty();
    int range = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      Optional<Move> move = paragraph.move();
      CTP written = write(paragraph);
      if (move.isPresent() && !move.equals(open)) {
        range = id++;
        start(written, move.get(), range);
      }
      open = move;
      boolean touches = i > 0 && touches(paragraphs.get(i - 1), paragraph);
      for (int k = 0; k < paragraph.runs().size(); k++) {
        write(written, paragraph.runs().get(k), look(paragraph), k == 0 && touches);
      }
      boolean last = i + 1 == paragraphs.size() || !paragraphs.get(i + 1).move().equals(move);
      if (move.isPresent() && last) {
        boolean source = move.get().source();
        (source ? written.addNewMoveFromRangeEnd() : written.addNewMoveToRangeEnd())
            .setId(BigInteger.valueOf(range));
      }
    }
  }

  /**
   * Whether a paragraph begins with a change of the kind that the last one ended with, while the
   * end between them has another fate. LibreOffice makes one of two such changes, and of the two
   * paragraphs too, unless their times differ.
   */
  private static boolean touches(Paragraph last, Paragraph next) {
    if (last.runs().isEmpty() || next.runs().isEmpty()) {
      return false;
    }
    Fate fate = next.runs().get(0).fate();
    return fate != Fate.KEPT
        && fate != last.end()
        && fate == last.runs().get(last.runs().size() - 1).fate();
  }

  private static void start(CTP written, Move move, int range) {
    CTMoveBookmark start =
        move.source() ? written.addNewMoveFromRangeStart() : written.addNewMoveToRangeStart();
    start.setId(BigInteger.valueOf(range));
    start.setAuthor(Stretch.author(false));
    start.setName("move" + move.number());
    start.setDate(new XmlCalendar(ALWAYS));
  }

  private CTP write(Paragraph paragraph) {
    CTP out = file.body().addNewP();
    boolean centred = isCentred(paragraph.unit());
    Paragraphs.layout(out, centred ? STJc.CENTER : STJc.BOTH, centred ? 0 : 3, 3);
    CTPPr properties = out.getPPr();
    if (!centred) {
      CTInd indent = properties.addNewInd();
      indent.setFirstLine(BigInteger.valueOf(FIRST_LINE));
    }
    if (paragraph.title()) {
      properties.addNewKeepNext();
    }
    if (paragraph.end() != Fate.KEPT) {
      CTParaRPr mark = properties.addNewRPr();
      tracked(
          switch (paragraph.end()) {
            case DELETED -> mark.addNewDel();
            case MOVED_FROM -> mark.addNewMoveFrom();
            case MOVED_TO -> mark.addNewMoveTo();
            default -> mark.addNewIns();
          },
          Stretch.author(false));
    }
    return out;
  }

  private void write(CTP paragraph, Stretch stretch, Look look, boolean timed) {
    CTRunTrackChange change =
        switch (stretch.fate()) {
          case KEPT -> null;
          case DELETED -> paragraph.addNewDel();
          case INSERTED -> paragraph.addNewIns();
          case MOVED_FROM -> paragraph.addNewMoveFrom();
          case MOVED_TO -> paragraph.addNewMoveTo();
        };
    if (change == null) {
      Paragraphs.add(paragraph, stretch.text(), look);
      return;
    }
    tracked(change, stretch.author());
    if (timed) {
      change.setDate(new XmlCalendar(ALWAYS));
    }
    CTR run = change.addNewR();
    Paragraphs.look(run, look);
    Paragraphs.write(
        stretch.fate() == Fate.DELETED ? run.addNewDelText() : run.addNewT(), stretch.text());
  }

  private void tracked(CTTrackChange change, String author) {
    change.setId(BigInteger.valueOf(id++));
    change.setAuthor(author);
  }

  private static boolean isCentred(Unit unit) {
    if (unit.region() == Region.BODY) {
      return switch (unit.kind()) {
        case PART, CHAPTER, SECTION, SUBSECTION, APPENDIX -> true;
        default -> false;
      };
    }
    return switch (unit.role()) {
      case "LEGAL_BASIS", "PREAMBLE", "RECIPIENT", "NOTE", "CLOSING" -> false;
      default -> true;
    };
  }

  private static Look look(Paragraph paragraph) {
    Unit unit = paragraph.unit();
    if (unit.role().equals("LEGAL_BASIS") || unit.role().equals("PLACE_DATE")) {
      return Look.ITALIC;
    }
    return paragraph.title() || isCentred(unit) && !unit.role().equals("SYMBOL")
        ? Look.BOLD
        : Look.PLAIN;
  }
}
