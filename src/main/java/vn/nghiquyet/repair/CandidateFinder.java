package vn.nghiquyet.repair;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.noise.Channel;
import vn.nghiquyet.noise.ChannelSearch;

/**
 * Finds the words that a seen one may have been: a walk over the lexicon that leaves a branch as
 * soon as neither the channel nor the frequency of its words can make it good enough (Oflazer,
 * Error-tolerant finite-state recognition, 1996). What was found is kept. Not for use by several
 * threads.
 */
final class CandidateFinder {
  private static final int MOST = 40;

  /** Words this much less probable than the best are not worth a look at their neighbours. */
  private static final float MARGIN = 8;

  /** Where the search begins to be content, and where it gives up. */
  private static final float HOPE = -10;

  private static final float LEAST = -30;
  private static final float PART = -17;
  private static final float STEP = 4;

  /** Longer texts seen are no words. */
  private static final int LONGEST = 24;

  private static final int KEPT = 50_000;

  private final LanguageModel model;
  private final Lexicon lexicon;
  private final Channel channel;
  private final Map<String, Candidates> found = new HashMap<>();
  private final Map<String, Candidates> parts = new HashMap<>();

  private final int[] ids = new int[4096];
  private final float[] totals = new float[4096];
  private final float[] scores = new float[4096];
  private int size;
  private float best;

  /** What a word must have to be taken, rising with the best. */
  private float least;

  private ChannelSearch search;

  CandidateFinder(LanguageModel model, Lexicon lexicon, Channel channel) {
    this.model = model;
    this.lexicon = lexicon;
    this.channel = channel;
  }

  /**
   * What a seen text may have been, whatever its case.
   *
   * @param seen without white space at its ends
   */
  Candidates find(String seen) {
    return find(seen, LEAST, found);
  }

  /**
   * The same for two words seen that may be one, or a part of a word that may be a whole: only what
   * fits well.
   */
  Candidates findPart(String seen) {
    return find(seen, PART, parts);
  }

  private Candidates find(String seen, float giveUp, Map<String, Candidates> kept) {
    if (seen.isEmpty() || seen.length() > LONGEST) {
      return Candidates.NONE;
    }
    Candidates known = kept.get(seen);
    if (known == null) {
      known = look(seen, giveUp);
      if (kept.size() < KEPT) {
        kept.put(seen, known);
      }
    }
    return known;
  }

  private Candidates look(String seen, float giveUp) {
    search = channel.searchWithoutCase(seen);
    float hope = HOPE;
    walkFrom(hope);
    while (best - MARGIN < hope && hope > giveUp) {
      hope = Math.max(giveUp, best == Float.NEGATIVE_INFINITY ? hope - STEP : best - MARGIN);
      walkFrom(hope);
    }
    return collect();
  }

  private void walkFrom(float hope) {
    size = 0;
    best = Float.NEGATIVE_INFINITY;
    least = hope;
    walk(Lexicon.ROOT, 0);
  }

  private void walk(int node, int depth) {
    for (int child = lexicon.children(node); child < lexicon.childrenEnd(node); child++) {
      double enough = least - lexicon.best(child);
      if (search.advance(depth, lexicon.letter(child), enough) < enough) {
        continue;
      }
      int word = lexicon.word(child);
      if (word != Lexicon.NONE) {
        double score = search.end(depth + 1);
        double total = score + model.unigram(word);
        if (total >= least && size < ids.length) {
          ids[size] = word;
          scores[size] = (float) score;
          totals[size++] = (float) total;
          best = Math.max(best, (float) total);
          least = Math.max(least, best - MARGIN);
        }
      }
      walk(child, depth + 1);
    }
  }

  private Candidates collect() {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Float.compare(totals[b], totals[a]));
    int n = 0;
    while (n < Math.min(size, MOST) && totals[order[n]] >= best - MARGIN) {
      n++;
    }
    int[] outIds = new int[n];
    float[] outScores = new float[n];
    for (int i = 0; i < n; i++) {
      outIds[i] = ids[order[i]];
      outScores[i] = scores[order[i]];
    }
    return new Candidates(outIds, outScores);
  }
}
