package vn.nghiquyet.lm;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import vn.nghiquyet.model.InputException;

/**
 * The file of a {@link CaseModel}, big-endian: magic, version, checksum and size of the vocabulary
 * it belongs to, the numbers of the words alone, of their capitals, then the three tables: size,
 * keys as differences (seven bits a byte), numbers; the abbreviations with Đ; last the CRC-32 of it
 * all.
 */
final class CaseFile {
  private static final int MAGIC = 0x4E514353; // NQCS
  private static final int VERSION = 1;
  private static final int MAX_BYTES = 1 << 24;

  private CaseFile() {}

  static void write(CaseTables tables, Vocabulary vocabulary, OutputStream target)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(MAGIC);
    out.writeByte(VERSION);
    out.writeInt(checksum(vocabulary));
    out.writeShort(tables.size());
    out.write(tables.alone);
    out.write(tables.capitals);
    table(tables.before, out);
    table(tables.behind, out);
    table(tables.between, out);
    ModelWriter.number(out, tables.abbreviations.size());
    for (String word : tables.abbreviations.values()) {
      out.writeUTF(word);
    }
    CRC32 check = new CRC32();
    check.update(bytes.toByteArray());
    out.writeInt((int) check.getValue());
    bytes.writeTo(target);
  }

  private static void table(CaseTables.Table table, DataOutputStream out) throws IOException {
    out.writeInt(table.keys.length);
    long before = -1;
    for (long key : table.keys) {
      ModelWriter.number(out, key - before - 1);
      before = key;
    }
    out.write(table.steps);
  }

  private static int checksum(Vocabulary vocabulary) {
    CRC32 out = new CRC32();
    for (int id = 0; id < vocabulary.size(); id++) {
      out.update((vocabulary.word(id) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return (int) out.getValue();
  }

  /**
   * Reads a file.
   *
   * @param name what to call it where it is damaged
   * @throws InputException {@code damaged-model} if it is no whole, sound file for this vocabulary
   */
  static CaseTables read(InputStream stream, String name, Vocabulary vocabulary)
      throws IOException, InputException {
    byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
    int length = bytes.length - Integer.BYTES;
    if (length < 0 || bytes.length > MAX_BYTES) {
      throw new InputException("damaged-model", name);
    }
    try {
      CRC32 check = new CRC32();
      check.update(bytes, 0, length);
      ModelBytes in = new ModelBytes(bytes, length);
      in.check((int) check.getValue() == new ModelBytes(bytes, bytes.length, length).int32());
      return tables(in, vocabulary);
    } catch (ModelBytes.DamagedException e) {
      throw new InputException(e, "damaged-model", name);
    }
  }

  private static CaseTables tables(ModelBytes in, Vocabulary vocabulary) {
    in.check(in.int32() == MAGIC && in.int8() == VERSION);
    in.check(in.int32() == checksum(vocabulary) && in.int16() == vocabulary.size());
    long size = vocabulary.size();
    byte[] alone = in.bytes(vocabulary.size());
    byte[] capitals = in.bytes(vocabulary.size());
    CaseTables.Table before = table(in, size * size);
    CaseTables.Table behind = table(in, size * size);
    CaseTables.Table between = table(in, size * size * size);
    List<String> abbreviations = abbreviations(in);
    in.check(in.left() == 0);
    return new CaseTables(alone, capitals, before, behind, between, abbreviations);
  }

  private static List<String> abbreviations(ModelBytes in) {
    List<String> out = new ArrayList<>();
    int size = in.smallNumber();
    for (int i = 0; i < size; i++) {
      out.add(in.text());
    }
    return out;
  }

  /** Two bytes at least for each key. */
  private static CaseTables.Table table(ModelBytes in, long bound) {
    int size = in.int32();
    in.check(size >= 0 && size <= in.left() / 2);
    long[] keys = new long[size];
    long key = -1;
    for (int i = 0; i < size; i++) {
      long more = in.number();
      in.check(more < bound - key - 1);
      key += more + 1;
      keys[i] = key;
    }
    return new CaseTables.Table(keys, in.bytes(size));
  }
}
