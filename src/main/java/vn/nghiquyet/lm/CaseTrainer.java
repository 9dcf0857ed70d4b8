package vn.nghiquyet.lm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Syllables;

/**
 * Counts how words are written between their neighbours and makes the tables of a {@link CaseModel}
 * of it: the odds of a word alone are drawn to those of all words, those of a pair to the word's,
 * those of a triple to what its pairs say together (additive smoothing with that prior). A pair or
 * a triple is kept where it makes the words seen more probable by so many nats. Not for use by
 * several threads.
 */
final class CaseTrainer {
  /** How many unseen occurrences, spread as the prior says, smooth the seen ones. */
  private static final double PRIOR = 1;

  private static final int LEAST_ABBREVIATION = 3;
  private static final Pattern CAPITALS =
      Pattern.compile("(?<![\\p{L}\\p{M}])[A-ZĐƯƠÂÔÊĂ]{2,12}(?![\\p{L}\\p{M}])");
  private static final int BITS = 15;
  private static final long MASK = (1L << BITS) - 1;

  private final LanguageModel model;
  private final PackedCounter triples = new PackedCounter();
  private final PackedCounter pairs = new PackedCounter();
  private final long[][] alone;

  private final long[] capitals;
  private final Map<String, Map<String, Integer>> abbreviations = new TreeMap<>();

  /** Counts words by the ids of a model. */
  CaseTrainer(LanguageModel model) {
    this.model = model;
    this.alone = new long[2][model.vocabularySize()];
    this.capitals = new long[model.vocabularySize()];
  }

  void paragraph(String text) {
    abbreviations(text);
    for (CaseText.Seen seen : CaseText.seen(model, text)) {
      if (seen.shape() == CaseText.Shape.CAPITALS) {
        capitals[seen.word()]++;
        continue;
      }
      int capital = seen.shape() == CaseText.Shape.CAPITAL ? 1 : 0;
      alone[capital][seen.word()]++;
      long pair = (long) seen.word() << BITS | seen.next();
      triples.add((long) seen.previous() << 2 * BITS + 1 | pair << 1 | capital);
      pairs.add(pair << 1 | capital);
    }
  }

  /** Counts spellings of abbreviations: runs of capitals that are no syllables. */
  private void abbreviations(String text) {
    Matcher capitals = CAPITALS.matcher(text);
    while (capitals.find()) {
      String word = capitals.group();
      String letters = word.replace('Đ', 'D');
      if (letters.indexOf('D') >= 0 && !Syllables.isSyllable(word.toLowerCase(Locale.ROOT))) {
        abbreviations.computeIfAbsent(letters, key -> new TreeMap<>()).merge(word, 1, Integer::sum);
      }
    }
  }

  /** The spelling with Đ where it is the most frequent one and no rare one. */
  private List<String> spelt() {
    List<String> out = new ArrayList<>();
    for (Map<String, Integer> spellings : abbreviations.values()) {
      Map.Entry<String, Integer> most =
          Collections.max(spellings.entrySet(), Map.Entry.comparingByValue());
      if (most.getKey().indexOf('Đ') >= 0 && most.getValue() >= LEAST_ABBREVIATION) {
        out.add(most.getKey());
      }
    }
    return out;
  }

  /** The tables of what was counted. */
  CaseTables tables(double worth) {
    byte[] words = alone();
    byte[] inCapitals = inCapitals();
    CaseTables.Table none = new CaseTables.Table(new long[0], new byte[0]);
    CaseTables.Table before =
        new Kept(triples, BITS, worth, key -> pair(key)).table(key -> nats(words[last(key)]));
    CaseTables.Table behind =
        new Kept(pairs, 0, worth, key -> pair(key)).table(key -> nats(words[last(key >>> BITS)]));
    CaseTables both = new CaseTables(words, inCapitals, before, behind, none, List.of());
    CaseTables.Table between =
        new Kept(triples, 0, worth, key -> pair(key >>> BITS) * words.length + last(key))
            .table(key -> both.pairs(last(key >>> 2 * BITS), last(key >>> BITS), last(key)));
    return new CaseTables(words, inCapitals, before, behind, between, spelt());
  }

  private long pair(long key) {
    return (key >>> BITS) * model.vocabularySize() + last(key);
  }

  private static int last(long key) {
    return (int) (key & MASK);
  }

  private static double nats(byte steps) {
    return (double) steps / CaseTables.STEPS;
  }

  private byte[] alone() {
    double capital = Arrays.stream(alone[1]).sum() + 0.5;
    double small = Arrays.stream(alone[0]).sum() + 0.5;
    double share = capital / (capital + small);
    byte[] out = new byte[model.vocabularySize()];
    for (int id = 0; id < out.length; id++) {
      out[id] = CaseTables.steps(logOdds(alone[1][id], alone[0][id], share));
    }
    return out;
  }

  private byte[] inCapitals() {
    byte[] out = new byte[model.vocabularySize()];
    for (int id = 0; id < out.length; id++) {
      double other = alone[0][id] + alone[1][id];
      out[id] =
          capitals[id] == 0
              ? CaseTables.steps(-CaseModel.MOST)
              : CaseTables.steps(Math.log((capitals[id] + 0.01) / (other + 0.5)));
    }
    return out;
  }

  private static double logOdds(long capital, long small, double share) {
    return Math.log((capital + PRIOR * share) / (small + PRIOR * (1 - share)));
  }

  /** Those of the counted keys that are worth their room. */
  private static final class Kept {
    private final long[] keys;
    private final int[] counts;
    private final int shift;
    private final double worth;
    private final LongUnaryOperator keyOf;

    /**
     * Over keys of a counter, the lowest bit of which says whether there was a capital.
     *
     * @param shift how many bits above that one do not matter
     * @param keyOf the key in the table, in the same order
     */
    Kept(PackedCounter counter, int shift, double worth, LongUnaryOperator keyOf) {
      this.keys = counter.keys();
      this.counts = counter.counts();
      this.shift = shift + 1;
      this.worth = worth;
      this.keyOf = keyOf;
    }

    CaseTables.Table table(LongToDoubleFunction prior) {
      long[] out = new long[1 << 10];
      byte[] steps = new byte[out.length];
      int n = 0;
      for (int from = 0; from < keys.length; ) {
        long key = keys[from] >>> shift;
        long[] seen = new long[2];
        for (; from < keys.length && keys[from] >>> shift == key; from++) {
          seen[(int) (keys[from] & 1)] += counts[from];
        }
        double expected = prior.applyAsDouble(key);
        byte own = CaseTables.steps(logOdds(seen[1], seen[0], probability(expected)));
        double gain = logarithm(seen, nats(own)) - logarithm(seen, expected);
        if (gain >= worth) {
          if (n == out.length) {
            out = Arrays.copyOf(out, n * 2);
            steps = Arrays.copyOf(steps, n * 2);
          }
          out[n] = keyOf.applyAsLong(key);
          steps[n++] = own;
        }
      }
      return new CaseTables.Table(Arrays.copyOf(out, n), Arrays.copyOf(steps, n));
    }

    private static double probability(double logOdds) {
      return 1 / (1 + Math.exp(-logOdds));
    }

    private static double logarithm(long[] seen, double logOdds) {
      return seen[1] * Math.log(probability(logOdds)) + seen[0] * Math.log(probability(-logOdds));
    }
  }
}
