package vn.nghiquyet.source.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nghiquyet.source.office.DocxFile.del;
import static vn.nghiquyet.source.office.DocxFile.ins;
import static vn.nghiquyet.source.office.DocxFile.num;
import static vn.nghiquyet.source.office.DocxFile.p;
import static vn.nghiquyet.source.office.DocxFile.pp;
import static vn.nghiquyet.source.office.DocxFile.r;
import static vn.nghiquyet.source.office.DocxFile.rr;
import static vn.nghiquyet.source.office.DocxFile.run;
import static vn.nghiquyet.source.office.DocxFile.tbl;
import static vn.nghiquyet.source.office.DocxFile.tc;
import static vn.nghiquyet.source.office.DocxFile.tr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Patch.Piece;
import vn.nghiquyet.source.ReadOptions;

/** Pieces of the text of Word files, replaced in their runs. */
final class DocxPatchTest {
  private static final String LIST =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

  private static DocxPatch patch(byte[] bytes) throws InputException {
    return new DocxPatch(new Input("nghị quyết.docx", bytes), ReadOptions.DEFAULT);
  }

  /** The piece that puts one text in the place of the first time another stands there. */
  private static Piece piece(byte[] bytes, String gone, String fresh) throws InputException {
    int at = DocxFile.read(bytes, ReadOptions.DEFAULT).text().indexOf(gone);
    assertThat(at).isNotNegative();
    return new Piece(new TextRange(at, at + gone.length()), fresh);
  }

  private static byte[] replaced(byte[] bytes, String gone, String fresh) throws InputException {
    return patch(bytes).apply(List.of(piece(bytes, gone, fresh)));
  }

  private static String text(byte[] bytes) throws InputException {
    return DocxFile.read(bytes, ReadOptions.DEFAULT).text();
  }

