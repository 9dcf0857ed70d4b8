package vn.nghiquyet.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings that were there before, and so do not count. One is known by its file, rule, unit and
 * text, wherever its line has moved; of several alike as many are known as were there.
 */
public final class Baseline {
  /** Nothing was there before. */
  public static final Baseline EMPTY = new Baseline(Map.of());

  private final Map<Key, Integer> counts;

  /**
   * What a finding is known by.
   *
   * @param file as named
   * @param rule its code
   * @param path of its unit
   * @param text its excerpt
   */
  public record Key(String file, String rule, List<String> path, String text)
      implements Comparable<Key> {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::file)
            .thenComparing(Key::rule)
            .thenComparing(key -> String.join("\u0000", key.path()))
            .thenComparing(Key::text);

    /** Copies the path. */
    public Key {
      path = List.copyOf(path);
    }

    static Key of(String file, Finding finding) {
      return new Key(file, finding.rule(), finding.path(), finding.excerpt());
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }
  }

  /** So many of each. */
  public Baseline(Map<Key, Integer> counts) {
    this.counts = Map.copyOf(counts);
  }

  /** All that was found and is not suppressed. */
  public static Baseline of(List<Checked> files) {
    Map<Key, Integer> counts = new HashMap<>();
    for (Checked file : files) {
      file.findings().stream()
          .filter(finding -> finding.known() != Finding.Known.SUPPRESSED)
          .forEach(finding -> counts.merge(Key.of(file.file(), finding), 1, Integer::sum));
    }
    return new Baseline(counts);
  }

  /** So many of each, sorted. */
  public Map<Key, Integer> counts() {
    return new TreeMap<>(counts);
  }

  /** The file with those findings marked that are known. */
  public Checked mark(Checked file) {
    Map<Key, Integer> left = new HashMap<>(counts);
    List<Finding> out = new ArrayList<>();
    for (Finding finding : file.findings()) {
      Key key = Key.of(file.file(), finding);
      boolean known =
          finding.known() == Finding.Known.NEW && left.merge(key, -1, Integer::sum) >= 0;
      out.add(known ? finding.with(Finding.Known.BASELINE) : finding);
    }
    return new Checked(file.file(), file.subject(), out);
  }

  /** Those of these files that are known but are found no more, sorted. */
  public List<Key> gone(List<Checked> files) {
    Map<Key, Integer> left = new TreeMap<>(counts);
    for (Checked file : files) {
      file.findings()
          .forEach(finding -> left.merge(Key.of(file.file(), finding), -1, Integer::sum));
    }
    List<String> names = files.stream().map(Checked::file).toList();
    return left.entrySet().stream()
        .filter(entry -> entry.getValue() > 0 && names.contains(entry.getKey().file()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
