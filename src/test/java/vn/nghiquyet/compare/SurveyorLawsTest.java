package vn.nghiquyet.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.bench.SurveyPapers;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.text.SourceText;

/** What holds of every survey. */
final class SurveyorLawsTest {
  private static final Set<Level> BOTH = EnumSet.allOf(Level.class);
  private static final SurveyPapers PAPERS = new SurveyPapers();

  private static Document document(String name, String text) {
    return new DocumentParser().parse(SourceText.ofText(name + ".txt", text));
  }

  private static List<Document> documents(int count, int pages) {
    return IntStream.range(0, count)
        .mapToObj(i -> document("d" + i, PAPERS.document(500 + i, pages)))
        .toList();
  }

  private static String place(Survey survey, Measure measure) {
    return survey.documents().get(measure.document()).id() + " " + measure.path();
  }

  private static Set<String> pairs(Survey survey) {
    Set<String> out = new TreeSet<>();
    for (Pair pair : survey.pairs()) {
      String a = place(survey, pair.a());
      String b = place(survey, pair.b());
      String both = a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
      out.add(both + " " + pair.relation() + " " + pair.similarity());
    }
    return out;
  }

  private static Set<Set<String>> clusters(Survey survey) {
    return survey.clusters().stream()
        .map(
            cluster ->
                cluster.members().stream()
                    .map(member -> place(survey, member))
                    .collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  @Test
  void theOrderOfDocumentsDoesNotCount() {
    List<Document> documents = new ArrayList<>(documents(6, 4));
    Survey survey = new Surveyor(BOTH).survey(documents);
    Collections.shuffle(documents, new Random(3));
    Survey other = new Surveyor(BOTH).survey(documents);

    assertThat(survey.pairs()).isNotEmpty();
    assertThat(pairs(other)).isEqualTo(pairs(survey));
    assertThat(clusters(other)).isEqualTo(clusters(survey));
  }

  @Test
  void theOrderOfVeryManyDocumentsDoesNotCount() {
    List<Document> documents = new ArrayList<>(documents(24, 8));
    Survey survey = new Surveyor(BOTH).survey(documents);
    Collections.reverse(documents);
    Survey other = new Surveyor(BOTH).survey(documents);

    assertThat(survey.measures().stream().map(Measure::text).distinct().count())
        .as("wordings, too many for all pairs")
        .isGreaterThan(1_500);
    assertThat(pairs(other)).isEqualTo(pairs(survey));
  }

  @Test
  void aDocumentOfAnotherProvinceSaysTheSame() {
    String text = PAPERS.document(77, 6);
    String province = text.lines().filter(line -> line.startsWith("TỈNH ")).findFirst().get();
    String name =
        text.lines().filter(line -> line.contains(", ngày ")).findFirst().get().split(",", -1)[0];
    String own = text.replace("trên địa bàn các xã", "trên địa bàn tỉnh " + name + " và các xã");
    String moved = own.replace(province, "TỈNH KIM ĐỨC").replace(name, "Kim Đức");

    Survey survey = new Surveyor(BOTH).survey(List.of(document("a", own), document("b", moved)));

    List<Measure> leaves =
        survey.measures().stream()
            .filter(m -> m.document() == 0 && m.level() == Level.LEAF)
            .toList();
    Set<Measure> same =
        survey.pairs().stream()
            .filter(pair -> pair.relation() == Relation.IDENTICAL)
            .map(Pair::a)
            .collect(Collectors.toSet());
    assertThat(own).isNotEqualTo(text);
    assertThat(leaves).hasSizeGreaterThan(40);
    assertThat(same).containsAll(leaves);
    assertThat(survey.unique()).isEmpty();
  }

  @Test
  void theIndexOfVeryManyFindsWhatComparingAllFinds() {
    Corpus corpus = Corpus.of(documents(12, 6), BOTH);
    Set<String> all = strong(corpus, Integer.MAX_VALUE);
    Set<String> led = strong(corpus, 0);

    long found = all.stream().filter(led::contains).count();
    assertThat(all).hasSizeGreaterThan(60);
    assertThat((double) found / all.size()).isGreaterThanOrEqualTo(0.95);
    assertThat(all).containsAll(led);
  }

  private static Set<String> strong(Corpus corpus, int allPairs) {
    return Pairing.of(corpus, allPairs).stream()
        .filter(pair -> pair.relation().compareTo(Relation.PARTIAL) < 0)
        .map(
            pair ->
                pair.a().document()
                    + "."
                    + pair.a().index()
                    + " "
                    + pair.b().document()
                    + "."
                    + pair.b().index())
        .collect(Collectors.toSet());
  }
}
