package vn.nghiquyet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.Docs;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.repair.Correction;
import vn.nghiquyet.repair.Doubt;
import vn.nghiquyet.repair.RepairOptions;
import vn.nghiquyet.repair.RepairedText;
import vn.nghiquyet.repair.Repairer;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/** Repaired words on the lines of their file. */
final class RepairedLinesTest {
  private static Correction correction(int line, int column, String before, String after) {
    return new Correction(line, column, before, after, Correction.Kind.OCR, 0.95);
  }

  private static Doubt doubt(int line, String text, double other) {
    return new Doubt(line, 1, text, List.of(new Doubt.Alternative("khác", other)));
  }

  private static RepairedText repaired(SourceText source, List<Correction> corrections) {
    return new RepairedText(source.text(), "", corrections, List.of(), List.of(), 0);
  }

  @Test
  void wordsOfAnotherLengthStillLeadToTheFile() {
    String raw = Normalizer.normalize("Điều 1. M0c hỗtrợ  nuôi ong", Normalizer.Form.NFD);
    SourceText source =
        new SourceText("a.pdf", "pdf", 3, List.of(Line.of(raw, 2, Line.Layout.PARAGRAPH)));

    SourceText out =
        RepairedLines.of(
            source,
            repaired(
                source,
                List.of(
                    correction(1, 9, "M0c", "Mức"),
                    correction(1, 13, "hỗtrợ", "hỗ trợ"),
                    correction(1, 18, " ", ""))));

    Line line = out.lines().get(0);
    assertThat(line.text()).isEqualTo("Điều 1. Mức hỗ trợ nuôi ong");
    assertThat(line.page()).isEqualTo(2);
    assertThat(line.layout()).isEqualTo(Line.Layout.PARAGRAPH);
    assertThat(out.pages()).isEqualTo(3);
    assertThat(inFile(line, raw, "Mức")).isEqualTo("M0c");
    assertThat(inFile(line, raw, "trợ"))
        .isEqualTo(Normalizer.normalize("hỗtrợ", Normalizer.Form.NFD));
    assertThat(inFile(line, raw, "nuôi ong"))
        .isEqualTo(Normalizer.normalize("nuôi ong", Normalizer.Form.NFD));
  }

  /** What the file has where the repaired line has these words. */
  private static String inFile(Line line, String raw, String words) {
    int at = line.text().indexOf(words);
    return line.origin().toSource(new TextRange(at, at + words.length())).of(raw);
  }

  @Test
  void linesWithoutChangesAreTheSameLines() {
    SourceText source = SourceText.ofText("a.txt", "một\nh4i\nba\n");

    SourceText out =
        RepairedLines.of(source, repaired(source, List.of(correction(2, 1, "h4i", "hai"))));

    assertThat(out.text()).isEqualTo("một\nhai\nba");
    assertThat(out.lines().get(0)).isSameAs(source.lines().get(0));
    assertThat(RepairedLines.of(source, repaired(source, List.of()))).isSameAs(source);
  }

  @Test
  void aCorrectionOnEachOfManyLinesIsPutInItsPlace() {
    int lines = 300_000;
    SourceText source = SourceText.ofText("a.txt", "Điều nay có hiệu lực\n".repeat(lines));
    List<Correction> corrections = new ArrayList<>();
    for (int n = 1; n <= lines; n++) {
      corrections.add(correction(n, 6, "nay", "này"));
    }

    SourceText out = RepairedLines.of(source, repaired(source, corrections));

    assertThat(out.lines()).allMatch(line -> line.text().equals("Điều này có hiệu lực"));
  }

  @Test
  void cellsOfATableStayApartInTheRepair() {
    String row = "1\tHỗ trợ mua giống vật nuôi cho hộ nghèo\tĐồng/hộ\tSở Tài chính";
    String stripped = Docs.withoutMarks((row + "\n").repeat(4));
    SourceText source =
        new SourceText(
            "a.docx",
            "docx",
            0,
            stripped.lines().map(line -> Line.of(line, 0, Line.Layout.ROW)).toList());

    RepairedText repaired =
        new Repairer(LanguageModel.shipped(), RepairOptions.USUAL).repair(source.text());
    SourceText out = RepairedLines.of(source, repaired);

    assertThat(repaired.corrections())
        .isNotEmpty()
        .noneMatch(c -> c.before().contains("\t") || c.after().contains("\t"));
    assertThat(out.text()).isEqualTo(repaired.text());
    assertThat(out.lines())
        .allMatch(line -> line.layout().equals(Line.Layout.ROW))
        .allSatisfy(line -> assertThat(line.text().split("\t", -1)).hasSize(4));
    assertThat(out.lines().get(0).text()).contains("Hỗ trợ mua giống vật nuôi");
  }

  @Test
  void doubtsAreRemarksOnTheDocument() {
    SourceText source = SourceText.ofText("a.txt", "Điều 1. Một\nhai\n");
    RepairedText repaired =
        new RepairedText(
            source.text(), source.text(), List.of(), List.of(doubt(2, "hai", 0.3)), List.of(), 3);

    Document document = Documents.document(source, repaired);

    assertThat(document.source().repair()).isEqualTo(new Document.Repair(0, 1));
    assertThat(document.diagnostics())
        .singleElement()
        .satisfies(d -> assertThat(d.code()).isEqualTo("repair-doubt"))
        .satisfies(d -> assertThat(d.line()).isEqualTo(2))
        .satisfies(d -> assertThat(d.arguments()).containsExactly("hai", "«khác»"));
  }

  @Test
  void manyDoubtsAreTheGravestOnesAndANumber() {
    int lines = Documents.TOLD + 30;
    SourceText source = SourceText.ofText("a.txt", "hai\n".repeat(lines));
    List<Doubt> doubts = new ArrayList<>();
    for (int n = 1; n <= lines; n++) {
      doubts.add(doubt(n, "hai", n > 10 && n <= 10 + Documents.TOLD ? 0.4 : 0.1));
    }

    List<Diagnostic> told =
        Documents.document(
                source,
                new RepairedText(source.text(), source.text(), List.of(), doubts, List.of(), lines))
            .diagnostics();

    assertThat(told).filteredOn(d -> d.code().equals("repair-doubt")).hasSize(Documents.TOLD);
    assertThat(told)
        .filteredOn(d -> d.code().equals("repair-doubt"))
        .allMatch(d -> d.line() > 10 && d.line() <= 10 + Documents.TOLD);
    assertThat(told)
        .filteredOn(d -> d.code().equals("repair-more-doubts"))
        .singleElement()
        .satisfies(d -> assertThat(d.arguments()).containsExactly("30"))
        .satisfies(d -> assertThat(d.line()).isEqualTo(1));
  }
}
