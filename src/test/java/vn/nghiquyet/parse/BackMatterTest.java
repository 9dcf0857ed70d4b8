package vn.nghiquyet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Block.Role;
import vn.nghiquyet.model.Document;

/** Recipients, signature, and what stands between them and an attached rule. */
final class BackMatterTest {
  private static final String BODY =
      """
      QUYẾT ĐỊNH
      Ban hành Quy định về bến đò ngang
      QUYẾT ĐỊNH:
      Điều 1. Ban hành kèm theo Quyết định này Quy định về bến đò ngang.
      Nơi nhận:
      - Đảng ủy xã;
      - Ban Pháp chế Hội đồng nhân dân, Ban Kinh tế
      Ngân sách xã;
      - Lưu: VT.
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
      """;

  private static final String RULE =
      """

      QUY ĐỊNH
      Về bến đò ngang
      (Ban hành kèm theo Quyết định số 12/2025/QĐ-UBND)
      Điều 1. Bến đò ngang phải có áo phao.
      """;

  private static List<String> texts(Document document, Role role) {
    return document.back().stream().filter(block -> block.role() == role).map(Block::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ỦY BAN NHÂN DÂN\nXÃ CỒN SẬY\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
        "ỦY BAN NHÂN DÂN\nXÃ CỒN SẬY\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n",
        "ỦY BAN NHÂN DÂN     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ CỒN SẬY     Độc lập - Tự do - Hạnh phúc\n"
      })
  void theLetterheadOfAnAttachedRuleIsNoSignature(String letterhead) {
    for (String name : List.of("", "Lò Văn Pẩu\n")) {
      Document document = Docs.parse(BODY + name + "\n" + letterhead + RULE);

      assertThat(texts(document, Role.SIGNER_POSITION))
          .containsExactly("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH");
      assertThat(texts(document, Role.CLOSING)).hasSize(2);
      assertThat(document.body()).hasSize(2);
    }
  }

  @Test
  void aRecipientThatDoesNotEndGoesOnBelow() {
    assertThat(texts(Docs.parse(BODY), Role.RECIPIENT))
        .containsExactly(
            "Đảng ủy xã;", "Ban Pháp chế Hội đồng nhân dân, Ban Kinh tế Ngân sách xã;", "Lưu: VT.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"K’ Brôi", "K'Brôi", "H’ Yim Kđoh", "Y Biêr Niê", "Lò Văn Pẩu"})
  void aNameMayHaveAnApostrophe(String name) {
    assertThat(texts(Docs.parse(BODY + name + "\n"), Role.SIGNER_NAME)).containsExactly(name);
  }

  @Test
  void anAttachedRuleIsCitedByWhatItIs() {
    assertThat(Docs.parse(BODY + RULE).body().get(1).children().get(0).citation())
        .isEqualTo("Điều 1 Quy định");
  }

  @Test
  void aWardWhoseNameBeginsWithAnIsNoPlan() {
    String head = "ỦY BAN NHÂN DÂN\nPHƯỜNG AN KHÊ\nSố: 12/QĐ-UBND\n";
    Document document = Docs.parse(head + BODY);

    assertThat(document.meta().docType()).isEqualTo("QUYẾT ĐỊNH");
    assertThat(document.front().get(0).text()).isEqualTo("ỦY BAN NHÂN DÂN PHƯỜNG AN KHÊ");
  }
}
