package vn.nghiquyet.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.OffsetMap;
import vn.nghiquyet.text.SourceText;

/** Texts that do not tell that they were read from print. */
final class PrintSignsTest {
  private static final String TYPED =
      """
      NGHỊ QUYẾT
      Về bến đò ngang

      Điều 1. Phạm vi
      1. Nghị quyết này quy định việc quản lý các bến đò ngang trên địa bàn xã Cồn Sậy từ năm 2026.
      2. Chủ bến lập danh sách người lái đò và gửi về văn phòng xã trước khi mở bến hằng năm.

      Nơi nhận:
      - Đảng ủy xã;
      - Lưu: VT.
      """;

  private static final String READ =
      """
      NGHỊ QUYẾT
      Về bến đò ngang

      Điều 1. Phạm vi
      1. Nghị quyết này quy định việc quản lý
      các bến đò ngang trên địa bàn xã Cồn Sậy
      từ năm 2O26.
      2. Chủ bến lập danh sách người lái đò
      và gửi về văn phòng xã trước khi mở bến
      hằng năm.

      Nơi nhận:
      - Đảng ủy xã;
      - Lưu: VT.
      """;

  private static Side side(String text) {
    SourceText source = SourceText.ofText("a.txt", text);
    Witness witness =
        Witness.of(source, source.text(), OffsetMap.identity(source.text().length()), Map.of());
    return new Side(new DocumentParser().parse(source), witness);
  }

  /** Whether the text after is known to have been read from print. */
  private static boolean isRead(String before, String after) {
    List<Edit> edits = WordDiff.of(before, after.replaceAll("\n(?=\\p{Ll})", " "));
    return !PrintSigns.told(side(after), List.of(edits), true).witness().isNone();
  }

  @Test
  void aTextInLinesOfAPageWithAWordThatIsNoneWasRead() {
    assertThat(isRead(TYPED, READ)).isTrue();
  }

  @Test
  void aTextInWholeParagraphsWasTyped() {
    assertThat(isRead(TYPED, TYPED.replace("2026", "2O26"))).isFalse();
  }

  @Test
  void aWordForAnAbbreviationOrAForeignMarkIsASign() {
    String clean = READ.replace("2O26", "2026");

    assertThat(isRead(TYPED, clean.replace("VT.", "VÌ."))).isTrue();
    assertThat(isRead(TYPED, clean.replace("Đảng ủy", "Đảng üy"))).isTrue();
    assertThat(isRead(TYPED, clean.replace("2026", "2027").replace("VT", "TV"))).isFalse();
  }

  @Test
  void aScrapBetweenTheLinesIsASign() {
    String clean = READ.replace("2O26", "2026");

    assertThat(isRead(TYPED, clean.replace("hằng năm.\n", "hằng năm.\n\n¬3X%é\n"))).isTrue();
    assertThat(isRead(TYPED, clean.replace("hằng năm.\n", "hằng năm.\n\nUBND\n"))).isFalse();
  }

  @Test
  void linesOfAPageAloneAreNoSign() {
    assertThat(isRead(TYPED, READ.replace("2O26", "2026"))).isFalse();
  }

  @Test
  void otherWordsAreNoSign() {
    assertThat(isRead(TYPED, READ.replace("2O26", "2027").replace("danh sách", "sổ"))).isFalse();
  }

  private static List<String> substance(String after) {
    DiffOptions options = new DiffOptions(Noise.NORMAL, LanguageModel::shipped);
    return Differ.diff(side(TYPED), side(after), options).changes().stream()
        .flatMap(change -> change.edits().stream())
        .filter(edit -> edit.kind().equals(Optional.of(EditClass.SUBSTANTIVE)))
        .map(edit -> edit.before().strip() + " > " + edit.after().strip())
        .toList();
  }

  @Test
  void aNumberReadInPartIsNoChangeButAnotherWordIs() {
    assertThat(substance(READ.replace("trước khi", "sau khi"))).containsExactly("trước > sau");
  }

  @Test
  void aWordOfTheLanguageIsAChangeThoughItIsLikeTheOther() {
    assertThat(substance(READ.replace("quản lý", "quản ký"))).containsExactly("lý > ký");
  }
}
