package vn.nghiquyet.report;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures how long large pages take to open in Chromium, against an empty page in the same run:
 * the best of five, in milliseconds. Run by hand:
 *
 * <pre>
 * java -cp target/test-classes:target/classes:LIBRARIES vn.nghiquyet.report.PageLoadBench FOLDER
 * </pre>
 *
 * <p>where LIBRARIES is what {@code mvn dependency:build-classpath} prints. Reached on two quiet
 * cores: an empty page 23, a comparison of 2,000 units 319, a survey of 100 documents 440.
 */
public final class PageLoadBench {
  private static final int TIMES = 5;

  private PageLoadBench() {}

  /** Runs it; the folder keeps the pages. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    try (Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage()) {
      measure(page, folder, "empty", "<!DOCTYPE html><title>0</title>");
      measure(page, folder, "diff-2000-units", Pages.page(Pages.large(2000), "vi"));
      measure(
          page, folder, "survey-100-documents", HtmlSurveyTest.page(HtmlSurveyTest.HUNDRED, "vi"));
    }
  }

  private static void measure(Page page, Path folder, String name, String html) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".html"), html);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TIMES; i++) {
      page.navigate(file.toUri().toString());
      Object time = page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd");
      best = Math.min(best, ((Number) time).doubleValue());
    }
    System.out.println(name + ": " + Math.round(best) + " ms");
  }
}
