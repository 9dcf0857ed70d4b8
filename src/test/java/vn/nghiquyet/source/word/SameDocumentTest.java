package vn.nghiquyet.source.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.source.Format;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Opener;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.office.DocOpener;
import vn.nghiquyet.source.office.DocxOpener;
import vn.nghiquyet.source.rtf.RtfOpener;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Line.Role;
import vn.nghiquyet.text.Marking;
import vn.nghiquyet.text.SourceText;

/** One document in several formats of word processors. */
final class SameDocumentTest {
  private static final Path PROJECT = Path.of(System.getProperty("nq.basedir", ""));
  private static final Path HERE = PROJECT.resolve("src/test/resources/vn/nghiquyet/source/word");

  private static SourceText open(Path file, ReadOptions.Revisions view)
      throws IOException, InputException {
    byte[] bytes = Files.readAllBytes(file);
    Opener opener =
        switch (Format.of(bytes)) {
          case OLE2 -> new DocOpener();
          case RTF -> new RtfOpener();
          default -> new DocxOpener();
        };
    return opener.open(new Input(file.toString(), bytes), new ReadOptions(view));
  }

  private static SourceText open(Path file) throws IOException, InputException {
    return open(file, ReadOptions.Revisions.FINAL);
  }

  /** Lines with what the file says of them; blank ones are not the same in all formats. */
  private static List<String> look(SourceText text) {
    return text.lines().stream()
        .filter(line -> !line.isBlank())
        .map(line -> line.text().strip() + " " + line.layout())
        .toList();
  }

  private static List<String> texts(SourceText text) {
    return text.lines().stream().filter(line -> !line.isBlank()).map(Line::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samples/diff/du-thao.doc",
        "src/test/resources/vn/nghiquyet/source/word/du-thao.rtf"
      })
  void aDraftIsTheSameInEveryFormat(String file) throws Exception {
    SourceText docx = open(PROJECT.resolve("samples/diff/du-thao.docx"));
    SourceText other = open(PROJECT.resolve(file));

    assertThat(look(other)).isEqualTo(look(docx)).hasSizeGreaterThan(60);
    assertThat(other.format()).isEqualTo(file.endsWith("doc") ? "doc" : "rtf");
    assertThat(new DocumentParser().parse(other).body())
        .isEqualTo(new DocumentParser().parse(docx).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nghi-quyet.docx", "nghi-quyet.doc", "nghi-quyet.rtf"})
  void numbersTablesNotesFieldsAndHiddenTextAreReadAlike(String file) throws Exception {
    List<String> lines = texts(open(HERE.resolve(file)));

    assertThat(lines)
        .containsSubsequence(
            "HỘI ĐỒNG NHÂN DÂN",
            "TỈNH THANH GIANG",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Số: 12/2025/NQ-HĐND",
            "NGHỊ QUYẾT",
            "Về mức chi hỗ trợ",
            "trên địa bàn tỉnh",
            "Điều 1. Phạm vi điều chỉnh",
            "1. Nghị quyết này quy định mức chi. Hết.",
            "2. Đối tượng gồm:",
            "a) Cơ quan, tổ chức;",
            "b) Cá nhân có liên quan.",
            "• Chi tiết thứ nhất",
            "Điều 2. Mức chi",
            "1. Mức mới là 100.000 đồng.",
            "Theo phụ lục sau:CHỮ HOA",
            "TT\tNội dung\tMức",
            "1\tChi hội nghị cấp tỉnh\t100",
            "Gộp hai cột\t\t",
            "Đoạn có khung.",
            "“Khoản trong ngoặc” – gạch dài; 5 m² … hết",
            "Chú thích cuối trang.");
    assertThat(lines).noneMatch(line -> line.contains("ẩn") || line.contains("ĐẦU TRANG"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nghi-quyet.docx", "nghi-quyet.doc", "nghi-quyet.rtf"})
  void theTextBeforeTheChangesIsReadOnDemand(String file) throws Exception {
    assertThat(texts(open(HERE.resolve(file), ReadOptions.Revisions.ORIGINAL)))
        .anyMatch(line -> line.matches("1\\. Mức cũ ?là 100\\.000 đồng\\."))
        .noneMatch(line -> line.contains("Mức mới"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nghi-quyet.docx", "nghi-quyet.doc", "nghi-quyet.rtf"})
  void rowsContinuedLinesNotesAndTitlesAreMarkedAlike(String file) throws Exception {
    List<Line> lines = open(HERE.resolve(file)).lines();

    assertThat(lines.stream().filter(line -> line.layout().role() == Role.TABLE_ROW)).hasSize(3);
    assertThat(lines.stream().filter(line -> line.layout().flow() == Line.Flow.CONTINUES))
        .extracting(Line::text)
        .containsExactly("trên địa bàn tỉnh");
    assertThat(lines.stream().filter(line -> line.layout().role() == Role.FOOTNOTE))
        .extracting(Line::text)
        .containsExactly("Chú thích cuối trang.");
    assertThat(lines.stream().filter(line -> line.layout().emphasized()).map(Line::text))
        .contains("NGHỊ QUYẾT", "Điều 1. Phạm vi điều chỉnh")
        .doesNotContain("2. Đối tượng gồm:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nghi-quyet.docx", "nghi-quyet.doc"})
  void textBoxesAreReadWhereTheyAreAnchored(String file) throws Exception {
    assertThat(texts(open(HERE.resolve(file))))
        .containsSubsequence("Đoạn có khung.", "Chữ trong khung");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nghi-quyet.docx", "nghi-quyet.doc", "nghi-quyet.rtf"})
  void whatEditorsLeftIsMarked(String file) throws Exception {
    assertThat(open(HERE.resolve(file)).markings())
        .anyMatch(marking -> marking.kind() == Marking.Kind.DELETED)
        .anyMatch(marking -> marking.text().equals("mới"));
  }
}
