package vn.nghiquyet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Docs;

/** Recipients written by their first letters. */
class ShortNamesTest {
  private static final String TEXT =
      """
      NGHỊ QUYẾT
      Về bến đò ngang
      QUYẾT NGHỊ:
      Điều 1. Bến đò ngang phải có áo phao.
      Nơi nhận:
      - Đảng ủy xã Cồn Sậy;
      - Bộ Tài chính;
      - @
      - Các trạm đò;
      - Lưu: VT.
      CHỦ TỊCH
      Lò Văn Pẩu
      """;

  private static List<Change> changes(String before, String after) {
    return Differ.diff(Docs.parse(TEXT.replace("@", before)), Docs.parse(TEXT.replace("@", after)))
        .changes();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aNameWrittenOutIsAMatterOfWriting(boolean longer) {
    String one = "Bộ GD&ĐT;";
    String other = "Bộ Giáo dục và Đào tạo;";
    List<Change> changes = changes(longer ? one : other, longer ? other : one);

    assertThat(changes).singleElement().extracting(Change::kind).isEqualTo(EditClass.EDITORIAL);
    assertThat(changes.get(0).type()).isEqualTo(Change.Type.MODIFIED);
    assertThat(changes.get(0).edits())
        .filteredOn(edit -> edit.op() != Edit.Op.EQUAL)
        .singleElement()
        .satisfies(edit -> assertThat(edit.matter()).isEqualTo(Optional.of(Matter.SPELLING)));
  }

  @Test
  void aNamePartlyWrittenOutIsOne() {
    assertThat(changes("TTHĐND xã Cồn Sậy;", "Thường trực HĐND xã Cồn Sậy;"))
        .extracting(Change::kind)
        .containsExactly(EditClass.EDITORIAL);
  }

  @Test
  void whatElseChangedInTheLineIsOfSubstance() {
    assertThat(changes("HĐND, UBND xã Cồn Sậy;", "Hội đồng nhân dân, UBND xã Cồn Lau;"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.kind()).isEqualTo(EditClass.SUBSTANTIVE);
              assertThat(TestEdits.marked(change.edits()))
                  .isEqualTo("[-HĐND-]{+Hội đồng nhân dân+}, UBND xã Cồn [-Sậy-]{+Lau+};");
            });
  }

  @Test
  void anotherBodyIsAnother() {
    assertThat(changes("Bộ GD&ĐT;", "Viện Quy hoạch bến đò;"))
        .extracting(Change::kind)
        .containsOnly(EditClass.SUBSTANTIVE);
  }

  @Test
  void whereBothAreThereNeitherIsTakenForTheOther() {
    assertThat(changes("Bộ GD&ĐT;", "Bộ GD&ĐT;\n- Bộ Giáo dục và Đào tạo;"))
        .singleElement()
        .extracting(Change::type)
        .isEqualTo(Change.Type.INSERTED);
  }
}
