package vn.nghiquyet.source.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghiquyet.source.office.DocxFile.num;
import static vn.nghiquyet.source.office.DocxFile.p;
import static vn.nghiquyet.source.office.DocxFile.pp;
import static vn.nghiquyet.source.office.DocxFile.r;
import static vn.nghiquyet.source.office.DocxFile.run;
import static vn.nghiquyet.source.office.DocxFile.tbl;
import static vn.nghiquyet.source.office.DocxFile.tc;
import static vn.nghiquyet.source.office.DocxFile.tr;

import org.junit.jupiter.api.Test;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Line.Layout;

final class DocxTablesTest {
  private static final String GRID =
      "<w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders>";

  private static String letterhead(String properties, String motto) {
    return tbl(
        properties,
        tr(
            tc(p(r("HỘI ĐỒNG NHÂN DÂN")), p(r("TỈNH SÔNG MÂY")), p(r("Số: 12/NQ-HĐND"))),
            tc(p(r(motto)), p(r("Độc lập - Tự do - Hạnh phúc")), p(r("Sông Mây, ngày 5")))));
  }

  @Test
  void aLetterheadIsReadCellByCell() throws Exception {
    String motto = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    assertThat(DocxFile.of(letterhead("", motto)).lines())
        .containsExactly(
            "HỘI ĐỒNG NHÂN DÂN",
            "TỈNH SÔNG MÂY",
            "Số: 12/NQ-HĐND",
            motto,
            "Độc lập - Tự do - Hạnh phúc",
            "Sông Mây, ngày 5");
    assertThat(DocxFile.of(letterhead("", motto)).read().lines())
        .extracting(Line::layout)
        .containsOnly(Layout.PARAGRAPH);
  }

