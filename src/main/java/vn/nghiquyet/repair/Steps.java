package vn.nghiquyet.repair;

import java.util.Arrays;
import vn.nghiquyet.lm.LanguageModel;

/**
 * What a language model says, remembered, since texts repeat themselves: a table in which a new
 * answer takes the place of an older one in its slot. Not for use by several threads.
 */
final class Steps {
  private static final int BITS = 15;

  /** Fibonacci hashing: the highest bits of the product choose the slot. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final LanguageModel model;
  private final long[] keys = new long[1 << BITS];
  private final long[] steps = new long[1 << BITS];

  Steps(LanguageModel model) {
    this.model = model;
    Arrays.fill(keys, Long.MIN_VALUE);
  }

  int startState() {
    return model.startState();
  }

  /** As {@link LanguageModel#step}. */
  long step(int state, int id) {
    long key = (long) state << 16 | id;
    int slot = (int) ((key * MIX) >>> (Long.SIZE - BITS));
    if (keys[slot] != key) {
      keys[slot] = key;
      steps[slot] = model.step(state, id);
    }
    return steps[slot];
  }
}
