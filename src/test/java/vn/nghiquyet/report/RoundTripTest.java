package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.Composer;
import vn.nghiquyet.Docs;
import vn.nghiquyet.OddPapers;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.parse.DocumentParser;

/** A document written in a form that is also read is the same document when it is read again. */
class RoundTripTest {
  private static final Path ROOT = Path.of(System.getProperty("nq.basedir", "."));

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("samples"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(txt|md)"))
          .filter(file -> !file.endsWith("README.md"))
          .sorted()
          .toList();
    }
  }

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("src/test/resources/vn/nghiquyet/parse"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("input\\.(txt|md)"))
          .sorted()
          .toList();
    }
  }

  private static void assertTheSameAgain(Document document, Object what) {
    for (Again form : Again.values()) {
      form.assertSame(document, what);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSamplesAreTheSameAgain(Path file) throws IOException {
    Document document = Docs.read(file.getFileName().toString(), Files.readString(file));

    assertThat(document.body()).isNotEmpty();
    assertTheSameAgain(document, file);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theCasesOfTheParserAreTheSameAgain(Path file) throws IOException {
    assertTheSameAgain(Docs.read(file.getFileName().toString(), Files.readString(file)), file);
  }

  @Test
  void composedDocumentsAreTheSameAgain() {
    for (int seed = 0; seed < 40; seed++) {
      assertTheSameAgain(
          Docs.parse(Composer.lines(new Composer(seed).resolution(8))), "seed " + seed);
    }
  }

  @Test
  void documentsOfAllShapesAreTheSameAgain() {
    for (int seed = 0; seed < 300; seed++) {
      assertTheSameAgain(new DocumentParser().parse(OddPapers.of(seed)), "seed " + seed);
    }
  }

  @Test
  void whatWasReadFromTheFileIsWrittenTheSameWayAgain() {
    for (int seed = 0; seed < 40; seed++) {
      Document document = new DocumentParser().parse(OddPapers.of(seed));
      for (Again form : Again.values()) {
        byte[] once = form.write(document);

        assertThat(form.write(form.read(once))).as("seed %d %s", seed, form).isEqualTo(once);
      }
    }
  }

  @Test
  void oddPapersHaveAllKinds() {
    List<Kind> kinds =
        Stream.iterate(0, seed -> seed + 1)
            .limit(300)
            .flatMap(seed -> new DocumentParser().parse(OddPapers.of(seed)).provisions())
            .map(provision -> provision.kind())
            .distinct()
            .toList();

    assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
  }

  @Test
  void aTableThatLostItsGridAndATableOfOneCellStayTables() {
    Document lost =
        Docs.parse(
            """
            NGHỊ QUYẾT
            Về mức chi
            QUYẾT NGHỊ:
            Điều 1. Mức chi như sau
            TT
            Nội dung
            Đơn vị
            Mức chi
            1
            Bến đò
            bến
            1.000
            2
            Chợ nổi
            chợ
            2.000
            3
            Cá lồng
            lồng
            3.000
            Điều 2. Hiệu lực
            Nghị quyết có hiệu lực từ ngày 01 tháng 8 năm 2026.
            """);

    assertThat(lost.provisions().filter(p -> p.kind() == Kind.TABLE)).hasSize(1);
    assertTheSameAgain(lost, "lost grid");
    assertTheSameAgain(
        Docs.read("a.md", "# NGHỊ QUYẾT\n\nĐiều 1. Mức\n\n| Một ô |\n| --- |\n\nĐiều 2. Chi\n"),
        "one cell");
  }
}
