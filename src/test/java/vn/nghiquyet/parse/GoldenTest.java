package vn.nghiquyet.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nghiquyet.Outline;

/**
 * Each golden case gives the tree written beside it. {@code -Dgolden.update=true} rewrites the
 * trees and fails the run, so that it is never mistaken for a check.
 *
 * <p>A case with a file {@code bug.txt} has the right tree beside it and a parser that does not
 * give it yet: it is skipped with what the file says, is never rewritten, and fails once it passes,
 * so that the file goes.
 */
class GoldenTest {
  static List<GoldenCases.Case> cases() {
    return GoldenCases.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theTreeIsTheOneWrittenDown(GoldenCases.Case golden) throws IOException {
    String actual = Outline.of(golden.document());
    Path expected = golden.folder().resolve("expected.tree");
    if (golden.bug().isPresent()) {
      assertThat(actual).as("mended: delete bug.txt").isNotEqualTo(GoldenCases.read(expected));
      assumeTrue(false, golden.bug().get());
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
      fail("golden.update is set: %s was rewritten, not checked", expected.getFileName());
    }

    assertThat(actual).isEqualTo(GoldenCases.read(expected));
  }

  @Test
  void thereAreCases() {
    assertThat(cases()).hasSizeGreaterThan(40);
  }
}
