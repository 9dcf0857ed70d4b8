package vn.nghiquyet.source.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghiquyet.source.office.DocxFile.p;
import static vn.nghiquyet.source.office.DocxFile.pp;
import static vn.nghiquyet.source.office.DocxFile.r;
import static vn.nghiquyet.source.office.DocxFile.rr;
import static vn.nghiquyet.source.office.DocxFile.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Line.Flow;
import vn.nghiquyet.text.Line.Role;
import vn.nghiquyet.text.SourceText;

final class DocxTextTest {
  private static final String BOX = "<w:txbxContent>" + p(r("DỰ THẢO")) + "</w:txbxContent>";

  @Test
  void eachParagraphIsALineAndEmptyOnesAreBlank() throws Exception {
    SourceText text = DocxFile.of(p(r("Điều 1. "), r("Phạm vi")), p(), p(r("Hết"))).read();

    assertThat(text.name()).isEqualTo("nghị quyết.docx");
    assertThat(text.format()).isEqualTo("docx");
    assertThat(text.pages()).isZero();
    assertThat(text.lines()).extracting(Line::text).containsExactly("Điều 1. Phạm vi", "", "Hết");
    assertThat(text.lines()).extracting(Line::page).containsOnly(0);
    assertThat(text.lines()).extracting(line -> line.layout().flow()).containsOnly(Flow.PARAGRAPH);
  }

  @Test
  void aLineBreakGoesOnWithTheParagraph() throws Exception {
    SourceText text =
        DocxFile.of(p(r("NGHỊ QUYẾT"), run("<w:br/>"), r("Về cây xanh"), run("<w:cr/>"), r("xã")))
            .read();

    assertThat(text.lines())
        .extracting(Line::text)
        .containsExactly("NGHỊ QUYẾT", "Về cây xanh", "xã");
    assertThat(text.lines())
        .extracting(line -> line.layout().flow())
        .containsExactly(Flow.PARAGRAPH, Flow.CONTINUES, Flow.CONTINUES);
  }

  @Test
  void pageAndColumnBreaksDoNotSplitAParagraph() throws Exception {
    assertThat(
            DocxFile.of(
                    p(run("<w:br w:type=\"page\"/>"), r("đầu trang")),
                    p(r("một"), run("<w:br w:type=\"page\"/>"), r("hai")),
                    p(r("một "), run("<w:br w:type=\"column\"/>"), r("hai")),
                    p(r("bà"), run("<w:lastRenderedPageBreak/>"), r("n")))
                .lines())
        .containsExactly("đầu trang", "một hai", "một hai", "bàn");
  }

  @Test
  void tabsHyphensAndSymbolsBecomeCharacters() throws Exception {
    assertThat(
            DocxFile.of(
                    p(r("a)"), run("<w:tab/>"), r("mức")),
                    p(r("2021"), run("<w:noBreakHyphen/>"), r("2026")),
                    p(r("ng"), run("<w:softHyphen/>"), r("hị")),
                    p(run("<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/>"), r(" một")),
                    p(run("<w:sym w:font=\"Wingdings\" w:char=\"00FE\"/>"), r(" hai")),
                    p(run("<w:sym w:font=\"Arial\" w:char=\"zz\"/>"), r("ba")))
                .lines())
        .containsExactly("a) mức", "2021-2026", "nghị", "• một", "☑ hai", "ba");
  }

  @Test
  void aPrivateUseCharacterLeadsBackToItself() throws Exception {
    Line line =
        DocxFile.of(p(run("<w:sym w:font=\"Symbol\" w:char=\"F0B7\"/>"))).read().lines().get(0);

    assertThat(line.text()).isEqualTo("•");
    assertThat(line.origin().sourceLength()).isEqualTo(1);
  }

  @Test
  void anXmlLineEndInsideTextIsASpace() throws Exception {
    assertThat(
            DocxFile.of(
                    p("<w:r><w:t>\n  Điều 2\n</w:t></w:r>"),
                    p("<w:r><w:t xml:space=\"preserve\">một\n\thai</w:t></w:r>"))
                .lines())
        .containsExactly("Điều 2", "một  hai");
  }

  @Test
  void aParagraphAllBoldIsEmphasized() throws Exception {
    String styles =
        """
        <w:style w:type="paragraph" w:styleId="Goc"><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Con"><w:basedOn w:val="Goc"/></w:style>
        <w:style w:type="paragraph" w:styleId="De"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="character" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>
        """;
    SourceText text =
        DocxFile.of(
                p(rr("<w:b/>", "đậm"), r("  "), rr("<w:b w:val=\"1\"/>", "cả")),
                p(rr("<w:b/>", "đậm"), r("một phần")),
                pp("<w:pStyle w:val=\"Con\"/>", r("theo kiểu")),
                pp("<w:pStyle w:val=\"Con\"/>", rr("<w:b w:val=\"false\"/>", "tắt")),
                pp("<w:pStyle w:val=\"De\"/>", r("đề mục")),
                p(rr("<w:rStyle w:val=\"Dam\"/>", "kiểu chữ")),
                pp("<w:pStyle w:val=\"Con\"/>", rr("<w:rStyle w:val=\"Dam\"/>", "hai lần")),
                p(rr("<w:b/>", " ")),
                p(rr("<w:b/>", "đậm"), rr("<w:vanish/>", "ẩn")))
            .styles(styles)
            .read();

    assertThat(text.lines())
        .extracting(line -> line.layout().emphasized())
        .containsExactly(true, false, true, false, true, true, false, false, true);
  }

