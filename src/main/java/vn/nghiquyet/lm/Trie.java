package vn.nghiquyet.lm;

/**
 * N-grams in sorted arrays. A node is an n-gram; nodes are numbered by order, then by their words,
 * so the children of node n are the nodes {@code first[n]} to {@code first[n + 1]}, sorted by their
 * last word. The unigrams are nodes 0 to the size of the vocabulary.
 *
 * <p>A state is the node of the longest context that can still matter, or {@link #EMPTY}. Where a
 * word is not among the children of a state, the search goes on in the node of the context without
 * its first word; that link is looked up once and kept. Several threads may look it up at once: all
 * write the same number.
 *
 * @see <a href="https://kheafield.com/papers/avenue/kenlm.pdf">Heafield, KenLM (2011)</a>, whose
 *     states and quantised trie these are, with the words in the other direction
 */
final class Trie {
  /** The state without context. */
  static final int EMPTY = -1;

  final int order;
  final int vocabulary;

  /** {@code base[k]} is the first node of order k; the last entry the number of all nodes. */
  final int[] base;

  final int[] first;
  final char[] words;
  final byte[] codes;
  final float[] unigrams;

  /** Natural logarithms of probabilities by code, for each order from 2. */
  final float[][] books;

  final float[] unigramBackoffs;

  /** For nodes that have children; those of order 1 are not in it. */
  final byte[] backoffCodes;

  final float[][] backoffBooks;
  private final int[] links;

  /** Takes all arrays as its own. */
  Trie(int[] base, int[] first, char[] words, byte[] codes, Weights weights) {
    this.order = base.length - 2;
    this.vocabulary = base[2];
    this.base = base;
    this.first = first;
    this.words = words;
    this.codes = codes;
    this.unigrams = weights.unigrams;
    this.books = weights.books;
    this.unigramBackoffs = weights.unigramBackoffs;
    this.backoffCodes = weights.backoffCodes;
    this.backoffBooks = weights.backoffBooks;
    this.links = new int[base[order]];
  }

  /** The logarithms; arrays by order are used from index 2. */
  static final class Weights {
    private final float[] unigrams;
    private final float[][] books;
    private final float[] unigramBackoffs;
    private final byte[] backoffCodes;
    private final float[][] backoffBooks;

    /** Takes all arrays as its own. */
    Weights(
        float[] unigrams,
        float[][] books,
        float[] unigramBackoffs,
        byte[] backoffCodes,
        float[][] backoffBooks) {
      this.unigrams = unigrams;
      this.books = books;
      this.unigramBackoffs = unigramBackoffs;
      this.backoffCodes = backoffCodes;
      this.backoffBooks = backoffBooks;
    }
  }

  boolean hasChildren(int node) {
    return node < base[order] && first[node] < first[node + 1];
  }

  /**
   * The child of a node for a word, negative where there is none. The words of children rise, so a
   * word can stand no further from the first than its id says; the search halves without branches
   * that a processor could foresee wrongly.
   */
  int child(int node, int word) {
    int from = first[node];
    int size = Math.min(first[node + 1] - from, word + 1);
    if (size <= 0) {
      return -1;
    }
    while (size > 1) {
      int half = size >>> 1;
      from = words[from + half] <= word ? from + half : from;
      size -= half;
    }
    return words[from] == word ? from : -1;
  }

  /** Natural logarithm of the probability of a node's last word after the others. */
  float logarithm(int node) {
    if (node < vocabulary) {
      return unigrams[node];
    }
    return books[orderOf(node)][codes[node - vocabulary] & 0xFF];
  }

  private int orderOf(int node) {
    int k = order;
    while (node < base[k]) {
      k--;
    }
    return k;
  }

  /** Natural logarithm of the weight of what is not among a node's children. */
  private float backoff(int node) {
    if (node < vocabulary) {
      return unigramBackoffs[node];
    }
    return backoffBooks[orderOf(node)][backoffCodes[node - vocabulary] & 0xFF];
  }

  /** The state after a word in the upper, the bits of its float logarithm in the lower half. */
  long step(int state, int word) {
    float sum = 0;
    for (int s = state; s != EMPTY; s = shorter(s)) {
      int child = child(s, word);
      if (child >= 0) {
        int next = hasChildren(child) ? child : extension(s, word);
        return packed(next, sum + logarithm(child));
      }
      sum += backoff(s);
    }
    return packed(useful(word), sum + unigrams[word]);
  }

  private static long packed(int state, float logarithm) {
    return (long) state << 32 | Float.floatToRawIntBits(logarithm) & 0xFFFFFFFFL;
  }

  /** The state of a context without its first word. */
  int shorter(int node) {
    if (node < vocabulary) {
      return EMPTY;
    }
    int link = links[node];
    if (link == 0) { // <s> is never a link: it stands first only
      link = extension(parent(node), words[node]);
      links[node] = link;
    }
    return link;
  }

  /** The longest useful node for a word after a proper end of this context. */
  private int extension(int context, int word) {
    for (int s = shorter(context); s != EMPTY; s = shorter(s)) {
      int child = child(s, word);
      if (child >= 0 && hasChildren(child)) {
        return child;
      }
    }
    return useful(word);
  }

  int useful(int word) {
    return hasChildren(word) ? word : EMPTY;
  }

  private int parent(int node) {
    int low = 0;
    int high = base[order] - 1;
    while (low < high) { // the last node whose children start at or before this one
      int middle = (low + high + 1) >>> 1;
      if (first[middle] <= node) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The state of up to three words; those with negative ids are not there. */
  int state(int third, int second, int last) {
    if (last < 0) {
      return EMPTY;
    }
    if (second >= 0) {
      int pair = third >= 0 && order > 3 ? inner(third, second) : -1;
      int node = pair >= 0 ? inner(pair, last) : -1;
      node = node < 0 && order > 2 ? inner(second, last) : node;
      if (node >= 0) {
        return node;
      }
    }
    return useful(last);
  }

  /** A child that has children, negative where there is none. */
  private int inner(int node, int word) {
    int child = child(node, word);
    return child >= 0 && first[child] < first[child + 1] ? child : -1;
  }
}
