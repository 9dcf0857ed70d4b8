package vn.nghiquyet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.Composer;
import vn.nghiquyet.Docs;
import vn.nghiquyet.Outline;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.text.SourceText;

/** What holds for every text. */
class ParserLawsTest {
  private static final int SOUPS = 2000;

  /**
   * Beginnings that are labels, nearly labels or no labels, and all that has a meaning somewhere.
   */
  private static final String[] NASTY = {
    "Điều 1. Phạm vi",
    "Điều 2",
    "Điều",
    "Điều l. Tên",
    "điều 3. tên",
    "ĐIỀU 4: TÊN",
    "Điều 5 Luật này quy định",
    "Điều 19a. Tên",
    "Điều 99999999999. Tên",
    "Điều 0. Tên",
    "Chương I",
    "CHƯƠNG II. TÊN",
    "Chương",
    "Mục 1",
    "Mục 2. TÊN",
    "Tiểu mục 1",
    "Phần thứ nhất",
    "Phần A. TÊN",
    "Phần",
    "PHỤ LỤC",
    "PHỤ LỤC I",
    "Phụ lục 2",
    "PHỤ LỤC TÊN (kèm theo)",
    "Mẫu số 01",
    "Mẫu",
    "a)",
    "a) một;",
    "b) hai;",
    "đ) năm;",
    "d) bốn;",
    "¢) ba;",
    "a1) chen;",
    "z) cuối;",
    "a. một",
    "1.",
    "1. một.",
    "2. hai.",
    "3. ba:",
    "10. mười.",
    "2a. chen.",
    "0. không.",
    "999999999999. nhiều",
    "1) một",
    "2) hai",
    "1.1. một",
    "3.1. một",
    "3.1.2 Tên",
    "1.1.1.1.1.1.1.1. sâu",
    "b.1. một",
    "5. 000 đồng",
    "15/01/2027",
    "31. 12. 2026",
    "I. TÊN",
    "II. TÊN",
    "IV. tên",
    "Iv. tên",
    "A. TÊN",
    "B. TÊN",
    "(1) một",
    "(a) một",
    "(i) một",
    "i) một",
    "ii) hai",
    "-",
    "- một",
    "-một",
    "–Một",
    "+ hai",
    "• ba",
    "* bốn",
    "·",
    "“2. trích",
    "“Điều 3. trích",
    "”",
    "“",
    "\"",
    "«1. trích»",
    "như sau: “",
    "1. Sửa đổi khoản 2 như sau:",
    "2. Bãi bỏ khoản 3.",
    "STT",
    "TT",
    "1",
    "Nội dung",
    "500.000",
    "Nơi nhận:",
    "Nơi nhận: CHỦ TỊCH",
    "- Lưu: VT.",
    "CHỦ TỊCH",
    "TM. ỦY BAN NHÂN DÂN",
    "CHỦ TỊCH Lò Văn Pẩu",
    "Lò Văn Pẩu",
    "NGHỊ QUYẾT",
    "KẾ HOẠCH",
    "QUY CHẾ",
    "QUY ĐỊNH",
    "(Ban hành kèm theo Nghị quyết số 1/NQ-HĐND)",
    "QUYẾT NGHỊ:",
    "Quyết định:",
    "HỘI ĐỒNG NHÂN DÂN",
    "TỈNH LÂM SƠN",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "DỰ THẢO",
    "Số: 1/NQ-HĐND",
    "Số:   /NQ-HĐND Lâm Sơn, ngày … tháng … năm 2026",
    "Căn cứ Luật Đất đai;",
    "Xét Tờ trình số …;",
    "Thực hiện",
    "Nghị quyết này được thông qua ngày 1 tháng 1 năm 2026.",
    "và các",
    "theo quy định tại",
    "tên, ",
    "xã hội.",
    "",
    "   ",
    "\t",
    "\uFEFF",
    "\u0301",
    "\uD83D",
    "😀",
    "\u00A0",
    "\u200B",
    "(",
    ")",
    ".",
    "...........",
    "…………",
    "____",
    "*****",
    "---",
    "| a | b |",
    "# x",
    "**Điều 1.** x",
    "\\- x",
    "ﬁ",
    "％",
    "khoản",
    "điểm",
    "trang 2"
  };

