package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nghiquyet.lm.LanguageModel;

/** Words in lines in capitals, where a capital tells of no name. */
final class CapitalsTest {
  @Test
  void aWordInALineInCapitalsIsNoName() {
    String damaged =
        Cases.damaged("school-fees", "vie")
            .replace("ỦY BAN NHÂN DÂN TỈNH YÊN", "ỦY BAN NHÂN DÂN TÍNH YÊN");

    String repaired =
        new Repairer(LanguageModel.shipped(), RepairOptions.USUAL).repair(damaged).text();

    assertThat(damaged).contains("DÂN TÍNH");
    assertThat(repaired).contains("ỦY BAN NHÂN DÂN TỈNH YÊN TRẠCH");
  }
}
