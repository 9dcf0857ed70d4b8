package vn.nghiquyet.lm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Cleaner;
import vn.nghiquyet.text.Syllables;

/**
 * Counts paragraphs and makes a model of them. The order in which paragraphs come does not change
 * the model. Keeps four bytes a token and the different words until the model is made; then about
 * 40 bytes for each different n-gram. Not for use by several threads.
 */
public final class Trainer {
  private static final int CHUNK = 1 << 20;
  private static final int MAX_WORD = 24;
  private static final int BYTES_A_GRAM = 3;
  private static final int MAX_ROUNDS = 8;
  private static final double ENOUGH = 0.97;
  private static final double SPARE = 0.99;

  /** So many times as often must a word stand there that is neither syllable nor abbreviation. */
  private static final int FOREIGN = 4;

  /** Heads that converters leave in a text: a bare key with a colon, or a row of joined words. */
  private static final Pattern JUNK =
      Pattern.compile("[a-z_]{2,12}: .*|- [\\p{Ll}\\d]+(-[\\p{Ll}\\d]+)+");

  private final Map<String, Integer> written = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final Map<Integer, Integer> capitals = new HashMap<>();
  private final List<int[]> chunks = new ArrayList<>();
  private int filled = CHUNK;
  private long tokens;
  private long paragraphs;

  /** Starts with no text. */
  public Trainer() {
    for (String token : Vocabulary.CLASSES) {
      number(token);
    }
  }

  /** Counts one paragraph; one without tokens is not counted, nor is what a converter left. */
  public void paragraph(String raw) {
    String text = Cleaner.clean(raw).text();
    if (JUNK.matcher(text).matches()) {
      return;
    }
    TokenCursor cursor = new TokenCursor(text);
    long before = tokens;
    while (cursor.next()) {
      put(
          cursor.type() == TokenCursor.Type.WORD
              ? word(cursor)
              : Vocabulary.classOf(cursor.type()));
    }
    if (tokens > before) {
      put(LanguageModel.END);
      paragraphs++;
    }
  }

  /** How many tokens were counted, ends of paragraphs included. */
  public long tokens() {
    return tokens;
  }

  private int word(TokenCursor cursor) {
    if (cursor.end() - cursor.start() > MAX_WORD) {
      return LanguageModel.UNKNOWN;
    }
    String text = cursor.text();
    Integer known = written.get(text);
    if (known == null) {
      known = number(TokenCursor.key(text));
      written.put(text, known);
    }
    if (CaseText.shape(text) == CaseText.Shape.CAPITALS) {
      capitals.merge(known, 1, Integer::sum);
    }
    return known;
  }

  private int number(String key) {
    Integer known = numbers.putIfAbsent(key, keys.size());
    if (known == null) {
      keys.add(key);
      return keys.size() - 1;
    }
    return known;
  }

  private void put(int number) {
    if (filled == CHUNK) {
      chunks.add(new int[chunks.isEmpty() ? 1 << 10 : CHUNK]);
      filled = 0;
    }
    int last = chunks.size() - 1;
    if (filled == chunks.get(last).length) {
      chunks.set(last, Arrays.copyOf(chunks.get(last), filled * 2));
    }
    chunks.get(last)[filled++] = number;
    tokens++;
  }

  /**
   * The model of what was counted.
   *
   * @param sources the kinds of text it was, for the record
   * @param program name and version of the program, for the record
   */
  public LanguageModel train(TrainingOptions options, List<String> sources, String program) {
    long[] counts = new long[keys.size()];
    each(number -> counts[number]++);
    int[] ids = ids(counts, options);
    Vocabulary vocabulary = vocabulary(counts, ids);
    Estimate estimate = estimate(options.order(), ids, vocabulary.size());
    Provenance provenance = new Provenance(sources, paragraphs, tokens, program);
    int most = Math.min(options.ngrams(), estimate.ngrams());
    IntFunction<LanguageModel> make = ngrams -> model(vocabulary, estimate, ngrams, provenance);
    return options.bytes() == 0 ? make.apply(most) : fitting(options.bytes(), most, make);
  }

