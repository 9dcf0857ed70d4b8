package vn.nghiquyet.source.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nghiquyet.source.office.DocxFile.W;
import static vn.nghiquyet.source.office.DocxFile.p;
import static vn.nghiquyet.source.office.DocxFile.pp;
import static vn.nghiquyet.source.office.DocxFile.r;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.text.Line;

final class DocxTroubleTest {
  private static void assertRefused(byte[] bytes, String code) {
    assertThatThrownBy(() -> DocxFile.read(bytes, ReadOptions.DEFAULT))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.file()).isEqualTo("thư mục/nghị quyết.docx");
            });
  }

  @Test
  void whatIsNoZipIsDamaged() {
    assertRefused(new byte[0], "damaged-docx");
    assertRefused("Điều 1. Không phải tệp nén".getBytes(StandardCharsets.UTF_8), "damaged-docx");
  }

  @Test
  void aTruncatedFileIsDamagedWhereverItEnds() {
    byte[] whole = DocxFile.of(p(r("Điều 1."))).bytes();
    for (int length = 0; length < whole.length; length += 37) {
      assertRefused(Arrays.copyOf(whole, length), "damaged-docx");
    }
  }

  @Test
  void troubleSaysNothingOnStandardError() {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      byte[] latin = {'<', (byte) 0xE9, 'a', '/', '>'};
      String name = "word/document.xml";
      assertRefused(DocxFile.of().entry(name, latin).bytes(), "damaged-docx");
      assertRefused(DocxFile.of().entry(name, "<a").bytes(), "damaged-docx");
      assertRefused(DocxFile.of().entry("_rels/.rels", "<a").bytes(), "damaged-docx");
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void utf16IsReadToo() throws Exception {
    String xml =
        "<w:document xmlns:w=\"" + W + "\"><w:body>" + p(r("Điều 1")) + "</w:body></w:document>";
    for (Charset charset :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(DocxFile.of().entry("word/document.xml", xml.getBytes(charset)).lines())
          .containsExactly("Điều 1");
    }
    assertThat(DocxFile.of().entry("word/document.xml", "\uFEFF" + xml).lines())
        .containsExactly("Điều 1");
  }

  @Test
  void flippedBytesAreReadOrRefusedButNeverCrash() {
    byte[] whole = DocxFile.of(p(r("Điều 1."))).numbering("").styles("").bytes();
    for (int i = 0; i < whole.length; i += 3) {
      byte[] broken = whole.clone();
      broken[i] ^= 0x55;
      try {
        assertThat(DocxFile.read(broken, ReadOptions.DEFAULT).lines()).isNotNull();
      } catch (InputException e) {
        assertThat(e.code()).isIn("damaged-docx", "not-word", "too-large");
      }
    }
  }

  @Test
  void aZipWithoutAWordDocumentIsNotWord() {
    byte[] text = {1, 2, 3};
    assertRefused(Zipped.of(Map.of("a.txt", text)), "not-word");
    assertRefused(
        new DocxFile().entry("word/document.xml", "<workbook xmlns=\"urn:x\"/>").bytes(),
        "not-word");
  }

  @Test
  void brokenXmlIsDamaged() {
    assertRefused(DocxFile.of("<w:p><w:r>").bytes(), "damaged-docx");
    assertRefused(DocxFile.of().entry("word/document.xml", "").bytes(), "damaged-docx");
  }

  @Test
  void externalEntitiesAreRefused(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
    String body =
        """
        <!DOCTYPE w:document [<!ENTITY x SYSTEM "%s">]>
        <w:document xmlns:w="%s"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>
        """;
    assertRefused(
        DocxFile.of().entry("word/document.xml", body.formatted(secret.toUri(), W)).bytes(),
        "damaged-docx");
  }

  @Test
  void entitiesThatGrowAreRefused() {
    String body =
        """
        <!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
        <w:document xmlns:w="%s"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>
        """;
    assertRefused(
        DocxFile.of().entry("word/document.xml", body.formatted(W)).bytes(), "damaged-docx");
  }

  @Test
  void aZipBombIsRefused() {
    String spaces = " ".repeat(32 << 20);

    assertRefused(DocxFile.of(p(r("x")), spaces).bytes(), "too-large");
    assertRefused(DocxFile.of(p(r("x"))).styles(spaces).bytes(), "too-large");
  }

  @Test
  void aBombAmongThePicturesDoesNotMatter() throws Exception {
    assertThat(DocxFile.of(p(r("x"))).entry("word/media/image1.xml", " ".repeat(32 << 20)).lines())
        .containsExactly("x");
  }

  @Test
  void elementsNestedTooDeepAreRefused() {
    String open = "<w:sdt><w:sdtContent>".repeat(Xml.MAX_DEPTH);
    String close = "</w:sdtContent></w:sdt>".repeat(Xml.MAX_DEPTH);

    assertRefused(DocxFile.of(open, p(r("x")), close).bytes(), "too-large");
  }

  @Test
  void tooManyParagraphsAreRefused() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i <= Budget.MAX_PIECES; i++) {
      body.append("<w:p w:i=\"").append(Integer.toHexString(i * 0x9E3779B9)).append("\"/>");
    }
    assertRefused(DocxFile.of(body.toString()).bytes(), "too-large");
  }

  @Test
  void everyParagraphOfFiveHundredPagesIsRead() throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 15_000; i++) {
      String text = " Mức hỗ trợ thứ " + i + " cho hộ trồng rừng phòng hộ tại các xã miền núi";
      body.append(pp("<w:jc w:val=\"both\"/>", r("a)"), r(text), r(text), r(text + ".")));
    }
    byte[] file = DocxFile.of(body.toString()).bytes();

    List<Line> lines = DocxFile.read(file, ReadOptions.DEFAULT).lines();

    assertThat(lines).hasSize(15_000);
    for (int i = 0; i < lines.size(); i += 1_499) {
      String text = " Mức hỗ trợ thứ " + i + " cho hộ trồng rừng phòng hộ tại các xã miền núi";
      assertThat(lines.get(i).text()).isEqualTo("a)" + text + text + text + ".");
    }
  }
}
