package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionsTest {
  private static final String ESCAPE = "\u001B[";

  @TempDir private Path folder;

  private String draft() {
    return Given.file(folder, "a.txt", Given.DRAFT);
  }

  private String adopted() {
    return Given.file(folder, "b.txt", Given.ADOPTED);
  }

  @Test
  void coloursComeOnATerminalOnlyUnlessAskedFor() {
    assertThat(Run.nq("diff", draft(), adopted()).out()).doesNotContain(ESCAPE);
    assertThat(Run.nq("diff", "--color", "always", draft(), adopted()).out()).contains(ESCAPE);
    assertThat(Run.onTerminal("diff", "--color", "never", draft(), adopted()).out())
        .doesNotContain(ESCAPE);
    assertThat(Run.nq("parse", "--color=always", draft()).out()).contains(ESCAPE);
    assertThat(Run.onTerminal("parse", "--color=never", draft()).out()).doesNotContain(ESCAPE);
  }

  @Test
  void aTerminalGetsColours() {
    assumeTrue(System.getenv("NO_COLOR") == null);

    assertThat(Run.onTerminal("diff", draft(), adopted()).out()).contains(ESCAPE);
    assertThat(Run.onTerminal("parse", draft()).out()).contains(ESCAPE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "jsonl", "markdown", "text"})
  void whatProgramsReadIsNeverColoured(String format) {
    assertThat(Run.nq("parse", "-f", format, "--color", "always", draft()).out())
        .doesNotContain(ESCAPE);
  }

  @Test
  void coloursChangeNoWord() {
    String plain = Run.nq("parse", "--color", "never", draft()).out();
    String coloured = Run.nq("parse", "--color", "always", draft()).out();

    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "new, hoà thuận uỷ quyền quý khoẻ",
    "old, hòa thuận ủy quyền quý khỏe",
    "keep, hòa thuận uỷ quyền quý khỏe",
    "NEW, hoà thuận uỷ quyền quý khoẻ",
  })
  void theToneIsWrittenInTheStyleAskedFor(String style, String expected) {
    Run run = Run.withInput("hòa thuận uỷ quyền quý khỏe\n", "extract", "--tone-style", style, "-");

    assertThat(run).isEqualTo(new Run(0, expected + "\n", ""));
  }

  @Test
  void capitalsTakeTheToneToo() {
    assertThat(Run.withInput("CỘNG HÒA, ỦY BAN\n", "extract", "--tone-style=new", "-").out())
        .isEqualTo("CỘNG HOÀ, UỶ BAN\n");
  }

  @Test
  void trackedChangesAreReadAsAcceptedOrAsRejected() {
    String xml =
        """
        <w:p><w:r><w:t xml:space="preserve">Hỗ trợ </w:t></w:r>\
        <w:del w:id="1" w:author="a"><w:r><w:delText>2.000.000</w:delText></w:r></w:del>\
        <w:ins w:id="2" w:author="a"><w:r><w:t>2.500.000</w:t></w:r></w:ins>\
        <w:r><w:t xml:space="preserve"> đồng.</w:t></w:r></w:p>""";
    String file = Given.file(folder, "a.docx", Given.docx(xml));

    assertThat(Run.nq("extract", file).out()).isEqualTo("Hỗ trợ 2.500.000 đồng.\n");
    assertThat(Run.nq("extract", "--revisions", "final", file).out())
        .isEqualTo("Hỗ trợ 2.500.000 đồng.\n");
    assertThat(Run.nq("extract", "--revisions", "original", file).out())
        .isEqualTo("Hỗ trợ 2.000.000 đồng.\n");
  }

  @Test
  void contentDecidesTheFormatAndNotTheName() throws Exception {
    byte[] docx = Given.docx("<w:p><w:r><w:t>Điều 1. Mức hỗ trợ</w:t></w:r></w:p>");
    byte[] pdf = Files.readAllBytes(Given.PROJECT.resolve("samples/diff/du-thao.pdf"));
    byte[] markdown = "# NGHỊ QUYẾT\n\n**Điều 1.** Mức\n".getBytes(StandardCharsets.UTF_8);

    assertFormat("docx", Given.file(folder, "word.txt", docx));
    assertFormat("docx", Given.file(folder, "word.pdf", docx));
    assertFormat("pdf", Given.file(folder, "in.txt", pdf));
    assertFormat("pdf", Given.file(folder, "in", pdf));
    assertFormat("txt", Given.file(folder, "chữ.pdf", Given.DRAFT));
    assertFormat("rtf", Given.file(folder, "giàu.doc", "{\\rtf1 \\u272?i\\u7873?u 1. a\\par}"));
    assertFormat("docx", Given.file(folder, "word.doc", docx));
    assertFormat("txt", Given.file(folder, "chữ.doc", Given.DRAFT));
    assertFormat("txt", Given.file(folder, "chữ.docx", Given.DRAFT));
    assertFormat("md", Given.file(folder, "đánh dấu.txt", markdown));
    assertFormat("txt", Given.file(folder, "chữ.md", Given.DRAFT));
  }

  private static void assertFormat(String format, String file) {
    Run run = Run.nq("parse", "-f", "json", file);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"format\": \"" + format + "\"");
  }

  @Test
  void verboseSaysWhatWasReadOnStandardErrorOnly() {
    Run run = Run.nq("extract", "-v", "--lang", "en", draft());

    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(Run.nq("extract", draft()).out());
    assertThat(run.errLines()).singleElement().asString().contains("txt", "18 lines");
  }

  @Test
  void unchangedWordsAreKeptAsAskedFor() {
    String long1 = Given.file(folder, "c.txt", "Điều 1. " + "rất ".repeat(40) + "một lần.\n");
    String long2 = Given.file(folder, "d.txt", "Điều 1. " + "rất ".repeat(40) + "hai lần.\n");

    assertThat(Run.nq("diff", "--context", "2", long1, long2).out()).contains("… rất rất [-một-]");
    assertThat(Run.nq("diff", "--context", "-1", long1, long2).out()).doesNotContain("…");
    assertThat(Run.nq("diff", "--context=-1", long1, long2).out()).doesNotContain("…");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void theOutlineIsNoWiderThanAskedFor(int width) {
    String sample = Given.PROJECT.resolve("samples/provinces/truong-linh.txt").toString();

    assertThat(Run.nq("parse", "--width", String.valueOf(width), sample).out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
  }

  @Test
  void optionValuesDoNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      String xml = "<w:p><w:r><w:t>Điều 1</w:t></w:r></w:p>";
      String file = Given.file(folder, "a.docx", Given.docx(xml));
      assertThat(Run.nq("extract", "--revisions", "final", file).status()).isZero();
      assertThat(Run.nq("extract", "--revisions", "original", file).status()).isZero();
      assertThat(Run.nq("parse", "-f", "json", file).out()).contains("\"article\"");
    } finally {
      Locale.setDefault(before);
    }
  }
}
