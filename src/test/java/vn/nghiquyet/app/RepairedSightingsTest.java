package vn.nghiquyet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.repair.Correction;
import vn.nghiquyet.repair.RepairedText;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Sighting;
import vn.nghiquyet.text.SourceText;

/** Repaired words keep their places on the page image. */
final class RepairedSightingsTest {
  private static final List<Sighting.Alternative> OTHERS =
      List.of(new Sighting.Alternative("khác", 0.3));

  /** A line whose letters are all 10 pixels wide; words are less sure from left to right. */
  private static Line seen(String text) {
    List<Sighting> out = new ArrayList<>();
    Matcher word = Pattern.compile("\\S+").matcher(text);
    while (word.find()) {
      Box box = new Box(10 * word.start(), 5, 10 * word.end(), 25);
      out.add(new Sighting(word.start(), word.end(), box, 20, 0.9 - 0.1 * out.size(), OTHERS));
    }
    return Line.of(text, 1, Line.Layout.PLAIN).with(out);
  }

  private static Correction correction(int column, String before, String after) {
    return new Correction(1, column, before, after, Correction.Kind.OCR, 0.95);
  }

  private static List<Sighting> repaired(String text, Correction... corrections) {
    SourceText source = new SourceText("a.png", "png", 1, List.of(seen(text)));
    RepairedText repaired =
        new RepairedText(source.text(), "", List.of(corrections), List.of(), List.of(), 0);
    Line line = RepairedLines.of(source, repaired).lines().get(0);
    assertThat(line.sightings().stream().map(s -> line.text().substring(s.start(), s.end())))
        .as("one sighting for each word")
        .containsExactly(line.text().strip().split("\\s+"));
    return line.sightings();
  }

  private static Box box(int from, int to) {
    return new Box(10 * from, 5, 10 * to, 25);
  }

  @Test
  void aCorrectedWordKeepsItsBoxAndWhatElseWasSeen() {
    List<Sighting> out = repaired("Mưc hỗ trợ", correction(1, "Mưc", "Mức"));

    assertThat(out.get(0)).isEqualTo(new Sighting(0, 3, box(0, 3), 20, 0.9, OTHERS));
    assertThat(out.get(2).box()).isEqualTo(box(7, 10));
  }

  @Test
  void wordsBehindALongerOneMoveInTheLineNotOnThePage() {
    List<Sighting> out = repaired("đươg phố mới", correction(1, "đươg", "đường"));

    assertThat(out).extracting(Sighting::start).containsExactly(0, 6, 10);
    assertThat(out).extracting(Sighting::box).containsExactly(box(0, 4), box(5, 8), box(9, 12));
  }

  @Test
  void twoWordsThatBecomeOneHaveTheBoxAroundBothAndTheLowerConfidence() {
    List<Sighting> out = repaired("tổ ch ức lại", correction(4, "ch ức", "chức"));

    assertThat(out).extracting(Sighting::box).containsExactly(box(0, 2), box(3, 8), box(9, 12));
    assertThat(out.get(1).confidence()).isCloseTo(0.7, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void aSpaceTakenOutJoinsTheWordsBesideIt() {
    List<Sighting> out = repaired("tổ ch ức lại", correction(6, " ", ""));

    assertThat(out).extracting(Sighting::box).containsExactly(box(0, 2), box(3, 8), box(9, 12));
  }

  @Test
  void oneWordThatBecomesTwoIsDividedByLetters() {
    List<Sighting> out = repaired("được hỗtrợ vốn", correction(6, "hỗtrợ", "hỗ trợ"));

    assertThat(out)
        .extracting(Sighting::box)
        .containsExactly(box(0, 4), box(5, 7), box(7, 10), box(11, 14));
    assertThat(out.get(2).confidence()).isEqualTo(out.get(1).confidence());
  }

  @Test
  void aSpacePutInDividesTheWordToo() {
    List<Sighting> out = repaired("được hỗtrợ vốn", correction(8, "", " "));

    assertThat(out)
        .extracting(Sighting::box)
        .containsExactly(box(0, 4), box(5, 7), box(7, 10), box(11, 14));
  }

  @Test
  void aCommaPutInBelongsToTheWordBefore() {
    List<Sighting> out = repaired("quyền nghĩa vụ", correction(6, "", ","));

    assertThat(out.get(0)).isEqualTo(new Sighting(0, 6, box(0, 5), 20, 0.9, OTHERS));
    assertThat(out.get(1).box()).isEqualTo(box(6, 11));
  }

  @Test
  void aSpeckTakenOutLeavesNoSighting() {
    List<Sighting> out = repaired("hỗ ~ trợ", correction(4, "~", ""));

    assertThat(out).extracting(Sighting::box).containsExactly(box(0, 2), box(5, 8));
  }

  @Test
  void twoWordsCorrectedTogetherKeepABoxEach() {
    List<Sighting> out = repaired("một hai ba bốn", correction(5, "hai ba", "hài bà"));

    assertThat(out)
        .extracting(Sighting::box)
        .containsExactly(box(0, 3), box(4, 7), box(8, 10), box(11, 14));
  }
}
