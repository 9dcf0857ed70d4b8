package vn.nghiquyet.compare;

import java.util.Arrays;

/** Sums by numbers that are not negative; small and without objects, as there are a million. */
final class Sums {
  private static final int NONE = -1;

  private int[] keys;
  private double[] sums;
  private int size;

  Sums() {
    keys = new int[] {NONE, NONE};
    sums = new double[2];
  }

  /** The same as others. */
  Sums(Sums others) {
    keys = others.keys.clone();
    sums = others.sums.clone();
    size = others.size;
  }

  /** Is told what there is. */
  interface Reader {
    /** One number and its sum. */
    void read(int key, double sum);
  }

  int size() {
    return size;
  }

  /** The sum of a number; 0 where there is none. */
  double of(int key) {
    int at = place(key);
    return keys[at] == key ? sums[at] : 0;
  }

  void add(int key, double more) {
    set(key, of(key) + more);
  }

  void set(int key, double sum) {
    int at = place(key);
    boolean fresh = keys[at] != key;
    put(at, key, sum);
    if (fresh && 4 * ++size > 3 * keys.length) {
      grow();
    }
  }

  /** Forgets a number; those behind it move up, so that they are still found. */
  void remove(int key) {
    int free = place(key);
    if (keys[free] != key) {
      return;
    }
    size--;
    keys[free] = NONE;
    int mask = keys.length - 1;
    for (int at = free + 1 & mask; keys[at] != NONE; at = at + 1 & mask) {
      int moved = keys[at];
      double sum = sums[at];
      keys[at] = NONE;
      put(place(moved), moved, sum);
    }
  }

  /** The products of what both have of each number, together. */
  long common(Sums other) {
    long out = 0;
    for (int i = 0; i < keys.length; i++) {
      out += keys[i] == NONE ? 0 : (long) (sums[i] * other.of(keys[i]));
    }
    return out;
  }

  /** Tells each number and its sum, in no order that means anything. */
  void forEach(Reader reader) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != NONE) {
        reader.read(keys[i], sums[i]);
      }
    }
  }

  private void put(int at, int key, double sum) {
    keys[at] = key;
    sums[at] = sum;
  }

  /** Where a number is or would be. */
  private int place(int key) {
    int hash = key * 0x9E3779B9;
    int at = (hash ^ hash >>> 16) & keys.length - 1;
    while (keys[at] != NONE && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    int[] oldKeys = keys;
    double[] oldSums = sums;
    keys = new int[2 * oldKeys.length];
    Arrays.fill(keys, NONE);
    sums = new double[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        put(place(oldKeys[i]), oldKeys[i], oldSums[i]);
      }
    }
  }
}
