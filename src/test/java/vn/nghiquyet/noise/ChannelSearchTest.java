package vn.nghiquyet.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scoring letter by letter. */
final class ChannelSearchTest {
  private static final Channel ENGLISH = Channel.load(Regime.ENGLISH_OCR);
  private static final List<String> SEEN =
      List.of("", "thye", "chikc", "dugc", "& co sd", "m", "Ludt", "ngudi", "12/NQ", "iéu");
  private static final List<String> WORDS =
      List.of(
          "thực", "thức", "thu", "thư", "thúc", "thục", "thuế", "thuê", "chức", "chắc", "chúc",
          "chước", "được", "đọc", "đục", "đuốc", "dược", "luật", "Luật", "lượt", "Lượt", "người",
          "nguồi", "ngụ", "ở", "ô", "ổ", "cơ", "có", "cỏ", "sở", "số", "sổ", "rn", "m", "tiểu",
          "kiểu", "iều", "yếu");
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
  void aSearchKeepsApartAsManyLettersAsThereAre() {
    ChannelSearch search = ENGLISH.search("ab");
    for (int round = 0; round < 2; round++) {
      for (char c = 'A'; c < '\u0400'; c++) {
        String meant = "a" + c;
        assertThat(search.logProb(meant)).isEqualTo(ENGLISH.logProb("ab", meant));
      }
    }
  }

  @Test
  void oneRowServesManyContinuations() {
    ChannelSearch search = ENGLISH.search("thuc");
    double[] stem = walk(search, "th");
    double[] copy = stem.clone();
    double[] out = search.newRow();
    for (char c : List.of('ự', 'ú', 'u', 'ư', 'a', 'ơ')) {
      search.advance(stem, c, out);
      assertThat(stem).isEqualTo(copy);
      assertThat(search.end(out)).isEqualTo(search.logProb("th" + c));
    }
  }

  @Test
  void aWalkOverATrieThatLeavesHopelessBranchesFindsAllThatIsGoodEnough() {
    Trie trie = new Trie();
    WORDS.forEach(trie::add);
    for (String seen : SEEN) {
      ChannelSearch search = ENGLISH.search(seen);
      double bound = WORDS.stream().mapToDouble(search::logProb).max().orElseThrow() - 4;
      Map<String, Double> found = new TreeMap<>();
      double[] row = search.newRow();
      search.start(row);
      trie.walk(search, row, bound, found);
      Map<String, Double> all = new TreeMap<>();
      for (String word : WORDS) {
        double score = search.logProb(word);
        if (score >= bound) {
          all.put(word, score);
        }
      }
      assertThat(found).isEqualTo(all);
    }
  }

  /** What the searching side does: one row per depth, a branch left when its bound is too low. */
  private static final class Trie {
    private final Map<Character, Trie> next = new TreeMap<>();
    private String word = "";

    void add(String text) {
      Trie at = this;
      for (int i = 0; i < text.length(); i++) {
        at = at.next.computeIfAbsent(text.charAt(i), k -> new Trie());
      }
      at.word = text;
    }

    void walk(ChannelSearch search, double[] row, double bound, Map<String, Double> found) {
      if (!word.isEmpty() && search.end(row) >= bound) {
        found.put(word, search.end(row));
      }
      double[] out = search.newRow();
      next.forEach(
          (letter, branch) -> {
            if (search.advance(row, letter, out) >= bound) {
              branch.walk(search, out, bound, found);
            }
          });
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
