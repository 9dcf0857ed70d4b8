package vn.nghiquyet.source.html;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghiquyet.source.html.Pages.lines;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Marking;
import vn.nghiquyet.text.SourceText;

final class HtmlOpenerTest {
  @Test
  void theFormatAndTheNameAreSaid() throws InputException {
    SourceText read = Pages.read("<p>Điều 1.</p>");

    assertThat(read.format()).isEqualTo("html");
    assertThat(read.name()).isEqualTo("trang.html");
    assertThat(read.pages()).isZero();
  }

  @Test
  void nestedSpansDoNotSplitWords() throws InputException {
    assertThat(lines("<p>Ngh<span>ị <span>quy</span></span><b>ế</b>t\n  này<wbr> là</p>"))
        .containsExactly("Nghị quyết này là");
  }

  @Test
  void whiteSpaceIsCollapsedAsBrowsersDo() throws InputException {
    assertThat(lines("<p>&nbsp;&nbsp;&nbsp; Điều&nbsp;&nbsp;1.\r\n\tPhạm vi   </p>\n<p>&nbsp;</p>"))
        .containsExactly("Điều 1. Phạm vi");
  }

  @Test
  void entitiesAreLetters() throws InputException {
    assertThat(
            lines("<p>Qu&#7889;c h&#x1ED9;i &ndash; &ldquo;lu&acirc;&#803;t&rdquo; &lt;p&gt;</p>"))
        .containsExactly("Quốc hội – “luật” <p>");
  }

  @Test
  void scriptsStylesFormsAndHiddenPartsAreNotRead() throws InputException {
    String page =
        "<style>.an{display:none}</style><p>Điều 1.<script>x()</script><span style='DISPLAY:none'>a"
            + "</span><span hidden>b</span><span class='an'>c</span><select><option>d</select>"
            + "<button>e</button><iframe>f</iframe><noscript>g</noscript><template>h</template>"
            + "<span style='mso-hide:all'>i</span><textarea>k</textarea> Phạm vi</p>";

    assertThat(lines(page)).containsExactly("Điều 1. Phạm vi");
  }

  @Test
  void tooltipsAreNotRead() throws InputException {
    String page =
        "<p>Theo <a href=/l title='Luật 83'>Luật<span class=tooltiptext>Luật 83/2015/QH13 còn hiệu"
            + " lực</span></a><span role=tooltip>hết hiệu lực</span> hiện hành.</p>";

    assertThat(lines(page)).containsExactly("Theo Luật hiện hành.");
  }

  @Test
  void linksToNotesAreLeftOutAndNotesComeLast() throws InputException {
    String page =
        "<p>Mức 120 triệu<a href='#_ftn1' name='_ftnref1'><sup>[1]</sup></a> đồng<sup>[2]</sup>.</p>"
            + "<div id=ftn1><p class=MsoFootnoteText><a href='#_ftnref1'>[1]</a> Đến năm 2026.</p></div>"
            + "<p>Diện tích 100 m<sup>2</sup>.</p>";
    SourceText read = Pages.read(page);

    assertThat(read.lines().stream().map(Line::text))
        .containsExactly("Mức 120 triệu đồng.", "Diện tích 100 m2.", "Đến năm 2026.");
    assertThat(read.lines().get(2).layout().role()).isEqualTo(Line.Role.FOOTNOTE);
  }

  @Test
  void anAnchorWithWordsKeepsThem() throws InputException {
    assertThat(lines("<p><a name=dieu_1 class=clsBookmark>Điều 1. Phạm vi</a> áp dụng</p>"))
        .containsExactly("Điều 1. Phạm vi áp dụng");
  }

