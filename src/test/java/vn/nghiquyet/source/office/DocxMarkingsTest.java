package vn.nghiquyet.source.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghiquyet.source.office.DocxFile.del;
import static vn.nghiquyet.source.office.DocxFile.ins;
import static vn.nghiquyet.source.office.DocxFile.p;
import static vn.nghiquyet.source.office.DocxFile.r;
import static vn.nghiquyet.source.office.DocxFile.tbl;
import static vn.nghiquyet.source.office.DocxFile.tc;
import static vn.nghiquyet.source.office.DocxFile.tr;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Marking;
import vn.nghiquyet.text.Marking.Kind;

final class DocxMarkingsTest {
  private static String highlighted(String text, String colour) {
    return "<w:r><w:rPr><w:highlight w:val=\""
        + colour
        + "\"/></w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  private static List<Marking> markings(String... blocks) throws Exception {
    return DocxFile.of(blocks).read().markings();
  }

  @Test
  void trackedChangesAreTold() throws Exception {
    assertThat(markings(p(r("Mở đầu")), p(r("Mức thu "), del("10%"), ins(r("15%")), r(" một năm"))))
        .containsExactly(
            new Marking(Kind.DELETED, 2, new TextRange(0, 19), ""),
            new Marking(Kind.INSERTED, 2, new TextRange(8, 11), "15%"));
  }

  @Test
  void commentsAreTold() throws Exception {
    assertThat(markings(p(r("Mức thu"), "<w:r><w:commentReference w:id=\"0\"/></w:r>")))
        .containsExactly(new Marking(Kind.COMMENT, 1, new TextRange(0, 7), ""));
  }

  @Test
  void highlightedRunsSideBySideAreOne() throws Exception {
    assertThat(
            markings(
                p(r("Mức thu "), highlighted("mười ", "yellow"), highlighted("phần", "yellow"))))
        .containsExactly(new Marking(Kind.HIGHLIGHT, 1, new TextRange(8, 17), "mười phần"));
  }

  @Test
  void noColourIsNoHighlight() throws Exception {
    assertThat(markings(p(highlighted("Mức thu", "none"), r(" mười phần")))).isEmpty();
  }

  @Test
  void whatIsMarkedInACellStandsOnTheRow() throws Exception {
    assertThat(
            markings(
                p(r("Bảng")),
                tbl(
                    "<w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/>"
                        + "</w:tblBorders>",
                    tr(tc(p(r("a"))), tc(p(highlighted("b", "yellow")))))))
        .containsExactly(new Marking(Kind.HIGHLIGHT, 2, new TextRange(2, 3), "b"));
  }
}
