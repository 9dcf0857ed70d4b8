package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code nq lint} tells, what it lets pass, and how it ends. */
final class LintCommandTest {
  private static final String TEXT =
      """
      Điều 1. Hỗ trợ tổ hòa giải
      1. Mỗi tổ hòa giải được hỗ trợ kinh phí hoạt động.
      2. Mức hỗ trợ do Ủy ban nhân dân quyết định.
      2. Kinh phí do ngân sách cấp xã bảo đảm.
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  /** Runs one rule over files, in English. */
  private static Run lint(List<Path> files, String... options) {
    List<String> args =
        new ArrayList<>(List.of("lint", "--lang", "en", "--select", "label-duplicate"));
    args.addAll(List.of(options));
    files.forEach(file -> args.add(file.toString()));
    return Run.nq(args.toArray(String[]::new));
  }

  private static JsonNode json(Run run) throws IOException {
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void aFindingIsShownWithItsLineAndACaret() throws IOException {
    Run run = lint(List.of(file("a.txt", TEXT)));

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("a.txt:4:1: error [label-duplicate]")
        .contains("4 |  2. Kinh phí")
        .contains("|  ^^")
        .endsWith("1 file checked: 1 error, no warnings, no notes.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "error, label-duplicate=error, 1",
    "error, label-duplicate=warning, 0",
    "warning, structure=warning, 1",
    "warning, all=info, 0",
    "info, all=info, 1",
    "never, all=error, 0",
    "info, label-duplicate=off, 0",
  })
  void theSeverityThatFailsIsChosen(String failOn, String severity, int status) throws IOException {
    Path file = file("a.txt", TEXT);
    Run run = lint(List.of(file), "--fail-on", failOn, "--severity", severity);
    assertThat(run.status()).isEqualTo(status);
  }

  @Test
  void someFilesMayHaveOtherSeverities() throws IOException {
    Path draft = file("nhap/a.txt", TEXT);
    Path other = file("xong/b.txt", TEXT);
    Run run =
        lint(List.of(draft, other), "-f", "json", "--override", "nhap/*=label-duplicate:info");
    assertThat(json(run).at("/findings/0/severity").asText()).isEqualTo("info");
    assertThat(json(run).at("/findings/1/severity").asText()).isEqualTo("error");
  }

  @Test
  void knownFindingsStayKnownWhereverTheirLineMoves() throws IOException {
    Path file = file("a.txt", TEXT);
    String baseline = folder.resolve("moc.json").toString();
    assertThat(lint(List.of(file), "--write-baseline", baseline).status()).isZero();

    Files.writeString(file, "QUY ĐỊNH\n\n" + TEXT);
    Run moved = lint(List.of(file), "--baseline", baseline, "-f", "json");
    assertThat(moved.status()).isZero();
    assertThat(json(moved).at("/findings/0/baseline").asBoolean()).isTrue();
    assertThat(json(moved).at("/findings/0/line").asInt()).isEqualTo(6);

    Files.writeString(file, TEXT + "2. Thêm một khoản nữa trùng số.\n");
    Run more = lint(List.of(file), "--baseline", baseline, "-f", "json");
    assertThat(more.status()).isEqualTo(1);
    assertThat(json(more).at("/summary/error").asInt()).isEqualTo(1);
    assertThat(json(more).at("/summary/baseline").asInt()).isEqualTo(1);
  }

  @Test
  void acceptedFindingsNeedAReason() throws IOException {
    Path file = file("a.txt", TEXT);
    String accepted =
        "[[suppress]]\nrule = \"label-duplicate\"\nfile = \"*.txt\"\nreason = \"Đã thống nhất\"\n";
    String good = file("duoc.toml", accepted).toString();
    Run run = lint(List.of(file), "--suppressions", good, "-f", "json");
    assertThat(run.status()).isZero();
    assertThat(json(run).at("/findings/0/suppressed").asBoolean()).isTrue();

    String bad = file("sai.toml", "[[suppress]]\nrule = \"label-duplicate\"\n").toString();
    Run refused = lint(List.of(file), "--suppressions", bad);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("sai.toml").contains("reason").hasLineCount(1);
  }

  @Test
  void severalFormsGoSeveralWays() throws IOException {
    Path file = file("a.txt", TEXT);
    Path sarif = folder.resolve("out.sarif");
    Run run = lint(List.of(file), "-f", "sarif=" + sarif, "-f", "github");
    assertThat(run.out()).startsWith("::error file=").hasLineCount(1);
    assertThat(Files.readString(sarif)).contains("\"version\": \"2.1.0\"");
    assertThat(lint(List.of(file), "-f", "json", "-f", "github").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "--select, khong-co",
    "--ignore, khong-co",
    "--severity, label-duplicate=fatal",
    "--profile, nd1-1900",
    "-f, pdf",
  })
  void whatIsNotThereIsRefusedInOneSentence(String option, String value) throws IOException {
    Run run = Run.nq("lint", "--lang", "vi", option, value, file("a.txt", TEXT).toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).hasLineCount(1).doesNotContain("{");
  }

  @Test
  void anEditorAsksUnderTheNameOfItsFile() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        Nq.run(
            new String[] {"lint", "-f", "json", "--stdin-filename", "du-thao/a.txt", "-"},
            new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            false);
    assertThat(status).isEqualTo(1);
    assertThat(new ObjectMapper().readTree(out.toByteArray()).at("/findings/0/file").asText())
        .isEqualTo("du-thao/a.txt");
  }

  @Test
  void aFileThatCannotBeReadIsToldOfAndTheOthersAreStillChecked() throws IOException {
    Path file = file("a.txt", TEXT);
    Run run = lint(List.of(folder.resolve("khong-co.txt"), file));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("khong-co.txt");
    assertThat(run.out()).contains("a.txt:4:1");
  }

  @Test
  void savedFilesAreCheckedAgain() throws Exception {
    Path file = file("du-an/a.txt", TEXT.replace("2. Kinh", "3. Kinh"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Thread watching =
        new Thread(
            () ->
                Nq.run(
                    new String[] {
                      "lint",
                      "--lang",
                      "en",
                      "--watch",
                      "--select",
                      "label-duplicate",
                      file.getParent().toString()
                    },
                    new ByteArrayInputStream(new byte[0]),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    false));
    watching.start();
    await(err, "watching");
    Files.writeString(file, TEXT);
    await(out, "a.txt:4:1: error [label-duplicate]");
    watching.interrupt();
    watching.join(Duration.ofSeconds(30).toMillis());
    assertThat(watching.isAlive()).isFalse();
  }

  private static void await(ByteArrayOutputStream out, String text) throws InterruptedException {
    for (int i = 0; i < 600 && !out.toString(StandardCharsets.UTF_8).contains(text); i++) {
      Thread.sleep(100);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).contains(text);
  }

  @Test
  void everyRuleIsExplained() {
    Run all = Run.nq("explain", "--lang", "vi");
    assertThat(all.out()).contains("label-duplicate:");
    Run one = Run.nq("explain", "--lang", "en", "label-duplicate");
    assertThat(one.out()).contains("Wrong").contains("Right").contains("Legal basis");
    assertThat(Run.nq("explain", "khong-co").status()).isEqualTo(2);
  }
}