  @Test
  void hiddenTextIsDropped() throws Exception {
    String styles =
        """
        <w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>
        """;
    assertThat(
            DocxFile.of(
                    p(r("thấy"), rr("<w:vanish/>", " không")),
                    p(rr("<w:rStyle w:val=\"An\"/>", "không"), r("thấy")),
                    pp("<w:rPr><w:vanish/></w:rPr>", rr("<w:vanish/>", "cả đoạn")),
                    p(r("sau")))
                .styles(styles)
                .lines())
        .containsExactly("thấy", "thấy", "sau");
  }

  @Test
  void capitalsAreWrittenAsWordShowsThem() throws Exception {
    String styles =
        """
        <w:style w:type="paragraph" w:styleId="Hoa"><w:rPr><w:caps/></w:rPr></w:style>
        """;
    assertThat(
            DocxFile.of(
                    p(rr("<w:caps/>", "nghị quyết"), r(" số")),
                    pp("<w:pStyle w:val=\"Hoa\"/>", r("đề án"), rr("<w:caps w:val=\"0\"/>", " xã")))
                .styles(styles)
                .lines())
        .containsExactly("NGHỊ QUYẾT số", "ĐỀ ÁN xã");
  }

  @Test
  void ofFieldsOnlyTheResultIsRead() throws Exception {
    String begin = run("<w:fldChar w:fldCharType=\"begin\"/>");
    String separate = run("<w:fldChar w:fldCharType=\"separate\"/>");
    String end = run("<w:fldChar w:fldCharType=\"end\"/>");
    String code = run("<w:instrText> PAGE </w:instrText>");
    assertThat(
            DocxFile.of(
                    p(r("trang "), begin, code, separate, r("7"), end, r(" của")),
                    p(
                        begin, code, begin, code, separate, r("mã"), end, code, separate, r("kết"),
                        end),
                    p("<w:fldSimple w:instr=\"DATE\">" + r("ngày") + "</w:fldSimple>"),
                    p(begin, code, separate, r("mục lục")),
                    p(r("tiếp"), end, r(" hết")))
                .lines())
        .containsExactly("trang 7 của", "kết", "ngày", "mục lục", "tiếp hết");
  }

  @Test
  void aFieldThatNeverEndsHidesNothing() throws Exception {
    String begin = run("<w:fldChar w:fldCharType=\"begin\"/>");
    assertThat(
            DocxFile.of(p(begin, run("<w:instrText>IF</w:instrText>"), r("một")), p(r("hai")))
                .lines())
        .containsExactly("một", "hai");
  }

