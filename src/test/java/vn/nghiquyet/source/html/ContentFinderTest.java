package vn.nghiquyet.source.html;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghiquyet.source.html.Pages.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.model.InputException;

/** The document is found in pages of the shapes that portals have. */
final class ContentFinderTest {
  private static final String TOP =
      """
      <div class="header"><a href="/">Trang chủ</a> | <a href="/vb">Hệ thống văn bản</a></div>
      <nav><ul><li><a href="#">Nghị quyết</a><li><a href="#">Quyết định</a></ul></nav>
      <div class="breadcrumb"><a href="/">Trang chủ</a> &gt; <a href="/h">HĐND</a> &gt; Nghị quyết 21</div>
      <div id="left"><ul class="toc"><li><a href="#d1">Điều 1. Phạm vi điều chỉnh</a></li>
      <li><a href="#d2">Điều 2. Mức hỗ trợ</a></li></ul></div>
      """;

  private static final String BOTTOM =
      """
      <div class="vbLienQuan"><h3>Văn bản liên quan</h3><ul><li><a href="/x">Nghị quyết 18/2023/NQ-HĐND</a>
      <li><a href="/y">Quyết định 44/QĐ-UBND về giao chỉ tiêu</a></ul></div>
      <div class="y-kien"><p>Nguyễn Văn Tý: Cho hỏi nội dung chi?</p><p>Điều 2. áp dụng khi nào?</p></div>
      <div id="footer">© 2024 Cổng thông tin điện tử. Đăng nhập</div>
      <script>var cu = "Căn cứ Luật";</script>
      """;

  private static String page(String content) {
    return "<!DOCTYPE html><html><head><title>Nghị quyết 21</title></head><body><form id=aspnetForm>"
        + TOP
        + content
        + BOTTOM
        + "</form></body></html>";
  }

  @Test
  void aPortalThatWrapsTheTextInDivisions() throws InputException {
    String page =
        page(
            "<div class=box><div class=vbHeader><h1>Nghị quyết số 21/2024/NQ-HĐND</h1><a href=/pdf>Bản"
                + " PDF</a></div><div class=fulltext><div><div class=toanvancontent id=toanvancontent>"
                + Pages.resolution()
                + "</div></div></div></div>");

    assertThat(lines(page)).isEqualTo(Pages.lines());
  }

  @Test
  void aPortalThatNamesEachProvisionByAnAnchor() throws InputException {
    String content =
        Pages.PARAGRAPHS.stream()
            .map(text -> "<p><a name=\"dieu_1\"><span>" + text + "</span></a></p>")
            .collect(Collectors.joining("\n"));
    String page =
        page(
            "<div id=main><div class=left-col><h1>Nghị quyết 21/2024/NQ-HĐND mức hỗ trợ</h1><div>Ngày cập"
                + " nhật: 13/07/2024</div><div class=content1><div id=divContentDoc>"
                + Pages.HEAD_TABLE
                + content
                + Pages.SIGNATURE_TABLE
                + "</div></div></div><div class=right-col><h3>Văn bản cùng loại</h3><a href=a>Nghị quyết"
                + " 20</a></div></div>");

    assertThat(lines(page)).isEqualTo(Pages.lines());
  }

  @Test
  void aPageLaidOutByTables() throws InputException {
    String page =
        "<table><tr><td colspan=2>"
            + TOP
            + "</td></tr><tr><td width=200><ul><li><a href=1>Quyết định</a></ul></td><td>"
            + Pages.resolution()
            + "</td></tr><tr><td>"
            + BOTTOM
            + "</td></tr></table>";

    assertThat(lines("<html><body>" + page)).isEqualTo(Pages.lines());
  }

  @Test
  void aPageWhereEverythingStandsSideBySide() throws InputException {
    String page =
        "<body><p><a href=/>Trang chủ</a></p><h1>Nghị quyết 21 về mức hỗ trợ</h1><p>Lượt xem: 12</p>"
            + Pages.resolution()
            + "<p><b>Văn bản liên quan</b></p><p>Nghị quyết 18</p><p>© Cổng thông tin</p>";

    assertThat(lines(page)).isEqualTo(Pages.lines());
  }

  @Test
  void aFragmentIsTakenWhole() throws InputException {
    assertThat(lines("<p>Nghị quyết về mức chi</p><p>Điều 1. Mức chi</p><p>Theo quy định.</p>"))
        .containsExactly("Nghị quyết về mức chi", "Điều 1. Mức chi", "Theo quy định.");
  }

  @Test
  void whereProvisionsAreDivisionsOfTheirOwnNoneIsLost() throws InputException {
    String page =
        Pages.lines().stream()
            .map(text -> "<div class=row><div class=cell>" + text + "</div></div>")
            .collect(Collectors.joining());

    assertThat(lines(page(page.replace("<body>", "")))).isEqualTo(Pages.lines());
  }

  @Test
  void anAppendixInADivisionOfItsOwnBelongsToTheText() throws InputException {
    List<String> wanted = new ArrayList<>(Pages.lines());
    wanted.addAll(List.of("PHỤ LỤC", "(Kèm theo Nghị quyết số 21/2024/NQ-HĐND)", "Mức chi cụ thể"));
    String content =
        "<div><div class=van-ban>"
            + Pages.resolution()
            + "</div><div class=phu-luc><p>PHỤ LỤC</p><p>(Kèm theo Nghị quyết số 21/2024/NQ-HĐND)</p>"
            + "<p>Mức chi cụ thể</p></div></div>";

    assertThat(lines(page(content))).isEqualTo(wanted);
  }

  @Test
  void aTextInATabThatIsNotShownIsFoundWhereNoOtherIs() throws InputException {
    String tabs =
        "<style>.tab{display:none}</style><div>Thuộc tính</div><div class=tab>"
            + Pages.resolution()
            + "</div>";

    assertThat(lines(page(tabs))).isEqualTo(Pages.lines());
  }

  @Test
  void aCopyInATabThatIsNotShownIsNotReadTwice() throws InputException {
    String tabs =
        "<div class=tab>"
            + Pages.resolution()
            + "</div><div style='display: none'>"
            + Pages.resolution()
            + "</div>";

    assertThat(lines(page(tabs))).isEqualTo(Pages.lines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"main", "article", "div role=main"})
  void aPageWithoutSignsIsTakenFromItsMainPart(String element) throws InputException {
    String page =
        "<body><nav><a href=1>Tin</a></nav><"
            + element
            + "><p>Thông báo về việc nghỉ lễ năm nay của cơ quan.</p><p>Kính báo.</p></"
            + element.split(" ", -1)[0]
            + "><footer>Liên hệ</footer>";

    assertThat(lines(page))
        .containsExactly("Thông báo về việc nghỉ lễ năm nay của cơ quan.", "Kính báo.");
  }

  @Test
  void aDraftMarkBeforeTheLetterheadBelongsToIt() throws InputException {
    String page = page("<div><p>Dự thảo lần 2</p>" + Pages.resolution() + "</div>");

    assertThat(lines(page)).startsWith("Dự thảo lần 2", "HỘI ĐỒNG NHÂN DÂN");
  }

  @Test
  void linksInsideTheTextStay() throws InputException {
    String page =
        page(
            "<div>"
                + Pages.resolution()
                    .replace(
                        "Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015",
                        "<a href='/luat' title='Còn hiệu lực'>Luật Ngân sách nhà nước ngày 25 tháng 6"
                            + " năm 2015</a>")
                + "</div>");

    assertThat(lines(page)).isEqualTo(Pages.lines());
  }
}
