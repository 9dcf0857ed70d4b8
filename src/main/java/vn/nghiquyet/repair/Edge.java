package vn.nghiquyet.repair;

/** One way to read one or two pieces. */
final class Edge {
  private final int from;
  private final int to;
  private final int[] ids;
  private final float score;
  private final boolean kept;

  /**
   * An edge.
   *
   * @param from the first piece
   * @param to behind the last one
   * @param ids the tokens the language model sees; not copied
   * @param score natural logarithm of the probability that they are seen like this
   * @param kept whether the pieces stand as they are
   */
  Edge(int from, int to, int[] ids, float score, boolean kept) {
    this.from = from;
    this.to = to;
    this.ids = ids;
    this.score = score;
    this.kept = kept;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** The tokens; not to be written to. */
  int[] ids() {
    return ids;
  }

  float score() {
    return score;
  }

  boolean kept() {
    return kept;
  }
}
