package vn.nghiquyet.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scoring letter by letter. */
final class ChannelSearchTest {
  private static final List<String> SEEN =
      List.of("", "thye", "chikc", "dugc", "& co sd", "m", "Ludt", "ngudi", "12/NQ", "iéu");
  private static final List<String> MEANT =
      List.of(
          "", "thực", "chức", "được", "ở cơ sở", "rn", "Luật", "người", "12/NQ", "iều", "nghiêng");

  @ParameterizedTest
  @EnumSource(Regime.class)
  void stepByStepGivesTheScoreOfTheWhole(Regime regime) {
    Channel channel = Channel.load(regime);
    for (String seen : SEEN) {
      ChannelSearch search = channel.search(seen);
      for (String meant : MEANT) {
        double[] row = walk(search, meant);
        assertThat(search.end(row)).isCloseTo(channel.logProb(seen, meant), within(1e-12));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Regime.class)
  void noEndingBeatsTheBoundOfItsBeginning(Regime regime) {
    Channel channel = Channel.load(regime);
    for (String seen : SEEN) {
      for (String meant : MEANT) {
        ChannelSearch search = channel.search(seen);
        double whole = search.logProb(meant);
        double[] row = search.newRow();
        search.start(row);
        for (int i = 0; i < meant.length(); i++) {
          double[] next = search.newRow();
          assertThat(search.advance(row, meant.charAt(i), next))
              .isGreaterThanOrEqualTo(whole - 1e-12);
          row = next;
        }
      }
    }
  }

  @Test
  void aPairOfLettersSeenAsOneHoldsUpTheBoundWhileItIsPending() {
    ChannelEvents events = new ChannelEvents();
    events.pair().put(EventTable.pairKey('r', 'n', 'm'), -0.5);
    Channel channel = new Channel(events);
    ChannelSearch search = channel.search("m");
    double[] start = search.newRow();
    double[] one = search.newRow();
    double[] two = search.newRow();
    search.start(start);
    assertThat(search.advance(start, 'r', one)).isCloseTo(-0.5, within(1e-12));
    search.advance(one, 'n', two);
    assertThat(search.end(two)).isCloseTo(-0.5, within(1e-12));
    assertThat(channel.logProb("mm", "rnrn")).isCloseTo(-1, within(1e-12));
  }

  @Test
  void oneRowServesManyContinuations() {
    ChannelSearch search = Channel.load(Regime.ENGLISH_OCR).search("thuc");
    double[] stem = walk(search, "th");
    double[] copy = stem.clone();
    double[] out = search.newRow();
    for (char c : List.of('ự', 'ú', 'u', 'ư', 'a', 'ơ')) {
      search.advance(stem, c, out);
      assertThat(stem).isEqualTo(copy);
      assertThat(search.end(out)).isEqualTo(search.logProb("th" + c));
    }
  }

  private static double[] walk(ChannelSearch search, String meant) {
    double[] row = search.newRow();
    search.start(row);
    for (int i = 0; i < meant.length(); i++) {
      double[] next = search.newRow();
      search.advance(row, meant.charAt(i), next);
      row = next;
    }
    return row;
  }
}
