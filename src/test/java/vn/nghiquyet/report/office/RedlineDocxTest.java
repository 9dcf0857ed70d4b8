package vn.nghiquyet.report.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.nghiquyet.Composer;
import vn.nghiquyet.Docs;
import vn.nghiquyet.align.Match;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.report.Explanation;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.Printed;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.office.DocxOpener;

/** Accepting all gives the text after, rejecting all the text before. */
final class RedlineDocxTest {
  private static final Path SAMPLES = Path.of(System.getProperty("nq.basedir", ""), "samples");

  private static byte[] redline(Document before, Document after) {
    return RedlineDocx.of(Differ.diff(before, after));
  }

  private static void assertBothWays(Document before, Document after) throws IOException {
    Revisions revisions = new Revisions(redline(before, after));

    assertThat(revisions.accepted()).isEqualTo(TextLines.of(after));
    assertThat(revisions.rejected()).isEqualTo(TextLines.of(before));
  }

  private static Document parse(List<String> paragraphs) {
    return Docs.parse(Composer.wrapped(paragraphs, 60, true));
  }

  private static Document sample(String name) throws IOException {
    return Docs.read(name, Files.readString(SAMPLES.resolve(name)));
  }

  static IntStream seeds() {
    return IntStream.range(0, 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothTextsComeBack(int seed) throws IOException {
    Composer composer = new Composer(seed);
    List<String> before = composer.resolution(8);
    List<String> after = composer.shortened(composer.changed(before, 0.3), 0.1);

    assertBothWays(parse(before), parse(after));
    assertBothWays(parse(after), parse(before));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothTextsComeBackWhereParagraphsWereShuffled(int seed) throws IOException {
    Composer composer = new Composer(seed);
    List<String> before = composer.resolution(6);
    List<String> after = new ArrayList<>(composer.changed(before, 0.2));
    Random random = new Random(seed);
    for (int n = 0; n < 4; n++) {
      int at = 11 + random.nextInt(after.size() - 20);
      Collections.rotate(after.subList(at, at + 6), 1 + random.nextInt(4));
    }

    assertBothWays(parse(before), parse(after));
  }

  @ParameterizedTest
  @CsvSource({
    "diff/du-thao.txt, diff/thong-qua.txt",
    "diff/thong-qua.txt, diff/du-thao.txt",
    "provinces/cua-song.txt, provinces/truong-linh.txt",
    "provinces/truong-linh.txt, provinces/an-khe-dong.txt",
    "provinces/hai-van.md, provinces/cua-song.txt",
  })
  void theTextsOfSamplesComeBack(String before, String after) throws IOException {
    assertBothWays(sample(before), sample(after));
  }

  @ParameterizedTest
  @CsvSource({
    "A, B",
    "A, A|B",
    "A|B, A",
    "A|B, C",
    "A|B, A|C",
    "A|B, C|A",
    "A|B|C, C|A|B",
    "A|B, B|A",
  })
  void theLastParagraphMayComeGoAndMove(String before, String after) throws IOException {
    assertBothWays(ending(before), ending(after));
  }

  private static Document ending(String letters) {
    StringBuilder text = new StringBuilder("Điều 1. Phạm vi\n");
    String[] all = letters.split("\\|", -1);
    for (int i = 0; i < all.length; i++) {
      String words =
          switch (all[i]) {
            case "A" -> "Hỗ trợ bến đò ngang và người nuôi ong ở vùng cao của tỉnh.";
            case "B" -> "Nạo vét kênh mương nội đồng trước mùa mưa bão hằng năm.";
            default -> "Lớp dạy bơi cho thiếu nhi mở vào tháng sáu tại các xã.";
          };
      text.append(i + 1).append(". ").append(words).append('\n');
    }
    return Docs.parse(text.toString());
  }

  @Test
  void aUnitThatWasSplitOrMergedKeepsItsWords() throws IOException {
    Document one =
        Docs.parse(
            """
            Điều 1. Mức
            1. Hỗ trợ bến đò ngang. Nạo vét kênh mương.
            2. Mở lớp dạy bơi.
            """);
    Document two =
        Docs.parse(
            """
            Điều 1. Mức
            1. Hỗ trợ bến đò ngang.
            2. Nạo vét kênh mương.
            3. Mở lớp dạy bơi.
            """);
    DocumentDiff split = split(one, two);
    Revisions revisions = new Revisions(RedlineDocx.of(split));

    assertThat(revisions.accepted()).isEqualTo(TextLines.of(two));
    assertThat(revisions.rejected()).isEqualTo(TextLines.of(one));
    assertThat(words(revisions, "ins")).containsExactly("", "2.", "3.");
    assertThat(words(revisions, "del")).containsExactly("2.");
    assertThat(
            new Explanation(Messages.of("vi"))
                .of(split.units().get(1), new Printed(split.before())))
        .containsExactly("Tách khoản 1 Điều 1 thành khoản 1 và khoản 2 Điều 1.");
  }

  private static DocumentDiff split(Document before, Document after) {
    List<Unit> was = Unit.of(before);
    List<Unit> is = Unit.of(after);
    return new DocumentDiff(
        before,
        after,
        List.of(
            change(Change.Type.UNCHANGED, was.subList(0, 1), is.subList(0, 1)),
            change(Change.Type.SPLIT, was.subList(1, 2), is.subList(1, 3)),
            change(Change.Type.RENUMBERED, was.subList(2, 3), is.subList(3, 4))),
        List.of(),
        List.of());
  }

  private static Change change(Change.Type type, List<Unit> before, List<Unit> after) {
    String was = before.stream().map(Unit::text).collect(Collectors.joining("\n"));
    String is = after.stream().map(Unit::text).collect(Collectors.joining("\n"));
    Edit same = new Edit(Edit.Op.EQUAL, was, is, Optional.empty(), Optional.empty(), 1);
    return new Change(
        type, before, after, EditClass.EDITORIAL, List.of(same), 1, Optional.of(Match.By.SIBLING));
  }

  /** LibreOffice takes both insertions for one, and for one paragraph, where their times agree. */
  @Test
  void insertionsOnBothSidesOfAnEndThatStaysDifferInTime() throws IOException {
    Document before = Docs.parse("Điều 1. Mức\n1. Mở lớp dạy bơi cho thiếu nhi.\n");
    Document more =
        Docs.parse(
            "Điều 1. Mức hỗ trợ\n1. Xây kho lạnh ở chợ nổi.\n2. Mở lớp dạy bơi cho thiếu nhi.\n");
    List<Element> next =
        new Revisions(redline(before, more))
            .all("ins").stream().filter(e -> !e.getTextContent().isEmpty()).toList();
    assertThat(next)
        .extracting(Element::getTextContent)
        .startsWith(" hỗ trợ", "1. Xây kho lạnh ở chợ nổi.");
    assertThat(Revisions.value(next.get(0), "date")).isEmpty();
    assertThat(Revisions.value(next.get(1), "date")).isNotEmpty();
  }

  /** LibreOffice loses the end of such a paragraph otherwise. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aParagraphThatMovedBeginsAndEndsWithWordsThatMoved(int seed) throws IOException {
    Composer composer = new Composer(seed);
    List<String> before = composer.articles(9);
    List<String> after = new ArrayList<>(composer.changed(before, 0.6));
    Collections.rotate(after, 11);
    Revisions revisions = new Revisions(redline(parse(before), parse(after)));

    for (String mark : List.of("moveFrom", "moveTo")) {
      assertThat(revisions.outerRuns(mark)).allMatch(mark::equals);
    }
    assertThat(seed > 0 || !revisions.all("moveTo").isEmpty()).isTrue();
  }

  @Test
  void textThatTriesToBeMarkupStaysText() throws IOException {
    Document before = Docs.parse("Điều 1. Mức <w:t> & \"]]>\"\n1. Hai  dòng &amp; một.\n");
    Document after = Docs.parse("Điều 1. Mức </w:t> & '<!--'\n1. Ba dòng &lt; một.\n");

    assertBothWays(before, after);
  }

  @Test
  void charactersThatNoXmlHoldsAreReplaced() throws IOException {
    Document after = Docs.parse("Điều 1. Mức \u0007 hỗ trợ \uD800 mới\n");

    assertThat(new Revisions(redline(Docs.parse("Điều 1. Mức\n"), after)).accepted())
        .singleElement()
        .asString()
        .startsWith("Điều 1. Mức ")
        .contains("hỗ trợ")
        .doesNotContain("\u0007");
  }

  @Test
  void whatMovedIsMovedAndNotWrittenAnew() throws IOException {
    Document before = sample("diff/du-thao.txt");
    Document after = sample("diff/thong-qua.txt");
    Revisions revisions = new Revisions(redline(before, after));

    List<Element> from = revisions.all("moveFromRangeStart");
    List<Element> to = revisions.all("moveToRangeStart");
    assertThat(from).hasSize(1);
    assertThat(Revisions.value(from.get(0), "name")).isEqualTo(Revisions.value(to.get(0), "name"));
    String moved =
        "Chấm điểm việc phân loại của từng hộ gia đình theo tháng, công khai kết quả tại nhà văn"
            + " hóa thôn, tổ dân phố và trên nhóm liên lạc của khu dân cư.";
    assertThat(words(revisions, "moveFrom")).contains("d) " + moved);
    assertThat(words(revisions, "moveTo")).contains("c) " + moved);
  }

  private static List<String> words(Revisions revisions, String name) {
    return revisions.all(name).stream().map(Element::getTextContent).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyRevisionHasANumberOfItsOwnAnAuthorAndNoTimeButOne(int seed) throws IOException {
    Composer composer = new Composer(seed);
    List<String> before = composer.resolution(5);
    Revisions revisions =
        new Revisions(redline(parse(before), parse(composer.changed(before, 0.5))));

    Map<String, String> ids = new HashMap<>();
    for (String name : List.of("ins", "del", "moveFrom", "moveTo")) {
      for (Element element : revisions.all(name)) {
        assertThat(ids.put(Revisions.value(element, "id"), name)).isNull();
        assertThat(Revisions.value(element, "author")).isEqualTo("nq");
        assertThat(Revisions.value(element, "date")).isIn("", "1980-02-01T00:00:00Z");
      }
    }
    assertThat(ids).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyMoveHasBothEndsAndOneName(int seed) throws IOException {
    Composer composer = new Composer(seed);
    List<String> before = composer.articles(9);
    List<String> after = new ArrayList<>(before);
    Collections.rotate(after, 7);
    Revisions revisions = new Revisions(redline(parse(before), parse(after)));

    assertThat(names(revisions, "moveFromRangeStart"))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(names(revisions, "moveToRangeStart"));
    for (String range : List.of("moveFromRange", "moveToRange")) {
      assertThat(values(revisions, range + "Start", "id"))
          .isEqualTo(values(revisions, range + "End", "id"));
    }
  }

  private static List<String> names(Revisions revisions, String name) {
    return values(revisions, name, "name");
  }

  private static List<String> values(Revisions revisions, String name, String attribute) {
    return revisions.all(name).stream().map(e -> Revisions.value(e, attribute)).toList();
  }

  @Test
  void theProgramReadsBothTextsFromItToo() throws IOException, InputException {
    Document before = sample("diff/du-thao.txt");
    Document after = sample("diff/thong-qua.txt");
    byte[] docx = redline(before, after);

    assertThat(read(docx, ReadOptions.Revisions.FINAL)).isEqualTo(TextLines.of(after));
    assertThat(read(docx, ReadOptions.Revisions.ORIGINAL)).isEqualTo(TextLines.of(before));
  }

  private static List<String> read(byte[] docx, ReadOptions.Revisions which) throws InputException {
    return new DocxOpener()
        .open(new Input("a.docx", docx), new ReadOptions(which)).lines().stream()
            .map(line -> line.text())
            .filter(line -> !line.isBlank())
            .toList();
  }

  @Test
  void theXmlIsWhatItsSchemaAsksFor() throws IOException {
    DocumentDiff diff = Differ.diff(sample("diff/du-thao.txt"), sample("diff/thong-qua.txt"));

    assertValid(RedlineDocx.of(diff));
  }

  static void assertValid(byte[] docx) throws IOException {
    try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
      List<XmlError> errors = new ArrayList<>();
      read.getDocument().validate(new XmlOptions().setErrorListener(errors));
      assertThat(errors).isEmpty();
    }
  }

  @Test
  void theSameInputGivesTheSameBytesWhereverAndWhenever() throws IOException {
    DocumentDiff diff = Differ.diff(sample("diff/du-thao.txt"), sample("diff/thong-qua.txt"));
    TimeZone zone = TimeZone.getDefault();
    byte[] here = RedlineDocx.of(diff);
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      assertThat(RedlineDocx.of(diff)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(new String(Revisions.entries(here).get("docProps/core.xml"), StandardCharsets.UTF_8))
        .doesNotContain("created", "modified");
  }
}
