package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Small documents that came out wrong. */
final class ReadingTest {
  @Test
  void theTitleEndsBeforeTheEnactingWords() {
    Run run =
        Run.withInput(
            "NGHỊ QUYẾT\nVề việc trồng rừng\n\nQUYẾT NGHỊ:\n\nĐiều 1. Mức hỗ trợ\n",
            "parse",
            "-f",
            "json",
            "-");

    assertThat(run.out()).contains("\"title\": \"Về việc trồng rừng\"", "\"QUYẾT NGHỊ:\"");
  }

  @Test
  void theClosingSentenceIsNoTextOfTheUnitBeforeIt() {
    Run run =
        Run.withInput(
            """
            Điều 1. Một
            1. Hai:
            a) Tập huấn kỹ thuật theo hợp đồng giữa Ủy ban nhân dân cấp xã và đơn vị tư vấn, hai đợt.
            Nghị quyết này đã được Hội đồng nhân dân tỉnh Sơn Lĩnh thông qua ngày 10 tháng 7 năm 2026./.
            """,
            "parse",
            "-f",
            "text",
            "-");

    assertThat(run.out()).contains("\nNghị quyết này đã được");
  }
}
