package vn.nghiquyet.lm;

import java.util.Arrays;

/**
 * Makes a tree of the n-grams kept: quantises their probabilities, then sets the back-off weights
 * order by order so that all probabilities after a context sum to 1 again, as far as 8 bits can.
 */
final class TrieBuilder {
  /** What {@code <s>} has, which never follows anything: a logarithm that is finite. */
  private static final float NEVER = -99;

  private static final double LEAST = 1e-7;

  private final Pruner.Kept[] kept;
  private final int order;
  private final int[] base;
  private final Trie trie;

  private TrieBuilder(float[] unigrams, Pruner.Kept[] kept) {
    this.kept = kept;
    this.order = kept.length - 1;
    this.base = new int[order + 2];
    base[2] = unigrams.length;
    for (int k = 2; k <= order; k++) {
      base[k + 1] = base[k] + kept[k].keys.length;
    }
    float[][] books = new float[order + 1][];
    byte[] codes = new byte[base[order + 1] - base[2]];
    for (int k = 2; k <= order; k++) {
      float[] logarithms = logarithms(kept[k].probabilities);
      books[k] = CodeBook.of(logarithms);
      for (int i = 0; i < logarithms.length; i++) {
        codes[base[k] + i - base[2]] = CodeBook.code(books[k], logarithms[i]);
      }
    }
    Trie.Weights weights =
        new Trie.Weights(
            logarithms(unigrams),
            books,
            new float[unigrams.length],
            new byte[base[order] - base[2]],
            new float[order + 1][]);
    this.trie = new Trie(base, children(), words(), codes, weights);
  }

  /**
   * The tree.
   *
   * @param unigrams probabilities by id
   * @param kept n-grams by order from 2; the context of each is there too
   */
  static Trie build(float[] unigrams, Pruner.Kept[] kept) {
    TrieBuilder builder = new TrieBuilder(unigrams, kept);
    for (int k = 1; k < builder.order; k++) {
      builder.backoffs(k);
    }
    return builder.trie;
  }

  private static float[] logarithms(float[] probabilities) {
    float[] out = new float[probabilities.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = probabilities[i] <= 0 ? NEVER : (float) Math.log(probabilities[i]);
    }
    return out;
  }

  private char[] words() {
    char[] out = new char[base[order + 1]];
    for (int i = 0; i < base[2]; i++) {
      out[i] = (char) i;
    }
    for (int k = 2; k <= order; k++) {
      long[] keys = kept[k].keys;
      for (int i = 0; i < keys.length; i++) {
        out[base[k] + i] = (char) Level.last(keys[i]);
      }
    }
    return out;
  }

  private int[] children() {
    int[] out = new int[base[order] + 1];
    for (int k = 1; k < order; k++) {
      long[] keys = kept[k + 1].keys;
      int at = 0;
      for (int node = base[k]; node < base[k + 1]; node++) {
        long key = k == 1 ? node : kept[k].keys[node - base[k]];
        out[node] = base[k + 1] + at;
        while (at < keys.length && Level.context(keys[at]) == key) {
          at++;
        }
      }
    }
    out[base[order]] = base[order + 1];
    return out;
  }

  private void backoffs(int k) {
    float[] logarithms = new float[base[k + 1] - base[k]];
    float[] used = new float[logarithms.length];
    int n = 0;
    for (int i = 0; i < logarithms.length; i++) {
      if (trie.hasChildren(base[k] + i)) {
        logarithms[i] = (float) Math.log(backoff(base[k] + i));
        used[n++] = logarithms[i];
      }
    }
    if (k == 1) {
      System.arraycopy(logarithms, 0, trie.unigramBackoffs, 0, logarithms.length);
      return;
    }
    trie.backoffBooks[k] = CodeBook.of(Arrays.copyOf(used, n));
    for (int i = 0; i < logarithms.length; i++) {
      trie.backoffCodes[base[k] + i - base[2]] = CodeBook.code(trie.backoffBooks[k], logarithms[i]);
    }
  }

  /** What the children leave, over what they would have without them. */
  private double backoff(int node) {
    double left = 1;
    double leftBelow = 1;
    int shorter = trie.shorter(node);
    for (int child = trie.first[node]; child < trie.first[node + 1]; child++) {
      left -= Math.exp(trie.logarithm(child));
      long step = trie.step(shorter, trie.words[child]);
      leftBelow -= Math.exp(Float.intBitsToFloat((int) step));
    }
    return Math.max(left, LEAST) / Math.max(leftBelow, LEAST);
  }
}
