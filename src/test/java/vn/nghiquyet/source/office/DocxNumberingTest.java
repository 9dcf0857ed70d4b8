package vn.nghiquyet.source.office;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghiquyet.source.office.DocxFile.num;
import static vn.nghiquyet.source.office.DocxFile.p;
import static vn.nghiquyet.source.office.DocxFile.pp;
import static vn.nghiquyet.source.office.DocxFile.r;

import org.junit.jupiter.api.Test;

final class DocxNumberingTest {
  private static String lvl(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, more, text);
  }

  private static String list(int id, String... levels) {
    return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>"
        .formatted(id, String.join("", levels));
  }

  private static String use(int id, int list, String... more) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
        .formatted(id, list, String.join("", more));
  }

  private static String item(int list, int level) {
    return pp(num(list, level), r("x"));
  }

  private static String styled(String style) {
    return pp("<w:pStyle w:val=\"" + style + "\"/>", r("x"));
  }

  private static final String LEGAL =
      list(
          0,
          lvl(0, "decimal", "Điều %1.", ""),
          lvl(1, "decimal", "%2.", ""),
          lvl(2, "lowerLetter", "%3)", ""),
          lvl(3, "decimal", "%2.%4.", ""));

  @Test
  void deeperLevelsBeginAnewWhenOneAboveGoesOn() throws Exception {
    assertThat(
            DocxFile.of(
                    item(1, 0),
                    item(1, 1),
                    item(1, 2),
                    item(1, 2),
                    item(1, 1),
                    item(1, 2),
                    item(1, 0),
                    item(1, 1),
                    item(1, 3))
                .numbering(LEGAL + use(1, 0))
                .lines())
        .containsExactly(
            "Điều 1. x", "1. x", "a) x", "b) x", "2. x", "a) x", "Điều 2. x", "1. x", "1.1. x");
  }

  @Test
  void listsOfOneAbstractListGoOnCounting() throws Exception {
    String override = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
    assertThat(
            DocxFile.of(item(1, 0), p(r("giữa")), item(2, 0), item(3, 0), item(3, 0), item(1, 0))
                .numbering(LEGAL + use(1, 0) + use(2, 0) + use(3, 0, override))
                .lines())
        .containsExactly("Điều 1. x", "giữa", "Điều 2. x", "Điều 5. x", "Điều 6. x", "Điều 7. x");
  }

  @Test
  void anOverriddenLevelLooksDifferentAndCountsOn() throws Exception {
    String override =
        "<w:lvlOverride w:ilvl=\"0\">" + lvl(0, "upperRoman", "%1 -", "") + "</w:lvlOverride>";
    assertThat(
            DocxFile.of(item(1, 0), item(2, 0))
                .numbering(LEGAL + use(1, 0) + use(2, 0, override))
                .lines())
        .containsExactly("Điều 1. x", "II - x");
  }

  @Test
  void aLevelMayGoOnAcrossTheOneAbove() throws Exception {
    String chapters =
        list(
            0,
            lvl(0, "upperRoman", "Chương %1", ""),
            lvl(1, "decimal", "Điều %2.", "<w:lvlRestart w:val=\"0\"/>"));
    assertThat(
            DocxFile.of(item(1, 0), item(1, 1), item(1, 1), item(1, 0), item(1, 1))
                .numbering(chapters + use(1, 0))
                .lines())
        .containsExactly("Chương I x", "Điều 1. x", "Điều 2. x", "Chương II x", "Điều 3. x");
  }

  @Test
  void aLevelMayRestartAfterAChosenOneOnly() throws Exception {
    String levels =
        list(
            0,
            lvl(0, "decimal", "%1", ""),
            lvl(1, "decimal", "%1.%2", ""),
            lvl(2, "decimal", "(%3)", "<w:lvlRestart w:val=\"1\"/>"));
    assertThat(
            DocxFile.of(
                    item(1, 0),
                    item(1, 1),
                    item(1, 2),
                    item(1, 1),
                    item(1, 2),
                    item(1, 0),
                    item(1, 2))
                .numbering(levels + use(1, 0))
                .lines())
        .containsExactly("1 x", "1.1 x", "(1) x", "1.2 x", "(2) x", "2 x", "(1) x");
  }

  @Test
  void legalLevelsShowDigits() throws Exception {
    String levels =
        list(0, lvl(0, "upperRoman", "%1.", ""), lvl(1, "lowerLetter", "%1.%2", "<w:isLgl/>"));
    assertThat(DocxFile.of(item(1, 0), item(1, 1)).numbering(levels + use(1, 0)).lines())
        .containsExactly("I. x", "1.1 x");
  }

  @Test
  void aLevelWithoutTheOneAboveTakesItsStart() throws Exception {
    String levels = list(0, lvl(0, "decimal", "%1.", ""), lvl(1, "decimal", "%1.%2", ""));
    assertThat(DocxFile.of(item(1, 1), item(1, 1)).numbering(levels + use(1, 0)).lines())
        .containsExactly("1.1 x", "1.2 x");
  }

  @Test
  void whatStandsBehindTheNumberIsOneSpaceOrNothing() throws Exception {
    String levels =
        list(
            0,
            lvl(0, "decimal", "%1.", "<w:suff w:val=\"nothing\"/>"),
            lvl(1, "decimal", "%2.", "<w:suff w:val=\"space\"/>"),
            lvl(2, "decimal", "%3.", "<w:suff w:val=\"tab\"/>"));
    assertThat(
            DocxFile.of(item(1, 0), item(1, 1), pp(num(1, 2), r("  y")), pp(num(1, 2)))
                .numbering(levels + use(1, 0))
                .lines())
        .containsExactly("1.x", "1. x", "1. y", "2.");
  }

  @Test
  void bulletsOfSymbolFontsAreBullets() throws Exception {
    String symbol = "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>";
    String levels =
        list(
            0,
            lvl(0, "bullet", "\uF0B7", symbol),
            lvl(1, "bullet", "-", ""),
            lvl(2, "bullet", "\u00B7", symbol),
            lvl(3, "none", "", ""));
    assertThat(
            DocxFile.of(item(1, 0), item(1, 1), item(1, 2), item(1, 3), item(9, 0))
                .numbering(levels + use(1, 0))
                .lines())
        .containsExactly("• x", "- x", "• x", "x", "x");
  }

  @Test
  void aStyleBringsItsListAndLevel() throws Exception {
    String levels =
        list(
            0,
            lvl(0, "upperRoman", "Chương %1", "<w:pStyle w:val=\"C\"/>"),
            lvl(1, "decimal", "Điều %2.", "<w:pStyle w:val=\"D\"/>"));
    String styles =
        """
        <w:style w:type="paragraph" w:styleId="C"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>
        <w:rPr><w:caps/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="D"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="E"><w:basedOn w:val="D"/></w:style>
        <w:style w:type="paragraph" w:styleId="F"><w:basedOn w:val="D"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
        """;
    String off = "<w:pStyle w:val=\"D\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>";
    assertThat(
            DocxFile.of(styled("C"), styled("D"), styled("E"), styled("F"), pp(off, r("x")))
                .styles(styles)
                .numbering(levels + use(1, 0))
                .lines())
        .containsExactly("CHƯƠNG I X", "Điều 1. x", "Điều 2. x", "x", "x");
  }

  @Test
  void stylesBasedOnEachOtherInACircleEnd() throws Exception {
    String styles =
        """
        <w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style>
        <w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>
        """;
    assertThat(DocxFile.of(styled("A")).styles(styles).lines()).containsExactly("x");
  }

  @Test
  void aListMayBeThatOfAListStyle() throws Exception {
    String linked =
        "<w:abstractNum w:abstractNumId=\"4\"><w:styleLink w:val=\"Luat\"/>"
            + lvl(0, "decimal", "Điều %1.", "")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"5\"><w:numStyleLink w:val=\"Luat\"/>"
            + "</w:abstractNum>";
    assertThat(
            DocxFile.of(item(1, 0), item(2, 0)).numbering(linked + use(1, 5) + use(2, 4)).lines())
        .containsExactly("Điều 1. x", "Điều 2. x");
  }

  @Test
  void aCustomFormatGoesBeforeItsFallback() throws Exception {
    String level =
        """
        <w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14">
        <w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback>
        <w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1."/></w:lvl>
        """;
    assertThat(DocxFile.of(item(1, 0)).numbering(list(0, level) + use(1, 0)).lines())
        .containsExactly("007. x");
  }
}
