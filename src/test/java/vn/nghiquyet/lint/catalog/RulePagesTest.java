package vn.nghiquyet.lint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.nghiquyet.lint.Finding;
import vn.nghiquyet.lint.Lint;
import vn.nghiquyet.lint.Rule;
import vn.nghiquyet.lint.RuleExamples;

/** Every rule has its page, and the examples there are true. */
final class RulePagesTest {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  @Test
  void codesAreKebabCaseAndDifferent() {
    List<String> codes = Catalog.all().stream().map(Rule::code).toList();
    assertThat(codes).doesNotHaveDuplicates().allMatch(code -> CODE.matcher(code).matches());
  }

  @TestFactory
  Stream<DynamicTest> everyPageSaysItAllInBothLanguages() {
    return Catalog.all().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.code(), () -> complete(rule.code())));
  }

  private static void complete(String rule) {
    RulePage page = RulePage.of(rule);
    for (String language : List.of("vi", "en")) {
      assertThat(page.finds(language)).isNotBlank();
      assertThat(page.why(language)).isNotBlank();
      assertThat(page.words().keySet())
          .anyMatch(key -> key.startsWith("message") && key.endsWith("." + language));
    }
    assertThat(page.basis()).isNotBlank();
    assertThat(page.wrong()).isNotEmpty();
    assertThat(page.right()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> whatAPageCallsWrongIsFound() {
    return RuleExamples.wrong(Catalog.all().stream(), (rule, text) -> found(rule.code(), text));
  }

  private static void found(String rule, String text) {
    List<Finding> findings = Lint.findings(rule, text);
    assertThat(findings).isNotEmpty();
    RulePage page = RulePage.of(rule);
    for (Finding finding : findings) {
      assertThat(page.message(finding, "vi")).isNotBlank().doesNotContain("{");
      assertThat(page.message(finding, "en")).isNotBlank().doesNotContain("{");
    }
  }

  @TestFactory
  Stream<DynamicTest> whatAPageCallsRightIsNot() {
    return RuleExamples.right(
        Catalog.all().stream(),
        (rule, text) -> assertThat(Lint.findings(rule.code(), text)).isEmpty());
  }
}