  private static String soup(int seed) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder();
    int n = random.nextInt(60);
    for (int i = 0; i < n; i++) {
      out.append(NASTY[random.nextInt(NASTY.length)]);
      if (random.nextInt(5) == 0) {
        out.append(' ').append(NASTY[random.nextInt(NASTY.length)]);
      }
      if (random.nextInt(8) == 0) {
        out.append(" nội dung dài hơn một chút để dòng đầy đến lề phải của trang giấy và còn nữa");
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String composed(int seed) {
    return Composer.wrapped(
        new Composer(seed).resolution(3 + seed % 9), 60 + seed % 40, seed % 2 == 0);
  }

  /** Lines of composed documents cut, doubled, joined and set in another order. */
  private static String shuffled(int seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>(composed(seed).lines().toList());
    for (int k = 0; k < 6; k++) {
      int i = random.nextInt(lines.size());
      String line = lines.get(i);
      switch (random.nextInt(5)) {
        case 0 -> Collections.swap(lines, i, random.nextInt(lines.size()));
        case 1 -> lines.add(random.nextInt(lines.size()), line);
        case 2 -> lines.set(i, line.substring(random.nextInt(line.length() + 1)));
        case 3 -> lines.set(i, line.substring(0, random.nextInt(line.length() + 1)));
        default -> lines.remove(i);
      }
    }
    if (random.nextInt(10) == 0) {
      Collections.shuffle(lines, random);
    }
    return String.join("\n", lines.subList(0, 1 + random.nextInt(lines.size())));
  }

  private static List<String> texts() {
    List<String> out = new ArrayList<>();
    GoldenCases.all().forEach(golden -> out.add(golden.text()));
    for (int seed = 0; seed < 200; seed++) {
      out.add(composed(seed));
      out.add(shuffled(seed));
      out.add(soup(seed));
    }
    return out;
  }

  static List<GoldenCases.Case> cases() {
    return GoldenCases.all();
  }

  @Test
  void soupOfKeywordsNeverFailsAndNeverNestsWithoutBound() {
    for (int seed = 0; seed < SOUPS; seed++) {
      String text = soup(seed);
      Document plain = Docs.parse(text);
      Document markdown = Docs.read("a.md", "# x\n" + text);

      assertThat(depth(plain.body()))
          .as("seed %d", seed)
          .isLessThanOrEqualTo(LabelDecoder.MAX_DEPTH + 2);
      assertThat(depth(markdown.body()))
          .as("seed %d", seed)
          .isLessThanOrEqualTo(LabelDecoder.MAX_DEPTH + 2);
    }
  }

  @Test
  void cutsAndShufflesOfDocumentsNeverFail() {
    for (int seed = 0; seed < SOUPS; seed++) {
      Document document = Docs.parse(shuffled(seed));

      assertThat(depth(document.body())).isLessThan(10);
    }
  }

  private static int depth(List<Provision> provisions) {
    return provisions.stream().mapToInt(p -> 1 + depth(p.children())).max().orElse(0);
  }

  @Test
  void theTreeLosesNothingOfTheBody() {
    for (String text : texts()) {
      SourceText source = Docs.open("a.txt", text.isEmpty() ? "\n" : text);
      assertThat(treeText(new DocumentParser().parse(source)))
          .as(CleanerText.shown(text))
          .isEqualTo(bodyText(source));
    }
  }

  /** Marks between cells of a table are ours; a table's text has no others. */
  private static String treeText(Document document) {
    StringBuilder out = new StringBuilder();
    document
        .provisions()
        .forEach(
            p ->
                out.append(p.marker())
                    .append(' ')
                    .append(p.heading())
                    .append(' ')
                    .append(p.text())
                    .append(' '));
    return bare(out);
  }

  private static String bodyText(SourceText source) {
    TextShape shape = new TextShape(source.lines());
    int from = FrontMatter.read(source.lines(), shape).bodyStart();
    BackMatter.Result back = BackMatter.read(source.lines(), shape, from);
    StringBuilder out = new StringBuilder();
    for (int i = from; i < source.lines().size(); i++) {
      if (i < back.start() || i >= back.end()) {
        out.append(source.lines().get(i).text()).append(' ');
      }
    }
    return bare(out);
  }

  private static String bare(CharSequence text) {
    return text.toString().replaceAll("[\\s|]", "");
  }

  @Test
  void noLetterAndNoDigitOfTheTextIsLost() {
    for (String text : texts()) {
      SourceText source = Docs.open("a.txt", text.isEmpty() ? "\n" : text);
      Document document = new DocumentParser().parse(source);
      StringBuilder all = new StringBuilder(treeText(document));
      document.front().forEach(block -> all.append(block.text()));
      document.back().forEach(block -> all.append(block.text()));

      assertThat(letters(all)).as(CleanerText.shown(text)).isEqualTo(letters(source.text()));
    }
  }

  private static String letters(CharSequence text) {
    char[] out = text.toString().replaceAll("[^\\p{L}\\p{N}]", "").toCharArray();
    Arrays.sort(out);
    return new String(out);
  }

  @Test
  void rangesOfSiblingsMeetAndLieInTheirParents() {
    for (String text : texts()) {
      SourceText source = Docs.open("a.txt", text.isEmpty() ? "\n" : text);
      Document document = new DocumentParser().parse(source);
      assertRanges(source.text(), document.body(), -1);
    }
  }

  private static void assertRanges(String text, List<Provision> provisions, int end) {
    for (int i = 0; i < provisions.size(); i++) {
      Provision p = provisions.get(i);
      int start = p.range().start();
      assertThat(start == 0 || text.charAt(start - 1) == '\n')
          .as("%s starts a line", p.citation())
          .isTrue();
      assertThat(text.substring(0, start).chars().filter(c -> c == '\n').count())
          .isEqualTo(p.line() - 1L);
      if (i + 1 < provisions.size()) {
        int next = provisions.get(i + 1).range().start();
        // The closing may lie between the last article and the first annex.
        assertThat(p.range().end()).isBetween(end < 0 ? p.range().start() : next, next);
      } else if (end >= 0) {
        assertThat(p.range().end()).as(text).isEqualTo(end);
      }
      if (p.kind() != Kind.TABLE) {
        assertThat(bare(p.range().of(text))).startsWith(bare(p.marker() + p.heading() + p.text()));
      }
      assertRanges(text, p.children(), p.range().end());
    }
  }

  @Test
  void theRangesOfTheRootsHoldTheBodyAndNothingElse() {
    String text =
        "Điều 1. Một.\nĐiều 2. Hai.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nPHỤ LỤC I\n1. Một.\n2. Hai.";
    List<Provision> body = Docs.parse(text).body();

    assertThat(body.get(1).range().of(text).strip()).isEqualTo("Điều 2. Hai.");
    assertThat(
            Docs.parse(text.substring(0, text.indexOf("PHỤ")))
                .body()
                .get(1)
                .range()
                .of(text)
                .strip())
        .isEqualTo("Điều 2. Hai.");
  }

  @Test
  void decomposedTextGivesTheSameDocument() {
    for (String text : texts()) {
      Document composed = Docs.parse(Normalizer.normalize(text, Normalizer.Form.NFC));
      Document decomposed = Docs.parse(Normalizer.normalize(text, Normalizer.Form.NFD));

      assertThat(decomposed).as(CleanerText.shown(text)).isEqualTo(composed);
    }
  }

  @Test
  void lineEndsMakeNoDifference() {
    for (String text : texts()) {
      if (!text.isEmpty()) {
        Document lf = Docs.read("a.txt", text);

        assertThat(Docs.read("a.txt", text.replace("\n", "\r\n"))).isEqualTo(lf);
        assertThat(Docs.read("a.txt", text.replace("\n", "\r"))).isEqualTo(lf);
      }
    }
  }

  @Test
  void parsingAgainGivesTheSameDocument() {
    for (int seed = 0; seed < 50; seed++) {
      assertThat(Docs.parse(soup(seed))).isEqualTo(Docs.parse(soup(seed)));
    }
  }

  @Test
  void wrappingAndBlankLinesMakeNoDifferenceToAComposedDocument() {
    for (int seed = 0; seed < 60; seed++) {
      List<String> paragraphs = new Composer(seed).resolution(6);
      String tree = Outline.body(Docs.parse(Composer.lines(paragraphs)));

      for (int width : new int[] {72, 84, 100}) {
        assertThat(Outline.body(Docs.parse(Composer.wrapped(paragraphs, width, true))))
            .as("seed %d width %d apart", seed, width)
            .isEqualTo(tree);
        assertThat(Outline.body(Docs.parse(Composer.wrapped(paragraphs, width, false))))
            .as("seed %d width %d", seed, width)
            .isEqualTo(tree);
      }
    }
  }

  @Test
  void pathsNameEachProvisionOnceAmongComposedDocuments() {
    for (int seed = 0; seed < 30; seed++) {
      List<List<String>> paths =
          Docs.parse(composed(seed)).provisions().map(Provision::path).toList();

      assertThat(paths).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void diagnosticsAndBlocksStandOnLinesOfTheInput(GoldenCases.Case golden) {
    Document document = golden.document();
    int lines = (int) golden.text().lines().count();

    assertThat(document.diagnostics()).allSatisfy(d -> assertThat(d.line()).isBetween(1, lines));
    assertThat(document.front())
        .extracting(Block::line)
        .isSorted()
        .allMatch(line -> line >= 1 && line <= lines);
    assertThat(document.back())
        .extracting(Block::line)
        .allMatch(line -> line >= 1 && line <= lines);
  }

  /** Texts for messages of failed tests. */
  private static final class CleanerText {
    static String shown(String text) {
      return text.length() > 3000 ? text.substring(0, 3000) + "…" : text;
    }
  }
}
