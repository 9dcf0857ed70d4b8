package vn.nghiquyet.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Line;

class MarkdownOpenerTest {
  /** The line behind a heading that makes the text Markdown. */
  private static Line line(String raw) {
    return Docs.open("a.md", "# x\n" + raw + "\n").lines().get(1);
  }

  private static String text(String raw) {
    return line(raw).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "## Điều 1. Tên¦Điều 1. Tên",
        "### **Điều 1. Tên**¦Điều 1. Tên",
        "**Điều 1.** Tên¦Điều 1. Tên",
        "*Căn cứ Luật;*¦Căn cứ Luật;",
        "***Căn cứ*** Luật¦Căn cứ Luật",
        "__Điều 1__ và _tên_¦Điều 1 và tên",
        "1\\. Một¦1. Một",
        "a\\) Một¦a) Một",
        "\\- Một \\* hai \\_ ba¦- Một * hai _ ba",
        "\\[tối đa\\] \\#5¦[tối đa] #5",
        "3. Ba¦3. Ba",
        "- Một¦- Một",
        "* Một¦* Một",
        "+ Một¦+ Một",
        "> Trích¦Trích",
        "Một<br>hai<br/>ba<br />bốn¦Một hai ba bốn",
        "2 * 3 * 4¦2 * 3 * 4",
        "tên_tệp_dài¦tên_tệp_dài",
        "**Một** - **Hai**¦Một - Hai",
        "a\\\\b¦a\\b"
      })
  void marksAreTakenOff(String raw, String text) {
    assertThat(text(raw)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"## Điều 1", "**Điều 1. Tên**", "### **Điều** 1", "__Điều 1__"})
  void whatIsSetApartAsAWholeIsEmphasized(String raw) {
    assertThat(line(raw).layout().emphasized()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Điều 1", "**Điều 1.** Tên", "*Căn cứ*", "- **Một** hai"})
  void whatIsSetApartInPartIsNot(String raw) {
    assertThat(line(raw).layout().emphasized()).isFalse();
  }

  @Test
  void aTableIsRowsWithCellsBetweenTabs() {
    Line row = line("| 1 | Bến **đò** | a \\| b |");

    assertThat(row.layout().role()).isEqualTo(Line.Role.TABLE_ROW);
    assertThat(row.text().split("\t", -1))
        .extracting(String::strip)
        .containsExactly("1", "Bến đò", "a | b");
    assertThat(text("| --- | :---: |")).isEmpty();
  }

  @Test
  void everyLineStaysALine() {
    assertThat(Docs.open("a.md", "# x\n\n\n| a | b |\n|---|---|\n\n1. Một").lines()).hasSize(7);
  }

  @Test
  void aPlaceInTheTextLeadsToItsPlaceInTheFile() {
    String raw = "### **Điều 1\\.** Mức _thu_";
    Line line = line(raw);

    assertThat(line.text()).isEqualTo("Điều 1. Mức thu");
    assertThat(line.origin().toSource(new TextRange(0, 4)).of(raw)).isEqualTo("Điều");
    assertThat(line.origin().toSource(new TextRange(8, 11)).of(raw)).isEqualTo("Mức");
    assertThat(line.origin().toSource(new TextRange(12, 15)).of(raw)).isEqualTo("thu");
    assertThat(line.origin().sourceLength()).isEqualTo(raw.length());
  }

  @Test
  void everyAsciiMarkMayBeEscaped() {
    assertThat(text("50\\%, 5\\$, a\\@b, 1\\/2, x\\=y, a\\:"))
        .isEqualTo("50%, 5$, a@b, 1/2, x=y, a:");
  }

  @Test
  void entitiesAreCharacters() {
    assertThat(text("Thu &amp; chi&nbsp;&lt;5&gt;")).isEqualTo("Thu & chi <5>");
  }

  @Test
  void aBackslashAtTheEndIsABreak() {
    assertThat(text("HỘI ĐỒNG NHÂN DÂN\\")).isEqualTo("HỘI ĐỒNG NHÂN DÂN");
  }

  @Test
  void theClosingMarksOfAHeadingGo() {
    assertThat(text("## Điều 1. Tên ##")).isEqualTo("Điều 1. Tên");
  }
}
