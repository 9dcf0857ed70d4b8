package vn.nghiquyet.source.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghiquyet.source.office.DocxFile.p;
import static vn.nghiquyet.source.office.DocxFile.pp;
import static vn.nghiquyet.source.office.DocxFile.r;
import static vn.nghiquyet.source.office.DocxFile.rr;
import static vn.nghiquyet.source.office.DocxFile.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.model.Conversion;
import vn.nghiquyet.model.Conversion.Encoding;
import vn.nghiquyet.model.Conversion.Reason;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/** Word files in fonts from before Unicode. */
final class DocxEncodingTest {
  private static final String TCVN3 = font(".VnTime");
  private static final String CAPITALS = font(".VnTimeH");

  private static String font(String name) {
    return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\"/>";
  }

  private static List<String> lines(SourceText text) {
    return text.lines().stream().map(Line::text).toList();
  }

  @Test
  void runsAreConvertedByTheirFontsAndThoseForCapitalsGiveCapitals() throws Exception {
    SourceText text =
        DocxFile.of(
                p(rr(CAPITALS, "héi ®ång nh©n d©n")),
                p(rr(TCVN3, "§iÒu 1. Møc thu "), rr(font("Times New Roman"), "phí vệ sinh 5 m²")),
                p(rr(font("VNI-Times"), "Ñieàu 2. Toå chöùc thöïc hieän")))
            .read();

    assertThat(lines(text))
        .containsExactly(
            "HỘI ĐỒNG NHÂN DÂN", "Điều 1. Mức thu phí vệ sinh 5 m²", "Điều 2. Tổ chức thực hiện");
    assertThat(text.conversions())
        .containsExactly(
            new Conversion(Encoding.TCVN3, Reason.FONT, 2, 17, List.of(".VnTime", ".VnTimeH")),
            new Conversion(Encoding.VNI, Reason.FONT, 1, 11, List.of("VNI-Times")));
  }

  @Test
  void theFontMayComeFromAStyleOrFromTheDefaults() throws Exception {
    String styles =
        "<w:docDefaults><w:rPrDefault><w:rPr>"
            + TCVN3
            + "</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\""
            + " w:styleId=\"H\"><w:rPr>"
            + CAPITALS
            + "</w:rPr></w:style>";
    SourceText text =
        DocxFile.of(
                pp("<w:pStyle w:val=\"H\"/>", r("nghÞ quyÕt")), p(r("VÒ viÖc thu phÝ ë c¸c x·")))
            .styles(styles)
            .read();

    assertThat(lines(text)).containsExactly("NGHỊ QUYẾT", "Về việc thu phí ở các xã");
  }

  @Test
  void unicodeInAnOldFontStays() throws Exception {
    SourceText text =
        DocxFile.of(p(rr(TCVN3, "Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết này"))).read();

    assertThat(lines(text))
        .containsExactly("Ủy ban nhân dân tỉnh tổ chức thực hiện Nghị quyết này");
    assertThat(text.conversions()).isEmpty();
  }

  @Test
  void capitalsAreMadeOfTheConvertedText() throws Exception {
    SourceText text = DocxFile.of(p(rr(TCVN3 + "<w:caps/>", "quyÕt ®Þnh cña Héi ®ång"))).read();

    assertThat(lines(text)).containsExactly("QUYẾT ĐỊNH CỦA HỘI ĐỒNG");
  }

  @Test
  void aSoftHyphenIsALetterInAnOldFontOnly() throws Exception {
    String hyphen = "<w:softHyphen/>";
    SourceText text =
        DocxFile.of(
                p(
                    "<w:r><w:rPr>" + TCVN3 + "</w:rPr><w:t>tr</w:t>" + hyphen,
                    "<w:t xml:space=\"preserve\">êng häc phæ th«ng</w:t></w:r>"),
                p(run("<w:t>nhân</w:t>" + hyphen + "<w:t>dân</w:t>")))
            .read();

    assertThat(lines(text)).containsExactly("trường học phổ thông", "nhândân");
  }

  @Test
  void tablesAndNotesAreConvertedToo() throws Exception {
    String note = "<w:footnote w:id=\"2\">" + p(rr(TCVN3, "Ghi chó vÒ møc thu")) + "</w:footnote>";
    String cell = "<w:tc>" + p(rr(TCVN3, "Tªn ®¬n vÞ")) + "</w:tc>";
    SourceText text =
        DocxFile.of(
                p(rr(TCVN3, "Danh s¸ch"), run("<w:footnoteReference w:id=\"2\"/>")),
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/></w:tblPr><w:tr>"
                    + cell
                    + cell
                    + "</w:tr></w:tbl>")
            .footnotes(note)
            .read();

    assertThat(lines(text))
        .containsExactly("Danh sách", "Tên đơn vị\tTên đơn vị", "Ghi chú về mức thu");
  }
}
