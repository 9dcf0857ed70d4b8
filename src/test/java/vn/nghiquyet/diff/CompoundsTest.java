package vn.nghiquyet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.Docs;
import vn.nghiquyet.lm.LanguageModel;

/** Where a syllable of a compound changed, the compound is shown whole. */
class CompoundsTest {
  private static final String HEAD = "Điều 1. Bến đò ngang\n1. ";

  private static List<Edit> edits(String before, String after) {
    DocumentDiff diff =
        Differ.diff(Docs.parse(HEAD + before + "\n"), Docs.parse(HEAD + after + "\n"));
    assertThat(diff.changes()).hasSize(1);
    return diff.changes().get(0).edits();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chủ bến theo quy định hiện hành. | Chủ bến theo quy định thực hành."
            + " | Chủ bến theo quy định [-hiện hành-]{+thực hành+}.",
        "Phát triển nông nghiệp ven sông. | Phát triển công nghiệp ven sông."
            + " | Phát triển [-nông nghiệp-]{+công nghiệp+} ven sông.",
        "Người lái đò theo quy định của bến. | Người lái đò theo quy chế của bến."
            + " | Người lái đò theo [-quy định-]{+quy chế+} của bến.",
        "Chấp hành hiệu lệnh của bến. | Thi hành hiệu lệnh của bến."
            + " | [-Chấp hành-]{+Thi hành+} hiệu lệnh của bến.",
        "Trạm đò chịu sự giám sát | Trạm đò chịu sự khảo sát"
            + " | Trạm đò chịu sự [-giám sát-]{+khảo sát+}",
        "Lập kế hoạch KIỂM TRA áo phao. | Lập kế hoạch THANH TRA áo phao."
            + " | Lập kế hoạch [-KIỂM TRA-]{+THANH TRA+} áo phao.",
        "Trạm trưởng trình nghị định mới. | Trạm trưởng trình quyết định mới."
            + " | Trạm trưởng trình [-nghị định-]{+quyết định+} mới.",
        "Tiền vé của bến đò Cồn Sậy được giữ do tổ lo hiện hành."
            + " | Tiền vé của bến đò Cồn Sậy được giữ hằng năm ở quỹ vận hành."
            + " | Tiền vé của bến đò Cồn Sậy được giữ"
            + " [-do tổ lo hiện hành-]{+hằng năm ở quỹ vận hành+}.",
      })
  void aCompoundIsShownWhole(String before, String after, String expected) {
    assertThat(TestEdits.marked(edits(before, after))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bến do cấp xã quản lý. | Bến do cấp huyện quản lý. | Bến do cấp [-xã-]{+huyện+} quản lý.",
        "Bến của xã có mái che. | Bến của phường có mái che."
            + " | Bến của [-xã-]{+phường+} có mái che.",
        "Mỗi hộ có một áo phao. | Mỗi người có một áo phao."
            + " | Mỗi [-hộ-]{+người+} có một áo phao.",
        "Bến thuộc tỉnh Hà Nam cũ. | Bến thuộc tỉnh Hà Giang cũ."
            + " | Bến thuộc tỉnh Hà [-Nam-]{+Giang+} cũ.",
        "Chủ bến phải thực hiện. | Chủ bến không thực hiện."
            + " | Chủ bến [-phải-]{+không+} thực hiện.",
        "Chủ bến có thể thu vé. | Chủ bến không thể thu vé."
            + " | Chủ bến [-có-]{+không+} thể thu vé.",
        "Thu vé một lần trong tuần. | Thu vé hai lần trong tuần."
            + " | Thu vé [-một-]{+hai+} lần trong tuần.",
        "Giá vé là 5 nghìn đồng. | Giá vé là 7 nghìn đồng." + " | Giá vé là [-5-]{+7+} nghìn đồng.",
      })
  void whatIsNoCompoundStaysTheSmallestEdit(String before, String after, String expected) {
    assertThat(TestEdits.marked(edits(before, after))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Bến theo quy định hiện hành., Bến theo quy chế thực hành.",
    "Bến chấp hành lệnh của xã., Bến thi hành lệnh của phường.",
    "Theo quy định về 5 bến đò nông nghiệp., Theo quy chế về 7 bến đò công nghiệp."
  })
  void theOtherWayRoundItIsTheSame(String one, String other) {
    List<Edit> there = edits(one, other);
    List<Edit> back = edits(other, one);

    assertThat(back).extracting(Edit::before).isEqualTo(there.stream().map(Edit::after).toList());
    assertThat(back).extracting(Edit::after).isEqualTo(there.stream().map(Edit::before).toList());
    assertThat(String.join("", there.stream().map(Edit::before).toList())).isEqualTo(one);
  }

  @Test
  void aWidenedEditSaysTheSameOfItself() {
    Edit edit =
        edits("Bến theo nghị định mới.", "Bến theo quyết định mới.").stream()
            .filter(one -> one.op() == Edit.Op.REPLACE)
            .findFirst()
            .orElseThrow();

    assertThat(edit.kind()).isEqualTo(Optional.of(EditClass.SUBSTANTIVE));
    assertThat(edit.matter()).isEqualTo(Optional.of(Matter.REFERENCE));
  }

  @Test
  void theModelIsAskedOnlyWhereAWordWasPutForAnother() {
    AtomicInteger asked = new AtomicInteger();
    DiffOptions options =
        new DiffOptions(
            Noise.NORMAL,
            () -> {
              asked.incrementAndGet();
              return LanguageModel.shipped();
            });
    String text = HEAD + "Bến theo quy định có 5 đò.\n2. Hai.\n";
    for (String[] other :
        new String[][] {{"5", "7"}, {"có", "phải có"}, {" đò", ""}, {"Bến", "BẾN"}}) {
      Differ.diff(
          Side.written(Docs.parse(text)),
          Side.written(Docs.parse(text.replace(other[0], other[1]))),
          options);
    }

    assertThat(asked).hasValue(0);
  }
}
