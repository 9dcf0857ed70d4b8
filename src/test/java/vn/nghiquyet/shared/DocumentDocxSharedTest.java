package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.report.office.Again;
import vn.nghiquyet.report.office.DocumentDocx;

/** Real documents written as Word files and read again are the same documents. */
@Tag("shared")
class DocumentDocxSharedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "documents/hanoi-draft.txt",
        "documents/hanoi-final-ocr.txt",
        "documents/haiphong.md",
        "documents/thainguyen.md",
        "documents/quangnam-plan-ocr.txt",
        "gold/hanoi-final.txt",
        "resolutions/modern-21-2025.txt",
        "resolutions/modern-33-2025.txt",
        "resolutions/modern-37-2025.txt",
        "resolutions/modern-58-2025.txt",
        "resolutions/modern-73-2025.txt",
        "resolutions/modern-80-2025.txt",
        "resolutions/older-00194903.txt",
        "resolutions/older-00204897.txt",
        "resolutions/older-00216792.txt",
        "resolutions/older-00238062.txt",
        "resolutions/older-00245453.txt",
        "resolutions/older-00258305.txt"
      })
  void theyAreTheSameAgain(String name) throws IOException {
    Document document = Shared.document(name);

    assertThat(Again.facts(Again.read(DocumentDocx.of(document)))).isEqualTo(Again.facts(document));
  }
}
