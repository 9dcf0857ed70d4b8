package vn.nghiquyet.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How much text documents share: runs of {@link #RUN} words, so that running text counts and single
 * words do not. An index of sampled runs, without those that very many documents have, proposes
 * pairs of documents; each is then counted exactly. Each document is counted with its {@link
 * #NEAREST} nearest at most. Manber, Finding similar files in a large file system, 1994.
 */
final class Reuses {
  /** Words of a run. */
  private static final int RUN = 8;

  /** One run of so many is in the index, and fewer where documents are more than a few hundred. */
  private static final int SAMPLE = 4;

  private static final int SAMPLED = 500;

  /** With so many documents all pairs are counted. */
  private static final int ALL_PAIRS = 150;

  /** Runs that more documents have propose no pair. */
  private static final int UBIQUITOUS = 100;

  private static final int NEAREST = 40;

  /** Of each document the hash of the run that begins at each of its words; 0 where none does. */
  private final int[][] runs;

  private final int sample;

  private Reuses(int documents, List<Measure> measures, IntFunction<List<String>> wording) {
    sample = Math.max(SAMPLE, documents / SAMPLED);
    List<List<Integer>> leaves = new ArrayList<>();
    for (int d = 0; d < documents; d++) {
      leaves.add(new ArrayList<>());
    }
    for (int i = 0; i < measures.size(); i++) {
      if (measures.get(i).level() == Level.LEAF) {
        leaves.get(measures.get(i).document()).add(i);
      }
    }
    runs = leaves.parallelStream().map(own -> runs(own, wording)).toArray(int[][]::new);
  }

  private static int[] runs(List<Integer> leaves, IntFunction<List<String>> wording) {
    List<List<String>> texts = leaves.stream().map(wording::apply).toList();
    int[] out = new int[texts.stream().mapToInt(List::size).sum()];
    int from = 0;
    for (List<String> words : texts) {
      for (int i = 0; i + RUN <= words.size(); i++) {
        int hash = Grams.hash(words.subList(i, i + RUN));
        out[from + i] = hash == 0 ? 1 : hash;
      }
      from += words.size();
    }
    return out;
  }

  /**
   * What documents share, by a, then b.
   *
   * @param dates of each document
   * @param measures of all levels; leaves count
   * @param wording the words of a measure, by its place among them, with names of places brought to
   *     one form
   */
  static List<Reuse> of(
      List<Optional<LocalDate>> dates, List<Measure> measures, IntFunction<List<String>> wording) {
    Reuses reuses = new Reuses(dates.size(), measures, wording);
    return reuses.counted(reuses.candidates(), dates);
  }

  /** What the first document shares with each other one, by the other; see {@link #of}. */
  static List<Reuse> withFirst(
      List<Optional<LocalDate>> dates, List<Measure> measures, IntFunction<List<String>> wording) {
    Reuses reuses = new Reuses(dates.size(), measures, wording);
    return reuses.counted(List.of(IntStream.range(1, dates.size()).toArray()), dates);
  }

  private List<Reuse> counted(List<int[]> others, List<Optional<LocalDate>> dates) {
    return IntStream.range(0, others.size())
        .parallel()
        .mapToObj(a -> shared(a, others.get(a), dates))
        .flatMap(List::stream)
        .toList();
  }

  private List<Reuse> shared(int a, int[] others, List<Optional<LocalDate>> dates) {
    RunSet own = new RunSet(runs[a]);
    int[] places = Arrays.stream(runs[a]).map(own::place).toArray();
    List<Reuse> out = new ArrayList<>();
    for (int b : others) {
      int[] other = runs[b];
      BitSet met = new BitSet();
      double bInA = share(other.length, i -> own.meets(other[i], met));
      if (!met.isEmpty()) {
        double aInB = share(places.length, i -> met.get(places[i]));
        out.add(new Reuse(a, b, aInB, bInA, direction(dates.get(a), dates.get(b))));
      }
    }
    return out;
  }

  /** The share of a document's words that stand in a run that is shared. */
  private static double share(int words, IntPredicate shared) {
    int found = 0;
    int until = 0;
    for (int i = 0; i < words; i++) {
      if (shared.test(i)) {
        until = i + RUN;
      }
      found += i < until ? 1 : 0;
    }
    return (double) found / words;
  }

  private static Reuse.Direction direction(Optional<LocalDate> a, Optional<LocalDate> b) {
    int order = a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : 0;
    return order == 0
        ? Reuse.Direction.UNKNOWN
        : order < 0 ? Reuse.Direction.A_TO_B : Reuse.Direction.B_TO_A;
  }

  /** Of each document those after it that may share text with it. */
  private List<int[]> candidates() {
    int n = runs.length;
    if (n <= ALL_PAIRS) {
      return IntStream.range(0, n).mapToObj(a -> IntStream.range(a + 1, n).toArray()).toList();
    }
    long[] postings = postings();
    List<int[]> nearest =
        IntStream.range(0, n).parallel().mapToObj(d -> nearest(d, postings)).toList();
    List<BitSet> after = new ArrayList<>();
    for (int d = 0; d < n; d++) {
      after.add(new BitSet());
    }
    for (int d = 0; d < n; d++) {
      for (int other : nearest.get(d)) {
        after.get(Math.min(d, other)).set(Math.max(d, other));
      }
    }
    return after.stream().map(others -> others.stream().toArray()).toList();
  }

  private IntStream sampled(int document) {
    return Arrays.stream(runs[document])
        .filter(hash -> hash != 0 && Math.floorMod(hash, sample) == 0)
        .distinct();
  }

  /** Sampled runs and the documents that have them, sorted: the hash above, the document below. */
  private long[] postings() {
    return IntStream.range(0, runs.length)
        .parallel()
        .boxed()
        .flatMapToLong(d -> sampled(d).mapToLong(hash -> (long) hash << 32 | d))
        .sorted()
        .toArray();
  }

  private int[] nearest(int d, long[] postings) {
    int[] counts = new int[runs.length];
    sampled(d)
        .forEach(
            hash -> {
              int from = -1 - Arrays.binarySearch(postings, ((long) hash << 32) - 1);
              int to = from;
              while (to < postings.length && (int) (postings[to] >> 32) == hash) {
                to++;
              }
              for (int k = from; k < to && to - from <= UBIQUITOUS; k++) {
                counts[(int) postings[k]]++;
              }
            });
    Top top = new Top(NEAREST);
    for (int other = 0; other < counts.length; other++) {
      top.offer(other == d ? 0 : counts[other], other);
    }
    return top.ids();
  }

  /** The runs of a document, each at a place of its own; 0 is none. */
  private static final class RunSet {
    private final int[] table;

    RunSet(int[] runs) {
      table = new int[Integer.highestOneBit(Math.max(4, runs.length)) * 4];
      for (int run : runs) {
        if (run != 0) {
          table[place(run)] = run;
        }
      }
    }

    /** Whether a run is there; its place is marked. */
    boolean meets(int run, BitSet met) {
      int place = place(run);
      boolean there = run != 0 && table[place] == run;
      if (there) {
        met.set(place);
      }
      return there;
    }

    /** Where a run is or would be; none, a place that is free. */
    int place(int run) {
      int at = (run ^ run >>> 15) & table.length - 1;
      while (table[at] != 0 && table[at] != run) {
        at = at + 1 & table.length - 1;
      }
      return at;
    }
  }
}
