package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import vn.nghiquyet.lint.Checked;
import vn.nghiquyet.lint.Lint;
import vn.nghiquyet.lint.Linter;
import vn.nghiquyet.lint.Policy;
import vn.nghiquyet.lint.catalog.Catalog;

/** Findings in the forms that other programs read, with names and words that try to break out. */
final class LintFormsTest {
  private static final String EVIL = "dự thảo/\"<b>&'\n::error::,%0A \uD83D\uDE00]]>.txt";

  private static final String TEXT =
      """
      Điều 1. Hỗ trợ <script>alert("1")</script> & ]]> \uD83D\uDE00
      1. Mỗi tổ hòa giải được hỗ trợ.
      2. Mức hỗ trợ do Ủy ban nhân dân quyết định.
      2. Kinh phí do ngân sách cấp xã bảo đảm.
      """;

  private static final Messages VI = Messages.of("vi");

  private static List<Checked> files() {
    Linter linter =
        new Linter(List.of(Catalog.rule("label-duplicate").orElseThrow()), Policy.USUAL, List.of());
    return List.of(
        linter.check(EVIL, Lint.subject(TEXT)),
        linter.check("sạch.txt", Lint.subject("Điều 1. A")));
  }

  @Test
  void junitIsReadByTheParserOfABuildServer(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("TEST-lint.xml"), LintXml.junit(files(), VI));
    List<ReportTestSuite> suites =
        new TestSuiteXmlParser(new NullConsoleLogger()).parse(file.toString());
    assertThat(suites).hasSize(2);
    assertThat(suites.get(0).getNumberOfFailures()).isEqualTo(1);
    assertThat(suites.get(1).getNumberOfFailures()).isZero();
    assertThat(suites.get(1).getNumberOfTests()).isEqualTo(1);
  }

  @Test
  void checkstyleKeepsNamesAndWords() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    byte[] xml = LintXml.checkstyle(files(), VI).getBytes(StandardCharsets.UTF_8);
    NodeList errors =
        factory
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml))
            .getElementsByTagName("error");
    assertThat(errors.getLength()).isEqualTo(1);
    assertThat(errors.item(0).getParentNode().getAttributes().getNamedItem("name").getNodeValue())
        .isEqualTo(EVIL.replace("\n", " "));
  }

  @Test
  void aCommandOfGitHubIsOneLineWhateverTheNameHolds() {
    String commands = new LintLines(VI).github(files());
    assertThat(commands.lines()).hasSize(1).allMatch(line -> line.startsWith("::error file="));
    assertThat(commands).contains("%0A%3A%3Aerror%3A%3A%2C%250A").contains(",line=4,");
  }

  @Test
  void markdownHoldsNoMarkup() {
    String markdown = new LintLines(VI).markdown(files());
    assertThat(markdown).doesNotContain("<b>").contains("\\<b\\>");
    assertThat(markdown.lines().filter(line -> line.startsWith("| 4 |"))).hasSize(1);
  }

  @Test
  void anUriHoldsNoLetterThatNeedsEscaping() throws IOException {
    assertThat(LintUri.of(EVIL)).matches("[A-Za-z0-9._~/%-]+");
  }
}
