package vn.nghiquyet.source.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nghiquyet.source.office.OdtFile.cell;
import static vn.nghiquyet.source.office.OdtFile.item;
import static vn.nghiquyet.source.office.OdtFile.list;
import static vn.nghiquyet.source.office.OdtFile.p;
import static vn.nghiquyet.source.office.OdtFile.span;
import static vn.nghiquyet.source.office.OdtFile.style;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Format;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Marking;
import vn.nghiquyet.text.SourceText;

final class OdtOpenerTest {
  private static final String LISTS =
      "<text:list-style style:name=\"L1\">"
          + "<text:list-level-style-number text:level=\"1\" style:num-suffix=\".\" style:num-format=\"1\"/>"
          + "<text:list-level-style-number text:level=\"2\" style:num-suffix=\")\" style:num-format=\"a\"/>"
          + "<text:list-level-style-number text:level=\"3\" style:num-format=\"1\" style:num-suffix=\".\""
          + " text:display-levels=\"3\"/></text:list-style>"
          + "<text:list-style style:name=\"L2\"><text:list-level-style-number text:level=\"1\""
          + " style:num-format=\"I\" style:num-prefix=\"Phần \" text:start-value=\"3\">"
          + "<style:list-level-properties text:list-level-position-and-space-mode=\"label-alignment\">"
          + "<style:list-level-label-alignment text:label-followed-by=\"space\"/>"
          + "</style:list-level-properties></text:list-level-style-number></text:list-style>"
          + "<text:list-style style:name=\"L3\"><text:list-level-style-bullet text:level=\"1\""
          + " text:bullet-char=\"-\"/></text:list-style>";

  @Test
  void paragraphsAreLinesWithTheSpacesAndBreaksTheyShow() throws InputException {
    OdtFile file =
        OdtFile.of(
            "<text:h text:outline-level=\"1\">Điều 1. Phạm\n   vi</text:h>",
            p(
                "Một<text:s text:c=\"2\"/>hai<text:tab/>ba<text:line-break/>bốn<text:soft-page-break/>"),
            p());
    SourceText read = file.read();

    assertThat(read.format()).isEqualTo("odt");
    assertThat(file.lines()).containsExactly("Điều 1. Phạm vi", "Một  hai ba", "bốn", "");
    assertThat(read.lines().get(0).layout().emphasized()).isTrue();
    assertThat(read.lines().get(2).layout().flow()).isEqualTo(Line.Flow.CONTINUES);
    assertThat(Format.of(file.bytes())).isEqualTo(Format.ODT);
  }

  @Test
  void aTextInOneXmlFileIsReadAlike() throws InputException {
    OdtFile file = OdtFile.of(p("Điều 1. Phạm vi"));

    assertThat(Format.of(file.flat())).isEqualTo(Format.ODT);
    assertThat(OdtFile.read(file.flat(), ReadOptions.DEFAULT).text())
        .isEqualTo(file.read().text())
        .isEqualTo("Điều 1. Phạm vi");
  }

  @Test
  void listsHaveTheirNumbers() throws InputException {
    OdtFile file =
        OdtFile.of(
                list(
                    "text:style-name=\"L1\" xml:id=\"a1\"",
                    item(p("Một"), p("tiếp"), list("", item(p("A")), item(p("Bê")))),
                    item(p("Hai"), list("", item(p("A"), list("", item(p("Sâu"))))))),
                p("Giữa"),
                list("text:style-name=\"L1\" text:continue-list=\"a1\"", item(p("Ba"))),
                list("text:style-name=\"L1\"", item(p("Lại một"))),
                list(
                    "text:style-name=\"L1\" text:continue-numbering=\"true\"",
                    "<text:list-header>" + p("Không số") + "</text:list-header>",
                    item(p("Hai")),
                    "<text:list-item text:start-value=\"9\">" + p("Chín") + "</text:list-item>",
                    item(p("Mười"))),
                list("text:style-name=\"L2\"", item(p("La Mã"))),
                list("text:style-name=\"L3\"", item(p("Gạch"))))
            .automatic(LISTS);

    assertThat(file.lines())
        .containsExactly(
            "1. Một",
            "tiếp",
            "a) A",
            "b) Bê",
            "2. Hai",
            "a) A",
            "2.a.1. Sâu",
            "Giữa",
            "3. Ba",
            "1. Lại một",
            "Không số",
            "2. Hai",
            "9. Chín",
            "10. Mười",
            "Phần III La Mã",
            "- Gạch");
  }

