package vn.nghiquyet.source.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import vn.nghiquyet.Composer;
import vn.nghiquyet.Docs;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.report.office.Redline;
import vn.nghiquyet.report.office.Revisions;
import vn.nghiquyet.report.office.TextLines;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.office.OutOfReachException.Reason;

/** Changes tracked in the Word file of the text before. */
final class DocxTrackerTest {
  private static final String LIST =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:numFmt w:val=\"decimal\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"%1.\"/>"
          + "</w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

  private static final String BORDERS =
      "<w:tblBorders><w:top w:val=\"single\"/><w:insideH w:val=\"single\"/>"
          + "<w:insideV w:val=\"single\"/></w:tblBorders>";

  private static byte[] tracked(byte[] draft, String after)
      throws InputException, OutOfReachException {
    return tracked(draft, Docs.parse(after));
  }

  private static byte[] tracked(byte[] draft, Document after)
      throws InputException, OutOfReachException {
    Input input = new Input("dự thảo.docx", draft);
    return new DocxTracker(input, ReadOptions.DEFAULT)
        .apply(Redline.inDraft(Differ.diff(document(draft), after)));
  }

  private static Document document(byte[] docx) {
    return new DocumentParser().parse(Docs.open("dự thảo.docx", docx));
  }

  private static String xml(byte[] docx) throws Exception {
    return new String(Revisions.entries(docx).get("word/document.xml"), StandardCharsets.UTF_8);
  }

  private static String squeezed(List<String> lines) {
    return String.join("", lines).replaceAll("[\\s|]+", "");
  }

  private static List<String> read(byte[] docx, ReadOptions.Revisions which) throws Exception {
    return DocxFile.read(docx, new ReadOptions(which)).lines().stream()
        .map(line -> line.text())
        .filter(line -> !line.isBlank())
        .toList();
  }

