package vn.nghiquyet.report;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Docs;
import vn.nghiquyet.diff.Differ;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.report.json.DiffJson;
import vn.nghiquyet.report.json.DocumentJson;

/** Every report on the same documents, as a person reads it. */
final class GoldenReportsTest {
  private static final Golden FOREST = Golden.of("trong-rung");
  private static final Golden MARKS = Golden.of("danh-dau");

  static Stream<Arguments> terminals() {
    return Stream.of("plain", "ansi")
        .flatMap(
            palette ->
                Stream.of(80, 100)
                    .flatMap(
                        width ->
                            Stream.of(3, -1)
                                .map(context -> Arguments.of(palette, width, context))));
  }

  @ParameterizedTest
  @MethodSource("terminals")
  void differencesOnATerminalAreTheOnesOnFile(String palette, int width, int context) {
    String name =
        "diff-" + palette + "-" + width + (context < 0 ? "-all" : "-context-" + context) + ".txt";
    Palette colours = palette.equals("ansi") ? Palette.ANSI : Palette.PLAIN;

    FOREST.assertSame(
        name, new TerminalDiff(Messages.of("vi"), colours, width, context).of(FOREST.diff()));
  }

  @Test
  void differencesAreToldInEnglishToo() {
    FOREST.assertSame(
        "diff-en.txt",
        new TerminalDiff(Messages.of("en"), Palette.PLAIN, 100, 8).of(FOREST.diff()));
  }

  /**
   * A decision with its regulation, chapters and blanks; a regulation with tables and appendices.
   */
  @ParameterizedTest
  @ValueSource(strings = {"quy-che-kem-theo", "quy-dinh-va-phu-luc"})
  void aDraftAndWhatWasAdoptedDifferAsAPersonWouldSay(String name) {
    Golden golden = Golden.of(name);

    DocumentDiff diff =
        Differ.diff(
            Docs.read("before.txt", golden.read("before.txt")),
            Docs.read("after.txt", golden.read("after.txt")));

    golden.assertSame(
        "diff-en.txt", new TerminalDiff(Messages.of("en"), Palette.PLAIN, 100, 8).of(diff));
  }

  @Test
  void differencesInMarkdownAreToldInEnglishToo() {
    FOREST.assertSame("diff-en.md", new MarkdownDiff(Messages.of("en"), 8).of(FOREST.diff()));
  }

  @ParameterizedTest
  @CsvSource({"3, diff-context-3.md", "-1, diff-all.md"})
  void differencesInMarkdownAreTheOnesOnFile(int context, String name) {
    FOREST.assertSame(name, new MarkdownDiff(Messages.of("vi"), context).of(FOREST.diff()));
  }

  @Test
  void differencesInJsonAreTheOnesOnFile() {
    FOREST.assertSame("diff.json", DiffJson.of(FOREST.diff()) + "\n");
  }

  @Test
  void aDraftInJsonIsTheOneOnFile() {
    FOREST.assertSame(
        "before.json", DocumentJson.of(FOREST.before(), Messages.of("vi"), true) + "\n");
  }

  @Test
  void aDocumentInJsonIsTheOneOnFile() {
    FOREST.assertSame(
        "after.json", DocumentJson.of(FOREST.after(), Messages.of("vi"), true) + "\n");
  }

  @ParameterizedTest
  @CsvSource({"plain, 80", "plain, 100", "ansi, 80"})
  void theOutlineIsTheOneOnFile(String palette, int width) {
    Palette colours = palette.equals("ansi") ? Palette.ANSI : Palette.PLAIN;

    FOREST.assertSame(
        "before-tree-" + palette + "-" + width + ".txt",
        TreeReport.of(FOREST.before(), Messages.of("vi"), colours, width));
  }

  @Test
  void theOutlineIsToldInEnglishToo() {
    FOREST.assertSame(
        "after-tree-en.txt", TreeReport.of(FOREST.after(), Messages.of("en"), Palette.PLAIN, 100));
  }

  @Test
  void aDocumentInMarkdownIsTheOneOnFile() {
    FOREST.assertSame("after.md", MarkdownDocument.of(FOREST.after()));
  }

  @Test
  void aDocumentAsPlainTextIsTheOneOnFile() {
    FOREST.assertSame("after-plain.txt", PlainDocument.of(FOREST.after()));
  }

  @Test
  void textThatLooksLikeMarkdownIsEscapedAsOnFile() {
    MARKS.assertSame("before.md", MarkdownDocument.of(MARKS.before()));
  }

  @Test
  void differencesOfSuchTextAreEscapedAsOnFile() {
    MARKS.assertSame("diff.md", new MarkdownDiff(Messages.of("vi"), -1).of(MARKS.diff()));
  }
}
