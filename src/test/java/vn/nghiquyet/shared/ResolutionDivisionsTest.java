package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Kind;

/** Chương, mục, phụ lục and 1.1. of the resolutions of provinces, counted by hand in the texts. */
@Tag("shared")
class ResolutionDivisionsTest {
  @ParameterizedTest
  @CsvSource({
    "modern-21-2025, 0, 0, 0, 0",
    "modern-33-2025, 0, 0, 0, 0",
    "modern-37-2025, 0, 0, 0, 0",
    "modern-58-2025, 0, 0, 1, 0",
    "modern-73-2025, 4, 0, 7, 0",
    "modern-80-2025, 0, 0, 0, 0",
    "older-00194903, 0, 0, 0, 0",
    "older-00204897, 0, 0, 0, 0",
    "older-00216792, 0, 0, 0, 0",
    "older-00238062, 0, 0, 0, 0",
    "older-00245453, 0, 0, 0, 10",
    "older-00258305, 0, 0, 0, 13"
  })
  void theDivisionsAreCounted(
      String name, int chapters, int sections, int appendices, int subclauses) throws IOException {
    Document document = Shared.document("resolutions/" + name + ".txt");

    assertThat(List.of(Kind.CHAPTER, Kind.SECTION, Kind.APPENDIX, Kind.SUBCLAUSE))
        .extracting(kind -> document.provisions().filter(p -> p.kind() == kind).count())
        .containsExactly((long) chapters, (long) sections, (long) appendices, (long) subclauses);
  }
}
