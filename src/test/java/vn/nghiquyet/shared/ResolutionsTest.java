package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Provision;

/** Resolutions of provinces; the numbers are checked by hand in the texts. */
@Tag("shared")
class ResolutionsTest {
  @ParameterizedTest
  @CsvSource({
    "modern-21-2025, 0, 3, 10, 2, 0",
    "modern-33-2025, 0, 4, 15, 0, 0",
    "modern-37-2025, 0, 4, 14, 3, 0",
    "modern-58-2025, 0, 4, 11, 8, 0",
    "modern-73-2025, 0, 19, 120, 83, 27",
    "modern-80-2025, 0, 5, 11, 0, 0",
    "older-00194903, 6, 2, 9, 13, 38",
    "older-00204897, 0, 3, 0, 0, 5",
    "older-00216792, 0, 3, 3, 5, 28",
    "older-00238062, 0, 3, 3, 8, 30",
    "older-00245453, 0, 4, 9, 13, 9",
    "older-00258305, 5, 3, 11, 10, 71"
  })
  void theUnitsAreCounted(
      String name, int parts, int articles, int clauses, int points, int bullets)
      throws IOException {
    Document document = Shared.document("resolutions/" + name + ".txt");

    assertThat(List.of(Kind.PART, Kind.ARTICLE, Kind.CLAUSE, Kind.POINT, Kind.BULLET))
        .extracting(kind -> count(document, kind))
        .containsExactly(parts, articles, clauses, points, bullets);
    assertThat(document.provisions().filter(p -> p.kind() == Kind.ARTICLE).map(Provision::label))
        .extracting(label -> label.text().replaceAll("\\D", ""))
        .startsWith("1", "2");
    assertThat(document.meta().docType()).isEqualToIgnoringCase("NGHỊ QUYẾT");
    // Older texts come without their letterhead.
    assertThat(document.meta().number().isEmpty()).isEqualTo(name.startsWith("older"));
    assertThat(document.meta().legalBases()).hasSizeGreaterThan(1);
    assertThat(document.meta().signer()).isNotNull();
    assertThat(Differ.diff(document, document).changes()).isEmpty();
  }

  private static int count(Document document, Kind kind) {
    return (int) document.provisions().filter(p -> p.kind() == kind).count();
  }
}
