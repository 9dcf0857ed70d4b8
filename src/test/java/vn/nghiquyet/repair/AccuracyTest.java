package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import vn.nghiquyet.Docs;
import vn.nghiquyet.Score;
import vn.nghiquyet.lm.LanguageModel;

/**
 * A ratchet: the share of syllables, with case, that repair gets right in the composed cases may
 * not fall below what {@code accuracy.tsv} says. Where it rises, {@code -Dgolden.update=true}
 * writes the file anew and fails, so that nobody takes it unread.
 */
final class AccuracyTest {
  private static final String FILE = "accuracy.tsv";
  private static final Repairer REPAIRER =
      new Repairer(LanguageModel.shipped(), RepairOptions.USUAL);

  /** A figure in the file is rounded by this at most. */
  private static final double ROUNDED = 0.00005;

  /** More than some syllables in a thousand are worth writing down. */
  private static final double NOTICEABLE = 0.003;

  private static Map<String, Double> written() {
    Map<String, Double> out = new TreeMap<>();
    Cases.read(FILE)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .forEach(cells -> out.put(cells[0] + "\t" + cells[1], Double.valueOf(cells[2])));
    return out;
  }

  private static Map<String, Score> reached() {
    Map<String, Score> out = new TreeMap<>();
    for (String name : Cases.NAMES) {
      for (String kind : Cases.KINDS) {
        String text = REPAIRER.repair(Cases.damaged(name, kind)).text();
        out.put(name + "\t" + kind, Score.of(Cases.meant(name), text));
      }
    }
    return out;
  }

  @Test
  void noFigureFallsAndTheFileSaysWhatIsReached() throws IOException {
    Map<String, Score> reached = reached();
    if (Boolean.getBoolean("golden.update")) {
      StringBuilder out =
          new StringBuilder("# case\tdamage\tshare of syllables right, with case\n");
      reached.forEach(
          (key, score) ->
              out.append(String.format(Locale.ROOT, "%s\t%.4f%n", key, score.accuracy())));
      Files.writeString(Cases.file(FILE), out);
      fail("written anew: " + FILE);
    }
    Map<String, Double> written = written();
    assertThat(written).containsOnlyKeys(reached.keySet());
    assertThat(where(reached, (key, now) -> now < written.get(key) - ROUNDED)).as("fell").isEmpty();
    assertThat(where(reached, (key, now) -> now > written.get(key) + NOTICEABLE))
        .as("better now: write it down with -Dgolden.update=true")
        .isEmpty();
  }

  private static Map<String, Double> where(
      Map<String, Score> reached, BiPredicate<String, Double> condition) {
    Map<String, Double> out = new TreeMap<>();
    reached.forEach((key, score) -> out.put(key, score.accuracy()));
    out.entrySet().removeIf(entry -> !condition.test(entry.getKey(), entry.getValue()));
    return out;
  }

  @Test
  void repairMakesEveryDamagedCaseBetter() {
    for (String name : Cases.NAMES) {
      for (String kind : Cases.KINDS) {
        String damaged = Cases.damaged(name, kind);
        double before = Score.of(Cases.meant(name), damaged).accuracy();
        double after = Score.of(Cases.meant(name), REPAIRER.repair(damaged).text()).accuracy();

        assertThat(after).as("%s %s", name, kind).isGreaterThanOrEqualTo(before);
        assertThat(after).as("%s %s", name, kind).isGreaterThan(0.95);
      }
    }
  }

  @Test
  void theScoreCountsSyllablesInTheirPlaceWithCase() {
    String meant = "Hội đồng nhân dân\nkhóa 19, kỳ họp";

    assertThat(Score.of(meant, meant)).isEqualTo(new Score(8, 8, 32, 0));
    assertThat(Score.of(meant, "Hội đông nhân dân\nkhoá 19, kỳ họp"))
        .isEqualTo(new Score(8, 7, 32, 1));
    assertThat(Score.of(meant, "hội đồng dân\nkhóa 19 kỳ họp")).isEqualTo(new Score(8, 6, 32, 7));
    assertThat(Score.of(meant, "\n \n")).isEqualTo(new Score(8, 0, 32, 32));
    assertThat(Score.of("", "").accuracy()).isEqualTo(1);
    assertThat(Score.of(Docs.withoutMarks(meant), meant).accuracy()).isLessThan(0.5);
  }
}