  @Test
  void contentControlsHyperlinksAndSmartTagsAreLookedInto() throws Exception {
    String sdt =
        "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    assertThat(
            DocxFile.of(
                    sdt.formatted(sdt.formatted(p(r("khối")))),
                    p(sdt.formatted(sdt.formatted(r("dòng"))), r(" sau")),
                    p("<w:hyperlink w:anchor=\"a\">" + r("liên kết") + "</w:hyperlink>"),
                    p("<w:smartTag w:element=\"e\">" + r("thẻ") + "</w:smartTag>"),
                    "<w:altChunk/><w:sectPr/>")
                .lines())
        .containsExactly("khối", "dòng sau", "liên kết", "thẻ");
  }

  @Test
  void aTextBoxIsReadOnceAfterItsParagraph() throws Exception {
    String both =
        "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>"
            + BOX
            + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + BOX
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
    assertThat(DocxFile.of(p(r("Kính"), run(both), r(" gửi")), p(r("sau"))).lines())
        .containsExactly("Kính gửi", "DỰ THẢO", "sau");
  }

  @Test
  void aFallbackIsReadWhereTheChoiceSaysNothing() throws Exception {
    String fallback =
        "<mc:AlternateContent><mc:Choice Requires=\"x\"><w:drawing/></mc:Choice><mc:Fallback>"
            + "<w:pict><v:textbox>"
            + BOX
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
    String text =
        "<mc:AlternateContent><mc:Choice Requires=\"x\">%s%s</mc:Choice><mc:Fallback>%s"
            + "</mc:Fallback></mc:AlternateContent>";
    assertThat(
            DocxFile.of(p(run(fallback)), text.formatted(p(r("a")), p(r("b")), p(r("c")))).lines())
        .containsExactly("", "DỰ THẢO", "a", "b");
  }

  @Test
  void rubyGivesItsBaseAndFormulasTheirText() throws Exception {
    String ruby =
        "<w:ruby><w:rt>" + r("nhỏ") + "</w:rt><w:rubyBase>" + r("lớn") + "</w:rubyBase></w:ruby>";
    String formula =
        "<m:oMathPara><m:oMath><m:r><m:t>T=</m:t></m:r><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num>"
            + "<m:den><m:r><m:t>b</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>";
    assertThat(DocxFile.of(p(run(ruby)), p(formula)).lines()).containsExactly("lớn", "T=a/b");
  }

  @Test
  void notesComeLastInOrderOfReference() throws Exception {
    SourceText text =
        DocxFile.of(
                p(r("Mức thu"), run("<w:footnoteReference w:id=\"3\"/>"), r(" và mức chi")),
                p(r("khác"), run("<w:endnoteReference w:id=\"2\"/>")),
                p(run("<w:footnoteReference w:id=\"2\" w:customMarkFollows=\"1\"/><w:t>*</w:t>")))
            .footnotes(
                "<w:footnote w:type=\"separator\" w:id=\"0\">"
                    + p(run("<w:separator/>"))
                    + "</w:footnote><w:footnote w:id=\"2\">"
                    + p(r("thứ ba"))
                    + "</w:footnote><w:footnote w:id=\"3\">"
                    + p(run("<w:footnoteRef/>"), r(" thứ nhất"))
                    + "</w:footnote>")
            .endnotes("<w:endnote w:id=\"2\">" + p(r("thứ hai")) + "</w:endnote>")
            .read();

    assertThat(text.lines())
        .extracting(Line::text)
        .containsExactly("Mức thu và mức chi", "khác", "", "thứ nhất", "thứ hai", "thứ ba");
    assertThat(text.lines())
        .extracting(line -> line.layout().role())
        .containsExactly(
            Role.TEXT, Role.TEXT, Role.TEXT, Role.FOOTNOTE, Role.FOOTNOTE, Role.FOOTNOTE);
  }

  @Test
  void strictFilesReadAsTransitionalOnes() throws Exception {
    DocxFile file =
        DocxFile.of(
                pp("<w:pStyle w:val=\"De\"/>", r("Chương I")),
                p(r("x"), run("<w:footnoteReference w:id=\"1\"/>")))
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"De\"><w:rPr><w:caps/></w:rPr></w:style>")
            .footnotes("<w:footnote w:id=\"1\">" + p(r("chú")) + "</w:footnote>");
    List<String> transitional = file.lines();

    assertThat(transitional).containsExactly("CHƯƠNG I", "x", "chú");
    assertThat(file.strict().lines()).isEqualTo(transitional);
  }

  @Test
  void macroFilesAndTemplatesAreWordFilesToo() throws Exception {
    assertThat(
            DocxFile.of(p(r("một")))
                .type("application/vnd.ms-word.document.macroEnabled.main+xml")
                .lines())
        .containsExactly("một");
    assertThat(
            DocxFile.of(p(r("hai")))
                .type(
                    "application/vnd.openxmlformats-officedocument.wordprocessingml"
                        + ".template.main+xml")
                .lines())
        .containsExactly("hai");
  }

  @Test
  void aStyleSeparatorJoinsParagraphsOfTwoStyles() throws Exception {
    String separator = "<w:rPr><w:vanish/><w:specVanish/></w:rPr>";
    assertThat(DocxFile.of(pp(separator, r("Điều 4. ")), p(r("Nội dung")), p(r("sau"))).lines())
        .containsExactly("Điều 4. Nội dung", "sau");
  }

  @Test
  void commentsHeadersAndFootersAreNotRead() throws Exception {
    String comment =
        "<w:commentRangeStart w:id=\"1\"/>%s<w:commentRangeEnd w:id=\"1\"/>%s"
            .formatted(r("có"), run("<w:commentReference w:id=\"1\"/>"));
    String section =
        "<w:sectPr><w:headerReference w:type=\"default\"/><w:pgSz w:w=\"1\"/></w:sectPr>";
    assertThat(
            DocxFile.of(p(comment), section)
                .entry("word/header1.xml", "<w:hdr xmlns:w=\"" + DocxFile.W + "\"/>")
                .lines())
        .containsExactly("có");
  }

  @Test
  void directOutlineLevelsAreHeadingsToo() throws Exception {
    assertThat(
            DocxFile.of(
                    pp("<w:outlineLvl w:val=\"0\"/>", r("mục")),
                    pp("<w:outlineLvl w:val=\"9\"/>", r("thân")))
                .read()
                .lines())
        .extracting(line -> line.layout().emphasized())
        .containsExactly(true, false);
  }
}
