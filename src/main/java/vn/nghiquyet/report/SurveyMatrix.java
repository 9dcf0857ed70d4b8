package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import vn.nghiquyet.compare.Cluster;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.Pair;
import vn.nghiquyet.compare.Relation;
import vn.nghiquyet.compare.Survey;

/** Which document has which cluster, and how near its words are; a lookup, made once. */
public final class SurveyMatrix {
  /** Knows no cluster. */
  static final SurveyMatrix NONE = new SurveyMatrix();

  private final List<SortedMap<Integer, Cell>> rows = new ArrayList<>();

  /**
   * What a document has of a cluster.
   *
   * @param members of the document, at least one, in its order
   * @param medoid whether the medoid is one of them
   * @param relation to the medoid, else, where no such pair is listed, to the nearest member
   */
  public record Cell(List<Measure> members, boolean medoid, Optional<Relation> relation) {
    /** Copies the list. */
    public Cell {
      members = List.copyOf(members);
    }

    /** One sign: ★ medoid, ● identical, ◉ nearly, ◐ reworded, ◔ in part, ○ related, · not known. */
    public String mark() {
      return medoid ? "★" : relation.map(SurveyMatrix::mark).orElse("·");
    }
  }

  private SurveyMatrix() {}

  /** The matrix of this survey. */
  public static SurveyMatrix of(Survey survey) {
    Map<Long, List<Pair>> pairs = new HashMap<>();
    for (Pair pair : survey.pairs()) {
      pairs.computeIfAbsent(key(pair.a()), k -> new ArrayList<>()).add(pair);
      pairs.computeIfAbsent(key(pair.b()), k -> new ArrayList<>()).add(pair);
    }
    SurveyMatrix out = new SurveyMatrix();
    for (Cluster cluster : survey.clusters()) {
      out.rows.add(row(cluster, pairs));
    }
    return out;
  }

  /** The cells of the cluster at this index, by index of the document; none where it is not. */
  public SortedMap<Integer, Cell> row(int cluster) {
    return cluster < rows.size()
        ? Collections.unmodifiableSortedMap(rows.get(cluster))
        : Collections.emptySortedMap();
  }

  /** The sign of a relation. */
  public static String mark(Relation relation) {
    return switch (relation) {
      case IDENTICAL -> "●";
      case NEAR_IDENTICAL -> "◉";
      case REWORDED -> "◐";
      case PARTIAL -> "◔";
      case RELATED -> "○";
    };
  }

  private static SortedMap<Integer, Cell> row(Cluster cluster, Map<Long, List<Pair>> pairs) {
    SortedMap<Integer, List<Measure>> byDocument = new TreeMap<>();
    Map<Long, Measure> members = new HashMap<>();
    for (Measure member : cluster.members()) {
      byDocument.computeIfAbsent(member.document(), d -> new ArrayList<>()).add(member);
      members.put(key(member), member);
    }
    long medoid = key(cluster.medoid());
    SortedMap<Integer, Cell> out = new TreeMap<>();
    byDocument.forEach(
        (document, all) -> {
          Optional<Relation> best = Optional.empty();
          Optional<Relation> toMedoid = Optional.empty();
          for (Measure member : all) {
            for (Pair pair : pairs.getOrDefault(key(member), List.of())) {
              long other = key(pair.a().document() == document ? pair.b() : pair.a());
              if (members.containsKey(other)) {
                best = nearer(best, pair.relation());
                toMedoid = other == medoid ? nearer(toMedoid, pair.relation()) : toMedoid;
              }
            }
          }
          boolean holds = all.stream().anyMatch(member -> key(member) == medoid);
          out.put(document, new Cell(all, holds, toMedoid.or(fallback(best))));
        });
    return out;
  }

  private static Supplier<Optional<Relation>> fallback(Optional<Relation> best) {
    return () -> best;
  }

  private static Optional<Relation> nearer(Optional<Relation> known, Relation other) {
    return known.filter(relation -> relation.compareTo(other) <= 0).or(() -> Optional.of(other));
  }

  private static long key(Measure measure) {
    return (long) measure.document() << 32 | measure.index();
  }
}
