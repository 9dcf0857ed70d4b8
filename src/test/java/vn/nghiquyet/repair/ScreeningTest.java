package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Composer;
import vn.nghiquyet.lm.LanguageModel;

final class ScreeningTest {
  private static final LanguageModel MODEL = LanguageModel.shipped();
  private static final StrippedText WORDS = new StrippedText(MODEL);

  private static int wrongMarks(List<String> paragraphs) {
    Screening screening = new Screening(MODEL, WORDS);
    paragraphs.forEach(screening::look);
    return screening.wrongMarks();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nâng cao đời sống vật chất và tỉnh thần của nhân dân trong vùng.",
        "Các cơ quan nhà nước, tổ chức chỉnh trị và công dân thực hiện Nghị quyết này.",
        "Kinh phí thực hiện do ngân sách nhà nước bảo đảm theo phần cấp quản lý hiện hành."
      })
  void aWordWithOtherMarksThatIsAWordItselfIsFound(String paragraph) {
    assertThat(wrongMarks(List.of(paragraph))).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12/3 – ;",
        "Nâng cao đời sống vật chất và tinh thần của nhân dân trong vùng.",
        "The committee shall submit the annual report to the assembly.",
        "xyzt qwrt xyzt qwrt xyzt"
      })
  void whatIsRightOrForeignIsNot(String paragraph) {
    assertThat(wrongMarks(List.of(paragraph))).isZero();
  }

  @Test
  void wholeDocumentsHaveHardlyAny() {
    for (String name : Cases.NAMES) {
      assertThat(wrongMarks(Cases.meant(name).lines().toList())).isLessThan(2);
    }
    for (int seed = 0; seed < 20; seed++) {
      assertThat(wrongMarks(new Composer(seed).resolution(8))).isLessThan(2);
    }
  }
}
