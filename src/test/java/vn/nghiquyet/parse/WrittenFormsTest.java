package vn.nghiquyet.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.Docs;
import vn.nghiquyet.OddPapers;
import vn.nghiquyet.Outline;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.report.HtmlDocument;
import vn.nghiquyet.report.MarkdownDocument;
import vn.nghiquyet.report.akn.AknDocument;

/** A document written in a form that can be read, and read again, is the same document. */
class WrittenFormsTest {
  private static final int ODD = 120;

  static List<GoldenCases.Case> cases() {
    return GoldenCases.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void akomaNtosoAndPagesAreReadAsTheDocumentTheyWereMadeOf(GoldenCases.Case golden) {
    Document document = golden.document();
    String expected = Outline.content(document);

    assertThat(again("again.xml", AknDocument.of(document))).isEqualTo(expected);
    assertThat(again("again.html", HtmlDocument.of(document))).isEqualTo(expected);
  }

  @Test
  void documentsOfEveryShapeAreReadAsTheyWereWritten() {
    for (int seed = 0; seed < ODD; seed++) {
      Document document = new DocumentParser().parse(OddPapers.of(seed));
      String expected = Outline.content(document);

      assertThat(again("again.xml", AknDocument.of(document)))
          .as("seed " + seed)
          .isEqualTo(expected);
      assertThat(again("again.html", HtmlDocument.of(document)))
          .as("seed " + seed)
          .isEqualTo(expected);
      assertThat(again("again.md", MarkdownDocument.of(document)))
          .as("seed " + seed)
          .isEqualTo(expected);
    }
  }

  @Test
  void oddDocumentsHoldWhatTheyAreMadeFor() {
    StringBuilder all = new StringBuilder();
    for (int seed = 0; seed < ODD; seed++) {
      all.append(Outline.content(new DocumentParser().parse(OddPapers.of(seed))));
    }

    assertThat(all)
        .contains("chapter I", "section 1", "part II", "subclause 2.1", "point đ", "bullet +")
        .contains("table |", "appendix II", "“Điều 5.", "paragraph |");
  }

  @Test
  void whatIsWrittenAgainIsTheSame() {
    for (int seed = 0; seed < ODD; seed += 6) {
      String written = AknDocument.of(new DocumentParser().parse(OddPapers.of(seed)));

      assertThat(AknDocument.of(Docs.read("again.xml", written))).isEqualTo(written);
    }
  }

  private static String again(String name, String text) {
    return Outline.content(Docs.read(name, text));
  }
}
