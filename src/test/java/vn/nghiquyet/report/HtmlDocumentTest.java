package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.Docs;
import vn.nghiquyet.OddPapers;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.parse.DocumentParser;

class HtmlDocumentTest {
  private static List<String> found(String page, String pattern) {
    List<String> out = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    while (matcher.find()) {
      out.add(matcher.group(1));
    }
    return out;
  }

  @Test
  void everyUnitHasOneAddressAndEveryLinkLeadsToOne() {
    for (int seed = 0; seed < 40; seed++) {
      Document document = new DocumentParser().parse(OddPapers.of(seed));
      String page = HtmlDocument.of(document);
      List<String> ids = found(page, " id=\"([^\"]*)\"");

      long labelled = document.provisions().filter(p -> p.kind().isLabelled()).count();
      assertThat(ids)
          .doesNotHaveDuplicates()
          .doesNotContain("")
          .hasSizeGreaterThanOrEqualTo((int) labelled);
      assertThat(ids).containsAll(found(page, " href=\"#([^\"]*)\""));
    }
  }

  @Test
  void addressesAreThoseOfTheReportOfDifferences() {
    String page =
        HtmlDocument.of(
            Docs.parse(
                "Điều 1. Mức\n1. Gồm:\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm.\n2. Theo điểm đ khoản 1 Điều này.\n"));

    assertThat(page)
        .contains(
            "<article class=\"article\" id=\"dieu-1\">",
            "id=\"dieu-1.khoan-1.diem-a\"",
            "id=\"dieu-1.khoan-1.diem-dd\"",
            "<a href=\"#dieu-1.khoan-1.diem-dd\">điểm đ khoản 1 Điều này</a>",
            "<h2><span class=\"label\">Điều 1.</span> Mức</h2>");
  }

  @Test
  void theTextIsNoMarkupAndNothingRuns() {
    String page =
        HtmlDocument.of(
            Docs.parse("Điều 1. A <script>alert(1)</script>\n1. \"><img src=x>\n2. &lt;b&gt;\n"));

    assertThat(page)
        .contains("script-src 'none'", "lang=\"vi\"", "&lt;script&gt;", "&amp;lt;b&amp;gt;")
        .doesNotContain("<script", "<img");
  }

  @Test
  void tablesHaveAHeadAndEveryCell() {
    Document document = Docs.read("a.txt", "Điều 1. Mức\n\nTT\tTên\tSố\n1\t\t<5\n2\tĐò\t7\n");
    assertThat(document.provisions().map(p -> p.kind())).contains(Kind.TABLE);

    assertThat(HtmlDocument.of(document))
        .contains(
            "<th scope=\"col\">TT</th><th scope=\"col\">Tên</th>",
            "<td>1</td><td></td><td>&lt;5</td>");
  }
}
