package vn.nghiquyet.repair;

/** One way to read one or two pieces. */
final class Edge {
  private final int from;
  private final int to;
  private final int[] ids;
  private final float score;
  private final boolean kept;

  /** What is to be written, empty where that is for the case of the words to say. */
  private final String written;

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
    this(from, to, ids, score, kept, "");
  }

  private Edge(int from, int to, int[] ids, float score, boolean kept, String written) {
    this.from = from;
    this.to = to;
    this.ids = ids;
    this.score = score;
    this.kept = kept;
    this.written = written;
  }

  /** One piece read as a number. */
  static Edge number(int piece, int[] ids, float score, String number) {
    return new Edge(piece, piece + 1, ids, score, false, number);
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

  /** What is to be written, if that is known. */
  String written() {
    return written;
  }

  boolean kept() {
    return kept;
  }
}
