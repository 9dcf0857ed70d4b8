package vn.nghiquyet.compare;

import java.util.List;
import java.util.Objects;

/**
 * A measure that several documents have.
 *
 * @param id {@code c1}, {@code c2}, … by size and place
 * @param label what it is about, taken from the members' words
 * @param level of its members
 * @param members by document and place, of two documents at least
 * @param medoid the member that is nearest to all others
 */
public record Cluster(String id, String label, Level level, List<Measure> members, Measure medoid) {
  /** Copies the list. */
  public Cluster {
    Objects.requireNonNull(id);
    Objects.requireNonNull(label);
    Objects.requireNonNull(level);
    Objects.requireNonNull(medoid);
    members = List.copyOf(members);
  }

  /** How many documents have it. */
  public long coverage() {
    return members.stream().mapToInt(Measure::document).distinct().count();
  }
}
