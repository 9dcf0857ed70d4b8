package vn.nghiquyet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghiquyet.Docs;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Finding;
import vn.nghiquyet.lint.Linter;
import vn.nghiquyet.lint.Policy;
import vn.nghiquyet.lint.Profile;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lint.catalog.Catalog;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.SourceText;

/**
 * What the families form, draft and spelling find in real documents. Each finding was read: all of
 * them are there in the file. A count that grows is to be read again.
 */
@Tag("shared")
final class LintSharedTest {
  private static final Set<Family> FAMILIES = Set.of(Family.FORM, Family.DRAFT, Family.SPELLING);

  private static String told(String file) throws IOException {
    SourceText source = Docs.open("a.txt", Shared.bytes(file));
    Document document = new DocumentParser().parse(source);
    Subject subject =
        new Subject(
            document, source, new BitSet(), Profile.of(document.meta()), LanguageModel::shipped);
    List<Finding> findings =
        new Linter(Catalog.all(), Policy.USUAL, List.of()).check(file, subject).findings();
    Map<String, Long> counts =
        findings.stream()
            .filter(
                finding -> FAMILIES.contains(Catalog.rule(finding.rule()).orElseThrow().family()))
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "documents/haiphong.md | letterhead-part 2",
        "documents/hanoi-draft.txt | fixed-phrase 1, letterhead-part 1, placeholder 6, wrong-word 1",
        "documents/thainguyen.md | closing-part 1, quote-fault 1",
        "gold/hanoi-final.txt | closing-part 1, fixed-phrase 1, wrong-word 1",
        "resolutions/modern-21-2025.txt | ",
        "resolutions/modern-33-2025.txt | legal-basis-end 2, legal-basis-order 1, quote-fault 1",
        "resolutions/modern-37-2025.txt | tone-placement 1",
        "resolutions/modern-58-2025.txt | ",
        "resolutions/modern-73-2025.txt | ",
        "resolutions/modern-80-2025.txt | quote-fault 1",
        "resolutions/older-00194903.txt | closing-part 1, doubled-word 1, letterhead-part 1",
        "resolutions/older-00204897.txt | closing-part 1, letterhead-part 1, tone-placement 1",
        "resolutions/older-00216792.txt | closing-part 1, letterhead-part 1",
        "resolutions/older-00238062.txt | closing-part 1, letterhead-part 1",
        "resolutions/older-00245453.txt | closing-part 1, letterhead-part 1",
        "resolutions/older-00258305.txt | closing-part 1, doubled-word 2, letterhead-part 1",
        "scans/10209603.gold.txt | legal-basis-order 1, wrong-word 1",
        "scans/10209608.gold.txt | ",
        "scans/10209610.gold.txt | ",
        "scans/10209630.gold.txt | ",
        "scans/10209647.gold.txt | ",
        "legacy/tcvn3-2003-A-15.gold.txt | closing-part 1, impossible-syllable 1, letterhead-part 1, space-fault 2",
        "legacy/tcvn3-2004-0328NDCP.gold.txt | space-fault 5, tone-placement 1",
        "legacy/tcvn3-2004-NghiDinh114_2003.gold.txt | space-fault 5, tone-placement 1",
        "legacy/tcvn3-2004-TT1691998.gold.txt | space-fault 5, tone-placement 1",
        "legacy/vni-2008-23.QD-991-UBND.gold.txt | closing-part 1, space-fault 4",
      })
  void findingsAreThoseThatWereRead(String file, String counts) throws IOException {
    assertThat(told(file)).isEqualTo(counts == null ? "" : counts);
  }
}
