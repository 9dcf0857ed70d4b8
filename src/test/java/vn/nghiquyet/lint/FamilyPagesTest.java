package vn.nghiquyet.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.nghiquyet.lint.catalog.Catalog;
import vn.nghiquyet.lint.catalog.RulePage;
import vn.nghiquyet.model.Severity;

/** A document with one fault is told that fault and no other of its family. */
final class FamilyPagesTest {
  private static final Set<Family> FAMILIES = Set.of(Family.FORM, Family.DRAFT, Family.SPELLING);

  private static Stream<Rule> rules() {
    return Catalog.all().stream().filter(rule -> FAMILIES.contains(rule.family()));
  }

  private static Set<String> told(Family family, String text) {
    return Lint.findings(text).stream()
        .filter(finding -> RuleExamples.family(finding) == family)
        .filter(finding -> family != Family.DRAFT || finding.severity() != Severity.INFO)
        .map(Finding::rule)
        .collect(Collectors.toSet());
  }

  @TestFactory
  Stream<DynamicTest> oneFaultGivesOneRule() {
    return RuleExamples.wrong(
        rules(),
        (rule, text) -> assertThat(told(rule.family(), text)).containsExactly(rule.code()));
  }

  @TestFactory
  Stream<DynamicTest> whatIsRightIsRightForTheWholeFamily() {
    return RuleExamples.right(
        rules(), (rule, text) -> assertThat(told(rule.family(), text)).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> wholeDocumentsOfThePagesHaveNoFaultOfSpelling() {
    return List.of("letterhead-part", "effective-date").stream()
        .flatMap(rule -> RulePage.of(rule).right().stream())
        .map(
            text ->
                DynamicTest.dynamicTest(
                    text, () -> assertThat(told(Family.SPELLING, text)).isEmpty()));
  }
}
