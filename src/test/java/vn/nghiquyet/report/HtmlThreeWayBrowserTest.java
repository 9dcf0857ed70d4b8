package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of three documents in a real browser. */
@Tag("browser")
final class HtmlThreeWayBrowserTest extends BrowserTest {
  private void show(String hash) {
    show(ThreePages.page(ThreePages.bees(), "vi"), hash);
  }

  private List<String> rows() {
    return seen(".unit[data-type]").all().stream()
        .map(row -> row.getAttribute("data-type"))
        .toList();
  }

  @Test
  void onlyWhatBothTouchedIsShownOnDemand() {
    show("");
    assertThat(rows()).containsExactly("conflict", "both", "b", "a", "b");

    page.locator("#both").locator("xpath=..").click();
    assertThat(rows()).containsExactly("conflict", "both");
    assertThat(page.locator("#place").innerText()).isEqualTo("2");
    page.locator("#both").locator("xpath=..").click();
    assertThat(rows()).hasSize(5);
  }

  @Test
  void whatOneChangedIsHiddenOnDemand() {
    show("");
    toggle("type", "b");
    assertThat(rows()).containsExactly("conflict", "both", "a");
    toggle("type", "conflict");
    assertThat(rows()).containsExactly("both", "a");
    toggle("class", "substantive");
    assertThat(rows()).isEmpty();
    assertThat(page.locator("#nothing").isVisible()).isFalse();
  }

  @Test
  void keysLeadFromRowToRowAndAround() {
    show("");
    List<String> walked = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      page.keyboard().press("j");
      walked.add(page.locator(".here").getAttribute("data-type"));
    }
    assertThat(walked).containsExactly("conflict", "both", "b", "a", "b", "conflict");
    page.keyboard().press("k");
    assertThat(page.locator("#place").innerText()).isEqualTo("5 / 5");
    assertThat(inView(".here")).isTrue();
  }

  @Test
  void theSearchLooksIntoAllThreeColumns() {
    show("");
    page.keyboard().press("/");
    page.keyboard().type("trieu dong");
    page.waitForCondition(() -> page.locator("main mark").count() == 3);
    assertThat(rows()).containsExactly("conflict");
    page.keyboard().press("Escape");
    page.waitForCondition(() -> page.locator("main mark").count() == 0);
  }

  @Test
  void anAddressLeadsToItsRowEvenWhereThatIsFoldedAway() {
    show("#dieu-1");
    assertThat(page.locator(".here").getAttribute("id")).isEqualTo("dieu-1");
    assertThat(inView("#dieu-1")).isTrue();
    show("#b.dieu-2.khoan-2");
    assertThat(page.locator(":target").getAttribute("data-type")).isEqualTo("b");
  }

  @Test
  void aConflictIsMarkedWithoutColour() {
    show("");
    assertThat(page.locator(".unit.conflict > header .by").innerText()).contains("⚠", "XUNG ĐỘT");
    assertThat(
            page.evaluate(
                "getComputedStyle(document.querySelector('.unit.conflict')).borderLeftStyle"))
        .isEqualTo("double");
    assertThat(
            page.evaluate("getComputedStyle(document.querySelector('.unit.both')).borderLeftStyle"))
        .isEqualTo("solid");
  }

  @Test
  void theThreeColumnsStandBesideEachOtherAndBelowOnSmallScreens() {
    show("");
    String columns =
        "getComputedStyle(document.querySelector('.unit.conflict .sides')).gridTemplateColumns"
            + ".split(' ').length";
    assertThat(page.evaluate(columns)).isEqualTo(3);
    page.setViewportSize(500, 900);
    assertThat(page.evaluate(columns)).isEqualTo(1);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @Test
  void thePageIsDarkWhereTheSystemIs() {
    use(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    show("");
    assertThat(brightness()).isLessThan(60);
  }

  @Test
  void wordsThatTryToBeMarkupStayWords() {
    show(ThreePages.page(ThreePages.evil(), "vi"), "");
    page.keyboard().press("o");
    seen("main ins").first().hover();

    assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
    assertThat(page.locator("img, a[href^='javascript']").count()).isZero();
    assertThat(page.locator("script").count()).isEqualTo(1);
    assertThat(page.locator("main").innerText()).contains("<script>window.hacked=1</script>");
  }

  @Test
  void withoutScriptsAllIsThereToRead() {
    use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    show("");
    assertThat(rows()).hasSize(5);
    assertThat(seen(".tools").count()).isZero();
  }
}
