package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.noise.Channel;
import vn.nghiquyet.noise.ChannelSearch;
import vn.nghiquyet.noise.Regime;

/** The walk over the lexicon against a look at every word. */
final class CandidateFinderTest {
  private static final LanguageModel MODEL = LanguageModel.shipped();
  private static final Lexicon LEXICON = new Lexicon(MODEL);
  private static final Channel ENGLISH = Channel.load(Regime.ENGLISH_OCR);
  private static final Channel VIETNAMESE = Channel.load(Regime.VIETNAMESE_OCR);

  /** Words less probable are not looked for. */
  private static final double GIVEN_UP = -30;

  private static final double MARGIN = 8;
  private static final double NEAR = 1e-3;
  private static final int MOST = 40;

  private static Map<Integer, Double> every(Channel channel, String seen) {
    Map<Integer, Double> out = new HashMap<>();
    ChannelSearch search = channel.searchWithoutCase(seen);
    for (int id = LanguageModel.SYMBOL + 1; id < MODEL.vocabularySize(); id++) {
      if (Character.isLetter(MODEL.word(id).charAt(0))) {
        out.put(id, search.logProb(MODEL.word(id)));
      }
    }
    return out;
  }

  private static void assertAllFound(Channel channel, String seen) {
    Candidates found = new CandidateFinder(MODEL, LEXICON, channel).find(seen);
    Map<Integer, Double> every = every(channel, seen);
    double best =
        every.entrySet().stream()
            .mapToDouble(one -> one.getValue() + MODEL.unigram(one.getKey()))
            .max()
            .orElseThrow();
    Set<Integer> ids = new HashSet<>();
    double last = best + NEAR;
    for (int k = 0; k < found.size(); k++) {
      double total = found.score(k) + MODEL.unigram(found.id(k));
      ids.add(found.id(k));

      assertThat((double) found.score(k)).isCloseTo(every.get(found.id(k)), within(NEAR));
      assertThat(total).isGreaterThan(best - MARGIN - NEAR).isLessThanOrEqualTo(last + NEAR);
      last = total;
    }
    double least = found.size() < MOST ? Math.max(best - MARGIN, GIVEN_UP) : last;
    every.forEach(
        (id, score) -> {
          if (score + MODEL.unigram(id) > least + NEAR) {
            assertThat(ids).as("%s for %s", MODEL.word(id), seen).contains(id);
          }
        });
    assertThat(ids).hasSize(found.size()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "déng", "Diéu", "t6", "chitc", "chifc", "viéc", "hién", "nhan", "d4n", "Nghi", "quyét",
        "c6", "¢6", "¢", "é", "16", "g1a1", "dé", "Hoi", "trudng", "thudng", "nam", "6", "duse",
        "&", "HPND", "neudi", "phuong", "nghiép", "ludt", "zzs"
      })
  void asManyWordsAreFoundAsALookAtEachFindsInEnglishOcr(String seen) {
    assertAllFound(ENGLISH, seen);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thần", "quôc", "4rợ", "tỉnh", "QUYÉT", "hôi", "ủy", "chỉ", "lỗng", "đệt", "nghiệp"
      })
  void asManyWordsAreFoundAsALookAtEachFindsInVietnameseOcr(String seen) {
    assertAllFound(VIETNAMESE, seen);
  }

  @Test
  void nothingIsFoundForNothingAndForWhatIsTooLong() {
    CandidateFinder finder = new CandidateFinder(MODEL, LEXICON, ENGLISH);

    assertThat(finder.find("").size()).isZero();
    assertThat(finder.find("a".repeat(100_000)).size()).isZero();
    assertThat(finder.find("").best()).isLessThan(-50);
  }

  @Test
  void partsAreAmongTheWordsThatAreFoundForTheWhole() {
    CandidateFinder finder = new CandidateFinder(MODEL, LEXICON, ENGLISH);
    for (String seen : new String[] {"hoi", "d6ng", "thyc", "xyzzy", "¢"}) {
      Candidates all = finder.find(seen);
      Candidates part = finder.findPart(seen);

      assertThat(part.size()).isLessThanOrEqualTo(all.size());
      for (int k = 0; k < part.size(); k++) {
        assertThat(part.id(k)).isEqualTo(all.id(k));
      }
    }
  }

  @Test
  void theLexiconHoldsEveryWordOfLettersOnce() {
    Set<String> words = new HashSet<>();
    walk(Lexicon.ROOT, "", Double.POSITIVE_INFINITY, words);
    Set<String> meant = new HashSet<>();
    for (int id = LanguageModel.SYMBOL + 1; id < MODEL.vocabularySize(); id++) {
      String word = MODEL.word(id);
      if (Character.isLetter(word.charAt(0))) {
        meant.add(word);
        assertThat(word.length()).isLessThanOrEqualTo(LEXICON.depth());
      }
    }

    assertThat(words).isEqualTo(meant).hasSizeGreaterThan(5000);
  }

  private static void walk(int node, String letters, double bound, Set<String> words) {
    assertThat((double) LEXICON.best(node)).isLessThanOrEqualTo(bound);
    int word = LEXICON.word(node);
    if (word != Lexicon.NONE) {
      assertThat(MODEL.word(word)).isEqualTo(letters);
      assertThat(MODEL.unigram(word)).isLessThanOrEqualTo(LEXICON.best(node) + 1e-5);
      assertThat(words.add(letters)).isTrue();
    }
    for (int child = LEXICON.children(node); child < LEXICON.childrenEnd(node); child++) {
      walk(child, letters + LEXICON.letter(child), LEXICON.best(node), words);
    }
  }
}
