package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;

/** The page of differences, as text. */
final class HtmlDiffTest {
  private static final Golden FOREST = Golden.of("trong-rung");

  private static List<String> found(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(one -> one.group(1)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void thePageIsTheOneOnFile(String lang) {
    FOREST.assertSame(
        "page-" + lang + ".html",
        Pages.page(FOREST.diff(), lang)
            .replaceAll("(?s)<(style|script)>.*?</", "<$1>…</")
            .replaceAll("sha256-[^']+", "sha256-…"));
  }

  @Test
  void everyUnitIsOnThePageAndEveryAddressIsThereOnce() {
    DocumentDiff diff = FOREST.diff();
    String page = Pages.page(diff, "vi");
    List<String> ids = found(" id=\"([^\"]*)\"", page);

    assertThat(found("<(article) ", page)).hasSizeGreaterThanOrEqualTo(diff.units().size());
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(found(" href=\"#([^\"]*)\"", page));
    assertThat(ids).contains("dieu-1", "dieu-2.khoan-1.diem-a", "can-cu-1", "truoc.dieu-2.khoan-3");
  }

  @Test
  void theLetterDWithAStrokeHasItsOwnAddress() {
    String points = "a) a\nb) b\nc) c\nd) d\nđ) đ\ne) e\n";
    String page = Pages.page(Pages.diff("", "Điều 1. Chi\n1. Gồm:\n" + points), "vi");

    assertThat(page).contains("id=\"dieu-1.khoan-1.diem-d\"", "id=\"dieu-1.khoan-1.diem-dd\"");
  }

  @Test
  void theTextsOfBothDocumentsStandOnTheirSides() {
    DocumentDiff diff = FOREST.diff();

    for (Change change : diff.units()) {
      assertThat(joined(SideText.before(change))).isEqualTo(change.textBefore());
      assertThat(joined(SideText.after(change))).isEqualTo(change.textAfter());
    }
  }

  private static String joined(List<List<SideText.Piece>> units) {
    return units.stream()
        .map(pieces -> pieces.stream().map(SideText.Piece::text).collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void whatMovedIsShownAtBothPlacesWhichLeadToEachOther() {
    String moved = "Hộ nuôi ong được mượn thùng quay mật của hợp tác xã trong ba tháng mỗi năm";
    String before =
        "Điều 1. Hỗ trợ\n1. Vốn vay ưu đãi cho tổ hợp tác\n2. "
            + moved
            + "\n3. Cây giống\n"
            + "Điều 2. Thực hiện\n1. Ủy ban nhân dân xã lập danh sách\n";
    String after =
        "Điều 1. Hỗ trợ\n1. Vốn vay ưu đãi cho tổ hợp tác\n2. Cây giống\n"
            + "Điều 2. Thực hiện\n1. Ủy ban nhân dân xã lập danh sách\n2. "
            + moved
            + "\n";
    DocumentDiff diff = Pages.diff(before, after);
    String page = Pages.page(diff, "vi");

    assertThat(diff.byType()).containsKey(Change.Type.MOVED);
    assertThat(page)
        .contains("id=\"truoc.dieu-1.khoan-2\"", "href=\"#truoc.dieu-1.khoan-2\"")
        .contains("href=\"#dieu-2.khoan-2\">Đã chuyển đến khoản 2 Điều 2");
    assertThat(page.indexOf("id=\"truoc.dieu-1.khoan-2\""))
        .isBetween(page.indexOf("id=\"dieu-1.khoan-1\""), page.indexOf("id=\"dieu-2\""));
  }

  @Test
  void whatStayedTheSameIsFoldedAndCounted() {
    String text = "Điều 1. A\n1. Một\n2. Hai\n3. Ba\n";

    assertThat(Pages.page(Pages.diff(text, text), "vi"))
        .contains("<details class=\"run\"><summary>4 đơn vị giữ nguyên</summary>")
        .doesNotContain("data-type=", "id=\"filters\"");
  }

  @Test
  void theWordsOfADocumentCannotWriteThePage() {
    String page = Pages.page(Pages.evil(), "vi");

    assertThat(found("(<script|<img|<a href=.javascript)", page)).containsExactly("<script");
    assertThat(found("(</style|</script)", page)).containsExactly("</style", "</script");
    assertThat(page).contains("&lt;img src=x onerror=&quot;");
  }

  @Test
  void thePageLetsOnlyItsOwnStyleAndScriptRunAndAsksTheNetworkForNothing() {
    String page = Pages.scanned(FOREST.diff());

    assertThat(page).contains("content=\"default-src 'none'; style-src 'sha256-");
    assertThat(page).contains("img-src data:").doesNotContain("unsafe-inline");
    assertThat(page).doesNotContain("http:", "https:", "url(", "@import", " style=", " onclick=");
    assertThat(page).doesNotContain("innerHTML", "outerHTML", "insertAdjacent", "document.write");
  }

  @Test
  void aLineOfPrintIsOnThePageOnce() {
    String page = Pages.scanned(FOREST.diff());

    assertThat(found(" (id=\"strip-1\") src=\"data:image/png", page)).hasSize(1);
    assertThat(page).contains("data-scan=\"1 60 6 ", "width=\"240\" height=\"24\"");
  }

  @Test
  void twoThousandUnitsMakeAPageOfLessThanFiveMegabytes() {
    String page = Pages.page(Pages.large(2000), "vi");

    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(500_000, 5_000_000);
  }
}