  @Test
  void aBreakGoesOnWithTheParagraphUnlessASentenceEnds() throws InputException {
    SourceText read =
        Pages.read("<p>Căn cứ Luật A;<br>Căn cứ Luật B<br>sửa đổi;<br/>\n<br>Xét tờ trình</p>");

    assertThat(read.lines().stream().map(Line::text))
        .containsExactly("Căn cứ Luật A;", "Căn cứ Luật B", "sửa đổi;", "Xét tờ trình");
    assertThat(read.lines().stream().map(line -> line.layout().flow()))
        .containsExactly(
            Line.Flow.PARAGRAPH, Line.Flow.PARAGRAPH, Line.Flow.CONTINUES, Line.Flow.PARAGRAPH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>%s</div>", "<pre>%s</pre>"})
  void aTextInLinesIsLeftToTheParser(String frame) throws InputException {
    String end = frame.contains("pre") ? "\n" : "<br>\n";
    String text = String.join(end, Pages.lines());
    SourceText read = Pages.read(frame.formatted(text));

    assertThat(read.lines().stream().map(Line::text)).isEqualTo(Pages.lines());
    assertThat(read.lines())
        .allSatisfy(line -> assertThat(line.layout().flow()).isEqualTo(Line.Flow.UNKNOWN));
  }

  @Test
  void boldParagraphsAndHeadingsAreEmphasized() throws InputException {
    SourceText read =
        Pages.read(
            "<style>.t{font-weight:700} p.n{font-weight:bold}</style><p><b>Đậm</b> <strong>cả</strong>"
                + "</p><h3>Tiêu đề</h3><p>Một <b>phần</b></p><p class=t>Lớp</p><p class='x N'>Lớp p</p>"
                + "<p style='font-weight:bold'>Kiểu <span style='font-weight:normal'>thường</span></p>");

    assertThat(read.lines().stream().map(line -> line.layout().emphasized()))
        .containsExactly(true, true, false, true, true, false);
  }

  @Test
  void numberedListsHaveTheLabelsThatAreShown() throws InputException {
    String page =
        "<ol><li>Một<li value=5>Năm<ol type=a start=2><li>Bê<li><p>Xê</p><p>tiếp</p></ol></ol>"
            + "<ol type=I><li>La Mã</ol><ul style='list-style-type:none'><li>Không</ul><ul><li>Chấm<li>- Gạch"
            + "</ul><ol style='list-style:lower-roman'><li>i</ol>";

    assertThat(lines(page))
        .containsExactly(
            "1. Một",
            "5. Năm",
            "b. Bê",
            "c. Xê",
            "tiếp",
            "I. La Mã",
            "Không",
            "• Chấm",
            "- Gạch",
            "i. i");
  }

  @Test
  void labelsThatWordWroteStay() throws InputException {
    String page =
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span"
            + " style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;"
            + " </span></span><![endif]>Mức hỗ trợ<o:p></o:p></p><!--[if gte mso 9]><xml>a</xml><![endif]-->";

    assertThat(lines(page)).containsExactly("1. Mức hỗ trợ");
  }

  @Test
  void aRuledTableHasARowOnALine() throws InputException {
    SourceText read =
        Pages.read(
            "<table border=1><thead><tr><th rowspan=2>STT</th><th colspan=2>Mức</th></tr><tr><th>Mới</th>"
                + "<th>Cũ</th></tr></thead><tr><td>1</td><td><p>300</p><p>triệu</p></td><td>120</td></tr>"
                + "</table>");

    assertThat(read.lines().stream().map(Line::text))
        .containsExactly("STT\tMức\t", "\tMới\tCũ", "1\t300 triệu\t120");
    assertThat(read.lines())
        .allSatisfy(line -> assertThat(line.layout()).isEqualTo(Line.Layout.ROW));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<table><tr><td>a<td>b<td>c<tr><td>d<td>e<td>f</table> | 2",
        "<table><tr><td>a<td>b<tr><td>c<td>d</table> | 4",
        "<table><tr><th>a<th>b<tr><td>c<td>d</table> | 2",
        "<table border=0><tr><td>a<td>b<td>c<tr><td>d<td>e<td>f</table> | 6",
        "<table border=0><tr><td style='border:solid windowtext 1pt'>a<td>b<tr><td>c<td>d</table> | 2",
        "<table style='border-collapse:collapse;border:none'><tr><td>a<td>b<tr><td>c<td>d</table> | 4",
        "<style>td{border:1px solid}</style><table><tr><td>a<td>b<tr><td>c<td>d</table> | 2",
      })
  void bordersTellDataFromLayout(String page, int count) throws InputException {
    assertThat(lines(page)).hasSize(count);
  }

  @Test
  void trackedChangesAreReadInTheChosenView() throws InputException {
    byte[] page =
        "<p>Mức <del>100</del><ins>120</ins> <mark>triệu</mark> đồng</p>"
            .getBytes(StandardCharsets.UTF_8);
    SourceText last = Pages.read(page);
    SourceText first =
        new HtmlOpener()
            .open(new Input("a.html", page), new ReadOptions(ReadOptions.Revisions.ORIGINAL));

    assertThat(last.text()).isEqualTo("Mức 120 triệu đồng");
    assertThat(first.text()).isEqualTo("Mức 100 triệu đồng");
    assertThat(last.markings().stream().map(Marking::kind))
        .containsExactly(Marking.Kind.DELETED, Marking.Kind.INSERTED, Marking.Kind.HIGHLIGHT);
    assertThat(last.markings().stream().map(Marking::text)).containsExactly("", "120", "triệu");
  }

  @Test
  void commentsOfWordLeaveAMark() throws InputException {
    SourceText read =
        Pages.read(
            "<p>Mức chi<a class=msocomanchor href='#_msocom_1'>[A1]</a></p><div style='mso-element:"
                + "comment-list'><div style='mso-element:comment'><p>Xem lại</p></div></div>");

    assertThat(read.text()).isEqualTo("Mức chi");
    assertThat(read.markings()).extracting(Marking::kind).containsExactly(Marking.Kind.COMMENT);
  }

  @Test
  void capitalsByStyleAreCapitals() throws InputException {
    assertThat(lines("<p style='text-transform:uppercase'>Quyết nghị:</p>"))
        .containsExactly("QUYẾT NGHỊ:");
  }

  @Test
  void fontsWithLettersOfTheirOwnAreConverted() throws InputException {
    String page =
        "<html><body style=\"font-family:'.VnTime'\"><p>C¨n cø LuËt Tæ chøc chÝnh quyÒn ®Þa ph­¬ng;</p><p>"
            + "§iÒu 1. Ph¹m vi ®iÒu chØnh cña NghÞ quyÕt nµy vµ ®èi t­îng ¸p dông.</p>";

    assertThat(lines(page))
        .containsExactly(
            "Căn cứ Luật Tổ chức chính quyền địa phương;",
            "Điều 1. Phạm vi điều chỉnh của Nghị quyết này và đối tượng áp dụng.");
  }

  @Test
  void aPageReadTwiceGivesTheSame() throws InputException {
    SourceText one = Pages.read(Pages.resolution());
    SourceText two = Pages.read(Pages.resolution());

    assertThat(two.text()).isEqualTo(one.text()).isEqualTo(String.join("\n", Pages.lines()));
    assertThat(two.lines().stream().map(Line::layout))
        .isEqualTo(one.lines().stream().map(Line::layout).toList());
  }
}
