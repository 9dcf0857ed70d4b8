package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of three documents, as text. */
final class HtmlThreeWayTest {
  private static List<String> found(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(one -> one.group(1)).toList();
  }

  @Test
  void everyRowSaysWhoChangedIt() {
    String page = ThreePages.page(ThreePages.bees(), "vi");

    assertThat(found(" data-type=\"([a-z]*)\"", page))
        .containsExactly("conflict", "both", "b", "a", "b");
    assertThat(found("data-type=\"([a-z]*)\" data-class=\"[a-z]*\" data-both", page))
        .containsExactly("conflict", "both");
    assertThat(page)
        .contains("⚠ XUNG ĐỘT", "① chỉ mot.txt", "② chỉ hai.txt", "＝ cả hai sửa như nhau");
  }

  @Test
  void everyRowHasTheWordsOfAllThree() {
    String page = ThreePages.page(ThreePages.bees(), "vi");

    assertThat(page)
        .contains("hỗ trợ 5 triệu đồng", ">7</ins> triệu đồng", ">6</ins> triệu đồng")
        .contains(">Hộ bỏ nghề trả lại thùng cho hợp tác xã.</del>")
        .contains(">Công an xã giữ trật tự chợ mật ong.</ins>");
  }

  @ParameterizedTest
  @CsvSource({"vi, Bản gốc, không sửa, chưa có", "en, Base, not changed, not there yet"})
  void thePageSpeaksItsLanguage(String lang, String base, String same, String none) {
    assertThat(ThreePages.page(ThreePages.bees(), lang))
        .contains("<html lang=\"" + lang + "\"", base, same, none);
  }

  @Test
  void everyAddressIsThereOnceAndLeadsSomewhere() {
    String page = ThreePages.page(ThreePages.bees(), "vi");
    List<String> ids = found(" id=\"([^\"]*)\"", page);

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(found(" href=\"#([^\"]*)\"", page));
    assertThat(ids).contains("dieu-1.khoan-1", "b.dieu-2.khoan-2", "dieu-1");
  }

  @Test
  void theSameThreeTimesHasNothingToFilter() {
    String text = "Điều 1. A\n1. Một\n2. Hai\n";

    assertThat(ThreePages.page(ThreePages.diff(text, text, text), "vi"))
        .contains("<details class=\"run\"><summary>3 đơn vị giữ nguyên</summary>")
        .doesNotContain("data-type=", "id=\"filters\"");
  }

  @Test
  void theWordsOfADocumentCannotWriteThePage() {
    String page = ThreePages.page(ThreePages.evil(), "vi");

    assertThat(found("(<script|<img|<b>goc|<i>|<a href=.javascript)", page))
        .containsExactly("<script");
    assertThat(found("(</style|</script)", page)).containsExactly("</style", "</script");
    assertThat(page).contains("content=\"default-src 'none'; style-src 'sha256-");
    assertThat(page).doesNotContain("http:", "https:", "url(", " style=", " onclick=");
  }
}
