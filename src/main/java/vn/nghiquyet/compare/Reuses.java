package vn.nghiquyet.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  private final long[][] runs;
  private final int[] words;
  private final int sample;

  private Reuses(int documents) {
    runs = new long[documents][];
    words = new int[documents];
    sample = Math.max(SAMPLE, documents / SAMPLED);
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
    return reuses.counted(new TreeMap<>(Map.of(0, after(0, dates.size()))), dates);
  }

  private List<Reuse> counted(
      SortedMap<Integer, Set<Integer>> pairs, List<Optional<LocalDate>> dates) {
    return pairs.entrySet().parallelStream()
        .flatMap(near -> shared(near.getKey(), near.getValue(), dates))
        .toList();
  }

  private static Set<Integer> after(int a, int documents) {
    return IntStream.range(a + 1, documents).boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<Reuse> shared(int a, Set<Integer> others, List<Optional<LocalDate>> dates) {
    RunSet own = new RunSet(runs[a]);
    return others.stream()
        .map(
            b ->
                new Reuse(
                    a,
                    b,
                    share(a, new RunSet(runs[b])),
                    share(b, own),
                    direction(dates.get(a), dates.get(b))))
        .filter(reuse -> reuse.aInB() > 0 || reuse.bInA() > 0);
  }

  private static Reuse.Direction direction(Optional<LocalDate> a, Optional<LocalDate> b) {
    int order = a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : 0;
    return order == 0
        ? Reuse.Direction.UNKNOWN
        : order < 0 ? Reuse.Direction.A_TO_B : Reuse.Direction.B_TO_A;
  }

  /** The hash of each word's run, leaf by leaf; 0 where a leaf's rest is shorter than a run. */
  private void read(List<Measure> measures, Function<Measure, List<String>> wording) {
    for (Measure measure : measures) {
      if (measure.level() == Level.LEAF) {
        words[measure.document()] += wording.apply(measure).size();
      }
    }
    for (int d = 0; d < runs.length; d++) {
      runs[d] = new long[words[d]];
    }
    int[] ends = new int[runs.length];
    for (Measure measure : measures) {
      if (measure.level() == Level.LEAF) {
        int d = measure.document();
        ends[d] = add(runs[d], ends[d], wording.apply(measure));
      }
    }
  }

  private static int add(long[] hashes, int from, List<String> words) {
    for (int i = 0; i + RUN <= words.size(); i++) {
      long hash = 1469598103934665603L;
      for (int k = i; k < i + RUN; k++) {
        hash = (hash ^ words.get(k).hashCode()) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
      }
      hashes[from + i] = hash == 0 ? 1 : hash;
    }
    return from + words.size();
  }

  /** Of each document those after it that may share text with it. */
  private SortedMap<Integer, Set<Integer>> candidates() {
    SortedMap<Integer, Set<Integer>> out = new TreeMap<>();
    if (runs.length <= ALL_PAIRS) {
      for (int a = 0; a < runs.length; a++) {
        out.put(a, after(a, runs.length));
      }
      return out;
    }
    Map<Long, List<Integer>> index = index();
    for (int d = 0; d < runs.length; d++) {
      for (int other : nearest(d, index)) {
        out.computeIfAbsent(Math.min(d, other), any -> new TreeSet<>()).add(Math.max(d, other));
      }
    }
    return out;
  }

  private boolean isSampled(long hash) {
    return hash != 0 && Math.floorMod(hash, sample) == 0;
  }

  private Map<Long, List<Integer>> index() {
    Map<Long, List<Integer>> index = new HashMap<>();
    for (int d = 0; d < runs.length; d++) {
      int document = d;
      Arrays.stream(runs[d])
          .filter(this::isSampled)
          .distinct()
          .forEach(hash -> index.computeIfAbsent(hash, h -> new ArrayList<>(2)).add(document));
    }
    index.values().removeIf(documents -> documents.size() < 2 || documents.size() > UBIQUITOUS);
    return index;
  }

  private List<Integer> nearest(int d, Map<Long, List<Integer>> index) {
    Map<Integer, Integer> counts = new HashMap<>();
    Arrays.stream(runs[d])
        .filter(this::isSampled)
        .distinct()
        .forEach(
            hash ->
                index
                    .getOrDefault(hash, List.of())
                    .forEach(other -> counts.merge(other, 1, Integer::sum)));
    counts.remove(d);
    Top top = new Top(NEAREST);
    counts.forEach((other, count) -> top.offer(count, other));
    return Arrays.stream(top.ids()).boxed().toList();
  }

  /** The share of a's words that stand in a run that b has too. */
  private double share(int a, RunSet b) {
    int found = 0;
    int until = 0;
    for (int i = 0; i < runs[a].length; i++) {
      if (b.has(runs[a][i])) {
        until = i + RUN;
      }
      found += i < until ? 1 : 0;
    }
    return words[a] == 0 ? 0 : (double) found / words[a];
  }

  /** The runs of a document; 0 is none. */
  private static final class RunSet {
    private final long[] table;

    RunSet(long[] runs) {
      table = new long[Integer.highestOneBit(Math.max(4, runs.length)) * 4];
      for (long run : runs) {
        if (run != 0) {
          table[place(run)] = run;
        }
      }
    }

    boolean has(long run) {
      return run != 0 && table[place(run)] == run;
    }

    private int place(long run) {
      int at = (int) (run ^ run >>> 32) & table.length - 1;
      while (table[at] != 0 && table[at] != run) {
        at = at + 1 & table.length - 1;
      }
      return at;
    }
  }
}
