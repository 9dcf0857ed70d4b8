package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.Composer;
import vn.nghiquyet.Docs;
import vn.nghiquyet.lm.LanguageModel;

/** Laws of repair on composed resolutions in every kind of damage. */
final class RepairLawsTest {
  private static final Repairer REPAIRER =
      new Repairer(LanguageModel.shipped(), RepairOptions.USUAL);

  static List<String> texts() {
    List<String> out = new ArrayList<>();
    for (List<String> one : Cases.all()) {
      out.add(Cases.damaged(one.get(0), one.get(1)));
    }
    for (int seed = 0; seed < 4; seed++) {
      Composer composer = new Composer(seed);
      List<String> paragraphs = composer.resolution(6);
      String text =
          seed % 2 == 0
              ? Composer.lines(paragraphs)
              : Composer.wrapped(paragraphs, 70, seed % 3 == 0);
      out.add(text);
      out.add(Docs.withoutMarks(text));
      out.add(Misread.english(text, new Random(seed)));
      out.add(Misread.vietnamese(text, new Random(seed)));
    }
    return out;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theLawsHold(String text) {
    RepairedText repaired = RepairLaws.hold(REPAIRER, text);

    assertThat(Normalizer.isNormalized(repaired.text(), Normalizer.Form.NFC)).isTrue();
    assertThat(repaired.syllables()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void composedTextThatIsWholeStaysAsItIs(int seed) {
    List<String> paragraphs = new Composer(seed).resolution(8);

    for (String text :
        List.of(Composer.lines(paragraphs), Composer.wrapped(paragraphs, 60, false))) {
      assertThat(REPAIRER.repair(text).corrections()).isEmpty();
    }
  }

  @Test
  void numbersThatWereReadRightAreStillThere() {
    for (List<String> one : Cases.all()) {
      List<String> meant = Cases.meant(one.get(0)).lines().toList();
      List<String> seen = Cases.damaged(one.get(0), one.get(1)).lines().toList();
      List<String> got = REPAIRER.repair(String.join("\n", seen)).text().lines().toList();
      for (int i = 0; i < meant.size(); i++) {
        Map<String, Integer> right = counts(meant.get(i));
        counts(seen.get(i)).forEach((number, n) -> right.computeIfPresent(number, least(n)));
        right.keySet().retainAll(counts(seen.get(i)).keySet());
        Map<String, Integer> left = counts(got.get(i));

        assertThat(right)
            .allSatisfy(
                (number, n) ->
                    assertThat(left.getOrDefault(number, 0))
                        .as("%s in %s", number, got)
                        .isGreaterThanOrEqualTo(n));
      }
    }
  }

  private static java.util.function.BiFunction<String, Integer, Integer> least(int n) {
    return (number, other) -> Math.min(n, other);
  }

  private static Map<String, Integer> counts(String line) {
    Map<String, Integer> out = new TreeMap<>();
    java.util.regex.Pattern.compile("(?<![\\p{L}\\d])\\d+(?![\\p{L}\\d])")
        .matcher(line)
        .results()
        .forEach(found -> out.merge(found.group(), 1, Integer::sum));
    return out;
  }

  @Test
  void severalThreadsGiveTheSameAsOne() {
    List<String> texts = texts();
    List<RepairedText> one = texts.stream().map(REPAIRER::repair).toList();

    List<RepairedText> other =
        IntStream.range(0, 2 * texts.size())
            .parallel()
            .mapToObj(i -> REPAIRER.repair(texts.get(i % texts.size())))
            .toList();

    for (int i = 0; i < other.size(); i++) {
      assertThat(other.get(i)).isEqualTo(one.get(i % one.size()));
    }
  }

  @Test
  void whatWasRepairedBeforeDoesNotMatter() {
    List<String> texts = texts();
    Repairer fresh = new Repairer(LanguageModel.shipped(), RepairOptions.USUAL);
    String last = texts.get(texts.size() - 1);

    assertThat(fresh.repair(last)).isEqualTo(REPAIRER.repair(last));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.9, 0.999, 1})
  void theLessSureIsAllowedTheLessIsChanged(double least) {
    Repairer shy = new Repairer(LanguageModel.shipped(), new RepairOptions(least, ""));
    int bold = 0;
    int careful = 0;
    for (List<String> one : Cases.all()) {
      String text = Cases.damaged(one.get(0), one.get(1));
      RepairedText repaired = RepairLaws.hold(shy, text);
      careful += repaired.corrections().size();
      bold += REPAIRER.repair(text).corrections().size();

      assertThat(repaired.corrections()).allMatch(c -> c.confidence() >= least);
    }
    assertThat(careful).isLessThan(bold);
  }

  @Test
  void linesEndedByReturnAndFeedAreRepairedAlike() {
    for (List<String> one : Cases.all()) {
      String text = Cases.damaged(one.get(0), one.get(1));
      String windows = Docs.open("a.txt", text.replace("\n", "\r\n")).text();

      assertThat(REPAIRER.repair(windows)).isEqualTo(REPAIRER.repair(text.stripTrailing()));
    }
  }

  @Test
  void returnsThatReachRepairStay() {
    String text = Cases.damaged("fire-safety", "eng").replace("\n", "\r\n");

    RepairLaws.hold(REPAIRER, text);
  }
}
