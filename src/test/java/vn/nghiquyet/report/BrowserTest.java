package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page in a real browser. A test fails where the page says something on the console, throws, asks
 * anything of anybody or opens a dialog of the browser.
 */
abstract class BrowserTest {
  private static Chromium chromium;

  @TempDir private Path folder;

  private final List<String> troubles = new ArrayList<>();
  private BrowserContext context;
  Page page;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void open() {
    use(new Browser.NewContextOptions());
  }

  void use(Browser.NewContextOptions options) {
    close();
    context = chromium.browser().newContext(options.setViewportSize(1280, 800));
    page = context.newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(message -> troubles.add(message.type() + ": " + message.text()));
    page.onPageError(troubles::add);
    page.onDialog(dialog -> troubles.add("dialog: " + dialog.message()));
    page.onRequest(
        request -> {
          if (!request.url().startsWith("file:") && !request.url().startsWith("data:")) {
            troubles.add("request: " + request.url());
          }
        });
  }

  @AfterEach
  void nothingWentWrong() {
    close();
    assertThat(troubles).isEmpty();
  }

  private void close() {
    if (context != null) {
      context.close();
      context = null;
    }
  }

  void show(String html, String hash) {
    Path file = folder.resolve("so-sanh.html");
    try {
      Files.writeString(file, html);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    page.navigate(file.toUri() + hash);
  }

  Locator seen(String selector) {
    return page.locator(selector).filter(new Locator.FilterOptions().setVisible(true));
  }

  /** Turns a filter on or off. */
  void toggle(String name, String value) {
    page.locator("input[name=" + name + "][value='" + value + "']").locator("xpath=..").click();
  }

  boolean inView(String selector) {
    return (boolean)
        page.evaluate(
            "s => { const b = document.querySelector(s).getBoundingClientRect();"
                + " return b.top >= 0 && b.top < innerHeight; }",
            selector);
  }

  /** Of the page's ground, 0..255. */
  int brightness() {
    return ((Number)
            page.evaluate(
                "Math.max(...getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number))"))
        .intValue();
  }
}