  /** Paragraphs as runs of a few words, some of which are set otherwise. */
  private static byte[] draft(List<String> paragraphs, Random random) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : paragraphs) {
      List<String> runs = new ArrayList<>();
      String[] words = paragraph.split("(?<= )", -1);
      for (int at = 0; at < words.length; ) {
        int end = Math.min(words.length, at + 1 + random.nextInt(5));
        String text = String.join("", List.of(words).subList(at, end));
        runs.add(random.nextInt(3) > 0 ? r(text) : rr("<w:b/><w:sz w:val=\"28\"/>", text));
        at = end;
      }
      body.append(pp("<w:jc w:val=\"both\"/>", runs.toArray(String[]::new)));
    }
    return DocxFile.of(body.toString()).bytes();
  }

  static IntStream seeds() {
    return IntStream.range(0, 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bothTextsComeBackAndWhatStaysKeepsItsLook(int seed) throws Exception {
    Composer composer = new Composer(seed);
    List<String> before = composer.resolution(6);
    List<String> after = new ArrayList<>(composer.shortened(composer.changed(before, 0.3), 0.1));
    Random random = new Random(seed);
    for (int n = 0; n < seed % 3; n++) {
      int at = 11 + random.nextInt(after.size() - 20);
      Collections.rotate(after.subList(at, at + 6), 1 + random.nextInt(4));
    }
    for (boolean forth : List.of(true, false)) {
      byte[] draft = draft(forth ? before : after, random);
      Document goal = Docs.parse(Composer.lines(forth ? after : before));

      Revisions revisions = new Revisions(tracked(draft, goal));

      assertThat(squeezed(revisions.accepted())).isEqualTo(squeezed(TextLines.of(goal)));
      assertThat(revisions.rejected()).isEqualTo(new Revisions(draft).rejected());
      assertThat(revisions.rejectedLooks()).isEqualTo(new Revisions(draft).rejectedLooks());
    }
  }

  @Test
  void wordsThatComeLookLikeTheirNeighbours() throws Exception {
    byte[] draft =
        DocxFile.of(
                p(rr("<w:b/>", "Điều 1. Mức hỗ trợ")),
                p(r("1. Mỗi hộ được "), rr("<w:i/>", "hỗ trợ 500.000 đồng"), r(" một năm.")))
            .bytes();

    String xml =
        xml(tracked(draft, "Điều 1. Mức hỗ trợ\n1. Mỗi hộ được hỗ trợ 700.000 đồng một năm.\n"));

    assertThat(xml)
        .contains("<w:i/></w:rPr><w:delText xml:space=\"preserve\">500.000</w:delText>")
        .contains("<w:i/></w:rPr><w:t xml:space=\"preserve\">700.000</w:t>")
        .contains("<w:i/></w:rPr><w:t xml:space=\"preserve\">hỗ trợ </w:t>");
  }

  @Test
  void allOtherPartsStayByteForByte() throws Exception {
    byte[] picture = {1, 2, 3, 0, -1};
    byte[] draft =
        DocxFile.of(p(r("Điều 1. Mức")), p(r("1. Mở lớp dạy bơi.")))
            .numbering(LIST)
            .entry("word/media/a.png", picture)
            .bytes();

    Map<String, byte[]> all =
        Revisions.entries(tracked(draft, "Điều 1. Mức\n1. Mở lớp học bơi.\n"));

    Map<String, byte[]> old = Revisions.entries(draft);
    assertThat(all.keySet()).isEqualTo(old.keySet());
    old.remove("word/document.xml");
    old.forEach((name, bytes) -> assertThat(all.get(name)).as(name).isEqualTo(bytes));
  }

  private static byte[] numbered(String... clauses) {
    StringBuilder body = new StringBuilder(p(rr("<w:b/>", "Điều 1. Mức hỗ trợ")));
    for (String clause : clauses) {
      body.append(pp(num(1, 0) + "<w:jc w:val=\"both\"/>", r(clause)));
    }
    return DocxFile.of(body.toString()).numbering(LIST).bytes();
  }

  @Test
  void theFileNumbersWhatComesAndWhatFollowsIt() throws Exception {
    byte[] draft = numbered("Mở lớp dạy bơi cho thiếu nhi.", "Nạo vét kênh mương nội đồng.");
    String after =
        """
        Điều 1. Mức hỗ trợ
        1. Mở lớp dạy bơi cho thiếu nhi.
        2. Hỗ trợ bến đò ngang ở vùng cao.
        3. Nạo vét kênh mương nội đồng.
        """;

    byte[] result = tracked(draft, after);

    assertThat(read(result, ReadOptions.Revisions.FINAL)).isEqualTo(after.lines().toList());
    assertThat(read(result, ReadOptions.Revisions.ORIGINAL))
        .isEqualTo(read(draft, ReadOptions.Revisions.FINAL));
    assertThat(new Revisions(result).all("ins"))
        .extracting(Element::getTextContent)
        .containsExactly("", "Hỗ trợ bến đò ngang ở vùng cao.");
    assertThat(new Revisions(result).all("numPr")).hasSize(3);
    assertThat(new Revisions(result).all("del")).isEmpty();
  }

  @Test
  void aNumberThatTheFileWouldNotCountIsWritten() throws Exception {
    byte[] draft = numbered("Mở lớp dạy bơi cho thiếu nhi.", "Nạo vét kênh mương nội đồng.");
    String after =
        """
        Điều 1. Mức hỗ trợ
        1. Mở lớp dạy bơi cho thiếu nhi.
        5. Nạo vét kênh mương nội đồng.
        """;

    byte[] result = tracked(draft, after);

    assertThat(read(result, ReadOptions.Revisions.FINAL)).isEqualTo(after.lines().toList());
    assertThat(read(result, ReadOptions.Revisions.ORIGINAL))
        .isEqualTo(read(draft, ReadOptions.Revisions.FINAL));
    assertThat(new Revisions(result).all("pPrChange")).hasSize(1);
  }

  @Test
  void aNumberedParagraphMayBeCutInTwoAndTwoMayBeJoined() throws Exception {
    String one = "Hỗ trợ bến đò ngang ở vùng cao. Nạo vét kênh mương nội đồng của các xã.";
    byte[] joined = numbered(one, "Mở lớp dạy bơi cho thiếu nhi.");
    byte[] apart =
        numbered(
            "Hỗ trợ bến đò ngang ở vùng cao.",
            "Nạo vét kênh mương nội đồng của các xã.",
            "Mở lớp dạy bơi cho thiếu nhi.");
    for (List<byte[]> pair : List.of(List.of(joined, apart), List.of(apart, joined))) {
      List<String> after = read(pair.get(1), ReadOptions.Revisions.FINAL);

      byte[] result = tracked(pair.get(0), String.join("\n", after));

      assertThat(read(result, ReadOptions.Revisions.FINAL)).isEqualTo(after);
      assertThat(read(result, ReadOptions.Revisions.ORIGINAL))
          .isEqualTo(read(pair.get(0), ReadOptions.Revisions.FINAL));
    }
  }

  private static String row(String... cells) {
    StringBuilder out = new StringBuilder();
    for (String cell : cells) {
      out.append(tc(pp("<w:jc w:val=\"center\"/>", rr("<w:i/>", cell))));
    }
    return tr(out.toString());
  }

  private static byte[] table(String... rows) {
    return DocxFile.of(
            p(r("Điều 1. Mức hỗ trợ")),
            p(r("1. Mức hỗ trợ như sau:")),
            tbl(BORDERS, rows),
            p(r("2. Mở lớp dạy bơi.")))
        .bytes();
  }

  @Test
  void rowsOfTablesComeAndGo() throws Exception {
    byte[] draft =
        table(
            row("Số", "Xã", "Mức"),
            row("1", "An Khê Đông", "120"),
            row("2", "Trường Linh", "150"),
            row("3", "Hải Vân", "90"));
    byte[] after =
        table(
            row("Số", "Xã", "Mức"),
            row("1", "An Khê Đông", "125"),
            row("2", "Cửa Sông", "300"),
            row("3", "Hải Vân", "90"));
    Document goal = document(after);

    byte[] result = tracked(draft, goal);

    assertThat(read(result, ReadOptions.Revisions.FINAL))
        .isEqualTo(read(after, ReadOptions.Revisions.FINAL));
    assertThat(read(result, ReadOptions.Revisions.ORIGINAL))
        .isEqualTo(read(draft, ReadOptions.Revisions.FINAL));
    List<Element> rows = new Revisions(result).all("trPr");
    assertThat(rows)
        .extracting(one -> one.getFirstChild().getLocalName())
        .containsExactlyInAnyOrder("ins", "del");
    assertThat(xml(result)).contains("<w:i/></w:rPr><w:t xml:space=\"preserve\">Cửa Sông</w:t>");
  }

  @Test
  void aTableComesAndGoesAsAWhole() throws Exception {
    byte[] with = table(row("Số", "Xã", "Mức"), row("1", "An Khê Đông", "120"));
    byte[] without =
        DocxFile.of(
                p(r("Điều 1. Mức hỗ trợ")),
                p(r("1. Mức hỗ trợ như sau:")),
                p(r("2. Mở lớp dạy bơi.")))
            .bytes();
    for (List<byte[]> pair : List.of(List.of(with, without), List.of(without, with))) {
      Document goal = document(pair.get(1));

      byte[] result = tracked(pair.get(0), goal);

      assertThat(read(result, ReadOptions.Revisions.FINAL))
          .isEqualTo(read(pair.get(1), ReadOptions.Revisions.FINAL));
      assertThat(read(result, ReadOptions.Revisions.ORIGINAL))
          .isEqualTo(read(pair.get(0), ReadOptions.Revisions.FINAL));
    }
  }

  @Test
  void aTextBoxIsWithinReach() throws Exception {
    String box =
        "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
            + p(rr("<w:b/>", "DỰ THẢO"))
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + "<v:textbox><w:txbxContent>"
            + p(rr("<w:b/>", "DỰ THẢO"))
            + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
    byte[] draft =
        DocxFile.of(
                p(run(box), r("HỘI ĐỒNG NHÂN DÂN TỈNH THANH GIANG")),
                p(r("NGHỊ QUYẾT")),
                p(r("Điều 1. Mức")),
                p(r("1. Mở lớp dạy bơi.")))
            .bytes();

    byte[] result =
        tracked(
            draft,
            "HỘI ĐỒNG NHÂN DÂN TỈNH THANH GIANG\nNGHỊ QUYẾT\nĐiều 1. Mức\n1. Mở lớp học bơi.\n");

    assertThat(new Revisions(result).all("delText"))
        .extracting(Element::getTextContent)
        .containsExactly("DỰ THẢO", "dạy");
  }

  @Test
  void whatMovedIsMovedInItsOwnLook() throws Exception {
    String moved = "Chấm điểm việc phân loại của từng hộ gia đình theo tháng và công khai.";
    byte[] draft =
        DocxFile.of(
                p(r("Điều 1. Biện pháp")),
                pp("<w:ind w:left=\"720\"/>", rr("<w:u w:val=\"single\"/>", "1. " + moved)),
                p(r("2. Mở lớp dạy bơi cho thiếu nhi vào tháng sáu tại các xã.")),
                p(r("3. Nạo vét kênh mương nội đồng trước mùa mưa bão hằng năm.")))
            .bytes();

    byte[] result =
        tracked(
            draft,
            "Điều 1. Biện pháp\n1. Mở lớp dạy bơi cho thiếu nhi vào tháng sáu tại các xã.\n"
                + "2. Nạo vét kênh mương nội đồng trước mùa mưa bão hằng năm.\n3. "
                + moved
                + "\n");

    Revisions revisions = new Revisions(result);
    assertThat(revisions.all("moveFromRangeStart")).hasSize(1);
    assertThat(revisions.all("moveToRangeEnd")).hasSize(1);
    assertThat(xml(result))
        .contains("<w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">3. Chấm");
    assertThat(revisions.all("ind")).hasSize(2);
  }

  @Test
  void aStrictFileAndContentControlsAreWithinReachIfNotLocked() throws Exception {
    String control = "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
    String words = control.formatted("<w:alias w:val=\"a\"/>", r("dạy bơi"));
    String after = "Điều 1. Mức\n1. Mở lớp học bơi ở xã.\n";
    byte[] open =
        DocxFile.of(p(r("Điều 1. Mức")), p(r("1. Mở lớp "), words, r(" ở xã."))).strict().bytes();

    byte[] result = tracked(open, after);

    assertThat(read(result, ReadOptions.Revisions.FINAL)).isEqualTo(after.lines().toList());
    assertThat(xml(result)).contains("xmlns:w=\"" + DocxFile.STRICT + "\"");
    String lock = "<w:lock w:val=\"contentLocked\"/>";
    assertOutOfReach(
        DocxFile.of(
                p(r("Điều 1. Mức")),
                p(r("1. Mở lớp "), control.formatted(lock, r("dạy bơi")), r(" ở xã.")))
            .bytes(),
        after,
        Reason.PLACE);
  }

  @Test
  void textThatTriesToBeMarkupStaysText() throws Exception {
    byte[] draft = DocxFile.of(p(r("Điều 1. Mức")), p(r("1. Hai &amp; một &lt;w:t&gt;."))).bytes();

    byte[] result = tracked(draft, "Điều 1. Mức\n1. Ba & </w:t> <w:t> ]]> một.\n");

    assertThat(read(result, ReadOptions.Revisions.FINAL))
        .containsExactly("Điều 1. Mức", "1. Ba & </w:t> <w:t> ]]> một.");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    Composer composer = new Composer(3);
    List<String> before = composer.resolution(5);
    Document after = Docs.parse(Composer.lines(composer.changed(before, 0.4)));
    byte[] draft = draft(before, new Random(3));

    assertThat(xml(tracked(draft, after))).isEqualTo(xml(tracked(draft, after)));
  }

  private static void assertOutOfReach(byte[] draft, String after, Reason reason) {
    assertThatExceptionOfType(OutOfReachException.class)
        .isThrownBy(() -> tracked(draft, after))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void whatCannotBeTrackedInTheFileSaysWhy() {
    String after = "Điều 1. Mức\n1. Mở lớp học bơi.\n";
    String title = p(r("Điều 1. Mức"));
    String clause = p(r("1. Mở lớp dạy bơi."));
    assertOutOfReach(
        DocxFile.of(title, clause).entry("_xmlsignatures/sig1.xml", "<a/>").bytes(),
        after,
        Reason.SIGNED);
    assertOutOfReach(
        DocxFile.of(
                title,
                clause,
                tbl(
                    "",
                    tr(
                        "<w:tc><w:tcPr><w:cellIns w:id=\"1\" w:author=\"a\"/></w:tcPr>"
                            + p(r("một"))
                            + "</w:tc>")))
            .bytes(),
        after,
        Reason.TRACKED);
    String field =
        run("<w:fldChar w:fldCharType=\"begin\"/>")
            + run("<w:instrText>REF a</w:instrText>")
            + run("<w:fldChar w:fldCharType=\"separate\"/>")
            + r("dạy")
            + run("<w:fldChar w:fldCharType=\"end\"/>");
    assertOutOfReach(
        DocxFile.of(title, p(r("1. Mở lớp "), field, r(" bơi."))).bytes(), after, Reason.PLACE);
  }

  @Test
  void changesThatAreTrackedAlreadyAreAccepted() throws Exception {
    String mark = "<w:rPr><w:%s w:id=\"7\" w:author=\"a\"/></w:rPr>";
    String old = "<w:rPrChange w:id=\"9\" w:author=\"a\"><w:rPr/></w:rPrChange>";
    byte[] draft =
        DocxFile.of(
                p(rr("<w:b/>" + old, "Điều 1. Mức")),
                p(r("1. Mở "), del("hai "), ins(r("ba ")), r("lớp dạy bơi.")),
                pp(mark.formatted("ins"), ins(r("2. Nạo vét kênh mương."))),
                pp(mark.formatted("del"), del("3. Trồng rừng.")),
                p(r("3. Hỗ trợ bến đò ngang.")))
            .bytes();
    String after =
        "Điều 1. Mức\n1. Mở ba lớp học bơi.\n2. Nạo vét kênh mương.\n3. Hỗ trợ bến đò.\n";

    byte[] result = tracked(draft, after);

    assertThat(read(result, ReadOptions.Revisions.FINAL)).isEqualTo(after.lines().toList());
    assertThat(read(result, ReadOptions.Revisions.ORIGINAL))
        .isEqualTo(read(draft, ReadOptions.Revisions.FINAL));
    assertThat(new Revisions(result).all("delText"))
        .extracting(Element::getTextContent)
        .containsExactly("dạy", " ngang");
    assertThat(new Revisions(result).all("rPrChange")).isEmpty();
    assertThat(new Revisions(result).all("p")).hasSize(4);
  }
}
