package vn.nghiquyet.source.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Line.Role;
import vn.nghiquyet.text.Marking;
import vn.nghiquyet.text.SourceText;

final class RtfOpenerTest {
  private static final String FONTS =
      "{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman{\\*\\falt Times};}"
          + "{\\f1\\fswiss\\fcharset0 .VnTime;}{\\f2\\fcharset163 Arial;}"
          + "{\\f3\\ftech\\fcharset2 Symbol;}{\\f4\\fswiss\\fcharset162 .VnTime Tur;}}";

  private static SourceText open(byte[] bytes, ReadOptions options) throws InputException {
    return new RtfOpener().open(new Input("thư mục/a.rtf", bytes), options);
  }

  private static byte[] bytes(String body) {
    return ("{\\rtf1\\ansi\\ansicpg1252\\deff0" + FONTS + body + "}")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static List<String> lines(String body) throws InputException {
    return texts(open(bytes(body), ReadOptions.DEFAULT));
  }

  private static List<String> texts(SourceText text) {
    return text.lines().stream().map(Line::text).toList();
  }

  @Test
  void paragraphsAreLinesAndBreaksInsideGoOn() throws Exception {
    SourceText text =
        open(bytes("\\pard Quy\\line \\u7871?t\\par\\par \\b Hai\\par"), ReadOptions.DEFAULT);

    assertThat(texts(text)).containsExactly("Quy", "ết", "", "Hai");
    assertThat(text.lines().get(1).layout().flow()).isEqualTo(Line.Flow.CONTINUES);
    assertThat(text.lines().get(3).layout().emphasized()).isTrue();
    assertThat(text.format()).isEqualTo("rtf");
    assertThat(text.name()).isEqualTo("a.rtf");
    assertThat(text.remarks()).isEmpty();
  }

  @Test
  void bytesGoByTheFontsCodePage() throws Exception {
    assertThat(lines("\\f2 \\'d0i\\'ea\\'ccu \\f0 caf\\'e9")).containsExactly("Điều café");
  }

  @Test
  void fontsWithLettersOfTheirOwnAreConverted() throws Exception {
    String body =
        "\\f1 \\'a7i\\'d2u 1. Ngh\\'de quy\\'d5t c\\'f1a H\\'e9i \\'ae\\'e5ng nh\\'a9n d\\'a9n"
            + " t\\'d8nh v\\'d2 m\\'f8c chi";
    assertThat(lines(body))
        .containsExactly("Điều 1. Nghị quyết của Hội đồng nhân dân tỉnh về mức chi");
    assertThat(open(bytes(body), ReadOptions.DEFAULT).conversions()).isNotEmpty();
    assertThat(lines(body.replace("\\f1", "\\f4")))
        .containsExactly("Điều 1. Nghị quyết của Hội đồng nhân dân tỉnh về mức chi");
  }

  @Test
  void charactersForOldReadersAreLeftOut() throws Exception {
    assertThat(lines("\\uc1 \\u272\\'3fi\\u7873?u {\\uc2\\u7843 xyz}\\uc0\\u7853 t"))
        .containsExactly("Điều ảzật");
    assertThat(lines("{\\upr{cu}{\\*\\ud{c\\u361?}}} rich")).containsExactly("cũ rich");
  }

  @Test
  void characterCommandsAreCharacters() throws Exception {
    assertThat(lines("a\\tab b\\~c\\_d\\emdash\\ldblquote e\\rdblquote\\\\\\{\\}f\\-g"))
        .containsExactly("a b c-d—“e”\\{}fg");
  }

  @Test
  void hiddenTextFieldCodesHeadersAndPicturesAreNotRead() throws Exception {
    assertThat(
            lines(
                "{\\header dau trang\\par}{\\info{\\title x}}{\\stylesheet{\\s0 Normal;}}Mot"
                    + "{\\v an}{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt  hai}}"
                    + "{\\pict\\pngblip 89504e47}{\\*\\unheardof ba}{\\*\\bkmkstart b}{\\object{\\result r}}"))
        .containsExactly("Mot hai");
  }

  @Test
  void trackedChangesAreReadInTheChosenView() throws Exception {
    byte[] file =
        bytes("Mot {\\deleted c\\u361?}{\\revised m\\u7899?i}\\par{\\deleted ba\\par}bon");

    SourceText last = open(file, ReadOptions.DEFAULT);
    assertThat(texts(last)).containsExactly("Mot mới", "bon");
    assertThat(last.markings())
        .extracting(Marking::kind)
        .contains(Marking.Kind.DELETED, Marking.Kind.INSERTED);
    assertThat(texts(open(file, new ReadOptions(ReadOptions.Revisions.ORIGINAL))))
        .containsExactly("Mot cũ", "ba", "bon");
  }

  @Test
  void notesComeLast() throws Exception {
    SourceText text =
        open(
            bytes("Mot{\\super\\chftn{\\footnote\\pard {\\chftn} ghi chu\\par hai}} het.\\par Sau"),
            ReadOptions.DEFAULT);

    assertThat(texts(text)).containsExactly("Mot het.", "Sau", "ghi chu", "hai");
    assertThat(text.lines().get(2).layout().role()).isEqualTo(Role.FOOTNOTE);
  }

  @Test
  void textBoxesFollowTheirParagraph() throws Exception {
    assertThat(
            lines(
                "{\\shp{\\*\\shpinst\\shpleft1{\\sp{\\sn x}{\\sv 1}}{\\shptxt Khung\\par}}"
                    + "{\\shprslt{\\*\\do{\\dptxbxtext Khung\\par}}}}Doan\\par"))
        .containsExactly("Doan", "Khung");
  }

  private static final String LISTS =
      "{\\*\\listtable{\\list{\\listlevel\\levelnfc0\\levelstartat1\\levelfollow0"
          + "{\\leveltext\\'07?i?u \\'00.;}{\\levelnumbers\\'06;}}"
          + "{\\listlevel\\levelnfc4\\levelstartat1\\levelfollow0{\\leveltext\\'02\\'01);}"
          + "{\\levelnumbers\\'01;}}{\\listname ;}\\listid77}}"
          + "{\\*\\listoverridetable{\\listoverride\\listid77\\listoverridecount0\\ls1}"
          + "{\\listoverride\\listid77\\listoverridecount1{\\lfolevel\\listoverridestartat"
          + "\\levelstartat5}\\ls2}}";

  @Test
  void labelsAreCountedAndLostLettersPutBack() throws Exception {
    assertThat(
            lines(
                LISTS
                    + "{\\listtext\\pard\\plain \\u272?i\\u7873?u 9.\\tab}\\pard\\ls1\\ilvl0 Mot\\par"
                    + "\\pard\\ls1\\ilvl1 Hai\\par Ba\\par\\pard\\ls1\\ilvl0 Bon\\par"
                    + "\\pard\\ls2\\ilvl0 Nam\\par"))
        .containsExactly("Điều 1. Mot", "a) Hai", "b) Ba", "Điều 2. Bon", "Điều 5. Nam");
  }

  @Test
  void aLabelThatCannotBeCountedStaysAsItIsWritten() throws Exception {
    assertThat(
            lines(
                "\\pard{\\pntext 1.\\tab}{\\*\\pn\\pnlvlbody{\\pntxta .}}Mot\\par"
                    + "\\pard{\\listtext\\f3 \\'b7\\tab}\\ls9 Hai\\par"))
        .containsExactly("1. Mot", "• Hai");
  }

  private static String row(String borders, String... cells) {
    StringBuilder out = new StringBuilder("\\trowd\\trleft0");
    for (int i = 0; i < cells.length; i++) {
      out.append(borders).append("\\cellx").append(1000 * (i + 1));
    }
    out.append("\\pard\\intbl ");
    for (String cell : cells) {
      out.append(cell).append("\\cell ");
    }
    return out.append("\\row\\pard ").toString();
  }

  @Test
  void ruledTablesAreRowsAndOthersAreText() throws Exception {
    String ruled = "\\clbrdrt\\brdrs\\clbrdrb\\brdrs";
    assertThat(lines(row(ruled, "a", "b\\par c") + row(ruled, "d", "e") + "Sau\\par"))
        .containsExactly("a\tb c", "d\te", "Sau");
    assertThat(lines(row("", "a", "b\\par c") + row("\\clbrdrt\\brdrnone", "d", "e")))
        .containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void cellsOverSeveralColumnsKeepTheColumnsBehindInPlace() throws Exception {
    String ruled = "\\clbrdrt\\brdrs";
    String wide =
        "\\trowd\\trleft0"
            + ruled
            + "\\cellx2000"
            + ruled
            + "\\cellx3000\\pard\\intbl x\\cell y\\cell\\row ";
    String merged =
        "\\trowd\\trleft0\\clvmrg\\cellx1000\\cellx2000\\cellx3000"
            + "\\pard\\intbl\\cell m\\cell n\\cell\\row\\pard ";
    assertThat(lines(row(ruled, "a", "b", "c") + wide + merged))
        .containsExactly("a\tb\tc", "x\t\ty", "\tm\tn");
  }

  @Test
  void aTableInATableIsPartOfItsCell() throws Exception {
    String nested =
        "\\pard\\intbl\\itap2 t\\nestcell u\\nestcell{\\*\\nesttableprops\\trowd\\clbrdrt\\brdrs"
            + "\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1 ";
    assertThat(
            lines(
                "\\trowd\\clbrdrt\\brdrs\\cellx1000\\clbrdrt\\brdrs\\cellx2000"
                    + nested
                    + "v\\cell w\\cell\\row\\pard"))
        .containsExactly("t u v\tw");
  }

  @Test
  void bracesThatDoNotMatchAreReadAsFarAsTheyGo() throws Exception {
    assertThat(lines("Mot}}}} \\par Hai")).containsExactly("Mot ", "Hai");
    SourceText cut = open(bytes("Mot\\par {\\b{\\i Hai"), ReadOptions.DEFAULT);
    assertThat(texts(cut)).containsExactly("Mot", "Hai");
    assertThat(cut.remarks()).extracting(Diagnostic::code).containsExactly("cut-off");
    assertThat(cut.remarks()).extracting(Diagnostic::line).containsExactly(2);
  }

  @Test
  void whatStandsBehindTheEndIsNotRead() throws Exception {
    byte[] file = "{\\rtf1 Mot\\par}\n\0\0 xyz".getBytes(StandardCharsets.US_ASCII);
    assertThat(texts(open(file, ReadOptions.DEFAULT))).containsExactly("Mot");
  }

  @Test
  void aFileIsReadWhereverItEnds() throws Exception {
    byte[] whole = bytes(LISTS + row("\\clbrdrt\\brdrs", "a", "b") + "\\u272?\\'41\\par");
    for (int length = 6; length < whole.length; length++) {
      SourceText text = open(Arrays.copyOf(whole, length), ReadOptions.DEFAULT);
      assertThat(text.remarks()).as("cut at " + length).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483647", "99999999999999999999", "4000000000"})
  void binaryDataIsSkippedHoweverLongItSaysItIs(String length) throws Exception {
    assertThat(lines("Mot\\par{\\pict\\bin" + length + " abc}Hai")).containsExactly("Mot");
    assertThat(lines("Mot\\par{\\pict\\bin3 }}}}Hai")).containsExactly("Mot", "Hai");
    assertThat(lines("Mot\\bin-3 Hai")).containsExactly("MotHai");
  }

  @Test
  void wordsAndNumbersThatAreTooLongAreLeftOut() throws Exception {
    assertThat(lines("a\\" + "x".repeat(100_000) + " b\\u" + "9".repeat(1000) + " c\\'zz\\fs-d"))
        .hasSize(1);
  }

  @Test
  void aMillionGroupsWithinEachOtherAreRead() throws Exception {
    assertThat(lines("{\\b a".repeat(1_000_000)).get(0)).hasSize(1_000_000);
  }

  @Test
  void notesWithinNotesEndSomewhere() throws Exception {
    assertThat(lines("a" + "{\\footnote b".repeat(10_000))).hasSizeBetween(2, 20);
  }

  @Test
  void tablesWithinTablesEndSomewhere() throws Exception {
    StringBuilder deep = new StringBuilder();
    for (int i = 1; i < 500; i++) {
      deep.append("\\pard\\intbl\\itap").append(i).append(" a\\par");
    }
    assertThat(lines(deep.toString())).isNotEmpty();
  }

  @Test
  void whatIsTooLargeIsRefused() {
    byte[] text = new byte[Budget.MAX_CHARACTERS + 100];
    Arrays.fill(text, (byte) 'a');
    System.arraycopy(bytes(""), 0, text, 0, 30);
    assertThatThrownBy(() -> open(text, ReadOptions.DEFAULT))
        .isInstanceOfSatisfying(
            InputException.class, e -> assertThat(e.code()).isEqualTo("too-large"));
    assertThatThrownBy(() -> lines("\\par".repeat(Budget.MAX_PIECES + 1)))
        .isInstanceOfSatisfying(
            InputException.class, e -> assertThat(e.code()).isEqualTo("too-large"));
  }

  @Test
  void noiseIsReadOrRefusedButNeverCrashes() {
    Random random = new Random(1);
    String signs = "{}\\'*u123 \\par\\cell\\row\\trowd\\footnote\\ls1\\bin7 \\listtext;";
    for (int round = 0; round < 300; round++) {
      StringBuilder noise = new StringBuilder();
      for (int i = 0; i < 400; i++) {
        int from = random.nextInt(signs.length());
        noise.append(signs, from, Math.min(signs.length(), from + 1 + random.nextInt(8)));
      }
      try {
        assertThat(lines(noise.toString())).isNotNull();
      } catch (InputException e) {
        assertThat(e.code()).isIn("damaged-rtf", "too-large");
      }
    }
  }
}