  private static Map<String, byte[]> entries(byte[] bytes) throws IOException {
    Map<String, byte[]> out = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        out.put(entry.getName(), zip.readAllBytes());
      }
    }
    return out;
  }

  private static String main(byte[] bytes) throws IOException {
    return new String(entries(bytes).get("word/document.xml"), StandardCharsets.UTF_8);
  }

  @Test
  void onlyTheWordsInTheirRunChange() throws Exception {
    byte[] before = DocxFile.of(p(rr("<w:b/>", "Hoà"), r(" giải ở xã &amp; phường"))).bytes();

    byte[] after = replaced(before, "Hoà", "Hòa");

    assertThat(main(after)).isEqualTo(main(before).replace("Hoà", "Hòa"));
  }

  @Test
  void allOtherPartsStayByteForByteAndInOrder() throws Exception {
    byte[] picture = {1, 2, 3, 0, -1};
    byte[] before =
        DocxFile.of(p(r("một  hai")))
            .numbering(LIST)
            .entry("word/media/a.png", picture)
            .entry("word/vbaProject.bin", picture)
            .bytes();

    Map<String, byte[]> all = entries(replaced(before, "  ", " "));

    Map<String, byte[]> old = entries(before);
    assertThat(new ArrayList<>(all.keySet())).isEqualTo(new ArrayList<>(old.keySet()));
    old.remove("word/document.xml");
    old.forEach((name, bytes) -> assertThat(all.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void aPieceOverSeveralRunsKeepsTheirForm() throws Exception {
    byte[] before = DocxFile.of(p(rr("<w:b/>", "ho"), rr("<w:i/>", "à giải"))).bytes();

    byte[] after = replaced(before, "hoà", "hòa");

    assertThat(main(after)).contains("<w:b/></w:rPr><w:t xml:space=\"preserve\">hò</w:t>");
    assertThat(main(after)).contains("<w:i/></w:rPr><w:t xml:space=\"preserve\">a giải</w:t>");
  }

  @Test
  void aSpaceIsPutInAndTakenOutWhereRunsMeet() throws Exception {
    byte[] before = DocxFile.of(p(r("xã "), r(" và"), r(" phường,"), r("thị trấn"))).bytes();
    byte[] once = replaced(before, "  ", " ");
    int at = text(once).indexOf("thị");

    byte[] after = patch(once).apply(List.of(new Piece(new TextRange(at, at), " ")));

    assertThat(text(after)).isEqualTo("xã và phường, thị trấn");
  }

  @Test
  void spacesAtTheEndOfARunAreKeptByTheirAttribute() throws Exception {
    byte[] before = DocxFile.of(p(run("<w:t>xã,</w:t>"), r("phường"))).bytes();
    int at = text(before).indexOf("phường");

    byte[] after = patch(before).apply(List.of(new Piece(new TextRange(at, at), " ")));

    assertThat(main(after)).contains("<w:t xml:space=\"preserve\">xã, </w:t>");
  }

  @Test
  void severalPiecesOfOneRunAndOfATableAreReplacedAtOnce() throws Exception {
    byte[] before =
        DocxFile.of(
                p(r("a  b  c &lt;  d")),
                tbl(
                    "<w:tblBorders><w:top w:val=\"single\"/></w:tblBorders>",
                    tr(tc(p(r("Mức"))), tc(p(r("thuỷ lợi"))))))
            .bytes();
    String text = text(before);
    List<Piece> pieces = new ArrayList<>();
    for (int at = text.indexOf("  "); at >= 0; at = text.indexOf("  ", at + 1)) {
      pieces.add(new Piece(new TextRange(at, at + 2), " "));
    }
    pieces.add(piece(before, "thuỷ", "thủy"));

    byte[] after = patch(before).apply(pieces);

    assertThat(text(after)).isEqualTo("a b c < d\nMức\tthủy lợi");
    assertThat(main(after)).contains("a b c &lt; d");
  }

  @Test
  void decomposedLettersBecomeOne() throws Exception {
    byte[] before = DocxFile.of(p(r("to\u0302̉ dân phố"))).bytes();

    assertThat(main(replaced(before, "ổ", "ổ"))).contains(">tổ dân phố<");
  }

  @Test
  void capitalsThatAPropertyMakesAreSmallLettersStill() throws Exception {
    byte[] before = DocxFile.of(p(rr("<w:caps/>", "nghị  quyết"))).bytes();

    assertThat(main(replaced(before, "  ", " "))).contains(">nghị quyết<");
  }

  @Test
  void aPartInUtf16StaysInUtf16() throws Exception {
    DocxFile file = DocxFile.of(p(r("một  hai")));
    String xml = main(file.bytes()).replace("UTF-8", "UTF-16");
    byte[] before = file.entry("word/document.xml", xml.getBytes(StandardCharsets.UTF_16)).bytes();

    byte[] after = entries(replaced(before, "  ", " ")).get("word/document.xml");

    assertThat(after)
        .isEqualTo(xml.replace("một  hai", "một hai").getBytes(StandardCharsets.UTF_16));
  }

  @Test
  void wordsBesideALabelOfAutomaticNumberingAreReplacedTheLabelIsNot() throws Exception {
    byte[] before = DocxFile.of(pp(num(1, 0), r("Tổ  hoà giải"))).numbering(LIST).bytes();

    assertThat(text(replaced(before, "Tổ  ", "Tổ "))).isEqualTo("1. Tổ hoà giải");
    assertThat(patch(before).reaches(piece(before, "1", "2"))).isFalse();
  }

  static List<String> closed() {
    return List.of(
        p(ins(r("a  b"))),
        p(r("a "), del("x"), r(" b")),
        p(r("a "), ins(r("")), r(" b")),
        p(
            run("<w:fldChar w:fldCharType=\"begin\"/><w:instrText>REF x</w:instrText>"),
            run("<w:fldChar w:fldCharType=\"separate\"/>"),
            r("a  b"),
            run("<w:fldChar w:fldCharType=\"end\"/>")),
        p("<w:fldSimple w:instr=\"REF x\">" + r("a  b") + "</w:fldSimple>"),
        p(r("a"), run("<w:tab/>"), r(" b")),
        "<w:sdt><w:sdtPr><w:lock w:val=\"sdtContentLocked\"/></w:sdtPr><w:sdtContent>"
            + p(r("a  b"))
            + "</w:sdtContent></w:sdt>",
        "<w:sdt><w:sdtPr><w:dataBinding w:xpath=\"/x\"/></w:sdtPr><w:sdtContent>"
            + p(r("a  b"))
            + "</w:sdtContent></w:sdt>",
        p(run("<w:t xml:space=\"preserve\">a <!-- x --> b</w:t>")));
  }

  @ParameterizedTest
  @MethodSource("closed")
  void whatIsTrackedAFieldATabOrLockedIsOutOfReach(String block) throws Exception {
    byte[] bytes = DocxFile.of(block, p(r("c  d"))).bytes();
    DocxPatch patch = patch(bytes);
    Piece piece = piece(bytes, "a  b", "a b");

    assertThat(patch.reaches(piece)).isFalse();
    assertThatThrownBy(() -> patch.apply(List.of(piece)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(patch.reaches(piece(bytes, "c  d", "c d"))).isTrue();
  }

  @Test
  void nothingOfASignedFileIsInReach() throws Exception {
    byte[] bytes = DocxFile.of(p(r("a  b"))).entry("_xmlsignatures/sig1.xml", "<x/>").bytes();

    assertThat(patch(bytes).reaches(piece(bytes, "a  b", "a b"))).isFalse();
  }

  @Test
  void aNoteIsOutOfReach() throws Exception {
    byte[] bytes =
        DocxFile.of(p(r("x"), run("<w:footnoteReference w:id=\"2\"/>")))
            .footnotes("<w:footnote w:id=\"2\">" + p(r("a  b")) + "</w:footnote>")
            .bytes();

    assertThat(patch(bytes).reaches(piece(bytes, "a  b", "a b"))).isFalse();
  }
}