  @Test
  void headingsAreNumberedByTheOutline() throws InputException {
    OdtFile file =
        OdtFile.of(
                "<text:h text:outline-level=\"1\"><text:number>x</text:number>Một</text:h>",
                "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Không</text:h>",
                "<text:h text:outline-level=\"1\">Hai</text:h>")
            .styles(
                "<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\""
                    + " style:num-prefix=\"Điều \" style:num-suffix=\".\" style:num-format=\"1\"/>"
                    + "</text:outline-style>");

    assertThat(file.lines()).containsExactly("Điều 1. Một", "Không", "Điều 2. Hai");
  }

  @Test
  void stylesTellBoldHiddenAndCapitals() throws InputException {
    OdtFile file =
        OdtFile.of(
                "<text:p text:style-name=\"P1\">Đậm " + span("T0", "cả") + "</text:p>",
                p(span("T1", "Một"), " phần"),
                p("Thấy", span("T2", "ẩn"), span("T3", " hoa")))
            .automatic(
                style("paragraph", "P0", "<style:text-properties fo:font-weight=\"bold\"/>")
                    + "<style:style style:name=\"P1\" style:family=\"paragraph\""
                    + " style:parent-style-name=\"P0\"/>"
                    + style("text", "T0", "<style:text-properties fo:font-style=\"italic\"/>")
                    + style("text", "T1", "<style:text-properties fo:font-weight=\"bold\"/>")
                    + style("text", "T2", "<style:text-properties text:display=\"none\"/>")
                    + style(
                        "text", "T3", "<style:text-properties fo:text-transform=\"uppercase\"/>"));

    assertThat(file.lines()).containsExactly("Đậm cả", "Một phần", "Thấy HOA");
    assertThat(file.read().lines().stream().map(line -> line.layout().emphasized()))
        .containsExactly(true, false, false);
  }

  @Test
  void fontsWithLettersOfTheirOwnAreConverted() throws InputException {
    OdtFile file =
        OdtFile.of(
                "<text:p text:style-name=\"P1\">C¨n cø LuËt Tæ chøc chÝnh quyÒn ®Þa ph­¬ng;</text:p>",
                "<text:p text:style-name=\"P1\">§iÒu 1. Ph¹m vi ®iÒu chØnh cña NghÞ quyÕt nµy.</text:p>")
            .automatic(style("paragraph", "P1", "<style:text-properties style:font-name=\"F1\"/>"));

    assertThat(file.lines())
        .containsExactly(
            "Căn cứ Luật Tổ chức chính quyền địa phương;",
            "Điều 1. Phạm vi điều chỉnh của Nghị quyết này.");
  }

  @Test
  void ruledTablesHaveARowOnALineAndOthersAreText() throws InputException {
    String rows =
        "<table:table-header-rows><table:table-row><table:table-cell table:style-name=\"C1\""
            + " table:number-rows-spanned=\"2\">"
            + p("STT")
            + "</table:table-cell><table:table-cell table:style-name=\"C1\""
            + " table:number-columns-spanned=\"2\">"
            + p("Mức")
            + "</table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows>"
            + "<table:table-row><table:covered-table-cell/>"
            + cell(p("Mới"), p("xây"))
            + cell(p("Cũ"))
            + "</table:table-row>";
    String border =
        style(
            "table-cell", "C1", "<style:table-cell-properties fo:border=\"0.5pt solid #000000\"/>");

    OdtFile ruled = OdtFile.of("<table:table>" + rows + "</table:table>").automatic(border);
    OdtFile plain = OdtFile.of("<table:table>" + rows + "</table:table>");

    assertThat(ruled.lines()).containsExactly("STT\tMức\t", "\tMới xây\tCũ");
    assertThat(ruled.read().lines())
        .allSatisfy(line -> assertThat(line.layout()).isEqualTo(Line.Layout.ROW));
    assertThat(plain.lines()).containsExactly("STT", "Mức", "Mới", "xây", "Cũ");
  }

  @Test
  void notesComeLastAndFramesAfterTheirParagraph() throws InputException {
    OdtFile file =
        OdtFile.of(
            p(
                "Mức<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation>"
                    + "<text:note-body>"
                    + p("Đến 2026")
                    + "</text:note-body></text:note> chi",
                "<draw:frame><draw:text-box>" + p("Khung") + "</draw:text-box></draw:frame>"),
            p("Sau"));

    assertThat(file.lines()).containsExactly("Mức chi", "Khung", "Sau", "Đến 2026");
    assertThat(file.read().lines().get(3).layout().role()).isEqualTo(Line.Role.FOOTNOTE);
  }

