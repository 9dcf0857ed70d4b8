package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Docs;

/** A document, or the name of a file, cannot steer the terminal of who reads it. */
final class TerminalSafetyTest {
  private static final String EVIL =
      "\u001B[31mđỏ\u001B[0m \u202Eược\u202C \u2066ẩn\u2069 \u0007\u009Bx";

  @TempDir private Path folder;

  private static String evil(String text) {
    return text.replace("Hộ nghèo", "Hộ " + EVIL + " nghèo")
        .replace("Mức hỗ trợ", "Mức " + EVIL)
        .replace("QUYẾT NGHỊ:", EVIL + "\n\nQUYẾT NGHỊ:");
  }

  private static void assertHarmless(String text) {
    assertThat(text.chars())
        .allMatch(c -> c == '\n' || !Character.isISOControl(c))
        .noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tree", "json", "jsonl", "markdown", "text"})
  void noFormOfADocumentHasControlCharacters(String format) {
    Run run = Run.withInput(evil(Given.DRAFT), "parse", "-f", format, "--color", "never", "-");

    assertThat(run.status()).isZero();
    assertHarmless(run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "json", "markdown"})
  void noFormOfDifferencesHasControlCharacters(String format) {
    String before = Given.file(folder, "a.txt", Given.DRAFT);
    String after = Given.file(folder, "b.txt", evil(Given.ADOPTED));

    Run run = Run.nq("diff", "-f", format, "--color", "never", before, after);

    assertThat(run.status()).isEqualTo(1);
    assertHarmless(run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "diff", "html"})
  void noFormOfARepairHasControlCharacters(String format) {
    String stripped = Docs.withoutMarks(evil(Given.DRAFT));

    Run run = Run.withInput(stripped, "repair", "-f", format, "--color", "never", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("quyết", "này");
    assertHarmless(run.out());
  }

  @Test
  void extractedTextHasNoControlCharacters() {
    assertHarmless(Run.withInput(evil(Given.DRAFT), "extract", "-").out());
  }

  @Test
  void onAColouredTerminalOnlyOurOwnCodesAreThere() {
    Run run = Run.withInput(evil(Given.DRAFT), "parse", "--color", "always", "-");

    assertHarmless(run.out().replaceAll("\u001B\\[[0-9;]*m", ""));
    assertThat(Stream.of(run.out().split("\u001B", -1)).skip(1))
        .allSatisfy(code -> assertThat(code).matches("(?s)\\[(0|1|2|33|1;36)m.*"));
  }

  @Test
  void aWordFileCannotSteerTheTerminalEither() {
    String xml = "<w:p><w:r><w:t>Điều 1. \u202Eẩn\u202C \u009B31m</w:t></w:r></w:p>";
    String file = Given.file(folder, "a.docx", Given.docx(xml));

    assertHarmless(Run.nq("extract", file).out());
    assertHarmless(Run.nq("parse", "--color", "never", file).out());
  }

  private String evilName() {
    try {
      return Given.file(folder, "a\u001B[31m\u202Eb.txt", Given.DRAFT);
    } catch (InvalidPathException e) {
      Assumptions.abort("no such file names here");
      return "";
    }
  }

  private void assertHarmlessName(String format) {
    String good = Given.file(folder, "b.txt", Given.ADOPTED);

    Run run = Run.nq("diff", "-f", format, "--color", "never", evilName(), good);

    assertThat(run.status()).isEqualTo(1);
    assertHarmless(run.out());
  }

  @Test
  void theNameOfAFileIsHarmlessOnATerminal() {
    assertHarmlessName("terminal");
    assertHarmless(Run.nq("parse", "--color", "never", evilName()).out());
  }

  @Test
  void theNameOfAFileIsHarmlessInMarkdown() {
    assertHarmlessName("markdown");
  }

  @Test
  void theNameOfAFileIsHarmlessInJson() {
    assertHarmlessName("json");
  }

  @Test
  void theNameOfAFileIsHarmlessInASentenceAboutIt() throws Exception {
    String name = evilName();
    Files.writeString(Path.of(name), "");

    Run run = Run.nq("parse", folder.toString());

    assertThat(run.status()).isEqualTo(2);
    assertHarmless(run.err());
  }
}
