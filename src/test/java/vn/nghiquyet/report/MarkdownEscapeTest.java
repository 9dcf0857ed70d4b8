package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.Sources;
import vn.nghiquyet.text.SourceText;

/** Document text that tries to be Markdown stays text. */
final class MarkdownEscapeTest {
  private static final String HEAD =
      "NGHỊ QUYẾT\nVề việc thử\n\nCăn cứ Luật Lưu trữ số 33/2024/QH15;\n\nQUYẾT NGHỊ:\n\n";

  private static Document document(String body) {
    return Golden.parse("a.txt", HEAD + body);
  }

  private static String markdown(String body) {
    return MarkdownDocument.of(document(body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '~',
      value = {
        "# Đề mục → \\# Đề mục",
        "## Đề mục → \\## Đề mục",
        "- gạch → \\- gạch",
        "+ cộng → \\+ cộng",
        "1. một → 1\\. một",
        "12) mười hai → 12\\) mười hai",
        "*nghiêng* → \\*nghiêng\\*",
        "**đậm** → \\*\\*đậm\\*\\*",
        "_gạch_ → \\_gạch\\_",
        "`mã` → \\`mã\\`",
        "| a | b | → \\| a \\| b \\|",
        "<script>x</script> → \\<script\\>x\\</script\\>",
        "> trích → \\> trích",
        "[chữ](http://x) → \\[chữ\\](http://x)",
        "![hình](x) → !\\[hình\\](x)",
        "a\\b → a\\\\b",
        "--- → \\---",
      })
  void markupAtTheStartOfAParagraphIsEscaped(String text, String expected) {
    assertThat(MarkdownText.of(text)).isEqualTo(expected);
    assertThat(MarkdownText.of("một\n" + text)).isEqualTo("một\n" + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ngày 1. tháng # và - hoặc + một",
        "1.000.000 đồng",
        "12/NQ-HĐND",
        "(a) điểm a) khoản 1, Điều 2.",
        "5%/năm; 3 + 4 = 7",
        "“trích dẫn” – gạch nối…",
      })
  void plainTextStaysAsItIs(String text) {
    assertThat(MarkdownText.inline(text)).isEqualTo(text);
  }

  @Test
  void anAmountAtTheStartOfAParagraphStaysAsItIs() {
    assertThat(MarkdownText.of("1.000.000 đồng")).isEqualTo("1.000.000 đồng");
    assertThat(MarkdownText.of("-5 độ")).isEqualTo("-5 độ");
  }

  @Test
  void anAmpersandThatWouldBeAnEntityIsEscaped() {
    assertThat(MarkdownText.inline("&lt;b&gt; &amp; &#60;"))
        .isEqualTo("\\&lt;b\\&gt; \\&amp; \\&#60;");
  }

  @Test
  void aLineOfEqualSignsIsEscaped() {
    assertThat(MarkdownText.of("một\n===")).isEqualTo("một\n\\===");
  }

  @Test
  void textOfADocumentIsEscaped() {
    String out = markdown("Điều 1. Dấu *sao* và <script>\n1. | a | b |\n2. Hai `mã`\n");

    assertThat(out)
        .contains("Điều 1. Dấu \\*sao\\* và \\<script\\>")
        .contains("1\\. \\| a \\| b \\|")
        .contains("2\\. Hai \\`mã\\`")
        .doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"# Đề mục", "5. Năm", "- Gạch", "+ Cộng"})
  void theTextOfABulletIsEscapedAtItsStart(String text) {
    String out = markdown("Điều 1. Một\n1. Gồm:\n- Đầu tiên;\n- " + text + ";\n");

    assertThat(out).doesNotContain("\n- " + text);
  }

  @Test
  void theTextOfARecipientIsEscaped() {
    String out = markdown("Điều 1. Một\n\nNơi nhận:\n- Văn *phòng*;\n- Lưu: VT.\n");

    assertThat(out).contains("- Văn \\*phòng\\*;");
  }

  @Test
  void cellsOfATableAreEscaped() {
    String out = markdown("Điều 1. Bảng\nTT\tTên\n1\ta *b* <i>\n");

    assertThat(out).doesNotContain("<i>").doesNotContain(" *b*");
  }

  @Test
  void differencesAreEscapedToo() {
    String out =
        new MarkdownDiff(Messages.of("vi"), -1)
            .of(
                Differ.diff(
                    document("Điều 1. Một\n1. Mức hỗ trợ của tỉnh là 5 đồng.\n"),
                    document("Điều 1. Một\n1. Mức hỗ trợ của tỉnh là <script> *x* | 6 đồng.\n")));

    assertThat(out).contains("\\<script\\> \\*x\\* \\|").doesNotContain("<script>");
  }

  @Test
  void amountsInMidSentenceAreNotEscaped() {
    assertThat(new MarkdownDiff(Messages.of("vi"), -1).of(Golden.of("trong-rung").diff()))
        .contains("<del>4.000.000</del><ins>5.000.000</ins>");
  }

  /** CommonMark 6.2: before punctuation a mark opens only behind white space or punctuation. */
  @Test
  void marksAroundPunctuationAreShownAsMarks() {
    String out = new MarkdownDiff(Messages.of("vi"), -1).of(Golden.of("trong-rung").diff());

    assertThat(out).contains("<del>;</del><ins>.</ins>");
  }

  private static String outline(List<Provision> provisions) {
    StringBuilder out = new StringBuilder();
    for (Provision p : provisions) {
      out.append(p.kind()).append('|').append(p.label().text()).append('|');
      out.append(p.heading()).append('|').append(p.text()).append('\n');
      out.append(outline(p.children()).indent(2));
    }
    return out.toString();
  }

  @Test
  void markdownSaysFirstWhatItIs() {
    assertThat(markdown("Điều 1. Một\n").lines().findFirst())
        .isEqualTo(Optional.of(SourceText.MARKDOWN_MARK));
  }

  @Test
  void markdownReadAgainGivesTheSameTree() throws Exception {
    Document document = Golden.of("trong-rung").after();

    byte[] bytes = MarkdownDocument.of(document).getBytes(StandardCharsets.UTF_8);
    Document again =
        new DocumentParser()
            .parse(new Sources(Map.of()).open(new Input("after.md", bytes), ReadOptions.DEFAULT));

    assertThat(outline(again.body())).isEqualTo(outline(document.body()));
    assertThat(again.meta()).isEqualTo(document.meta());
  }

  @Test
  void plainTextReadAgainGivesTheSameTree() {
    Document document = Golden.of("trong-rung").after();

    Document again = Golden.parse("after.txt", PlainDocument.of(document));

    assertThat(outline(again.body())).isEqualTo(outline(document.body()));
    assertThat(again.meta()).isEqualTo(document.meta());
  }
}
