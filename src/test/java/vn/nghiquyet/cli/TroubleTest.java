package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage and bad files: one clear sentence on standard error, nothing else anywhere. */
final class TroubleTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
  private static final byte[] BROKEN = broken();

  @TempDir private Path folder;

  /** UTF-8 with one bad byte. */
  private static byte[] broken() {
    byte[] bytes = ("é" + Given.DRAFT).getBytes(StandardCharsets.UTF_8);
    bytes[1] = 'a';
    return bytes;
  }

  private static Arguments file(String what, byte[] bytes, String said) {
    return Arguments.of(what, bytes, said);
  }

  /** A container of old Office files with one entry. */
  private static byte[] ole2(String entry) {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The beginning of a package that says what it is. */
  private static byte[] stored(String type) {
    return ("PK\u0003\u0004" + "\0".repeat(26) + "mimetype" + type)
        .getBytes(StandardCharsets.US_ASCII);
  }

  static Stream<Arguments> badFiles() {
    return Stream.of(
        file("rỗng.txt", new byte[0], "is empty"),
        file("nhị phân.txt", new byte[] {0, 1, 2, 0, 4, 0, 0, 9}, "type binary"),
        file("ảnh.txt", PNG, "damaged image"),
        file("mã hỏng.txt", BROKEN, "save it as UTF-8"),
        file(
            "dữ liệu.json",
            "{\"schema\": \"nq/diff/1\"}".getBytes(StandardCharsets.UTF_8),
            "nq/diff/1"),
        file("luật.xml", "<?xml version='1.0'?><act/>".getBytes(StandardCharsets.UTF_8), "XML"),
        file("bảng.odt", stored("application/vnd.oasis.opendocument.spreadsheet"), "spreadsheet"),
        file("sách.docx", stored("application/epub+zip"), "book"),
        file("cụt.odt", stored("application/vnd.oasis.opendocument.text"), "LibreOffice"),
        file("word hỏng.doc", ole2("WordDocument"), "damaged"),
        file("bảng.doc", ole2("Workbook"), "spreadsheet"),
        file("chiếu.doc", ole2("PowerPoint Document"), "slide show"),
        file("sơ đồ.doc", ole2("VisioDocument"), "without a Word document"),
        file("khóa.docx", ole2("EncryptedPackage"), "password"),
        file("nén.docx", "PK\u0003\u0004xyz".getBytes(StandardCharsets.UTF_8), "damaged"),
        file("cụt.pdf", "%PDF-1.7\nxyz".getBytes(StandardCharsets.UTF_8), "damaged"));
  }

  private static void assertOneSentence(Run run, String lang) {
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines()).hasSize(1);
    assertThat(run.err()).startsWith("nq: ").endsWith(".\n").doesNotContain("Exception", "{0}");
    assertThat(run.err().chars().anyMatch(c -> c > 0x7F))
        .as("in Vietnamese letters: " + run.err())
        .isEqualTo(lang.equals("vi"));
  }

  /** Leaves the name out: a Vietnamese file name stands in English sentences too. */
  private static Run without(Run run, String name) {
    assertThat(run.err()).contains(name);
    return new Run(run.status(), run.out(), run.err().replace(name, "x"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badFiles")
  void aBadFileIsSaidInOneSentence(String name, byte[] bytes, String said) {
    String file = Given.file(folder, name, bytes);
    String good = Given.file(folder, "tốt.txt", Given.DRAFT);

    for (String lang : List.of("vi", "en")) {
      assertOneSentence(without(Run.nq("parse", "--lang", lang, file), file), lang);
      assertOneSentence(without(Run.nq("extract", "--lang", lang, file), file), lang);
      assertOneSentence(without(Run.nq("diff", "--lang", lang, good, file), file), lang);
    }
    assertThat(Run.nq("parse", "--lang", "en", file).err()).contains(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "parse"})
  void aMissingFileIsSaidInOneSentence(String command) {
    String file = folder.resolve("không có.txt").toString();

    assertOneSentence(without(Run.nq(command, "--lang", "vi", file), file), "vi");
    assertOneSentence(without(Run.nq(command, "--lang", "en", file), file), "en");
  }

  @Test
  void aFolderCannotBeCompared() {
    String file = Given.file(folder, "tốt.txt", Given.DRAFT);
    String path = folder.toString();

    for (String lang : List.of("vi", "en")) {
      Run run = Run.nq("diff", "--lang", lang, path, file);
      assertOneSentence(without(run, path), lang);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "parse, --khong-co, --khong-co",
    "extract, -x, -x",
    "diff, --tone-style=new, --tone-style",
    "parse, --format=xlsx, xlsx",
    "parse, --jobs=nhiều, nhiều",
    "parse, --color=đỏ, đỏ",
    "extract, --tone-style=xưa, xưa",
    "extract, --revisions=nháp, nháp",
    "diff, --context=x, x",
  })
  void wrongOptionsAreSaidInOneLineThatNamesThem(String command, String option, String named) {
    String file = Given.file(folder, "a.txt", Given.DRAFT);

    for (String lang : List.of("vi", "en")) {
      Run run = Run.nq(command, "--lang", lang, option, file, file);

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.errLines()).hasSize(1);
      assertThat(run.err()).startsWith("nq: ").contains(named, "nq " + command + " --help");
    }
  }

  static Stream<Function<String, String[]>> wrongCalls() {
    return Stream.of(
        file -> new String[] {"parse", "--khong-co", file},
        file -> new String[] {"parse"},
        file -> new String[] {"diff", file},
        file -> new String[] {"diff", file, file, file},
        file -> new String[] {"parse", "-f", "xlsx", file},
        file -> new String[] {"parse", "-j", "x", file});
  }

  @ParameterizedTest
  @MethodSource("wrongCalls")
  void wrongCallsAreSaidInTheLanguageAskedFor(Function<String, String[]> call) {
    String[] args = call.apply(Given.file(folder, "a.txt", Given.DRAFT));
    String[] vi = Stream.concat(Stream.of(args), Stream.of("--lang", "vi")).toArray(String[]::new);

    assertThat(Run.nq(vi).err())
        .doesNotContain("Unknown", "Missing", "Unmatched", "Invalid", "expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void jobsAreOneOrMore(String jobs) {
    String file = Given.file(folder, "a.txt", Given.DRAFT);

    assertOneSentence(Run.nq("parse", "--lang", "vi", "-j", jobs, file), "vi");
    assertOneSentence(Run.nq("parse", "--lang", "en", "-j", jobs, file), "en");
  }

  @Test
  void jobsAreOneOrMoreForDiffToo() {
    String file = Given.file(folder, "a.txt", Given.DRAFT);

    assertOneSentence(Run.nq("diff", "--lang", "en", "-j", "0", file, file), "en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void noCommandIsSaidInOneSentence(String lang) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(lang));
      Run run = Run.nq();

      assertOneSentence(run, lang);
      assertThat(run.err()).contains("'nq diff").doesNotContain("''");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void verboseNamesTheCauseUnderTheSentence() {
    String file = Given.file(folder, "a.txt", BROKEN);

    List<String> lines = Run.nq("parse", "-v", file).errLines();

    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines.get(0)).startsWith("nq: ");
    assertThat(lines.get(1)).startsWith("    ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "parse"})
  void ofAFileThatBreaksOffThePartThatIsThereIsReadAndItIsSaid(String command) {
    String file =
        Given.file(
            folder, "a.rtf", "{\\rtf1 Mot\\par {\\b Hai".getBytes(StandardCharsets.US_ASCII));

    Run run = Run.nq(command, "--lang=en", file);

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Hai");
    assertThat(run.err()).contains("a.rtf: The file breaks off here");
    assertThat(Run.nq(command, "-q", file).err()).isEmpty();
  }
}
