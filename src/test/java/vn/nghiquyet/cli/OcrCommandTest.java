package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** {@code nq ocr} on the sample scan, and the OCR stage of other commands. */
final class OcrCommandTest {
  private static final String SCAN =
      Given.PROJECT.resolve("samples/ocr/thong-qua-quet.pdf").toString();

  private static Run text;

  @TempDir private Path folder;

  @BeforeAll
  static void read() {
    text = Run.nq("ocr", "-v", "--lang", "en", SCAN);
  }

  private static Document xml(String content) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @Test
  void theTextOfAScanIsReadAndRepaired() {
    assertThat(text.status()).isZero();
    assertThat(text.out())
        .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n")
        .contains("Căn cứ Luật Bảo vệ môi trường số 72/2020/QH14;\n")
        .contains("Điều 1. ");
    assertThat(text.err()).contains("page 1: recognized (it has no text)", "page 2: recognized");
  }

  @Test
  void extractGivesTheSame() {
    assertThat(Run.nq("extract", SCAN).out()).isEqualTo(text.out());
  }

  @Test
  void withoutOcrAScanIsRefusedInOneSentence() {
    Run run = Run.nq("extract", "--lang", "en", "--ocr", "never", SCAN);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is a scan without text").hasLineCount(1);
  }

  @Test
  void theHiddenTextOfTheSearchablePdfIsTheTextThatWasRead() {
    String out = folder.resolve("out.pdf").toString();
    assertThat(Run.nq("ocr", SCAN, "-o", out).status()).isZero();

    Run again = Run.nq("extract", "--ocr", "never", out);
    assertThat(again.out()).isEqualTo(text.out());
    Run trusted = Run.nq("extract", "-v", "--lang", "en", out);
    assertThat(trusted.err()).contains("page 1: text layer");
  }

  @Test
  void theSameScanGivesTheSameBytesAndALayerIsReplacedNotDoubled() throws Exception {
    Path one = folder.resolve("one.pdf");
    Path two = folder.resolve("two.pdf");
    Path twice = folder.resolve("twice.pdf");
    Run.nq("ocr", SCAN, "-o", one.toString());
    Run.nq("ocr", SCAN, "-o", two.toString());
    Run.nq("ocr", "--ocr", "always", one.toString(), "-o", twice.toString());

    assertThat(two).hasSameBinaryContentAs(one);
    assertThat(Run.nq("extract", "--ocr", "never", twice.toString()).out()).isEqualTo(text.out());
  }

  @Test
  void standardInputIsReadOnceAndBecomesASearchablePdf() throws Exception {
    byte[] scan = Files.readAllBytes(Path.of(SCAN));
    String out = folder.resolve("stdin.pdf").toString();
    assertThat(Run.of(scan, false, "ocr", "-", "-o", out).status()).isZero();

    assertThat(Run.nq("extract", "--ocr", "never", out).out()).isEqualTo(text.out());
  }

  @Test
  void jsonTellsEachWordItsPlace() throws Exception {
    JsonNode root = new ObjectMapper().readTree(Run.nq("ocr", "-f", "json", SCAN).out());

    assertThat(root.get("schema").asText()).isEqualTo("nq/ocr/1");
    JsonNode page = root.get("pages").get(0);
    assertThat(page.get("from").asText()).isEqualTo("ocr");
    assertThat(page.get("width").asInt()).isEqualTo(1654);
    for (JsonNode line : page.get("lines")) {
      StringBuilder joined = new StringBuilder();
      for (JsonNode word : line.get("words")) {
        joined.append(joined.isEmpty() ? "" : " ").append(word.get("text").asText());
        assertThat(word.get("box").get(2).asInt()).isBetween(1, 1654);
      }
      assertThat(joined.toString()).isEqualTo(line.get("text").asText().replace('\t', ' '));
    }
  }

  @Test
  void hocrAndAltoAreWellFormedAndHoldEveryWord() throws Exception {
    Document hocr = xml(Run.nq("ocr", "-f", "hocr", SCAN).out());
    Document alto = xml(Run.nq("ocr", "-f", "alto", SCAN).out());

    int words = text.out().strip().split("\\s+").length;
    int strings = alto.getElementsByTagName("String").getLength();
    assertThat(strings).isEqualTo(words);
    int spans = 0;
    for (int i = 0; i < hocr.getElementsByTagName("span").getLength(); i++) {
      Element span = (Element) hocr.getElementsByTagName("span").item(i);
      spans += span.getAttribute("class").equals("ocrx_word") ? 1 : 0;
      assertThat(span.getAttribute("title")).startsWith("bbox ");
    }
    assertThat(spans).isEqualTo(words);
  }

  @Test
  void parseSaysWhereThePagesCameFrom() throws Exception {
    JsonNode ocr =
        new ObjectMapper()
            .readTree(Run.nq("parse", "-f", "json", SCAN).out())
            .get("source")
            .get("ocr");

    assertThat(ocr.get("engine").asText()).isEqualTo("tesseract");
    assertThat(ocr.get("language").asText()).isEqualTo("vie");
    assertThat(ocr.get("meanConfidence").asDouble()).isBetween(0.8, 1.0);
    assertThat(ocr.get("pages").get(1).get("reason").asText()).isEqualTo("no-text");
  }

  @Test
  void resumeDoesOnlyWhatIsMissingOrChanged() throws Exception {
    Path scans = Files.createDirectories(folder.resolve("scans"));
    Path out = folder.resolve("out");
    Files.copy(Path.of(SCAN), scans.resolve("a.pdf"));
    String[] command = {"ocr", "--resume", "-f", "txt", scans.toString(), "-o", out + "/"};
    assertThat(Run.nq(command).status()).isZero();
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(out.resolve("a.txt"), old);
    Files.copy(Path.of(SCAN), scans.resolve("b.pdf"));

    assertThat(Run.nq(command).status()).isZero();
    assertThat(Files.getLastModifiedTime(out.resolve("a.txt"))).isEqualTo(old);
    assertThat(Files.readString(out.resolve("b.txt"))).isEqualTo(text.out());

    Files.delete(out.resolve("a.txt"));
    assertThat(Run.nq(command).status()).isZero();
    assertThat(out.resolve("a.txt")).exists();
  }

  @Test
  void resumeWithoutAFolderIsRefused() {
    assertThat(Run.nq("ocr", "--resume", SCAN).status()).isEqualTo(2);
  }

  @Test
  void aTextFileIsNoScan() {
    String file = Given.file(folder, "a.txt", Given.DRAFT);
    Run run = Run.nq("ocr", "--lang", "en", file);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("neither a PDF nor an image");
  }

  @Test
  void anInputIsNeverOverwritten() throws Exception {
    Path copy = folder.resolve("a.pdf");
    Files.copy(Path.of(SCAN), copy);
    byte[] before = Files.readAllBytes(copy);
    Run run = Run.nq("ocr", copy.toString(), "-o", folder + "/");

    assertThat(run.status()).isEqualTo(2);
    assertThat(Files.readAllBytes(copy)).isEqualTo(before);
  }
}
