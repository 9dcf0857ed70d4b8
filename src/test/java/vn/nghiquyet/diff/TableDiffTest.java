package vn.nghiquyet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables are compared row by row and cell by cell. */
class TableDiffTest {
  private static final String TABLE =
      """
      TT | Loại thuyền | Mức thu (đồng)
      1 | Thuyền dưới 12 m | 30.000
      2 | Thuyền từ 12 m | 60.000
      3 | Bè nổi | 10.000""";

  private static String marked(String after) {
    return TestEdits.marked(TableDiff.of(TABLE, after));
  }

  @Test
  void aRowThatIsGoneDoesNotRunIntoTheCellAboveIt() {
    assertThat(marked(TABLE.replace("60.000", "70.000").replace("\n3 | Bè nổi | 10.000", "")))
        .contains("2 | Thuyền từ 12 m | [-60.000-]{+70.000+}")
        .endsWith("[-3 | Bè nổi | 10.000-]");
  }

  @Test
  void aRowThatIsNewRenumbersThoseBelow() {
    assertThat(marked(TABLE.replace("3 | Bè nổi", "3 | Ca nô cứu hộ | miễn thu\n4 | Bè nổi")))
        .contains("{+3 | Ca nô cứu hộ | miễn thu+}\n[-3-]{+4+} | Bè nổi | 10.000");
  }

  @Test
  void anotherNumberOfARowIsNoChangeOfSubstance() {
    String after = TABLE.replace("\n2 | Thuyền từ 12 m | 60.000", "").replace("3 | Bè", "2 | Bè");

    assertThat(TableDiff.of(TABLE, after))
        .filteredOn(edit -> edit.before().equals("3"))
        .singleElement()
        .satisfies(edit -> assertThat(edit.kind()).contains(EditClass.EDITORIAL));
  }

  @Test
  void aRowWithoutANumberIsKnownByItsNameThoughItsAmountsChanged() {
    assertThat(
            TestEdits.marked(
                TableDiff.of(
                    "Nguồn | Năm đầu\nNgân sách tỉnh | 20.000\nNguồn khác | 5.000",
                    "Nguồn | Năm đầu\nNgân sách tỉnh | 25.000\nXã hội hóa | 4.000")))
        .isEqualTo(
            "Nguồn | Năm đầu\nNgân sách tỉnh | [-20.000-]{+25.000+}\n"
                + "[-Nguồn khác | 5.000-]{+Xã hội hóa | 4.000+}");
  }

  @Test
  void aColumnThatIsNewIsMarkedInEachRow() {
    assertThat(marked(TABLE.replace("\n", " | Ghi chú\n").concat(" | Ghi chú")))
        .contains("1 | Thuyền dưới 12 m | 30.000 {+| Ghi chú+}\n");
  }

  @Test
  void wordsOfOneCellAreNotMatchedWithThoseOfAnother() {
    assertThat(TestEdits.marked(TableDiff.of("1 | bến đò Mơ | sửa", "1 | sửa | bến đò Mơ")))
        .isEqualTo("1 | [-bến đò Mơ-]{+sửa+} | [-sửa-]{+bến đò Mơ+}");
  }

  @Test
  void editsJoinedGiveBackBothTables() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String before = table(random);
      String after = random.nextBoolean() ? table(random) : edited(before, random);
      List<Edit> edits = TableDiff.of(before, after);

      assertThat(edits.stream().map(Edit::before).collect(Collectors.joining()))
          .as("seed %d", seed)
          .isEqualTo(before);
      assertThat(edits.stream().map(Edit::after).collect(Collectors.joining()))
          .as("seed %d", seed)
          .isEqualTo(after);
    }
  }

  private static String table(Random random) {
    List<String> rows = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      List<String> cells = new ArrayList<>();
      for (int k = random.nextInt(4); k >= 0; k--) {
        cells.add(List.of("", "bến", "đò ngang", "1.000", "thu | phí").get(random.nextInt(5)));
      }
      rows.add(String.join(" | ", cells));
    }
    return String.join("\n", rows);
  }

  private static String edited(String table, Random random) {
    return table.replace(random.nextBoolean() ? "bến" : "\n", random.nextBoolean() ? "" : "xã ");
  }
}
