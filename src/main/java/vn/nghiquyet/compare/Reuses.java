package vn.nghiquyet.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
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

  /** One run of so many is in the index. */
  private static final int SAMPLE = 4;

  /** With so many documents all pairs are counted. */
  private static final int ALL_PAIRS = 150;

  /** Runs that more documents have propose no pair. */
  private static final int UBIQUITOUS = 100;

  private static final int NEAREST = 40;

  private final long[][] runs;
  private final int[] words;
  private final Map<Integer, long[]> sortedRuns = new HashMap<>();

  private Reuses(int documents) {
    runs = new long[documents][];
    words = new int[documents];
  }

  /**
   * What documents share, by a, then b.
   *
   * @param dates of each document
   * @param measures of all levels; leaves count
   * @param wording the words of a measure with names of places brought to one form
   */
  static List<Reuse> of(
      List<Optional<LocalDate>> dates,
      List<Measure> measures,
      Function<Measure, List<String>> wording) {
    Reuses reuses = new Reuses(dates.size());
    reuses.read(measures, wording);
    return reuses.counted(reuses.candidates(), dates);
  }

  /** What the first document shares with each other one, by the other; see {@link #of}. */
  static List<Reuse> withFirst(
      List<Optional<LocalDate>> dates,
      List<Measure> measures,
      Function<Measure, List<String>> wording) {
    Reuses reuses = new Reuses(dates.size());
    reuses.read(measures, wording);
    List<Long> pairs = IntStream.range(1, dates.size()).mapToObj(b -> key(0, b)).toList();
    return reuses.counted(pairs, dates);
  }

  private List<Reuse> counted(List<Long> pairs, List<Optional<LocalDate>> dates) {
    List<Reuse> out = new ArrayList<>();
    for (long pair : pairs) {
      int a = (int) (pair >>> 32);
      int b = (int) pair;
      double aInB = share(a, b);
      double bInA = share(b, a);
      if (aInB > 0 || bInA > 0) {
        out.add(new Reuse(a, b, aInB, bInA, direction(dates.get(a), dates.get(b))));
      }
    }
    return out;
  }

  private static Reuse.Direction direction(Optional<LocalDate> a, Optional<LocalDate> b) {
    int order = a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : 0;
    return order == 0
        ? Reuse.Direction.UNKNOWN
        : order < 0 ? Reuse.Direction.A_TO_B : Reuse.Direction.B_TO_A;
  }

  /** The hash of each word's run, leaf by leaf; 0 where a leaf's rest is shorter than a run. */
  private void read(List<Measure> measures, Function<Measure, List<String>> wording) {
    List<List<Long>> hashes = new ArrayList<>();
    Arrays.stream(runs).forEach(none -> hashes.add(new ArrayList<>()));
    for (Measure measure : measures) {
      if (measure.level() == Level.LEAF) {
        add(hashes.get(measure.document()), wording.apply(measure));
      }
    }
    for (int d = 0; d < runs.length; d++) {
      runs[d] = hashes.get(d).stream().mapToLong(Long::longValue).toArray();
      words[d] = runs[d].length;
    }
  }

  private static void add(List<Long> hashes, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      long hash = 0;
      if (i + RUN <= words.size()) {
        hash = 1469598103934665603L;
        for (String word : words.subList(i, i + RUN)) {
          hash = (hash ^ word.hashCode()) * 0x9E3779B97F4A7C15L;
          hash ^= hash >>> 29;
        }
        hash = hash == 0 ? 1 : hash;
      }
      hashes.add(hash);
    }
  }

  private List<Long> candidates() {
    List<Long> out = new ArrayList<>();
    if (runs.length <= ALL_PAIRS) {
      for (int a = 0; a < runs.length; a++) {
        for (int b = a + 1; b < runs.length; b++) {
          out.add(key(a, b));
        }
      }
      return out;
    }
    Map<Long, List<Integer>> index = index();
    TreeSet<Long> pairs = new TreeSet<>();
    for (int d = 0; d < runs.length; d++) {
      for (int other : nearest(d, index)) {
        pairs.add(key(Math.min(d, other), Math.max(d, other)));
      }
    }
    return List.copyOf(pairs);
  }

  private static long key(int a, int b) {
    return ((long) a << 32) | b;
  }

  private static boolean isSampled(long hash) {
    return hash != 0 && Math.floorMod(hash, SAMPLE) == 0;
  }

  private Map<Long, List<Integer>> index() {
    Map<Long, List<Integer>> index = new HashMap<>();
    for (int d = 0; d < runs.length; d++) {
      int document = d;
      Arrays.stream(runs[d])
          .filter(Reuses::isSampled)
          .distinct()
          .forEach(hash -> index.computeIfAbsent(hash, h -> new ArrayList<>(2)).add(document));
    }
    index.values().removeIf(documents -> documents.size() < 2 || documents.size() > UBIQUITOUS);
    return index;
  }

  private List<Integer> nearest(int d, Map<Long, List<Integer>> index) {
    Map<Integer, Integer> counts = new TreeMap<>();
    Arrays.stream(runs[d])
        .filter(Reuses::isSampled)
        .distinct()
        .forEach(
            hash ->
                index
                    .getOrDefault(hash, List.of())
                    .forEach(other -> counts.merge(other, 1, Integer::sum)));
    counts.remove(d);
    return counts.keySet().stream()
        .sorted((x, y) -> Integer.compare(counts.get(y), counts.get(x)))
        .limit(NEAREST)
        .toList();
  }

  /** The share of a's words that stand in a run that b has too. */
  private double share(int a, int b) {
    long[] sorted = sorted(b);
    int found = 0;
    int until = 0;
    for (int i = 0; i < runs[a].length; i++) {
      if (runs[a][i] != 0 && Arrays.binarySearch(sorted, runs[a][i]) >= 0) {
        until = i + RUN;
      }
      found += i < until ? 1 : 0;
    }
    return words[a] == 0 ? 0 : (double) found / words[a];
  }

  private long[] sorted(int d) {
    return sortedRuns.computeIfAbsent(d, k -> Arrays.stream(runs[k]).sorted().toArray());
  }
}
