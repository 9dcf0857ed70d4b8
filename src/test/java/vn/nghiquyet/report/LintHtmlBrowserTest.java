package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.lint.Checked;
import vn.nghiquyet.lint.Lint;
import vn.nghiquyet.lint.Linter;
import vn.nghiquyet.lint.Policy;
import vn.nghiquyet.lint.catalog.Catalog;

/** The page of findings in a real browser. */
@Tag("browser")
final class LintHtmlBrowserTest extends BrowserTest {
  private static final String EVIL = "<script>window.hacked=1</script><img src=x onerror=alert(1)>";

  private static final String TEXT =
      """
      Điều 1. Hỗ trợ %s
      1. Mỗi tổ hòa giải được  hỗ trợ.
      2. Mức hỗ trợ là ........ đồng.
      2. Kinh phí do ngân sách cấp xã bảo đảm của của xã.
      """
          .formatted(EVIL);

  private static String page() {
    Linter linter = new Linter(Catalog.all(), Policy.USUAL, List.of());
    List<Checked> files =
        List.of(
            linter.check("a/" + EVIL + ".txt", Lint.subject(TEXT)),
            linter.check("sạch.txt", Lint.subject("Một đoạn văn.")));
    return LintHtml.of(files, Messages.of("vi"));
  }

  private Locator findings(String severity) {
    return seen("li[data-severity=" + severity + "]");
  }

  @Test
  void aSeverityThatIsNotCheckedIsNotShown() {
    show(page(), "");
    int errors = findings("error").count();
    int notes = findings("info").count();
    assertThat(errors).isPositive();
    assertThat(notes).isPositive();

    toggle("severity", "error");
    assertThat(findings("error").count()).isZero();
    assertThat(findings("info").count()).isEqualTo(notes);
    toggle("severity", "error");
    assertThat(findings("error").count()).isEqualTo(errors);
  }

  @Test
  void theFiltersAreReachedAndSetByKeys() {
    show(page(), "");
    Locator box = page.locator("input[name=severity][value=info]");
    box.focus();
    page.keyboard().press("Space");

    assertThat(box.isChecked()).isFalse();
    assertThat(findings("info").count()).isZero();
  }

  @Test
  void anAddressLeadsToItsFindingAndItsFile() {
    page.setViewportSize(1280, 200);
    show(page(), "#t1-3");
    assertThat(page.locator(":target").getAttribute("id")).isEqualTo("t1-3");
    assertThat(page.locator("[id='t1-3']").count()).isEqualTo(1);
    page.waitForCondition(() -> inView("#t1-3"));
    page.locator("#t1-1 .place a").click();
    assertThat(page.url()).endsWith("#t1-1");
    assertThat(page.locator("section[id]").count()).isEqualTo(2);
  }

  @Test
  void wordsThatTryToBeMarkupStayWords() {
    show(page(), "");

    assertThat(page.evaluate("window.hacked === undefined")).isEqualTo(true);
    assertThat(page.locator("img").count()).isZero();
    assertThat(page.locator("script").count()).isEqualTo(1);
    assertThat(page.locator("main h2").first().innerText()).isEqualTo("a/" + EVIL + ".txt");
  }

  @Test
  void theCleanFileSaysSo() {
    show(page(), "");

    assertThat(page.locator("section").last().locator(".clean").isVisible()).isTrue();
  }

  @Test
  void withoutScriptsAllIsThereToRead() {
    use(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    show(page(), "");

    assertThat(seen("li[data-severity]").count())
        .isEqualTo(page.locator("li[data-severity]").count());
    assertThat(seen(".tools").count()).isZero();
  }

  @Test
  void thePageIsDarkWhereTheSystemIs() {
    use(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    show(page(), "");

    assertThat(brightness()).isLessThan(60);
  }
}
