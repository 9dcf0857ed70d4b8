package vn.nghiquyet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.compare.Cluster;
import vn.nghiquyet.compare.Level;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.Pair;
import vn.nghiquyet.compare.Relation;
import vn.nghiquyet.compare.Survey;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.TextRange;

/** The page of a survey, as text. */
final class HtmlSurveyTest {
  /** A hundred documents of some sixty measures. */
  static final Survey HUNDRED = SurveySamples.generated(100, 180, 5);

  static String page(Survey survey, String language) {
    return new HtmlSurvey(Messages.of(language)).of(survey);
  }

  /** Words that try to be markup, wherever a survey has words. */
  static Survey evil() {
    String evil =
        "<script>window.hacked=1</script></script><!-- <img src=x onerror=\"window.hacked=2\">"
            + "\u2028\u2029 \\ ]]> & ' \" `${window.hacked=4}` \u202e";
    Measure a = measure(0, evil + " một");
    Measure b = measure(1, evil + " hai " + evil);
    Measure alone = measure(2, evil);
    return new Survey(
        List.of(entry("a " + evil, evil), entry("b", "B " + evil), entry("c", "")),
        List.of(a, b, alone),
        List.of(new Pair(a, b, 0.8, 0.8, 0.8, Relation.REWORDED)),
        1,
        List.of(new Cluster("c1", evil, Level.LEAF, List.of(a, b), a)),
        List.of(alone),
        List.of());
  }

  private static Measure measure(int document, String text) {
    TextRange all = new TextRange(0, 1);
    Provision provision =
        new Provision(
            Kind.POINT, Label.NONE, "", text, "", List.of("1"), text, 1, 1, all, 1, List.of());
    return new Measure(document, 0, provision);
  }

  private static Survey.Entry entry(String id, String text) {
    Metadata meta =
        new Metadata(
            text,
            text,
            text,
            text,
            text,
            text,
            Optional.empty(),
            "",
            "",
            List.of(),
            List.of(),
            Metadata.Signer.NONE,
            false);
    return new Survey.Entry(id, id, text, meta);
  }

  private static List<String> found(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(one -> one.group(1)).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void thePageNamesWhatIsThere(String language) {
    Survey survey = SurveySamples.three();
    String page = page(survey, language);

    assertThat(page).contains("<html lang=\"" + language + "\">", "id=\"d-lac-giang\"");
    survey.clusters().forEach(cluster -> assertThat(page).contains(cluster.label()));
    assertThat(found(" id=\"([^\"]*)\"", page)).doesNotHaveDuplicates();
    assertThat(found(" id=\"([^\"]*)\"", page)).containsAll(found(" href=\"#([^\"]*)\"", page));
  }

  @Test
  void twoRunsGiveTheSamePage() {
    assertThat(page(SurveySamples.three(), "vi")).isEqualTo(page(SurveySamples.three(), "vi"));
  }

  @Test
  void aSurveyOfNothingIsAPageToo() {
    assertThat(page(SurveySamples.empty(), "en")).endsWith("</html>\n");
  }

  @Test
  void theWordsOfADocumentCannotWriteThePageOrItsData() {
    String page = page(evil(), "vi");
    String data =
        found("(?s)<script type=\"application/json\" id=\"data\">(.*?)</script>", page).get(0);

    assertThat(found("(<script|<img|<!--)", page)).containsExactly("<script", "<script");
    assertThat(found("(</style|</script)", page))
        .containsExactly("</style", "</script", "</script");
    assertThat(data).doesNotContain("<", ">", "&", "\u2028", "\u2029", "\u202e");
    assertThat(data).contains("\\u003c/script\\u003e\\u003c!--", "\\u2028\\u2029").endsWith("}");
  }

  @Test
  void thePageLetsOnlyItsOwnStyleAndScriptRunAndAsksTheNetworkForNothing() {
    String page = page(SurveySamples.three(), "vi");

    assertThat(page).contains("content=\"default-src 'none'; style-src 'sha256-");
    assertThat(page).doesNotContain("unsafe-inline", "http:", "https:", "url(", "@import");
    assertThat(page).doesNotContain(" style=", " onclick=");
    assertThat(page).doesNotContain("innerHTML", "outerHTML", "insertAdjacent", "document.write");
  }

  @Test
  void aLineThatStandsInSeveralMeasuresIsWrittenOnce() {
    String line = "Cắm biển cảnh báo tại ao, hồ, bến đò, đoạn sông sâu";

    assertThat(found("(" + line + ")", page(SurveySamples.three(), "vi"))).hasSize(1);
  }

  @Test
  void aHundredDocumentsMakeAPageOfLessThanFifteenMegabytes() {
    String page = page(HUNDRED, "vi");

    assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1_000_000, 15_000_000);
  }
}