  @Test
  void aLetterheadWithBordersIsKnownByTheMotto() throws Exception {
    assertThat(DocxFile.of(letterhead(GRID, "Cộng hoà xã hội chủ  nghĩa Việt Nam")).lines())
        .hasSize(6);
    assertThat(DocxFile.of(letterhead(GRID, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")).lines())
        .hasSize(6);
  }

  @Test
  void aSignatureTableIsReadCellByCell() throws Exception {
    String table =
        tbl(
            GRID,
            tr(
                tc(p(r("Nơi nhận:")), p(r("- Như Điều 3;"))),
                tc(p(r("CHỦ TỊCH")), p(), p(r("Đỗ Văn Mây")))));

    assertThat(DocxFile.of(table).lines())
        .containsExactly("Nơi nhận:", "- Như Điều 3;", "CHỦ TỊCH", "", "Đỗ Văn Mây");
  }

  @Test
  void aColumnOfRecipientsMakesNoSignature() throws Exception {
    String table = tbl(GRID, tr(tc(p(r("STT"))), tc(p(r("Nơi nhận")))));

    assertThat(DocxFile.of(table).lines()).containsExactly("STT\tNơi nhận");
  }

  @Test
  void aTableWithBordersGivesALineForEachRow() throws Exception {
    String table =
        tbl(
            GRID,
            tr(
                tc(p(r("STT"))),
                tc(p(r("Nội")), p(r(" dung "))),
                tc(p(r("Mức"), run("<w:br/>"), r("thu")))),
            tr(tc(p(r("1"))), tc(p()), tc(p(r("5"), run("<w:tab/>"), r("%")))));

    assertThat(DocxFile.of(table).lines()).containsExactly("STT\tNội dung\tMức thu", "1\t\t5 %");
    assertThat(DocxFile.of(table).read().lines()).extracting(Line::layout).containsOnly(Layout.ROW);
  }

  @Test
  void joinedCellsLeaveEmptyOnes() throws Exception {
    String span = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>";
    String first = "<w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>";
    String next = "<w:tcPr><w:vMerge/></w:tcPr>";
    String table =
        tbl(
            GRID,
            tr(tc(span, p(r("rộng"))), tc(p(r("c")))),
            tr(tc(first, p(r("cao"))), tc(p(r("b"))), tc(p(r("c")))),
            tr(tc(next, p()), tc(p(r("b2"))), tc(p(r("c2")))),
            tr("<w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", tc(p(r("b3"))), tc(p(r("c3")))));

    assertThat(DocxFile.of(table).lines())
        .containsExactly("rộng\t\tc", "cao\tb\tc", "\tb2\tc2", "\tb3\tc3");
  }

  @Test
  void aNestedTableIsFlattenedIntoItsCell() throws Exception {
    String inner = tbl(GRID, tr(tc(p(r("x"))), tc(p(r("y")))), tr(tc(p(r("z"))), tc(p())));
    String table = tbl(GRID, tr(tc(p(r("a")), inner, p()), tc(p(r("b")))));

    assertThat(DocxFile.of(table).lines()).containsExactly("a x y z\tb");
  }

  @Test
  void aDataTableInsideALayoutTableKeepsItsRows() throws Exception {
    String inner = tbl(GRID, tr(tc(p(r("x"))), tc(p(r("y")))));

    assertThat(DocxFile.of(tbl("", tr(tc(p(r("a")), inner), tc(p(r("b")))))).lines())
        .containsExactly("a", "x\ty", "b");
  }

  @Test
  void aSingleCellIsText() throws Exception {
    assertThat(DocxFile.of(tbl(GRID, tr(tc(p(r("một")), p(r("hai")))))).lines())
        .containsExactly("một", "hai");
  }

  @Test
  void bordersComeFromStyleTableAndCells() throws Exception {
    String row = tr(tc(p(r("a"))), tc(p(r("b"))));
    String cellBorder = "<w:tcPr><w:tcBorders><w:bottom w:val=\"single\"/></w:tcBorders></w:tcPr>";
    String none =
        "<w:tblBorders><w:top w:val=\"nil\"/><w:left w:val=\"none\"/><w:bottom w:val=\"nil\"/>"
            + "<w:right w:val=\"nil\"/><w:insideH w:val=\"nil\"/><w:insideV w:val=\"nil\"/>"
            + "</w:tblBorders>";
    String styles =
        "<w:style w:type=\"table\" w:styleId=\"Ke\"><w:tblPr>"
            + GRID
            + "</w:tblPr></w:style><w:style w:type=\"table\" w:styleId=\"Ke2\">"
            + "<w:basedOn w:val=\"Ke\"/></w:style>";

    assertThat(
            DocxFile.of(
                    tbl("<w:tblStyle w:val=\"Ke2\"/>", row),
                    tbl("<w:tblStyle w:val=\"TableGrid\"/>", row),
                    tbl("<w:tblStyle w:val=\"Ke\"/>" + none, row),
                    tbl("", tr(tc(cellBorder, p(r("a"))), tc(p(r("b"))))))
                .styles(styles)
                .lines())
        .containsExactly("a\tb", "a\tb", "a", "b", "a\tb");
  }

  @Test
  void cellsMaySwitchAllBordersOff() throws Exception {
    String off =
        "<w:tcPr><w:tcBorders><w:top w:val=\"nil\"/><w:left w:val=\"nil\"/>"
            + "<w:bottom w:val=\"nil\"/><w:right w:val=\"nil\"/></w:tcBorders></w:tcPr>";

    assertThat(DocxFile.of(tbl(GRID, tr(tc(off, p(r("a"))), tc(off, p(r("b")))))).lines())
        .containsExactly("a", "b");
  }

  @Test
  void rowsAndCellsMayStandInContentControls() throws Exception {
    String sdt = "<w:sdt><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String row = tr(sdt.formatted(tc(p(r("a")))), tc(p(r("b"))));

    assertThat(DocxFile.of(tbl(GRID, sdt.formatted(row))).lines()).containsExactly("a\tb");
  }

  @Test
  void numberedCellsShowTheirNumbers() throws Exception {
    String list =
        """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
        <w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
        """;
    String table =
        tbl(GRID, tr(tc(pp(num(1, 0))), tc(p(r("xã")))), tr(tc(pp(num(1, 0))), tc(p(r("phường")))));

    assertThat(DocxFile.of(table).numbering(list).lines()).containsExactly("1\txã", "2\tphường");
  }

  @Test
  void hiddenRowsAreDroppedAndSpansAreBounded() throws Exception {
    String wide = "<w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr>";
    String table =
        tbl(
            GRID,
            tr("<w:trPr><w:hidden/></w:trPr>", tc(p(r("ẩn"))), tc(p())),
            tr(tc(p(r("a"))), tc(wide, p(r("b")))));

    assertThat(DocxFile.of(table).lines())
        .containsExactly("a\tb" + "\t".repeat(TableReader.MAX_COLUMNS - 1));
  }

  @Test
  void aTextBoxInACellIsReadInTheCell() throws Exception {
    String box = run("<w:pict><w:txbxContent>" + p(r("hộp")) + "</w:txbxContent></w:pict>");
    String table = tbl(GRID, tr(tc(p(r("a"), box), p(r("b"))), tc(p(r("c")))));

    assertThat(DocxFile.of(table).lines()).containsExactly("a hộp b\tc");
  }
}
