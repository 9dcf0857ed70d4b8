package vn.nghiquyet.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nghiquyet.bench.SurveyPapers;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.SourceText;

class SharedTextsTest {
  private static Document document() {
    String text = new SurveyPapers().document(5, 2);
    return new DocumentParser().parse(SourceText.ofText("a.txt", text));
  }

  private static Provision point(Document document) {
    return document
        .body()
        .get(0)
        .flatten()
        .filter(provision -> provision.kind() == Kind.POINT)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theDocumentIsTheSameAndWhatIsEqualIsKeptOnce() {
    SharedTexts texts = new SharedTexts();
    Document one = texts.of(document());
    Document other = texts.of(document());

    assertThat(one).isEqualTo(document());
    Provision first = point(one);
    Provision second = point(other);
    assertThat(second.text()).isNotEmpty().isSameAs(first.text());
    assertThat(second.path()).isSameAs(first.path());
    assertThat(second.citation()).isSameAs(first.citation());
  }
}
