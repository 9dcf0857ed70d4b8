package vn.nghiquyet.lint;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import vn.nghiquyet.lint.catalog.Catalog;
import vn.nghiquyet.lint.catalog.RulePage;

/** The examples on the pages of rules, a test for each. */
public final class RuleExamples {
  private RuleExamples() {}

  /** What the pages of some rules call wrong. */
  public static Stream<DynamicTest> wrong(Stream<Rule> rules, BiConsumer<Rule, String> check) {
    return each(rules, RulePage::wrong, check);
  }

  /** What they call right. */
  public static Stream<DynamicTest> right(Stream<Rule> rules, BiConsumer<Rule, String> check) {
    return each(rules, RulePage::right, check);
  }

  private static Stream<DynamicTest> each(
      Stream<Rule> rules,
      Function<RulePage, List<String>> examples,
      BiConsumer<Rule, String> check) {
    return rules.flatMap(
        rule ->
            examples.apply(RulePage.of(rule.code())).stream()
                .map(
                    text ->
                        DynamicTest.dynamicTest(
                            rule.code() + ": " + text, () -> check.accept(rule, text))));
  }

  /** What a finding is about. */
  public static Family family(Finding finding) {
    return Catalog.rule(finding.rule()).orElseThrow().family();
  }
}
