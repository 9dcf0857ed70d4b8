package vn.nghiquyet.noise;

import java.util.Arrays;

/**
 * Numbers by event. An event is packed into one {@code long} of four characters: what was meant,
 * then what was seen, absent ones {@code 0}. Open addressing, no objects on the way of a look-up.
 */
final class EventTable {
  /** Stands in the place of the meant letter for a character that nothing meant. */
  static final char INVENTED = '\uFFFF';

  private long[] keys;
  private double[] values;
  private int size;

  EventTable() {
    keys = new long[64];
    values = new double[64];
  }

  /** One meant letter seen as {@code length} characters of {@code seen} from {@code at} on. */
  static long key(char meant, CharSequence seen, int at, int length) {
    long key = meant;
    for (int k = 0; k < 3; k++) {
      key = key << 16 | (k < length ? seen.charAt(at + k) : 0);
    }
    return key;
  }

  /** Two meant letters seen as one character. */
  static long pairKey(char first, char second, char seen) {
    return (long) first << 48 | (long) second << 32 | (long) seen << 16;
  }

  static char meant(long key) {
    return (char) (key >>> 48);
  }

  /** The characters behind the first, those that are there. */
  static String rest(long key) {
    StringBuilder out = new StringBuilder(3);
    for (int shift = 32; shift >= 0; shift -= 16) {
      char c = (char) (key >>> shift);
      if (c != 0) {
        out.append(c);
      }
    }
    return out.toString();
  }

  int size() {
    return size;
  }

  double get(long key, double absent) {
    int slot = slot(key);
    return keys[slot] == key ? values[slot] : absent;
  }

  void put(long key, double value) {
    int slot = claim(key);
    values[slot] = value;
  }

  void add(long key, double value) {
    int slot = claim(key);
    values[slot] += value;
  }

  /** All events, in the order of their characters. */
  long[] keys() {
    return Arrays.stream(keys)
        .filter(key -> key != 0)
        .boxed()
        .sorted(Long::compareUnsigned)
        .mapToLong(Long::longValue)
        .toArray();
  }

  private int claim(long key) {
    int slot = slot(key);
    if (keys[slot] == key) {
      return slot;
    }
    if (2 * (size + 1) > keys.length) {
      grow();
      slot = slot(key);
    }
    keys[slot] = key;
    size++;
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new double[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
