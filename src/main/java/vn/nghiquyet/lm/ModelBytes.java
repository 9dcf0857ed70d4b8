package vn.nghiquyet.lm;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a model file, read in order; what cannot be there is refused. */
final class ModelBytes {
  private static final int SANE_LOGARITHM = 200;

  private final byte[] bytes;
  private final int end;
  private int at;

  /** What is wrong with a file; {@link ModelReader} turns it into a checked exception. */
  static final class DamagedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedException(int at) {
      super("at byte " + at);
    }
  }

  ModelBytes(byte[] bytes, int end) {
    this(bytes, end, 0);
  }

  ModelBytes(byte[] bytes, int end, int at) {
    this.bytes = bytes;
    this.end = end;
    this.at = at;
  }

  void check(boolean sound) {
    if (!sound) {
      throw new DamagedException(at);
    }
  }

  int left() {
    return end - at;
  }

  int int8() {
    check(at < end);
    return bytes[at++] & 0xFF;
  }

  int int16() {
    return int8() << 8 | int8();
  }

  int int32() {
    return int16() << 16 | int16();
  }

  /** A number of up to 63 bits, seven a byte. */
  long number() {
    int b = int8();
    long out = b & 0x7F;
    for (int shift = 7; b >= 0x80; shift += 7) {
      check(shift < 63);
      b = int8();
      out |= (long) (b & 0x7F) << shift;
    }
    return out;
  }

  /** A number of up to 28 bits: the same form, read faster where it is one byte or two. */
  int smallNumber() {
    int b = at < end ? bytes[at] : -1;
    if (b >= 0) {
      at++;
      return b;
    }
    return longer();
  }

  private int longer() {
    if (at + 1 < end && bytes[at + 1] >= 0) {
      at += 2;
      return bytes[at - 2] & 0x7F | bytes[at - 1] << 7;
    }
    long slow = number();
    check(slow < 1 << 28);
    return (int) slow;
  }

  String text() {
    int length = int16();
    check(length <= left());
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  byte[] bytes(int size) {
    check(size <= left());
    at += size;
    return Arrays.copyOfRange(bytes, at - size, at);
  }

  /** Logarithms: finite and of a sane size. */
  float[] floats(int size) {
    check(size <= left() / Float.BYTES);
    float[] out = new float[size];
    for (int i = 0; i < size; i++) {
      out[i] = Float.intBitsToFloat(int32());
      check(Math.abs(out[i]) <= SANE_LOGARITHM);
    }
    return out;
  }

  float[] book() {
    int size = int16();
    check(size >= 1 && size <= CodeBook.MAX_SIZE);
    return floats(size);
  }

  void codes(byte[] target, int from, int size, int codes) {
    check(size <= left());
    System.arraycopy(bytes, at, target, from, size);
    for (int i = from; codes < CodeBook.MAX_SIZE && i < from + size; i++) {
      check((target[i] & 0xFF) < codes);
    }
    at += size;
  }
}
