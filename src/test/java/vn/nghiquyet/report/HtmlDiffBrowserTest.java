package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.diff.DocumentDiff;

/** The page of differences in a real browser. */
@Tag("browser")
final class HtmlDiffBrowserTest extends BrowserTest {
  private static final DocumentDiff FOREST = Golden.of("trong-rung").diff();

  private void show() {
    show(Pages.page(FOREST, "vi"), "");
  }

  @Test
  void aTypeThatIsNotCheckedIsNotShown() {
    show();
    int all = seen(".unit.modified").count();
    int others = seen(".unit[data-type]:not(.modified)").count();
    assertThat(all).isPositive();

    toggle("type", "modified");
    assertThat(seen(".unit.modified").count()).isZero();
    assertThat(seen(".unit[data-type]:not(.modified)").count()).isEqualTo(others);
    toggle("type", "modified");
    assertThat(seen(".unit.modified").count()).isEqualTo(all);
  }

  @Test
  void aClassThatIsNotCheckedIsNotShown() {
    show();
    assertThat(seen(".unit.substantive").count()).isPositive();

    toggle("class", "substantive");
    assertThat(seen(".unit.substantive").count()).isZero();
    assertThat(seen(".unit[data-type]").count()).isPositive();
  }

  @Test
  void aPartThatIsNotCheckedIsNotShownWithWhatIsTheSameInIt() {
    show();
    assertThat(seen("section[data-region=body]").count()).isPositive();

    toggle("region", "body");
    assertThat(seen("section[data-region=body]").count()).isZero();
    assertThat(seen("main section").count()).isPositive();
  }

  @Test
  void theFiltersAreReachedAndSetByKeys() {
    show();
    Locator box = page.locator("input[name=class][value=substantive]");
    box.focus();
    page.keyboard().press("Space");

    assertThat(box.isChecked()).isFalse();
    assertThat(seen(".unit.substantive").count()).isZero();
  }

