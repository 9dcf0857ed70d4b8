package vn.nghiquyet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.source.Input;

/** Documents that are remembered, and what becomes of entries that are not what they should be. */
final class DocumentCacheTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("nq.basedir", "")).resolve("samples");

  private static final Documents READING =
      new Documents(new Reading(false, Ocr.NEVER, System.in), RepairStage.NEVER);

  @TempDir private Path folder;

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith("-quet.pdf"))
          .sorted()
          .toList();
    }
  }

  private static Document sample() throws InputException {
    return READING.document(SAMPLES.resolve("provinces/cua-song.txt").toString());
  }

  private static Input input(String name, String text) {
    return new Input(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static Document read(Input input) throws InputException {
    return READING.side(input).document();
  }

  private static Document never(Input input) {
    throw new AssertionError(input.name() + " was read once more");
  }

  private Path entry() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aDocumentComesBackAsItWas(Path file) throws Exception {
    Document document = READING.document(file.toString());

    assertThat(StoredDocument.of(StoredDocument.bytes(document))).isEqualTo(document);
  }

  @Test
  void whereEveryPageCameFromComesBackToo() throws Exception {
    Document document = sample();
    PageGeometry geometry = new PageGeometry(1654, 2339, 200, 90, -0.35);
    PageOrigin recognized =
        new PageOrigin(
            2, PageOrigin.From.OCR, PageOrigin.Reason.NO_TEXT, 0.9125, Optional.of(geometry));
    Document scanned =
        new Document(
            new Document.Source(
                "quét.pdf",
                "pdf",
                2,
                new Document.Repair(7, 2),
                List.of(PageOrigin.layer(1, PageOrigin.Reason.TRUSTED), recognized)),
            document.meta(),
            document.front(),
            document.body(),
            document.back(),
            document.diagnostics());

    assertThat(StoredDocument.of(StoredDocument.bytes(scanned))).isEqualTo(scanned);
  }

  @Test
  void textOfAnyLengthComesBack() throws Exception {
    String text = "Điều 1. " + "Hỗ trợ đồng bào \uD83D\uDE00 ".repeat(9000);
    Document document = read(input("dài.txt", text));

    assertThat(StoredDocument.of(StoredDocument.bytes(document))).isEqualTo(document);
  }

  @Test
  void bytesThatWereChangedGiveADocumentOrAnExceptionAndNothingElse() throws Exception {
    byte[] whole = StoredDocument.bytes(sample());
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = whole.clone();
      for (int k = 0; k <= random.nextInt(4); k++) {
        bytes[random.nextInt(i % 2 == 0 ? 200 : bytes.length)] = (byte) random.nextInt();
      }
      try {
        StoredDocument.of(bytes);
      } catch (IOException e) {
        assertThat(e).isNotNull();
      }
    }
  }

  @Test
  void aCutOrProlongedDocumentIsNone() throws Exception {
    byte[] whole = StoredDocument.bytes(sample());
    for (int length = 0; length < whole.length; length += 97) {
      byte[] bytes = java.util.Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> StoredDocument.of(bytes)).isInstanceOf(IOException.class);
    }
    byte[] more = java.util.Arrays.copyOf(whole, whole.length + 1);
    assertThatThrownBy(() -> StoredDocument.of(more)).isInstanceOf(IOException.class);
  }

  @Test
  void aFileIsReadOnceWhateverItIsCalled() throws Exception {
    DocumentCache cache = DocumentCache.in(folder.toString(), "1.0");
    Document first = cache.of(input("x/a.txt", "Điều 1. Một"), DocumentCacheTest::read);
    Document again = cache.of(input("y/a.txt", "Điều 1. Một"), DocumentCacheTest::never);
    Document renamed = cache.of(input("y/b.txt", "Điều 1. Một"), DocumentCacheTest::never);

    assertThat(again).isEqualTo(first);
    assertThat(renamed.source().name()).isEqualTo("b.txt");
    assertThat(renamed.body()).isEqualTo(first.body());
  }

  @Test
  void anotherContentOrOtherSettingsAreReadAnew() throws Exception {
    DocumentCache cache = DocumentCache.in(folder.toString(), "1.0");
    cache.of(input("a.txt", "Điều 1. Một"), DocumentCacheTest::read);

    assertThatThrownBy(() -> cache.of(input("a.txt", "Điều 1. Hai"), DocumentCacheTest::never))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(
            () ->
                DocumentCache.in(folder.toString(), "1.1")
                    .of(input("a.txt", "Điều 1. Một"), DocumentCacheTest::never))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aDamagedEntryIsWrittenAnew() throws Exception {
    DocumentCache cache = DocumentCache.in(folder.toString(), "1.0");
    Input input = input("a.txt", "Điều 1. Một");
    Document document = cache.of(input, DocumentCacheTest::read);
    byte[] whole = Files.readAllBytes(entry());
    for (int i = 0; i < whole.length; i += 11) {
      byte[] bytes = whole.clone();
      bytes[i] ^= 0x21;
      Files.write(entry(), bytes);

      assertThat(cache.of(input, DocumentCacheTest::read)).isEqualTo(document);
      assertThat(Files.readAllBytes(entry())).isEqualTo(whole);
    }
  }

  @Test
  void anEntryUnderTheNameOfAnotherIsNone() throws Exception {
    DocumentCache cache = DocumentCache.in(folder.toString(), "1.0");
    Input one = input("a.txt", "Điều 1. Một");
    cache.of(one, DocumentCacheTest::read);
    Path foreign = Files.move(entry(), folder.resolve("x"));
    Document two = cache.of(input("a.txt", "Điều 1. Hai"), DocumentCacheTest::read);
    Path place;
    try (Stream<Path> files = Files.list(folder)) {
      place = files.filter(file -> !file.equals(foreign)).findFirst().orElseThrow();
    }
    Files.copy(foreign, place, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    assertThat(cache.of(input("a.txt", "Điều 1. Hai"), DocumentCacheTest::read)).isEqualTo(two);
  }

  @Test
  void aDocumentWithLostPagesIsNotRemembered() throws Exception {
    DocumentCache cache = DocumentCache.in(folder.toString(), "1.0");
    Document whole = sample();
    Document.Source source =
        new Document.Source(
            "a.pdf",
            "pdf",
            1,
            Document.Repair.NONE,
            List.of(PageOrigin.lost(1, PageOrigin.Reason.NO_TEXT)));
    Document lost =
        new Document(
            source, whole.meta(), whole.front(), whole.body(), whole.back(), whole.diagnostics());
    cache.of(input("a.pdf", "x"), input -> lost);

    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aCacheIsNoFile() throws Exception {
    String file = Files.writeString(folder.resolve("a"), "").toString();

    assertThatThrownBy(() -> DocumentCache.in(file, ""))
        .isInstanceOfSatisfying(InputException.class, e -> assertThat(e.code()).isEqualTo("cache"));
    assertThatThrownBy(() -> DocumentCache.in(file + "/b", "")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> DocumentCache.in("a\0b", "")).isInstanceOf(InputException.class);
  }

  @Test
  void severalRunsMayShareAFolder() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<Document>> all = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        Input input = input("a.txt", "Điều 1. " + "Một hai ba. ".repeat(50 + i % 3));
        Callable<Document> task =
            () -> DocumentCache.in(folder.toString(), "1.0").of(input, DocumentCacheTest::read);
        all.add(pool.submit(task));
      }
      for (int i = 0; i < all.size(); i++) {
        assertThat(all.get(i).get()).isEqualTo(all.get(i % 3).get());
      }
    } finally {
      pool.shutdown();
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }
}
