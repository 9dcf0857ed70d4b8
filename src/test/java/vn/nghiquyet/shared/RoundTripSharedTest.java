package vn.nghiquyet.shared;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.report.Again;

/** Real documents written in a form that is also read are the same documents when read again. */
@Tag("shared")
class RoundTripSharedTest {
  @ParameterizedTest
  @FieldSource("vn.nghiquyet.shared.Shared#TEXTS")
  void theyAreTheSameAgain(String name) throws IOException {
    Document document = Shared.document(name);
    for (Again form : Again.values()) {
      form.assertSame(document, name);
    }
  }
}