  @Test
  void keysLeadFromChangeToChangeAndAround() {
    show();
    List<String> changes = new ArrayList<>();
    for (Locator one : seen(".unit[data-type]:not(.away)").all()) {
      changes.add(one.getAttribute("id"));
    }
    assertThat(changes).hasSizeGreaterThan(3);

    List<String> walked = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      page.keyboard().press(i % 2 == 0 ? "j" : "n");
      walked.add(here());
    }
    assertThat(walked).containsExactlyElementsOf(changes);
    assertThat(page.locator("#place").innerText())
        .isEqualTo(changes.size() + " / " + changes.size());
    page.keyboard().press("j");
    assertThat(here()).isEqualTo(changes.get(0));
    page.keyboard().press("k");
    assertThat(here()).isEqualTo(changes.get(changes.size() - 1));
    page.keyboard().press("p");
    assertThat(here()).isEqualTo(changes.get(changes.size() - 2));
    page.locator("#next").click();
    assertThat(here()).isEqualTo(changes.get(changes.size() - 1));
    assertThat(inView(".here")).isTrue();
  }

  private String here() {
    assertThat(page.evaluate("document.activeElement.classList.contains('here')")).isEqualTo(true);
    return page.locator(".here").getAttribute("id");
  }

  @Test
  void theSearchFindsWithAndWithoutAccentsOverTheBordersOfMarks() {
    show(
        Pages.page(
            Pages.diff(
                "Điều 1. Chi\n1. Hỗ trợ tổ nuôi ong 5 triệu đồng\n2. Mua cây giống\n",
                "Điều 1. Chi\n1. Hỗ trợ tổ nuôi ong 7 triệu đồng\n2. Mua cây giống\n"),
            "vi"),
        "");
    page.keyboard().press("/");
    page.keyboard().type("ong 7 trieu");
    page.waitForCondition(() -> page.locator("main mark").count() == 3);
    assertThat(page.locator("main mark").allTextContents()).containsExactly("ong ", "7", " triệu");

    page.keyboard().press("Escape");
    page.waitForCondition(() -> page.locator("main mark").count() == 0);
    page.keyboard().press("/");
    page.keyboard().type("CAY GIONG");
    page.waitForCondition(() -> page.locator("main mark").count() == 2);
    assertThat(page.locator("details.run[open]").count()).isEqualTo(1);

    page.locator("#accents").uncheck();
    assertThat(page.locator("#nothing").isVisible()).isTrue();
    page.locator("#search").fill("cây giống");
    page.waitForCondition(() -> page.locator("main mark").count() == 2);
    assertThat(page.locator("#hits").innerText()).isEqualTo("1 đơn vị");
    page.keyboard().press("Escape");
    page.waitForCondition(() -> page.locator("details.run[open]").count() == 0);
  }

  @Test
  void anAddressLeadsToItsUnitEvenWhereThatIsFoldedAway() {
    String same =
        java.util.stream.IntStream.rangeClosed(1, 80)
            .mapToObj(i -> "Điều " + i + ". Tên\n1. Khoản đầu của điều\n2. Khoản sau của điều\n")
            .collect(java.util.stream.Collectors.joining());
    show(Pages.page(Pages.diff(same, same), "vi"), "#dieu-70.khoan-2");

    assertThat(here()).isEqualTo("dieu-70.khoan-2");
    assertThat(inView("[id='dieu-70.khoan-2']")).isTrue();
    assertThat(page.locator(":target").getAttribute("id")).isEqualTo("dieu-70.khoan-2");
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
  void thePageIsDarkWhereTheSystemIsAndTurnsLightOnDemand() {
    use(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    show();
    assertThat(brightness()).isLessThan(60);
    page.locator("#theme").click();
    assertThat(brightness()).isGreaterThan(200);
    page.locator("#theme").click();
    assertThat(brightness()).isLessThan(60);
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(brightness()).isEqualTo(255);
  }

  @Test
  void wordsThatTryToBeMarkupStayWords() {
    show(Pages.page(Pages.evil(), "vi"), "");
    page.keyboard().press("o");
    page.keyboard().press("/");
    page.keyboard().type("<img src=x onerror");
    page.waitForCondition(() -> page.locator("main mark").count() > 0);
    for (Locator edit : seen("main ins").all()) {
      edit.hover();
    }

    assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
    assertThat(page.locator("img, a[href^='javascript']").count()).isZero();
    assertThat(page.locator("script").count()).isEqualTo(1);
    assertThat(page.locator("main").innerText()).contains("<script>window.hacked=1</script>");
  }

  @Test
  void pointingAtAnEditTellsWhatItMeans() {
    show();
    seen(".unit.substantive ins").first().hover();

    assertThat(page.locator("#tip").innerText()).contains("nội dung");
    page.keyboard().press("Escape");
    assertThat(page.locator("#tip").isVisible()).isFalse();
    seen(".unit.substantive ins").first().focus();
    assertThat(page.locator("#tip").isVisible()).isTrue();
  }

  @Test
  void pointingAtAWordOfAScanShowsItsPrint() {
    show(Pages.scanned(FOREST), "");
    seen("ins[data-scan]").first().hover();

    Locator crop = page.locator("#tip .crop img").first();
    assertThat(crop.isVisible()).isTrue();
    page.waitForFunction("document.querySelector('#tip .crop img').naturalWidth === 400");
    assertThat(page.locator("#tip .crop span").first().boundingBox().width).isGreaterThan(8);
  }

  @Test
  void withoutScriptsAllIsThereToRead() {
    use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    show();

    assertThat(seen(".unit[data-type]").count())
        .isEqualTo(page.locator("main > table section > .unit[data-type]").count());
    assertThat(seen(".tools").count()).isZero();
    page.locator("details.run summary").first().click();
    assertThat(seen("details.run .unit").count()).isPositive();
  }

  @Test
  void ofTwoThousandUnitsAllAreThereAndTheLastChangeIsReached() {
    show(Pages.page(Pages.large(2000), "vi"), "");
    page.keyboard().press("k");

    assertThat(page.locator(".unit").count()).isGreaterThanOrEqualTo(2000);
    assertThat(page.evaluate("scrollY > document.body.scrollHeight / 2")).isEqualTo(true);
  }
}
