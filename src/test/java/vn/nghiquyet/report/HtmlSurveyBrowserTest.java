package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.compare.Survey;

/** The page of a survey in a real browser. */
@Tag("browser")
final class HtmlSurveyBrowserTest extends BrowserTest {
  private static final Survey THREE = SurveySamples.three();

  private void show() {
    show(HtmlSurveyTest.page(THREE, "vi"), "");
    page.locator("#alone details").first().waitFor();
  }

  private Locator cell(int row, String document) {
    int column =
        page.locator("#grid thead button").allInnerTexts().stream().toList().indexOf(document);
    return row(row).locator("td[data-column='" + column + "']");
  }

  private Locator row(int number) {
    return page.locator("#grid tbody tr:not(.space)").nth(number);
  }

  private int rows() {
    return page.locator("#grid tbody tr:not(.space)").count();
  }

  private String opened() {
    return page.locator("#what span").innerText();
  }

  @Test
  void aCellOpensTheWordingsWithWhatDiffersMarked() {
    show();
    assertThat(page.locator("#wordings").isVisible()).isFalse();
    cell(1, "Lạc Giang").click();

    assertThat(opened()).isEqualTo("Học phí học bơi cho trẻ em");
    assertThat(page.locator(".wording.picked button").innerText()).isEqualTo("Lạc Giang");
    assertThat(page.locator(".typical del").allInnerTexts()).containsExactly("500.000 ");
    assertThat(page.locator(".wording.picked ins").allInnerTexts()).containsExactly("600.000 ");
    assertThat(page.locator(".wording.picked .figures li").allInnerTexts())
        .containsExactly("100%", "600.000 đồng/trẻ", "6", "15 tuổi");
    assertThat(page.url()).endsWith("#c2/lac-giang");

    page.locator(".wording button", new Page.LocatorOptions().setHasText("Mường Tâm")).click();
    assertThat(page.locator(".wording.picked button").innerText()).isEqualTo("Mường Tâm");
    assertThat(page.locator(".typical del").count()).isGreaterThan(1);
  }

  @Test
  void aCellTellsHowNearByMarkAndByNameAndNotByColourAlone() {
    show();
    Locator near = cell(1, "Lạc Giang");
    Locator same = cell(2, "Lạc Giang");

    assertThat(near.getAttribute("aria-label"))
        .isEqualTo("Lạc Giang: gần như giống hệt 96%, khoản 1 Điều 3");
    assertThat(near.locator("i").textContent()).isNotEqualTo(same.locator("i").textContent());
    assertThat(cell(3, "Bình Sơn").getAttribute("aria-label")).isEqualTo("Bình Sơn: không có");
    assertThat(row(2).locator("sub").innerText()).isEqualTo("2");
  }

  @Test
  void theMatrixIsWalkedAndReadByKeys() {
    show();
    page.keyboard().press("j");
    assertThat(page.evaluate("document.activeElement.dataset.row")).isEqualTo("0");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");
    assertThat(opened()).isEqualTo("Học phí học bơi cho trẻ em");

    page.keyboard().press("j");
    assertThat(opened()).isEqualTo("Biển cảnh báo tại ao, hồ, bến đò");
    page.keyboard().press("k");
    page.keyboard().press("k");
    assertThat(opened()).isEqualTo("Nội dung, mức hỗ trợ");
    assertThat(page.locator("#place").innerText()).isEqualTo("1 / 4");
    page.keyboard().press("Escape");
    assertThat(page.locator("#wordings").isVisible()).isFalse();
    assertThat(page.evaluate("document.activeElement.closest('#grid') !== null")).isEqualTo(true);
    assertThat(page.url()).doesNotContain("#");
  }

  @Test
  void whatIsNotCheckedIsNotShown() {
    show();
    assertThat(rows()).isEqualTo(4);
    toggle("coverage", "all");
    assertThat(rows()).isEqualTo(1);
    toggle("coverage", "all");
    toggle("level", "1");
    assertThat(rows()).isEqualTo(3);
    toggle("level", "1");
    toggle("relation", "2");
    toggle("relation", "3");
    assertThat(rows()).isEqualTo(3);
    assertThat(page.locator("#grid td.off").count()).isEqualTo(3);
    toggle("relation", "2");
    toggle("relation", "3");

    int figures = page.locator("#figures tbody tr").count();
    toggle("figure", "amount");
    assertThat(page.locator("#figures tbody tr").count()).isBetween(1, figures - 1);
    toggle("coverage", "all");
    toggle("coverage", "half");
    assertThat(page.locator("#nothing").isVisible()).isTrue();
  }

  @Test
  void aDocumentIsShownAloneInItsOwnOrder() {
    show();
    page.locator("#grid thead button", new Page.LocatorOptions().setHasText("Bình Sơn")).click();
    assertThat(rows()).isEqualTo(3);
    assertThat(page.locator("#document").inputValue()).isEqualTo("0");
    assertThat(page.locator("#alone details").count()).isEqualTo(1);
    page.locator("#document").selectOption("-1");
    assertThat(rows()).isEqualTo(4);
  }

