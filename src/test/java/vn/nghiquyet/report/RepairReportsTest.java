package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.repair.Correction;
import vn.nghiquyet.repair.Doubt;
import vn.nghiquyet.repair.RepairedText;

/** What is shown of a repair. */
final class RepairReportsTest {
  private static final Golden CASE = Golden.of("sua-chu");
  private static final RepairedText REPAIRED = Marked.of(CASE.read("marked.txt").strip());

  @ParameterizedTest
  @CsvSource({"plain, vi, 80", "plain, en, 60", "ansi, vi, 80"})
  void changesOnATerminalAreTheOnesOnFile(String palette, String lang, int width) {
    Palette colours = palette.equals("ansi") ? Palette.ANSI : Palette.PLAIN;

    CASE.assertSame(
        "diff-" + palette + "-" + lang + "-" + width + ".txt",
        new RepairDiff(Messages.of(lang), colours, width).of("nuôi-ong.pdf", REPAIRED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void thePageIsTheOneOnFile(String lang) {
    String page = RepairHtml.of("nuôi-ong.pdf", REPAIRED, Messages.of(lang));

    CASE.assertSame(
        "page-" + lang + ".html",
        page.replaceAll("(?s)<(style|script)>.*?</", "<$1>…</")
            .replaceAll("sha256-[^']+", "sha256-…"));
  }

  @Test
  void theStretchesJoinedGiveBackBothTexts() {
    List<RepairMarks.Row> rows = RepairMarks.rows(REPAIRED);

    assertThat(joined(rows, true)).isEqualTo(REPAIRED.before());
    assertThat(joined(rows, false)).isEqualTo(REPAIRED.text());
    assertThat(rows.stream().flatMap(row -> row.stretches().stream()))
        .filteredOn(stretch -> !stretch.isChanged())
        .allSatisfy(stretch -> assertThat(stretch.before()).isEqualTo(stretch.after()));
  }

  private static String joined(List<RepairMarks.Row> rows, boolean before) {
    return rows.stream()
        .map(
            row ->
                row.stretches().stream()
                    .map(stretch -> before ? stretch.before() : stretch.after())
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aDoubtOverSeveralCorrectionsIsOneMarkWithThem() {
    Correction one = new Correction(1, 4, "a", "ab", Correction.Kind.OCR, 0.5);
    Correction two = new Correction(1, 6, "c", "c1", Correction.Kind.CASE, 0.7);
    Doubt doubt = new Doubt(1, 3, "xab c1y", List.of(new Doubt.Alternative("z", 0.2)));
    RepairedText text =
        new RepairedText("o xa cy.", "o xab c1y.", List.of(one, two), List.of(doubt), List.of(), 2);

    assertThat(RepairMarks.rows(text).get(0).stretches())
        .containsExactly(
            new RepairMarks.Stretch("o ", "o ", List.of(), List.of()),
            new RepairMarks.Stretch("xa cy", "xab c1y", List.of(one, two), List.of(doubt)),
            new RepairMarks.Stretch(".", ".", List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 57, 80, 132})
  void noLineIsWiderThanAskedFor(int width) {
    String report =
        new RepairDiff(Messages.of("vi"), Palette.PLAIN, width).of("nuôi-ong.pdf", REPAIRED);

    assertThat(report.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
  }

  @Test
  void aTextWithoutMarksIsSaidToBeSound() {
    RepairedText sound = Marked.of("Điều 1.\nHết.");

    assertThat(new RepairDiff(Messages.of("en"), Palette.PLAIN, 80).of("a.txt", sound))
        .isEqualTo("a.txt\nNothing to repair in 2 lines.\n");
    assertThat(RepairHtml.of("a.txt", sound, Messages.of("en"))).doesNotContain("<ins", "<mark");
  }

  @Test
  void theWordsOfADocumentCannotWriteThePage() {
    String evil =
        "</li></script><script>alert(1)</script><img src=x onerror='alert(2)'> \u202E\u0007";
    RepairedText text =
        Marked.of(evil + "⟦" + evil + "|\"" + evil + "\"|ocr|0.5|" + evil + ":0.2⟧");
    String page = RepairHtml.of(evil + ".txt", text, Messages.of("vi"));

    assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
    assertThat(Pattern.compile("<img|<b>alert").matcher(page).results()).isEmpty();
    assertThat(page.chars()).noneMatch(c -> c != '\n' && Character.isISOControl(c) || c == 0x202E);
    assertThat(attributes(page)).doesNotContain("alert", "onerror");
  }

  private static String attributes(String page) {
    return Pattern.compile("<[a-z][^>]*>")
        .matcher(page)
        .results()
        .map(result -> result.group())
        .collect(Collectors.joining());
  }

  @Test
  void thePageLetsOnlyItsOwnStyleAndScriptRunAndAsksTheNetworkForNothing() throws Exception {
    String page = RepairHtml.of("a.txt", REPAIRED, Messages.of("vi"));

    assertThat(page).contains("content=\"default-src 'none';").doesNotContain("unsafe-inline");
    for (String element : List.of("style", "script")) {
      Matcher text = Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">").matcher(page);
      assertThat(text.find()).isTrue();
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.group(1).getBytes(StandardCharsets.UTF_8));
      assertThat(page)
          .contains(element + "-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
    }
    assertThat(page).doesNotContain("http:", "https:", "url(", "@import", " style=", " onclick=");
  }
}
