package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code nq ocr} on files of all kinds: protected, damaged, images; and folders of them. */
final class OcrFilesTest {
  private static final Path SCAN = Given.PROJECT.resolve("samples/ocr/thong-qua-quet.pdf");

  @TempDir private Path folder;

  private Path out() {
    return folder.resolve("out.pdf");
  }

  private void assertRefused(Run run, String sentence) {
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(sentence).hasLineCount(1);
    assertThat(folder.toFile().list((parent, name) -> name.contains("out"))).isEmpty();
  }

  private Run ocr(String... more) {
    String[] args = {"ocr", "--lang", "en", "-o", out().toString()};
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Run.nq(all);
  }

  private String signed() throws IOException {
    File plain = folder.resolve("plain.pdf").toFile();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(plain);
    }
    Path signed = folder.resolve("ky-so.pdf");
    try (PDDocument document = Loader.loadPDF(plain);
        java.io.OutputStream to = Files.newOutputStream(signed)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
      signature.setSignDate(
          Calendar.getInstance(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT));
      document.addSignature(signature, content -> new byte[] {1, 2, 3});
      document.saveIncremental(to);
    }
    return signed.toString();
  }

  private String encrypted(boolean changes) throws IOException {
    Path file = folder.resolve("mat.pdf");
    try (PDDocument document = Loader.loadPDF(SCAN.toFile())) {
      document.removePage(1);
      AccessPermission allowed = new AccessPermission();
      allowed.setCanModify(changes);
      StandardProtectionPolicy policy = new StandardProtectionPolicy("chu", "mo", allowed);
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(file.toFile());
    }
    return file.toString();
  }

  @Test
  void aSignedFileIsRefusedAndItsTextCanStillBeHad() throws Exception {
    String signed = signed();

    assertRefused(ocr(signed), "carries a digital signature");
    assertThat(Run.nq("ocr", "-f", "txt", signed).err()).doesNotContain("chữ ký", "signature");
  }

  @ParameterizedTest
  @CsvSource({
    "'', is protected with a password",
    "sai, the password does not open it",
  })
  void anEncryptedFileNeedsItsPassword(String password, String sentence) throws Exception {
    assertRefused(ocr("--password", password, encrypted(true)), sentence);
  }

  @Test
  void aFileThatForbidsChangesIsRefused() throws Exception {
    assertRefused(ocr("--password", "mo", encrypted(false)), "forbids changes");
  }

  @Test
  void withItsPasswordAnEncryptedFileBecomesSearchableAndOpen() throws Exception {
    assertThat(ocr("--password", "mo", encrypted(true)).status()).isZero();

    assertThat(Run.nq("extract", "--ocr", "never", out().toString()).out())
        .contains("Căn cứ Luật Bảo vệ môi trường số 72/2020/QH14;");
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 200, 20_000})
  void aDamagedFileIsRefused(int bytes) throws Exception {
    byte[] whole = Files.readAllBytes(SCAN);

    assertRefused(ocr(Given.file(folder, "hong.pdf", Arrays.copyOf(whole, bytes))), "is damaged");
  }

  @Test
  void rubbishBehindTheHeadOfAPdfIsRefused() {
    byte[] rubbish = "%PDF-1.7\nđây không phải PDF\n%%EOF".getBytes(StandardCharsets.UTF_8);

    assertRefused(ocr(Given.file(folder, "hong.pdf", rubbish)), "is damaged");
  }

  private static List<BufferedImage> pages(ImageType type) throws IOException {
    try (PDDocument document = Loader.loadPDF(SCAN.toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      return List.of(
          renderer.renderImageWithDPI(0, 200, type), renderer.renderImageWithDPI(1, 200, type));
    }
  }

  private void assertSearchable(String image, int pages) throws IOException {
    String read = Run.nq("ocr", image).out();
    assertThat(read).contains("Căn cứ Luật Bảo vệ môi trường số 72/2020/QH14;\n");
    assertThat(ocr(image).status()).isZero();
    assertThat(Run.nq("extract", "--ocr", "never", out().toString()).out()).isEqualTo(read);
    try (PDDocument document = Loader.loadPDF(out().toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(pages);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 597f);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void anImageBecomesASearchablePdf(String format) throws Exception {
    File image = folder.resolve("trang." + format).toFile();
    ImageIO.write(pages(ImageType.RGB).get(0), format, image);

    assertSearchable(image.toString(), 1);
  }

  @Test
  void aTiffOfSeveralPagesBecomesASearchablePdf() throws Exception {
    File image = folder.resolve("tap.tiff").toFile();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(image)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages(ImageType.BINARY)) {
        writer.writeToSequence(new IIOImage(page, null, null), null);
      }
      writer.endWriteSequence();
    }
    writer.dispose();

    assertSearchable(image.toString(), 2);
  }

  @Test
  void theBackOfASheetThatShowsThroughIsLeftOutAndSaidSo() throws IOException {
    BufferedImage page = pages(ImageType.GRAY).get(1);
    BufferedImage back = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
    Graphics2D to = back.createGraphics();
    to.setColor(Color.WHITE);
    to.fillRect(0, 0, page.getWidth(), page.getHeight());
    to.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
    to.drawImage(page, page.getWidth(), 0, -page.getWidth(), page.getHeight(), null);
    to.dispose();
    File image = folder.resolve("mat-sau.png").toFile();
    ImageIO.write(back, "png", image);

    Run run = Run.nq("ocr", "-f", "json", "--lang", "en", image.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"from\": \"illegible\"", "\"lines\": [ ]");
    assertThat(run.err()).contains("page 1 shows nothing that reads as text").hasLineCount(1);
  }

  @Test
  void oneFileNamedTwiceGivesTwoResults() {
    String scan = SCAN.toString();
    Run run = Run.nq("ocr", "-f", "txt", "-j", "2", scan, scan, "-o", folder + "/ket-qua/");

    assertThat(run.status()).isZero();
    Path results = folder.resolve("ket-qua");
    assertThat(results.resolve("thong-qua-quet-2.txt"))
        .hasSameTextualContentAs(results.resolve("thong-qua-quet.txt"));
  }

  @Test
  void resumeDoesWhatChangedAnewAndOtherSettingsChangeEverything() throws Exception {
    Path scans = Files.createDirectories(folder.resolve("scans"));
    Path results = folder.resolve("ket-qua");
    Files.copy(SCAN, scans.resolve("a.pdf"));
    Files.copy(SCAN, scans.resolve("b.pdf"));
    String[] command = {"ocr", "--resume", scans.toString(), "-o", results + "/"};
    assertThat(Run.nq(command).status()).isZero();
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(results.resolve("a.pdf"), old);
    Files.setLastModifiedTime(results.resolve("b.pdf"), old);
    try (PDDocument document = Loader.loadPDF(SCAN.toFile())) {
      document.removePage(1);
      document.save(scans.resolve("b.pdf").toFile());
    }

    assertThat(Run.nq(command).status()).isZero();
    assertThat(Files.getLastModifiedTime(results.resolve("a.pdf"))).isEqualTo(old);
    try (PDDocument document = Loader.loadPDF(results.resolve("b.pdf").toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
    }

    String[] anew = {"ocr", "--resume", "--repair", "never", scans.toString(), "-o", results + "/"};
    assertThat(Run.nq(anew).status()).isZero();
    assertThat(Files.getLastModifiedTime(results.resolve("a.pdf"))).isGreaterThan(old);
  }
}
