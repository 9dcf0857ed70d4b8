package vn.nghiquyet.compare;

/**
 * Finds how one wording is like many others: its grams stand in a table, so that a gram of another
 * is looked up and not searched for. The likeness is that of {@link Vector#with}, to the last bit.
 */
final class Probe {
  private final Vector vector;

  /** The place of a gram among those of the wording, and one; 0 where none is. */
  private final int[] table;

  Probe(Vector vector) {
    this.vector = vector;
    table = new int[4 * Integer.highestOneBit(Math.max(1, vector.size()))];
    for (int i = 0; i < vector.size(); i++) {
      int at = vector.hash(i) & table.length - 1;
      while (table[at] != 0) {
        at = at + 1 & table.length - 1;
      }
      table[at] = i + 1;
    }
  }

  /** How it is like another. */
  Vector.Likeness with(Vector other) {
    double dot = 0;
    double common = 0;
    for (int j = 0; j < other.size(); j++) {
      int i = find(other.hash(j));
      if (i >= 0) {
        double one = vector.value(i);
        double two = other.value(j);
        dot += one * two;
        common += Math.min(one, two);
      }
    }
    return vector.likeness(other, dot, common);
  }

  private int find(int hash) {
    int at = hash & table.length - 1;
    while (table[at] != 0 && vector.hash(table[at] - 1) != hash) {
      at = at + 1 & table.length - 1;
    }
    return table[at] - 1;
  }
}
