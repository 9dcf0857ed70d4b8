package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One resolution as a page, as Word, as OpenDocument and as JSON is one document to every command.
 */
final class WebFormatsTest {
  private static final List<String> FORMS =
      List.of("song-lam.html", "song-lam.docx", "song-lam.odt");

  @TempDir private Path folder;

  @BeforeEach
  void copy() throws IOException {
    for (String form : FORMS) {
      try (InputStream in = getClass().getResourceAsStream("forms/" + form)) {
        Files.write(folder.resolve(form), in.readAllBytes());
      }
    }
    Run json = Run.nq("parse", "-f", "json", file("song-lam.html"));
    Files.writeString(folder.resolve("song-lam.json"), json.out(), StandardCharsets.UTF_8);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private static String tree(String json) {
    int body = json.indexOf("\"body\"");
    return json.substring(body, json.indexOf("\"closing\""))
        .replaceAll("\"(?:line|page|confidence)\": [\\d.]+", "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"song-lam.docx", "song-lam.odt", "song-lam.json"})
  void everyFormHasTheSameTree(String form) {
    String wanted = tree(Run.nq("parse", "-f", "json", file("song-lam.html")).out());
    Run run = Run.nq("parse", "-f", "json", file(form));

    assertThat(run.status()).isZero();
    assertThat(tree(run.out())).isEqualTo(wanted).contains("Điều 3", "\"table\"");
    String format = form.substring(form.indexOf('.') + 1);
    assertThat(run.out()).contains("\"format\": \"" + format + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"song-lam.docx", "song-lam.odt", "song-lam.json"})
  void nothingOfSubstanceDiffers(String form) {
    Run run = Run.nq("diff", "-f", "json", file("song-lam.html"), file(form));

    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out()).doesNotContain("\"substantive\": 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "repair", "lint", "compare"})
  void everyCommandReadsEveryForm(String command) {
    for (String form : List.of("song-lam.html", "song-lam.odt", "song-lam.json")) {
      Run run = Run.nq(command, file(form), file("song-lam.docx"));

      assertThat(run.status()).as(command + " " + form + run.err()).isLessThan(2);
      assertThat(run.out()).isNotEmpty();
    }
  }

  @Test
  void aPageUnderTheNameOfAWordFileIsAPage() throws IOException {
    Path doc = Files.copy(folder.resolve("song-lam.html"), folder.resolve("song-lam.doc"));

    assertThat(Run.nq("parse", "-f", "json", doc.toString()).out())
        .contains("\"format\": \"html\"");
  }
}
