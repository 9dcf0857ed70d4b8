package vn.nghiquyet.source.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

final class DocOpenerTest {
  private static final Path FILE =
      Path.of(System.getProperty("nq.basedir", ""))
          .resolve("src/test/resources/vn/nghiquyet/source/word/nghi-quyet.doc");

  private static SourceText open(byte[] bytes) throws InputException {
    return new DocOpener().open(new Input("thư mục/a.doc", bytes), ReadOptions.DEFAULT);
  }

  private static void assertRefused(byte[] bytes, String code) {
    assertThatThrownBy(() -> open(bytes))
        .isInstanceOfSatisfying(
            InputException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.file()).isEqualTo("thư mục/a.doc");
            });
  }

  private static byte[] container(String entry) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      return bytes(files);
    }
  }

  private static byte[] bytes(POIFSFileSystem files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.writeFilesystem(out);
    return out.toByteArray();
  }

  /** Changes the main stream of a file. */
  private interface Change {
    void make(byte[] main);
  }

  private static byte[] changed(Change change) throws IOException {
    try (POIFSFileSystem files =
        new POIFSFileSystem(new ByteArrayInputStream(Files.readAllBytes(FILE)))) {
      DirectoryNode root = files.getRoot();
      byte[] main;
      try (InputStream in = root.createDocumentInputStream("WordDocument")) {
        main = in.readAllBytes();
      }
      change.make(main);
      files.createOrUpdateDocument(new ByteArrayInputStream(main), "WordDocument");
      return bytes(files);
    }
  }

  private static List<String> texts(SourceText text) {
    return text.lines().stream().map(Line::text).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Workbook, spreadsheet",
    "Book, spreadsheet",
    "PowerPoint Document, slides",
    "EncryptedPackage, encrypted",
    "VisioDocument, old-office",
    "WordDocument, damaged-doc",
  })
  void whatIsNoWordFileIsSaid(String entry, String code) throws Exception {
    assertRefused(container(entry), code);
  }

  @Test
  void aLockedFileIsRefused() throws Exception {
    assertRefused(changed(main -> main[0x0B] |= 1), "encrypted");
  }

  @Test
  void aFileWhoseLooksAreBrokenIsReadAsBareText() throws Exception {
    SourceText text = open(changed(main -> LittleEndian.putInt(main, 0xFA, 0x7FFFFFF0)));

    assertThat(texts(text)).contains("NGHỊ QUYẾT", "Phạm vi điều chỉnh", "trên địa bàn tỉnh");
    assertThat(texts(text)).contains("Theo phụ lục sau:chữ hoa");
    assertThat(text.remarks()).extracting(Diagnostic::code).containsExactly("text-only");
  }

  @Test
  void aPageThatIsListedAgainAndAgainIsRefused() throws Exception {
    assertRefused(changed(main -> LittleEndian.putInt(main, 0xFE, 1 << 20)), "damaged-doc");
  }

  @Test
  void aTruncatedFileIsDamagedWhereverItEnds() throws Exception {
    byte[] whole = Files.readAllBytes(FILE);
    for (int length = 4; length < whole.length - 1024; length += 999) {
      assertRefused(Arrays.copyOf(whole, length), "damaged-doc");
    }
  }

  @Test
  void sectorsInACircleAreDamaged() throws Exception {
    byte[] whole = Files.readAllBytes(FILE);
    int table = (LittleEndian.getInt(whole, 0x4C) + 1) * 512;
    for (int sector = 0; sector < 20; sector++) {
      LittleEndian.putInt(whole, table + 4 * sector, Math.max(0, sector - 1));
    }
    assertRefused(whole, "damaged-doc");
  }

  @Test
  void flippedBytesAreReadOrRefusedButNeverCrashNorSayAnything() throws Exception {
    byte[] whole = Files.readAllBytes(FILE);
    Random random = new Random(1);
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      for (int round = 0; round < 300; round++) {
        byte[] broken = whole.clone();
        for (int i = 0; i < 1 + round % 5; i++) {
          broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        try {
          assertThat(open(broken).lines()).isNotNull();
        } catch (InputException e) {
          assertThat(e.code()).isIn("damaged-doc", "too-large", "encrypted", "old-office");
        }
      }
    } finally {
      System.setErr(before);
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
