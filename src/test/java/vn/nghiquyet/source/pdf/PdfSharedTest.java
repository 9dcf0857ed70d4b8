package vn.nghiquyet.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/** Files of the city of Hà Nội, which are not part of the repository. */
@Tag("shared")
class PdfSharedTest {
  private static final Pattern ARTICLE = Pattern.compile("^Điều (\\d+)[.:]");

  private static SourceText open(String name) throws InputException, IOException {
    return open(input(name));
  }

  private static SourceText open(Input input) throws InputException {
    return new PdfOpener().open(input, ReadOptions.DEFAULT);
  }

  private static Input input(String name) throws IOException {
    Path base = Path.of(System.getProperty("nq.basedir", "."));
    Path file = base.resolve("../shared/hanoi-pdf").resolve(name);
    assumeTrue(Files.isReadable(file), () -> "skipped: " + name + " is not in ../shared/hanoi-pdf");
    return new Input(name, Files.readAllBytes(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "35.2024.pdf",
        "NQso11.2025.pdf",
        "VanBanGoc_64.2024.pdf",
        "VanBanGoc_71.2024.pdf",
        "VanBanGoc_Q_01.2025.pdf",
        "VanBanGoc_Q_08.2025.pdf",
        "VanBanGoc_Q_14.2025.pdf"
      })
  void theStructureOfAFileIsSeen(String name) throws InputException, IOException {
    List<String> lines = open(name).lines().stream().map(Line::text).toList();

    assertThat(lines.get(0)).isIn("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN");
    assertThat(lines.get(1)).isEqualTo("THÀNH PHỐ HÀ NỘI");
    assertThat(lines.subList(2, 5))
        .anyMatch(line -> line.matches("Số: \\d+ ?/20\\d\\d/(QĐ|NQ)-.*"));
    assertThat(lines.subList(3, 8)).anyMatch(line -> line.matches("CỘNG HO?[ÒÀÓ]A? .*"));
    assertThat(lines).noneMatch(line -> line.strip().matches("[-–]? ?\\d{1,3} ?[-–]?"));
    assertThat(lines).noneMatch(line -> line.contains("Nơi nhận:") && line.length() > 10);
    assertArticlesInOrder(lines);
  }

  private static void assertArticlesInOrder(List<String> lines) {
    int last = 0;
    int seen = 0;
    for (String line : lines) {
      Matcher matcher = ARTICLE.matcher(line);
      if (matcher.find()) {
        int number = Integer.parseInt(matcher.group(1));
        assertThat(number).isIn(1, last + 1);
        last = number;
        seen++;
      }
    }
    assertThat(seen).isGreaterThan(2);
  }

  @Test
  void theTablesOfAnAppendixAreRows() throws InputException, IOException {
    assertThat(open("VanBanGoc_Q_08.2025.pdf").lines())
        .filteredOn(line -> line.layout().role() == Line.Role.TABLE_ROW)
        .hasSizeGreaterThan(100)
        .filteredOn(line -> line.text().split("\t", -1).length == 7)
        .hasSizeGreaterThan(40);
  }

  @Test
  void aScanWithAStampHasNoTextLayer() throws IOException {
    Input scan = input("VanBanGoc_NQ_12.2025.pdf");

    assertThatThrownBy(() -> open(scan))
        .isInstanceOfSatisfying(
            InputException.class, e -> assertThat(e.code()).isEqualTo("no-text-layer"));
  }
}
