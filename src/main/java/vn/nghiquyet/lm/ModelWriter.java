package vn.nghiquyet.lm;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/**
 * Writes a model file, big-endian: magic, version, order, sizes by order, provenance, vocabulary
 * with counts, unigrams, then for each order from 2 how many children each node of the order below
 * has, their words as differences (numbers of 7 bits a byte), their code book and codes, and the
 * back-off code book and codes of the nodes below that have children; last the CRC-32 of it all.
 */
final class ModelWriter {
  static final int MAGIC = 0x4E514C4D; // NQLM
  static final int VERSION = 1;

  private final DataOutputStream out;
  private final Trie trie;

  private ModelWriter(DataOutputStream out, Trie trie) {
    this.out = out;
    this.trie = trie;
  }

  static void write(LanguageModel model, OutputStream target) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      new ModelWriter(out, model.trie()).write(model);
    }
    CRC32 check = new CRC32();
    check.update(bytes.toByteArray());
    bytes.writeTo(target);
    DataOutputStream end = new DataOutputStream(target);
    end.writeInt((int) check.getValue());
    end.flush();
  }

  /** How many bytes the file of a model has. */
  static long size(LanguageModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    try {
      write(model, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }

  private void write(LanguageModel model) throws IOException {
    out.writeInt(MAGIC);
    out.writeByte(VERSION);
    out.writeByte(trie.order);
    for (int size : model.sizes()) {
      out.writeInt(size);
    }
    provenance(model.provenance());
    for (int id = 0; id < trie.vocabulary; id++) {
      out.writeUTF(model.word(id));
      number(model.count(id));
    }
    floats(trie.unigrams);
    floats(trie.unigramBackoffs);
    for (int k = 2; k <= trie.order; k++) {
      level(k);
    }
  }

  private void provenance(Provenance provenance) throws IOException {
    number(provenance.sources().size());
    for (String source : provenance.sources()) {
      out.writeUTF(source);
    }
    number(provenance.paragraphs());
    number(provenance.tokens());
    out.writeUTF(provenance.program());
  }

  private void floats(float[] values) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private void book(float[] book) throws IOException {
    out.writeShort(book.length);
    floats(book);
  }

  private void level(int k) throws IOException {
    for (int node = trie.base[k - 1]; node < trie.base[k]; node++) {
      number(trie.first[node + 1] - trie.first[node]);
    }
    for (int node = trie.base[k - 1]; node < trie.base[k]; node++) {
      int before = -1;
      for (int child = trie.first[node]; child < trie.first[node + 1]; child++) {
        number(trie.words[child] - before - 1);
        before = trie.words[child];
      }
    }
    book(trie.books[k]);
    out.write(trie.codes, trie.base[k] - trie.vocabulary, trie.base[k + 1] - trie.base[k]);
    if (k > 2) {
      book(trie.backoffBooks[k - 1]);
      for (int node = trie.base[k - 1]; node < trie.base[k]; node++) {
        if (trie.hasChildren(node)) {
          out.writeByte(trie.backoffCodes[node - trie.vocabulary]);
        }
      }
    }
  }

  private void number(long value) throws IOException {
    number(out, value);
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  static void number(DataOutputStream out, long value) throws IOException {
    long rest = value;
    while (rest >= 0x80) {
      out.writeByte((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }
}