  @Test
  void theSearchFindsInAllWordsWithoutAccentsAndMarksThem() {
    show();
    page.keyboard().press("/");
    page.keyboard().type("be boi di dong");
    page.waitForCondition(() -> page.locator("#alone mark").count() == 1);
    assertThat(page.locator("#nothing").isVisible()).isTrue();

    page.locator("#search").fill("cứu hộ");
    page.waitForCondition(() -> rows() == 1);
    assertThat(page.locator("#hits").innerText()).isEqualTo("1 nhóm");
    row(0).locator("th").click();
    assertThat(page.locator("#wordings mark").count()).isEqualTo(2);
    page.keyboard().press("Escape");
    page.keyboard().press("Escape");
    page.waitForCondition(() -> rows() == 4);
  }

  @Test
  void anAddressLeadsToAClusterToAWordingAndToADocument() {
    String html = HtmlSurveyTest.page(THREE, "vi");
    show(html, "#c3/muong-tam");
    assertThat(opened()).isEqualTo("Biển cảnh báo tại ao, hồ, bến đò");
    assertThat(page.locator(".wording.picked button").innerText()).isEqualTo("Mường Tâm");

    page.evaluate("location.hash = 'c4'");
    page.waitForCondition(() -> opened().equals("Trợ cấp thành viên đội cứu hộ"));
    assertThat(page.locator("#wordings .note").innerText()).contains("Bình Sơn");
    page.keyboard().press("Escape");
    page.evaluate("location.hash = 'd-lac-giang'");
    assertThat(page.locator(":target th span").innerText()).isEqualTo("Lạc Giang");
  }

  @Test
  void whoCopiedWhomAndWhoGrantsHowMuchIsThere() {
    show();
    assertThat(page.locator("#nearest tbody tr").first().innerText())
        .contains("Bình Sơn", "→", "Lạc Giang", "64%", "10/03/2025 → 18/07/2025");
    page.locator("#order").selectOption("given");
    assertThat(page.locator("#heat tbody tr").first().locator("td").allInnerTexts())
        .containsExactly("", "71", "22");
    assertThat(
            page.locator("#figures tr", new Page.LocatorOptions().setHasText("đồng/trẻ"))
                .innerText())
        .contains("500.000 – 600.000", "500.000 đồng/trẻ", "600.000 đồng/trẻ");
    page.locator("#figures tbody td button").first().click();
    assertThat(page.locator("#wordings").isVisible()).isTrue();
  }

  @Test
  void wordsThatTryToBeMarkupStayWords() {
    show(HtmlSurveyTest.page(HtmlSurveyTest.evil(), "vi"), "");
    row(0).locator("th").click();
    assertThat(page.locator(".wording .text").innerText())
        .contains("<script>window.hacked=1</script>", "</script><!--");
    page.keyboard().press("/");
    page.keyboard().type("<img src=x");
    page.waitForCondition(() -> page.locator("#wordings mark").count() > 0);

    assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
    assertThat(page.locator("img, a[href^='javascript']").count()).isZero();
    assertThat(page.locator("script").count()).isEqualTo(2);
    assertThat(page.locator("#grid tbody").innerText()).contains("<img src=x onerror");
  }

  @Test
  void helpOpensAndClosesByKeys() {
    show();
    page.keyboard().press("?");
    assertThat(page.locator("#help").isVisible()).isTrue();
    page.keyboard().press("Escape");
    assertThat(page.locator("#help").isVisible()).isFalse();
  }

  @Test
  void thePageIsDarkWhereTheSystemIsAndTurnsLightOnDemandAndInPrint() {
    use(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    show();
    assertThat(brightness()).isLessThan(60);
    page.locator("#theme").click();
    assertThat(brightness()).isGreaterThan(200);
    page.locator("#theme").click();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(brightness()).isEqualTo(255);
  }

  @Test
  void ofAHundredDocumentsTheLastClusterIsReached() {
    show(HtmlSurveyTest.page(HtmlSurveyTest.HUNDRED, "vi"), "");

    int clusters = HtmlSurveyTest.HUNDRED.clusters().size();
    assertThat(rows()).isLessThan(clusters);
    page.keyboard().press("k");
    String last = "#grid [data-row='" + (clusters - 1) + "'][data-column='-1']";
    assertThat(page.evaluate("document.activeElement.dataset.row"))
        .isEqualTo(String.valueOf(clusters - 1));
    assertThat(inView(last)).isTrue();
    page.keyboard().press("End");
    page.keyboard().press("Enter");
    assertThat(page.locator("#wordings").isVisible()).isTrue();
    page.keyboard().press("j");
    assertThat(page.locator("#what small").innerText()).startsWith("c1 ");
  }

  @Test
  void allRowsAreThereInPrint() {
    show(HtmlSurveyTest.page(HtmlSurveyTest.HUNDRED, "vi"), "");
    page.evaluate("dispatchEvent(new Event('beforeprint'))");

    assertThat(rows()).isEqualTo(HtmlSurveyTest.HUNDRED.clusters().size());
    assertThat(page.locator("#alone li:not(.figures li)").count())
        .isEqualTo(HtmlSurveyTest.HUNDRED.unique().size());
  }
}
