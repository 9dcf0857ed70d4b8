package vn.nghiquyet.source.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghiquyet.source.office.DocxFile.del;
import static vn.nghiquyet.source.office.DocxFile.ins;
import static vn.nghiquyet.source.office.DocxFile.num;
import static vn.nghiquyet.source.office.DocxFile.p;
import static vn.nghiquyet.source.office.DocxFile.pp;
import static vn.nghiquyet.source.office.DocxFile.r;
import static vn.nghiquyet.source.office.DocxFile.tbl;
import static vn.nghiquyet.source.office.DocxFile.tc;
import static vn.nghiquyet.source.office.DocxFile.tr;

import org.junit.jupiter.api.Test;

final class DocxRevisionsTest {
  private static final String DELETED_MARK = "<w:rPr><w:del w:id=\"5\"/></w:rPr>";
  private static final String INSERTED_MARK = "<w:rPr><w:ins w:id=\"5\"/></w:rPr>";
  private static final String GRID =
      "<w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/></w:tblBorders>";
  private static final String LIST =
      """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>
      <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """;

  @Test
  void trackedChangesGiveTheFinalTextByDefault() throws Exception {
    DocxFile file = DocxFile.of(p(r("Mức thu "), del("10%"), ins(r("15%")), r(" một năm")));

    assertThat(file.lines()).containsExactly("Mức thu 15% một năm");
    assertThat(file.originalLines()).containsExactly("Mức thu 10% một năm");
  }

  @Test
  void movedTextIsThereOnce() throws Exception {
    DocxFile file =
        DocxFile.of(
            p(r("a"), "<w:moveFrom w:id=\"1\">" + r(" chuyển") + "</w:moveFrom>"),
            p(r("b"), "<w:moveTo w:id=\"2\">" + r(" chuyển") + "</w:moveTo>"));

    assertThat(file.lines()).containsExactly("a", "b chuyển");
    assertThat(file.originalLines()).containsExactly("a chuyển", "b");
  }

  @Test
  void whatWasInsertedAndThenDeletedIsInNeitherText() throws Exception {
    DocxFile file = DocxFile.of(p(r("a"), ins(r("b") + del("c"))));

    assertThat(file.lines()).containsExactly("ab");
    assertThat(file.originalLines()).containsExactly("a");
  }

  @Test
  void aDeletedMarkJoinsParagraphs() throws Exception {
    DocxFile file = DocxFile.of(pp(DELETED_MARK, r("một ")), p(r("hai")), p(r("ba")));

    assertThat(file.lines()).containsExactly("một hai", "ba");
    assertThat(file.originalLines()).containsExactly("một ", "hai", "ba");
  }

  @Test
  void anInsertedMarkJoinsParagraphsOfTheOriginal() throws Exception {
    DocxFile file = DocxFile.of(pp(INSERTED_MARK, r("một ")), p(r("hai")), p(r("ba")));

    assertThat(file.lines()).containsExactly("một ", "hai", "ba");
    assertThat(file.originalLines()).containsExactly("một hai", "ba");
  }

  @Test
  void aParagraphDeletedBeforeATableOrTheEndIsGone() throws Exception {
    DocxFile file =
        DocxFile.of(
            p(r("một")),
            pp(DELETED_MARK, del("xóa")),
            tbl(GRID, tr(tc(p(r("a"))), tc(p(r("b"))))),
            pp(DELETED_MARK, del("xóa nốt")));

    assertThat(file.lines()).containsExactly("một", "a\tb");
    assertThat(file.originalLines()).containsExactly("một", "xóa", "a\tb", "xóa nốt");
  }

  @Test
  void rowsOfTheOtherTextAreDropped() throws Exception {
    String deleted = "<w:trPr><w:del w:id=\"1\"/></w:trPr>";
    String inserted = "<w:trPr><w:ins w:id=\"1\"/></w:trPr>";
    DocxFile file =
        DocxFile.of(
            tbl(
                GRID,
                tr(tc(p(r("1"))), tc(p(r("giữ")))),
                tr(deleted, tc(p(r("2"))), tc(p(del("bỏ")))),
                tr(inserted, tc(p(ins(r("3")))), tc(p(ins(r("thêm")))))));

    assertThat(file.lines()).containsExactly("1\tgiữ", "3\tthêm");
    assertThat(file.originalLines()).containsExactly("1\tgiữ", "2\tbỏ");
  }

  @Test
  void numbersCountOnlyWhatIsThere() throws Exception {
    DocxFile file =
        DocxFile.of(
                pp(num(1, 0), r("một")),
                pp(num(1, 0) + DELETED_MARK, del("bỏ")),
                pp(num(1, 0) + INSERTED_MARK, ins(r("thêm"))),
                pp(num(1, 0), r("cuối")))
            .numbering(LIST);

    assertThat(file.lines()).containsExactly("1. một", "2. thêm", "3. cuối");
    assertThat(file.originalLines()).containsExactly("1. một", "2. bỏ", "3. cuối");
  }

  @Test
  void theJoinedParagraphIsNumberedAsItsLastMarkSays() throws Exception {
    DocxFile file =
        DocxFile.of(pp(num(1, 0) + DELETED_MARK, r("một ")), p(r("hai")), pp(num(1, 0), r("ba")))
            .numbering(LIST);

    assertThat(file.lines()).containsExactly("một hai", "1. ba");
    assertThat(file.originalLines()).containsExactly("1. một", "hai", "2. ba");
  }

  @Test
  void changedPropertiesAreThoseOfTheChosenText() throws Exception {
    String was = "<w:pPrChange w:id=\"1\"><w:pPr>" + num(1, 0) + "</w:pPr></w:pPrChange>";
    DocxFile file =
        DocxFile.of(
                pp(was, r("bỏ số")),
                pp("<w:numPr><w:numId w:val=\"1\"/><w:ins w:id=\"1\"/></w:numPr>", r("thêm số")))
            .numbering(LIST);

    assertThat(file.lines()).containsExactly("bỏ số", "1. thêm số");
    assertThat(file.originalLines()).containsExactly("1. bỏ số", "thêm số");
  }
}
