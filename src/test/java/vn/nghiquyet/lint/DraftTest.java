package vn.nghiquyet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.model.Severity;

/** What a draft may have and a final text must not. */
final class DraftTest {
  private static final String FORM =
      """
      QUYẾT ĐỊNH
      Về mẫu đơn
      Điều 1. Ban hành mẫu đơn kèm theo Quyết định này.
      PHỤ LỤC
      ĐƠN ĐỀ NGHỊ
      Họ và tên: ..........................
      Ngày sinh: ..........................
      Nơi ở: ..............................
      Số điện thoại: ......................
      ........, ngày ... tháng ... năm ....
      """;

  private static List<Finding> open(String text) {
    return Lint.findings("placeholder", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Số:          /NQ-HĐND",
        "Căn cứ Nghị quyết số ...../2025/NQ-HĐND của Hội đồng nhân dân;",
        "Trường Linh, ngày      tháng     năm 2025",
        "Trường Linh, ngày ... tháng ... năm 2025",
        "Trường Linh, ngày 05 tháng      năm 2025",
        "Nghị quyết được thông qua tại Kỳ họp thứ … ngày 05 tháng 12 năm 2025.",
        "Tổng kinh phí là …… đồng.",
        "Giao ________ chủ trì.",
        "Theo Tờ trình số xx/TTr-UBND của Ủy ban nhân dân.",
        "Mức chi bằng ... % mức lương cơ sở.",
        "Giao [tên cơ quan] chủ trì."
      })
  void whatIsLeftOpenIsTold(String text) {
    assertThat(open(text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nuôi tôm, cá, cua, ghẹ… và các loài khác.",
        "Hàng tháng, hàng quý, hàng năm... báo cáo kết quả.",
        "Ghi ngày tháng năm sinh và số/ngày cấp căn cước.",
        "Bảng 1.......................... 12",
        "Nghị quyết số 12/2025/NQ-HĐND ngày 05 tháng 12 năm 2025.",
        "Các khoản... phí, lệ phí theo quy định."
      })
  void whatOnlyLooksSoIsNot(String text) {
    assertThat(open(text)).isEmpty();
  }

  @Test
  void aFormToBeFilledInIsNoDraft() {
    assertThat(open(FORM)).isEmpty();
  }

  @Test
  void aLineBelowANameIsARule() {
    assertThat(open("TỈNH NAM SƠN\n   ________        ______________\nSố: 5/NQ-HĐND\n")).isEmpty();
  }

  @Test
  void aFormOfFewFieldsBehindTheSignatureIsNoDraftEither() {
    String adopted =
        """
        NGHỊ QUYẾT
        Về việc hỗ trợ
        Điều 1. Mức hỗ trợ
        Mỗi hộ 2.000.000 đồng./.
        Nơi nhận:
        - Lưu: VT.
        CHỦ TỊCH
        Nguyễn Văn An
        """;

    assertThat(open(adopted + "Mẫu số 02\nBÁO CÁO\nTình hình hỗ trợ 6 tháng/năm…….\n")).isEmpty();
    assertThat(open(adopted + "PHỤ LỤC\n(Kèm theo Nghị quyết số      /NQ-HĐND)\n")).isNotEmpty();
    assertThat(open("Chi giấy, bút, nước uống.....) theo thực tế.")).isEmpty();
  }

  @Test
  void inADraftItIsForInformation() {
    String open = "Số:      /NQ-HĐND\nNGHỊ QUYẾT\nVề việc hỗ trợ\nĐiều 1. Mức hỗ trợ\n";

    assertThat(open(open)).extracting(Finding::severity).containsExactly(Severity.ERROR);
    assertThat(open("DỰ THẢO\n" + open))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
  }
}
