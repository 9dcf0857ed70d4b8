package vn.nghiquyet.lm;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import vn.nghiquyet.model.InputException;

/**
 * Reads a model file, the form of which {@link ModelWriter} describes. Nothing in it is believed:
 * sizes are held against the bytes that are left before anything of that size is made.
 */
final class ModelReader {
  private static final int MAX_BYTES = 1 << 28;
  private static final int MAX_SOURCES = 1000;

  private final ModelBytes in;
  private int[] base = {};

  private ModelReader(byte[] bytes, int length) {
    this.in = new ModelBytes(bytes, length);
  }

  static LanguageModel read(InputStream stream, String name) throws IOException, InputException {
    byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
    int length = bytes.length - Integer.BYTES;
    if (length < Integer.BYTES || bytes.length > MAX_BYTES) {
      throw new InputException("damaged-model", name);
    }
    CRC32 check = new CRC32();
    check.update(bytes, 0, length);
    int said = new ModelBytes(bytes, bytes.length, length).int32();
    if ((int) check.getValue() != said) {
      throw new InputException("damaged-model", name);
    }
    try {
      return new ModelReader(bytes, length).model(bytes.length);
    } catch (ModelBytes.DamagedException e) {
      throw new InputException(e, "damaged-model", name);
    }
  }

  private LanguageModel model(long fileSize) {
    in.check(in.int32() == ModelWriter.MAGIC && in.int8() == ModelWriter.VERSION);
    int order = in.int8();
    in.check(order >= TrainingOptions.MIN_ORDER && order <= TrainingOptions.MAX_ORDER);
    base = base(order);
    Provenance provenance = provenance();
    Vocabulary vocabulary = vocabulary(base[2]);
    Trie trie = trie(order);
    in.check(in.left() == 0);
    return new LanguageModel(vocabulary, trie, provenance, fileSize);
  }

  private Trie trie(int order) {
    float[] unigrams = in.floats(base[2]);
    float[] backoffs = in.floats(base[2]);
    int[] first = new int[base[order] + 1];
    char[] words = new char[base[order + 1]];
    byte[] codes = new byte[base[order + 1] - base[2]];
    float[][] books = new float[order + 1][];
    byte[] backoffCodes = new byte[base[order] - base[2]];
    float[][] backoffBooks = new float[order + 1][];
    for (int id = 0; id < base[2]; id++) {
      words[id] = (char) id;
    }
    for (int k = 2; k <= order; k++) {
      children(k, first);
      words(k, first, words);
      books[k] = in.book();
      in.codes(codes, base[k] - base[2], base[k + 1] - base[k], books[k].length);
      if (k > 2) {
        backoffBooks[k - 1] = in.book();
        backoffCodes(k - 1, first, backoffCodes, backoffBooks[k - 1].length);
      }
    }
    Trie.Weights weights = new Trie.Weights(unigrams, books, backoffs, backoffCodes, backoffBooks);
    return new Trie(base, first, words, codes, weights);
  }

  /** Two bytes at least for each n-gram, more for each word. */
  private int[] base(int order) {
    int[] out = new int[order + 2];
    long total = 0;
    for (int k = 1; k <= order; k++) {
      int size = in.int32();
      in.check(size >= 0 && (k > 1 || size <= Vocabulary.MAX_SIZE));
      total += size;
      in.check(total * 2 <= in.left());
      out[k + 1] = (int) total;
    }
    return out;
  }

  private Provenance provenance() {
    List<String> sources = new ArrayList<>();
    long size = in.number();
    in.check(size <= MAX_SOURCES);
    for (int i = 0; i < size; i++) {
      sources.add(in.text());
    }
    return new Provenance(sources, in.number(), in.number(), in.text());
  }

  private Vocabulary vocabulary(int size) {
    String[] words = new String[size];
    long[] counts = new long[size];
    for (int i = 0; i < size; i++) {
      words[i] = in.text();
      counts[i] = in.number();
    }
    Vocabulary out = new Vocabulary(words, counts);
    in.check(out.isSound());
    return out;
  }

  private void children(int k, int[] first) {
    int at = base[k];
    for (int node = base[k - 1]; node < base[k]; node++) {
      first[node] = at;
      int size = in.smallNumber();
      in.check(size <= base[k + 1] - at);
      at += size;
    }
    in.check(at == base[k + 1]);
    first[base[k]] = at;
  }

  private void words(int k, int[] first, char[] words) {
    for (int node = base[k - 1]; node < base[k]; node++) {
      int word = -1;
      for (int child = first[node]; child < first[node + 1]; child++) {
        word += in.smallNumber() + 1;
        in.check(word < base[2]);
        words[child] = (char) word;
      }
    }
  }

  private void backoffCodes(int k, int[] first, byte[] codes, int size) {
    for (int node = base[k]; node < base[k + 1]; node++) {
      if (first[node] < first[node + 1]) {
        int code = in.int8();
        in.check(code < size);
        codes[node - base[2]] = (byte) code;
      }
    }
  }
}
