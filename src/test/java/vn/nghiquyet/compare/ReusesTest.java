package vn.nghiquyet.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.text.Words;

class ReusesTest {
  private static final String COMMON =
      "Tổ chức họp dân mỗi quý một lần để bàn việc chung và công khai quỹ của thôn.";

  @Test
  void runningTextCountsAndItsShareIsOfEachDocumentsOwnWords() {
    Measure a = Sample.leaf(0, 0, COMMON);
    Measure b = Sample.leaf(1, 0, COMMON);
    Measure more = Sample.leaf(1, 1, "Trưởng thôn báo cáo kết quả với dân vào cuối năm");

    Reuse reuse = reuse(List.of(a, b, more), "2025-03-01", "2025-02-01").get(0);

    assertThat(reuse.aInB()).isEqualTo(1);
    double words = Words.keys(COMMON).size();
    assertThat(reuse.bInA())
        .isCloseTo(words / (words + Words.keys(more.text()).size()), within(1e-9));
    assertThat(reuse.direction()).isEqualTo(Reuse.Direction.B_TO_A);
  }

  @Test
  void wordsInAnotherOrderAreNoTextInCommon() {
    Measure a = Sample.leaf(0, 0, "Họp dân bàn việc chung và công khai quỹ của thôn");
    Measure b = Sample.leaf(1, 0, "Công khai quỹ của thôn và họp dân bàn việc chung");

    assertThat(reuse(List.of(a, b), "2025-03-01", "2025-03-01")).isEmpty();
  }

  @Test
  void withoutADateThereIsNoDirection() {
    List<Measure> both = List.of(Sample.leaf(0, 0, COMMON), Sample.leaf(1, 0, COMMON));

    assertThat(reuse(both, "", "2025-03-01"))
        .singleElement()
        .extracting(Reuse::direction)
        .isEqualTo(Reuse.Direction.UNKNOWN);
  }

  @Test
  void amongManyDocumentsTheCopiesFindEachOther() {
    List<Measure> measures = new ArrayList<>();
    String[] dates = new String[600];
    for (int d = 0; d < 600; d++) {
      StringBuilder text = new StringBuilder("Căn cứ tình hình thực tế của địa phương và nhu cầu");
      for (int k = 0; k < 40; k++) {
        int n = d / 2 * 40 + k;
        text.append(" t").append((char) ('a' + n % 26)).append((char) ('a' + n / 26 % 26));
        text.append((char) ('a' + n / 676));
      }
      measures.add(Sample.leaf(d, 0, text.toString()));
      dates[d] = "";
    }

    List<Reuse> found = reuse(measures, dates);

    assertThat(found).hasSize(300).allMatch(r -> r.b() == r.a() + 1 && r.aInB() == 1);
  }

  private static List<Reuse> reuse(List<Measure> measures, String... dates) {
    List<Optional<LocalDate>> days = new ArrayList<>();
    for (String date : dates) {
      days.add(date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)));
    }
    return Reuses.of(days, measures, i -> Words.keys(measures.get(i).text()));
  }
}
