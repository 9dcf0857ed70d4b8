package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells what happened to each paragraph of a text. A long paragraph speaks for itself, a short one
 * goes with its neighbours. An English model never writes the letters that only Vietnamese has; a
 * Vietnamese one leaves words behind that do not exist, which right text has hardly any of.
 */
final class DamageFinder {
  /** A paragraph with fewer words says little. */
  private static final int FEW = 25;

  /** How many words around a paragraph are asked. */
  private static final int AROUND = 80;

  /** How many words around tell whether marks are lost altogether or misread. */
  private static final int REGION = 300;

  /** How many words around tell of Vietnamese OCR, and how many strange ones of them. */
  static final int WIDE = 1500;

  static final int STRANGE = 2;

  private DamageFinder() {}

  /**
   * One answer for each paragraph; {@link Damage#STRIPPED} means only that there are no marks.
   *
   * @param traces of each paragraph
   */
  static List<Damage> find(List<Traces> traces) {
    boolean[] strange = strange(traces);
    List<Damage> out = new ArrayList<>();
    for (int i = 0; i < traces.size(); i++) {
      out.add(damage(traces, i, strange[i]));
    }
    return out;
  }

  private static Damage damage(List<Traces> traces, int i, boolean strange) {
    Traces own = traces.get(i);
    if (own.words() == 0) {
      return Damage.NONE;
    }
    Traces run = bareRun(traces, i);
    boolean bare =
        own.words() < FEW
            ? own.vietnamese() == 0
                && (around(traces, i, AROUND).noVietnamese() || run.words() >= FEW && run.english())
            : own.noVietnamese();
    if (bare) {
      boolean english = run.english() || around(traces, i, REGION).english();
      return english ? Damage.ENGLISH_OCR : Damage.STRIPPED;
    }
    return strange ? Damage.VIETNAMESE_OCR : Damage.NONE;
  }

  /** The traces of a paragraph and its neighbours up to the first that has Vietnamese letters. */
  private static Traces bareRun(List<Traces> traces, int i) {
    Traces sum = traces.get(i);
    for (int k = i - 1; k >= 0 && traces.get(k).vietnamese() == 0 && sum.words() < REGION; k--) {
      sum = sum.plus(traces.get(k));
    }
    int half = sum.words() + REGION;
    for (int k = i + 1;
        k < traces.size() && traces.get(k).vietnamese() == 0 && sum.words() < half;
        k++) {
      sum = sum.plus(traces.get(k));
    }
    return sum;
  }

  /** The traces of a paragraph and as many neighbours on both sides as make up so many words. */
  private static Traces around(List<Traces> traces, int i, int words) {
    Traces sum = traces.get(i);
    int before = i - 1;
    int behind = i + 1;
    while (sum.words() < words && (before >= 0 || behind < traces.size())) {
      sum = before >= 0 ? sum.plus(traces.get(before--)) : sum;
      sum = behind < traces.size() ? sum.plus(traces.get(behind++)) : sum;
    }
    return sum;
  }

  /** Which paragraphs stand in a wide stretch with enough strange words. */
  private static boolean[] strange(List<Traces> traces) {
    boolean[] out = new boolean[traces.size()];
    int from = 0;
    int words = 0;
    int found = 0;
    int filled = 0;
    for (int to = 0; to < traces.size(); to++) {
      words += traces.get(to).words();
      found += traces.get(to).strange();
      while (words - traces.get(from).words() >= WIDE) {
        words -= traces.get(from).words();
        found -= traces.get(from).strange();
        from++;
      }
      if (found >= STRANGE) {
        Arrays.fill(out, Math.max(from, filled), to + 1, true);
        filled = to + 1;
      }
    }
    return out;
  }
}
