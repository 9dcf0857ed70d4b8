package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.nghiquyet.lm.LanguageModel;

/**
 * The words of a language model as a trie of letters, in flat arrays: the children of a node stand
 * side by side. Each node knows the most probable word below it, so that a search can leave what
 * cannot become good enough. Immutable.
 */
final class Lexicon {
  /** The node of the empty beginning. */
  static final int ROOT = 0;

  /** In place of a word's id where a node is no word's end. */
  static final int NONE = -1;

  private char[] letters = new char[1 << 12];
  private int[] first = new int[1 << 12];
  private int[] end = new int[1 << 12];
  private int[] words = new int[1 << 12];
  private float[] best = new float[1 << 12];
  private int size = 1;
  private int depth;

  /** Takes all words of letters from a model. */
  Lexicon(LanguageModel model) {
    List<String> spelt = new ArrayList<>();
    List<Integer> ids = new ArrayList<>();
    for (int id = LanguageModel.SYMBOL + 1; id < model.vocabularySize(); id++) {
      if (Character.isLetter(model.word(id).charAt(0))) {
        ids.add(id);
      }
    }
    ids.sort(Comparator.comparing(model::word));
    for (int id : ids) {
      spelt.add(model.word(id));
      depth = Math.max(depth, model.word(id).length());
    }
    build(model, spelt, ids, new int[] {ROOT, 0, spelt.size(), 0});
  }

  /** Fills a node from a range of the sorted words that share their first letters. */
  private float build(LanguageModel model, List<String> spelt, List<Integer> ids, int[] range) {
    int node = range[0];
    int from = range[1];
    int to = range[2];
    int length = range[3];
    words[node] = NONE;
    best[node] = Float.NEGATIVE_INFINITY;
    if (from < to && spelt.get(from).length() == length) {
      words[node] = ids.get(from);
      best[node] = (float) model.unigram(ids.get(from));
      from++;
    }
    List<int[]> parts = new ArrayList<>();
    for (int i = from; i < to; ) {
      char letter = spelt.get(i).charAt(length);
      int start = i;
      while (i < to && spelt.get(i).charAt(length) == letter) {
        i++;
      }
      parts.add(new int[] {claim(letter), start, i, length + 1});
    }
    first[node] = parts.isEmpty() ? size : parts.get(0)[0];
    end[node] = first[node] + parts.size();
    for (int[] part : parts) {
      float below = build(model, spelt, ids, part); // may put larger arrays in place of these
      best[node] = Math.max(best[node], below);
    }
    return best[node];
  }

  private int claim(char letter) {
    if (size == letters.length) {
      letters = Arrays.copyOf(letters, 2 * size);
      first = Arrays.copyOf(first, 2 * size);
      end = Arrays.copyOf(end, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
      best = Arrays.copyOf(best, 2 * size);
    }
    letters[size] = letter;
    return size++;
  }

  /** The first child of a node; the others follow, up to {@link #childrenEnd}. */
  int children(int node) {
    return first[node];
  }

  /** Behind the last child. */
  int childrenEnd(int node) {
    return end[node];
  }

  /** The letter that leads to a node. */
  char letter(int node) {
    return letters[node];
  }

  /** The id of the word that ends at a node, or {@link #NONE}. */
  int word(int node) {
    return words[node];
  }

  /** The greatest natural logarithm of a unigram probability at or below a node. */
  float best(int node) {
    return best[node];
  }

  /** The length of the longest word. */
  int depth() {
    return depth;
  }
}