  @Test
  void trackedChangesAreReadInTheChosenView() throws InputException {
    OdtFile file =
        OdtFile.of(
            "<text:tracked-changes><text:changed-region text:id=\"c1\"><text:deletion><office:change-info/>"
                + p("100")
                + "</text:deletion></text:changed-region><text:changed-region text:id=\"c2\">"
                + "<text:insertion><office:change-info/></text:insertion></text:changed-region>"
                + "<text:changed-region text:id=\"c3\"><text:deletion>"
                + p(" cũ")
                + p("Đoạn ")
                + "</text:deletion></text:changed-region><text:changed-region text:id=\"c4\">"
                + "<text:insertion/></text:changed-region></text:tracked-changes>",
            p(
                "Mức <text:change text:change-id=\"c1\"/><text:change-start text:change-id=\"c2\"/>120"
                    + "<text:change-end text:change-id=\"c2\"/> đồng"),
            p("Một<text:change text:change-id=\"c3\"/>hai"),
            p("Nối<text:change-start text:change-id=\"c4\"/>"),
            p("<text:change-end text:change-id=\"c4\"/><text:s/>lại"));

    assertThat(file.lines()).containsExactly("Mức 120 đồng", "Mộthai", "Nối", " lại");
    assertThat(file.originalLines())
        .containsExactly("Mức 100 đồng", "Một cũ", "Đoạn hai", "Nối lại");
    assertThat(file.read().markings())
        .extracting(Marking::kind)
        .containsExactly(Marking.Kind.DELETED, Marking.Kind.INSERTED, Marking.Kind.DELETED);
  }

  @Test
  void commentsAndColoursLeaveMarks() throws InputException {
    OdtFile file =
        OdtFile.of(
                p(
                    "Mức<office:annotation>" + p("Xem lại") + "</office:annotation> ",
                    span("T1", "chi")))
            .automatic(
                style("text", "T1", "<style:text-properties fo:background-color=\"#ffff00\"/>"));

    assertThat(file.lines()).containsExactly("Mức chi");
    assertThat(file.read().markings())
        .extracting(Marking::kind)
        .containsExactly(Marking.Kind.COMMENT, Marking.Kind.HIGHLIGHT);
  }

  private static void assertRefused(byte[] bytes, String code) {
    assertThatThrownBy(() -> OdtFile.read(bytes, ReadOptions.DEFAULT))
        .isInstanceOfSatisfying(InputException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void damagedEncryptedAndHugeFilesAreRefused() {
    byte[] sound = OdtFile.of(p("Điều 1.")).bytes();
    Map<String, byte[]> bomb = new LinkedHashMap<>();
    bomb.put("mimetype", OdtFile.TYPE.getBytes(StandardCharsets.UTF_8));
    bomb.put("content.xml", " ".repeat(32 << 20).getBytes(StandardCharsets.UTF_8));

    assertRefused(Arrays.copyOf(sound, sound.length / 2), "damaged-odt");
    assertRefused(Zipped.of(Map.of("a.xml", new byte[1])), "damaged-odt");
    assertRefused("<office:document/>".getBytes(StandardCharsets.UTF_8), "damaged-odt");
    assertRefused(Zipped.of(bomb), "too-large");
    assertRefused(OdtFile.of("<text:section>".repeat(500)).bytes(), "too-large");
    assertRefused(
        OdtFile.of(p("x"))
            .manifest(
                "<manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/>"
                    + "</manifest:file-entry>")
            .bytes(),
        "encrypted");
  }

  @Test
  void aDocumentTypeIsRefused() {
    byte[] bytes =
        ("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + new String(OdtFile.of(p("&x;")).flat(), StandardCharsets.UTF_8)
                    .replaceFirst("<\\?xml.*\\?>\n", ""))
            .getBytes(StandardCharsets.UTF_8);

    assertRefused(bytes, "damaged-odt");
  }

  @Test
  void otherPackagesAreToldApart() {
    Map<Format, String> types =
        Map.of(
            Format.SPREADSHEET, "application/vnd.oasis.opendocument.spreadsheet",
            Format.SLIDES, "application/vnd.oasis.opendocument.presentation",
            Format.EPUB, "application/epub+zip",
            Format.ODT, OdtFile.TYPE + "-template");
    types.forEach(
        (format, type) ->
            assertThat(
                    Format.of(Zipped.of(Map.of("mimetype", type.getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(format));
    List.of("xl/workbook.xml", "ppt/presentation.xml", "word/document.xml")
        .forEach(
            name ->
                assertThat(Format.of(Zipped.of(Map.of(name, new byte[1]))))
                    .isEqualTo(
                        name.startsWith("xl")
                            ? Format.SPREADSHEET
                            : name.startsWith("ppt") ? Format.SLIDES : Format.DOCX));
  }
}
