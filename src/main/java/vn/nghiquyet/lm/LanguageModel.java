package vn.nghiquyet.lm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.InputException;

/**
 * An n-gram model of Vietnamese syllables. Probabilities are interpolated modified Kneser-Ney (Chen
 * and Goodman, An Empirical Study of Smoothing Techniques for Language Modeling, 1999), pruned by
 * relative entropy (Stolcke 1998), in 8 bits each.
 *
 * <p>Logarithms are natural and finite. Queries allocate nothing; a query is a few binary searches.
 * Immutable and safe for use by several threads.
 */
public final class LanguageModel {
  /** The id of the start of a paragraph; it stands first only and follows nothing. */
  public static final int START = 0;

  /** The id of the end of a paragraph. */
  public static final int END = 1;

  /** The id of every word that the model does not know. */
  public static final int UNKNOWN = 2;

  /** The id of every number. */
  public static final int NUMBER = 3;

  /** The id of every code of digits, letters, slashes and hyphens. */
  public static final int SYMBOL = 4;

  /** The state that knows nothing of what stands before. */
  public static final int EMPTY_STATE = Trie.EMPTY;

  private static final String SHIPPED = "vi.lm";

  private final Vocabulary vocabulary;
  private final Trie trie;
  private final Provenance provenance;

  private final long fileSize;

  LanguageModel(Vocabulary vocabulary, Trie trie, Provenance provenance) {
    this.vocabulary = vocabulary;
    this.trie = trie;
    this.provenance = provenance;
    this.fileSize = ModelWriter.size(this);
  }

  /** With the size of the file it was read from. */
  LanguageModel(Vocabulary vocabulary, Trie trie, Provenance provenance, long fileSize) {
    this.vocabulary = vocabulary;
    this.trie = trie;
    this.provenance = provenance;
    this.fileSize = fileSize;
  }

  private static final class Holder {
    static final LanguageModel SHIPPED_MODEL = load();

    private static LanguageModel load() {
      try (InputStream in = LanguageModel.class.getResourceAsStream(SHIPPED)) {
        if (in == null) {
          throw new IllegalStateException("no " + SHIPPED);
        }
        return read(in, SHIPPED);
      } catch (IOException | InputException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The model that comes with the program, loaded at the first call. */
  public static LanguageModel shipped() {
    return Holder.SHIPPED_MODEL;
  }

  /**
   * Reads a model file.
   *
   * @param name what to call it where it is damaged
   * @throws InputException {@code damaged-model} if it is not a whole, sound model
   * @throws IOException if the stream cannot be read
   */
  public static LanguageModel read(InputStream in, String name) throws IOException, InputException {
    return ModelReader.read(in, name);
  }

  /** Writes the model; the same model gives the same bytes. */
  public void write(OutputStream out) throws IOException {
    ModelWriter.write(this, out);
  }

  /** The most words a query looks at, the last one included. */
  public int order() {
    return trie.order;
  }

  /** How many n-grams there are of each order, from 1. */
  public List<Integer> sizes() {
    List<Integer> out = new ArrayList<>();
    for (int k = 1; k <= trie.order; k++) {
      out.add(trie.base[k + 1] - trie.base[k]);
    }
    return List.copyOf(out);
  }

  /** How many n-grams of order 2 and more there are. */
  int ngrams() {
    return trie.base[trie.order + 1] - trie.base[2];
  }

  /** How many bytes its file has. */
  public long fileSize() {
    return fileSize;
  }

  /** Where the model comes from. */
  public Provenance provenance() {
    return provenance;
  }

  /** How many tokens it knows, classes included; ids go from 0 to this, exclusive. */
  public int vocabularySize() {
    return vocabulary.size();
  }

  /** The id of a word as {@link TokenCursor#key} spells it, or {@link #UNKNOWN}. */
  public int id(String key) {
    return vocabulary.id(key);
  }

  /** The id of the token under a cursor: of the word, or of its class. */
  public int id(TokenCursor cursor) {
    return cursor.type() == TokenCursor.Type.WORD
        ? vocabulary.id(TokenCursor.key(cursor.text()))
        : Vocabulary.classOf(cursor.type());
  }

  /** The word with an id; classes have names in angle brackets or are marks. */
  public String word(int id) {
    return vocabulary.word(id);
  }

  /** How often a word stood in the text that the model was counted from. */
  public long count(int id) {
    return vocabulary.count(id);
  }

  /** Natural logarithm of the probability of a word whatever stands before. */
  public double unigram(int id) {
    return trie.unigrams[id];
  }

  /**
   * Natural logarithm of P(word | third second last).
   *
   * @param third the id three words before, negative where the context is shorter
   * @param second the id two words before, likewise
   * @param last the id of the word right before, likewise
   */
  public double logProb(int third, int second, int last, int word) {
    return logProb(step(trie.state(third, second, last), word));
  }

  /** The state at the start of a paragraph. */
  public int startState() {
    return trie.useful(START);
  }

  /**
   * Reads one word: {@link #state} of the result is the state after it, {@link #logProb(long)} its
   * natural logarithm. Equal states have the same future.
   *
   * @param state of an earlier step, {@link #startState} or {@link #EMPTY_STATE}
   */
  public long step(int state, int word) {
    return trie.step(state, word);
  }

  /** The state in what {@link #step} gave. */
  public static int state(long step) {
    return (int) (step >>> 32);
  }

  /** The natural logarithm in what {@link #step} gave. */
  public static float logProb(long step) {
    return Float.intBitsToFloat((int) step);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Trie trie() {
    return trie;
  }
}
