package vn.nghiquyet.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scoring letter by letter. */
final class ChannelSearchTest {
  private static final Channel ENGLISH = Channel.load(Regime.ENGLISH_OCR);

  /** No score is below. */
  private static final double ALL = -1e12;

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
        walk(search, meant);
        assertThat(search.end(meant.length()))
            .isCloseTo(channel.logProb(seen, meant), within(1e-12));
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
        for (int i = 0; i < meant.length(); i++) {
          assertThat(search.advance(i, meant.charAt(i), whole - 1e-12))
              .isGreaterThanOrEqualTo(whole - 1e-12);
        }
        assertThat(search.end(meant.length())).isCloseTo(whole, within(1e-12));
      }
    }
  }

  @Test
  void aPairOfLettersSeenAsOneHoldsUpTheBoundWhileItIsPending() {
    ChannelEvents events = new ChannelEvents();
    events.pair().put(EventTable.pairKey('r', 'n', 'm'), -0.5);
    Channel channel = new Channel(events);
    ChannelSearch search = channel.search("m");
    assertThat(search.advance(0, 'r', -1)).isCloseTo(-0.5, within(1e-12));
    search.advance(1, 'n', -1);
    assertThat(search.end(2)).isCloseTo(-0.5, within(1e-12));
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
  void oneBeginningServesManyContinuations() {
    ChannelSearch search = ENGLISH.search("thuc");
    walk(search, "th");
    for (char c : List.of('ự', 'ú', 'u', 'ư', 'a', 'ơ')) {
      search.advance(2, c, ALL);
      assertThat(search.end(3)).isEqualTo(ENGLISH.logProb("thuc", "th" + c));
    }
  }

  @Test
  void withoutCaseALetterHasWhatIsMoreOfSmallAndCapital() {
    for (String seen : List.of("HPND", "Ludt", "sO", "PONG", "diéu")) {
      ChannelSearch search = ENGLISH.searchWithoutCase(seen);
      for (String meant : List.of("hđnd", "luật", "sở", "đồng", "điều")) {
        double small = ENGLISH.logProb(seen, meant);
        double capitals = ENGLISH.logProb(seen, meant.toUpperCase(Locale.ROOT));
        assertThat(search.logProb(meant)).isGreaterThanOrEqualTo(Math.max(small, capitals) - 1e-12);
      }
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
      trie.walk(search, 0, bound, found);
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

    void walk(ChannelSearch search, int depth, double bound, Map<String, Double> found) {
      if (!word.isEmpty() && search.end(depth) >= bound) {
        found.put(word, search.end(depth));
      }
      next.forEach(
          (letter, branch) -> {
            if (search.advance(depth, letter, bound) >= bound) {
              branch.walk(search, depth + 1, bound, found);
            }
          });
    }
  }

  private static void walk(ChannelSearch search, String meant) {
    for (int i = 0; i < meant.length(); i++) {
      search.advance(i, meant.charAt(i), ALL);
    }
  }
}