  private static LanguageModel model(
      Vocabulary vocabulary, Estimate estimate, int ngrams, Provenance provenance) {
    Pruner.Kept[] kept = Pruner.keep(estimate, ngrams);
    Trie trie = TrieBuilder.build(estimate.probabilities[1], kept);
    return new LanguageModel(vocabulary, trie, provenance);
  }

  /**
   * Tries numbers of n-grams until the file is no larger than asked for and little smaller; the
   * model with next to none where even that is larger.
   */
  private static LanguageModel fitting(long bytes, int most, IntFunction<LanguageModel> make) {
    LanguageModel best = make.apply(1);
    double room = bytes - best.fileSize();
    double ngrams = Math.min(most, room / BYTES_A_GRAM);
    for (int round = 0; round < MAX_ROUNDS && ngrams > 1; round++) {
      LanguageModel model = make.apply((int) ngrams);
      double used = model.fileSize() - (bytes - room);
      if (used <= room && model.ngrams() > best.ngrams()) {
        best = model;
      }
      if (used <= room && (used > ENOUGH * room || ngrams >= most)) {
        break;
      }
      ngrams = Math.min(most, SPARE * room * Math.max(1, model.ngrams()) / used);
    }
    return best;
  }

  /** All n-grams with their probabilities, before anything is pruned or rounded. */
  Estimate estimate(int order, int[] ids, int size) {
    PackedCounter counter = new PackedCounter();
    long mask = order == 4 ? -1 : (1L << Level.BITS * order) - 1;
    long[] window = {0};
    each(
        number -> {
          window[0] = window[0] << Level.BITS & mask | ids[number];
          counter.add(window[0]);
          window[0] = number == LanguageModel.END ? 0 : window[0];
        });
    return new Estimate(Counts.levels(order, size, counter.keys(), counter.counts()));
  }

  /** Takes one token. */
  private interface Sink {
    void take(int number);
  }

  private void each(Sink sink) {
    for (int i = 0; i < chunks.size(); i++) {
      int[] chunk = chunks.get(i);
      int size = i == chunks.size() - 1 ? filled : chunk.length;
      for (int k = 0; k < size; k++) {
        sink.take(chunk[k]);
      }
    }
  }

  /** From numbers to ids: classes keep theirs, then words by count, the rest unknown. */
  private int[] ids(long[] counts, TrainingOptions options) {
    int classes = Vocabulary.CLASSES.size();
    List<Integer> words = new ArrayList<>();
    for (int number = classes; number < counts.length; number++) {
      if (counts[number] >= least(number, counts[number], options.minCount())) {
        words.add(number);
      }
    }
    Comparator<Integer> frequent = Comparator.comparingLong(number -> -counts[number]);
    words.sort(frequent.thenComparing(keys::get));
    int[] out = new int[counts.length];
    Arrays.fill(out, LanguageModel.UNKNOWN);
    for (int id = 0; id < classes; id++) {
      out[id] = id;
    }
    for (int i = 0; i < Math.min(words.size(), options.vocabulary()); i++) {
      out[words.get(i)] = classes + i;
    }
    return out;
  }

  /** How often a word must stand there: a glued or foreign one more often than a syllable. */
  private int least(int number, long count, int minCount) {
    boolean syllable = Syllables.isSyllable(keys.get(number));
    boolean abbreviation = 2L * capitals.getOrDefault(number, 0) > count;
    return syllable || abbreviation ? minCount : minCount * FOREIGN;
  }

  private Vocabulary vocabulary(long[] counts, int[] ids) {
    int size = Arrays.stream(ids).max().orElse(0) + 1;
    String[] words = new String[size];
    long[] sums = new long[size];
    for (int number = 0; number < ids.length; number++) {
      sums[ids[number]] += counts[number];
      if (ids[number] != LanguageModel.UNKNOWN || number == LanguageModel.UNKNOWN) {
        words[ids[number]] = keys.get(number);
      }
    }
    sums[LanguageModel.START] = paragraphs;
    return new Vocabulary(words, sums);
  }

  /** The estimate behind {@link #train}, for tests. */
  Estimate estimate(TrainingOptions options) {
    long[] counts = new long[keys.size()];
    each(number -> counts[number]++);
    int[] ids = ids(counts, options);
    return estimate(options.order(), ids, vocabulary(counts, ids).size());
  }
}
