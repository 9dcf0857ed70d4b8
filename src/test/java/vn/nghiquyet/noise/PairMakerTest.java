package vn.nghiquyet.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pairs of what was printed and what was read of it. */
final class PairMakerTest {
  /** Documents by these names are one to learn from and one set aside. */
  private static final String LEARNED = "a";

  private static final String HELD = "h";

  @TempDir private Path folder;
  private Path readings;

  @BeforeEach
  void makeFolder() throws IOException {
    readings = Files.createDirectory(folder.resolve("readings"));
  }

  /** A table of words of one line, each 100 wide and 20 apart: {@code text@confidence}. */
  private void table(String name, int dpi, String... words) throws IOException {
    List<String> rows = new ArrayList<>();
    rows.add("level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight");
    double scale = dpi / 300.0;
    for (int i = 0; i < words.length; i++) {
      String[] part = words[i].split("@", 2);
      String confidence = part.length < 2 ? "96" : part[1];
      long left = Math.round(scale * 120 * i);
      long width = Math.round(scale * 100);
      rows.add(
          String.join(
              "\t",
              "5\t1\t1\t1\t1",
              "" + (i + 1),
              "" + left,
              "0",
              "" + width,
              "" + Math.round(scale * 40),
              confidence,
              part[0]));
    }
    Files.write(readings.resolve(name + dpi + ".tsv"), rows);
  }

  private List<String> pairs(String file) throws IOException {
    PairMaker.main(new String[] {readings.toString(), folder.toString()});
    Path made = folder.resolve(file);
    return Files.exists(made) ? Files.readAllLines(made) : List.of();
  }

  @Test
  void aWordOfThePrintIsPairedWithWhatWasReadInItsPlace() throws IOException {
    table(LEARNED + "-p1.truth", 300, "cán", "bộ", "xã");
    table(LEARNED + "-p1.eng", 150, "cén", "bd", "xi");
    table(LEARNED + "-p1.vie", 300, "cán", "bộ", "xã");
    assertThat(pairs("eng.pairs.tsv")).containsExactly("bd\tbộ\t1", "cén\tcán\t1", "xi\txã\t1");
    assertThat(pairs("vie.pairs.tsv")).containsExactly("bộ\tbộ\t1", "cán\tcán\t1", "xã\txã\t1");
  }

  @Test
  void aWordThatIsNotSurelyThePrintTeachesNothing() throws IOException {
    table(LEARNED + "-p1.truth", 300, "cán@100", "bộ@0", "xã@100");
    table(LEARNED + "-p1.eng", 300, "cén", "bd", "xi");
    assertThat(pairs("eng.pairs.tsv")).containsExactly("cén\tcán\t1", "xi\txã\t1");
  }

  @Test
  void aPageWhosePrintIsUnknownTeachesNothing() throws IOException {
    table(LEARNED + "-p1.vie", 300, "cán", "bộ");
    table(LEARNED + "-p1.eng", 300, "cén", "bd");
    assertThat(pairs("eng.pairs.tsv")).isEmpty();
  }

  @Test
  void quiteAnotherWordInItsPlaceTeachesNothing() throws IOException {
    table(LEARNED + "-p1.truth", 300, "thực", "hiện");
    table(LEARNED + "-p1.eng", 300, "thuc", "PGS.K");
    assertThat(pairs("eng.pairs.tsv")).containsExactly("thuc\tthực\t1");
  }

  @Test
  void everyEighthDocumentIsSetAsideWithAllItsPages() throws IOException {
    for (int page = 1; page <= 3; page++) {
      table(LEARNED + "-p" + page + ".truth", 300, "cán");
      table(LEARNED + "-p" + page + ".eng", 300, "cén");
      table(HELD + "-p" + page + ".truth", 300, "bộ");
      table(HELD + "-p" + page + ".eng", 300, "bd");
    }
    assertThat(pairs("eng.pairs.tsv")).containsExactly("cén\tcán\t3");
    assertThat(pairs("eng.held.tsv")).containsExactly("bd\tbộ\t3");
  }
}
