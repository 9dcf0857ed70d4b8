package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code nq lint --fix}: what is written into files, and what is left as it is. */
final class LintFixTest {
  private static final String[] LINES = {
    "Điều 1. Hỗ trợ tổ hoà giải",
    "1. Tổ hòa giải được  hỗ trợ , gồm:",
    "a) Chi họp;",
    "b) Chi \"khác\" của tổ",
    "c) Chi “tài liệu” của tổ hòa giải.",
  };

  @TempDir private Path folder;

  private static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  private static String r(String text) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static String body() {
    StringBuilder out = new StringBuilder();
    for (String line : LINES) {
      int half = line.length() / 2;
      out.append(p(r(line.substring(0, half)) + r(line.substring(half))));
    }
    return out.toString();
  }

  private static Run lint(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "lint";
    all[1] = "--lang";
    all[2] = "en";
    System.arraycopy(args, 0, all, 3, args.length);
    return Run.nq(all);
  }

  private static String main(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }

  private Path docx(String body) {
    return Path.of(Given.file(folder, "du-thao.docx", Given.docx(body)));
  }

  private static String extracted(Path file) {
    return Run.nq("extract", file.toString()).out();
  }

  @Test
  void aWordFileIsFixedInItsRunsOnceAndForAll() throws IOException {
    Path file = docx(body());

    Run run = lint("--fix", "--fail-on", "never", file.toString());

    assertThat(run.err()).contains("du-thao.docx", "places fixed");
    assertThat(extracted(file))
        .contains("Hỗ trợ tổ hòa giải")
        .contains("được hỗ trợ, gồm:")
        .contains("b) Chi “khác” của tổ;");
    assertThat(main(file)).contains("<w:rPr><w:b/></w:rPr>");
    for (String rule : new String[] {"tone-placement", "space-fault", "quote-fault", "list-mark"}) {
      assertThat(run.out()).doesNotContain("[" + rule + "]");
    }
    byte[] once = Files.readAllBytes(file);
    assertThat(lint("--fix", "--fail-on", "never", file.toString()).err()).isEmpty();
    assertThat(Files.readAllBytes(file)).isEqualTo(once);
  }

  @Test
  void aDifferenceIsShownAndTheWordFileStays() throws IOException {
    Path file = docx(body());
    byte[] before = Files.readAllBytes(file);

    Run run = lint("--diff", file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("-Điều 1. Hỗ trợ tổ hoà giải", "+Điều 1. Hỗ trợ tổ hòa giải");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void whatStandsInAFieldIsLeftAndSaid() throws IOException {
    String field =
        "<w:fldSimple w:instr=\"REF x\">" + r("Tổ hòa giải được  hỗ trợ.") + "</w:fldSimple>";
    Path file = docx(p(r("Điều 1. Hỗ trợ tổ hòa giải")) + p(field));
    byte[] before = Files.readAllBytes(file);

    Run run = lint("--fix", "--select", "space-fault", file.toString());

    assertThat(run.err()).contains("1 place stands in automatic numbers, fields");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aWordFileIsRenumberedWithItsReferencesOnDemand() {
    String units =
        p(r("Điều 1. Hỗ trợ"))
            + p(r("1. Chi họp."))
            + p(r("1") + r(". Chi đi lại."))
            + p(r("2. Chi tài liệu."))
            + p(r("3. Không chi hai lần theo khoản 2 Điều này."));
    Path file = docx(units);
    lint("--fix", file.toString());
    assertThat(extracted(file)).contains("1. Chi đi lại.");

    Run run = lint("--fix", "--unsafe-fixes", "--select", "label-duplicate", file.toString());

    assertThat(run.status()).isZero();
    assertThat(extracted(file))
        .contains("1. Chi họp.", "2. Chi đi lại.", "3. Chi tài liệu.", "4. Không chi hai lần")
        .contains("theo khoản 3 Điều này");
  }

  @Test
  void aTextIsFixedToo() throws IOException {
    Path file = Path.of(Given.file(folder, "a.txt", String.join("\r\n", LINES) + "\r\n"));

    lint("--fix", "--fail-on", "never", file.toString());

    assertThat(Files.readString(file)).contains("được hỗ trợ, gồm:\r\na) Chi họp;\r\n");
  }
}
