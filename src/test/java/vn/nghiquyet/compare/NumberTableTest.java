package vn.nghiquyet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NumberTableTest {
  private final Measure a = Sample.leaf(0, 0, "Hỗ trợ 1,5 triệu đồng/người, chi trong 15 ngày.");
  private final Measure b = Sample.leaf(1, 0, "Mức hỗ trợ: 2.000.000 đồng/người.");
  private final Measure c = Sample.leaf(2, 0, "Hỗ trợ theo quy định.");
  private final Cluster cluster = new Cluster("c1", "Hỗ trợ", Level.LEAF, List.of(a, b, c), a);

  @Test
  void figuresOfOneUnitStandInOneRowWithACellForEachDocument() {
    NumberTable table = NumberTable.of(Sample.survey(4, List.of(a, b, c), List.of(cluster)));

    assertThat(table.rows())
        .extracting(NumberTable.Row::unit)
        .containsExactly("đồng/người", "ngày");
    NumberTable.Row money = table.rows().get(0);
    assertThat(money.coverage()).isEqualTo(2);
    assertThat(money.cells()).hasSize(4);
    assertThat(money.cells().get(0))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.figure().value()).isEqualByComparingTo("1500000");
              assertThat(entry.measure().citation()).isEqualTo("khoản 1 Điều 1");
            });
    assertThat(money.cells().get(1).get(0).figure().value()).isEqualByComparingTo("2000000");
    assertThat(money.cells().get(2)).isEmpty();
    assertThat(money.cells().get(3)).isEmpty();
  }

  @Test
  void aClusterWithoutFiguresHasNoRow() {
    Cluster plain = new Cluster("c1", "Hỗ trợ", Level.LEAF, List.of(c), c);

    assertThat(NumberTable.of(Sample.survey(3, List.of(c), List.of(plain))).rows()).isEmpty();
  }
}
