package vn.nghiquyet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.diff.DiffOptions;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.Side;
import vn.nghiquyet.report.Facsimile;
import vn.nghiquyet.report.HtmlDiff;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.source.Input;

/** The images of print in a report stay within their bound, and the report says what it lacks. */
final class ScannedLinesTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("nq.basedir", ".")).resolve("samples/diff");
  private static final Pattern IMAGE = Pattern.compile(" src=\"(data:[^\"]*)\"");
  private static final Messages VI = Messages.of("vi");

  private static final Ocr OCR =
      new Ocr(new Ocr.Request(Ocr.When.AUTO, "", "", 1, Ocr.SECONDS_PER_PAGE));
  private static final Reading READING = new Reading(false, OCR, System.in);
  private static Input scan;
  private static Side read;
  private static DocumentDiff diff;

  @BeforeAll
  static void readOnce() throws Exception {
    Documents documents = new Documents(READING, RepairStage.whenNeeded());
    Side draft = documents.side(documents.input(SAMPLES.resolve("du-thao.docx").toString()));
    scan = documents.input(SAMPLES.resolve("thong-qua-quet.pdf").toString());
    read = documents.side(scan);
    diff = Differ.diff(draft, read, DiffOptions.USUAL);
  }

  @AfterAll
  static void close() {
    OCR.close();
  }

  private static String page(int most) throws Exception {
    try (ScannedLines lines = new ScannedLines(READING, most)) {
      return new HtmlDiff(VI, Facsimile.NONE, lines.of(scan, read)).of(diff);
    }
  }

  private static int characters(String page) {
    return IMAGE.matcher(page).results().mapToInt(one -> one.group(1).length()).sum();
  }

  private static long images(String page) {
    return IMAGE.matcher(page).results().map(MatchResult::group).count();
  }

  @Test
  void whatIsBeyondTheBoundIsLeftOutAndThePageSaysSo() throws Exception {
    String whole = page(ScannedLines.MAX_CHARACTERS);
    int all = characters(whole);
    String cut = page(all / 2);

    assertThat(images(whole)).isGreaterThan(10);
    assertThat(whole).doesNotContain(VI.get("page.cut"));
    assertThat(characters(cut)).isBetween(1, all / 2);
    assertThat(images(cut)).isBetween(1L, images(whole) - 1);
    assertThat(cut).contains(VI.get("page.cut"));
  }

  @Test
  void theBoundItselfIsNotPassedByOneCharacter() throws Exception {
    int all = characters(page(ScannedLines.MAX_CHARACTERS));

    assertThat(characters(page(all))).isEqualTo(all);
    assertThat(page(all)).doesNotContain(VI.get("page.cut"));
    assertThat(characters(page(all - 1))).isLessThan(all);
    assertThat(page(all - 1)).contains(VI.get("page.cut"));
  }

  @Test
  void withoutRoomThereIsThePageWithoutImages() throws Exception {
    String page = page(0);

    assertThat(images(page)).isZero();
    assertThat(page).contains(VI.get("page.cut"), "</html>").doesNotContain("data-scan=");
  }
}
