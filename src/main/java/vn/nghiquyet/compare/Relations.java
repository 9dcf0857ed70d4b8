package vn.nghiquyet.compare;

import java.util.Optional;

/**
 * How near two measures are, from how alike their words are and how the pair stands among others
 * ({@link Judge}). The bounds were set on a third of a hand-made alignment of three provinces (32
 * pairs of the same measure, 12 that are only related) so that most of the former and none of the
 * latter reach {@link Relation#PARTIAL}. What is reached there is a fit, not a measure of quality:
 * on other documents expect less.
 */
final class Relations {
  private static final double NEAR_IDENTICAL = 0.72;
  private static final double REWORDED = 0.28;
  private static final double PARTIAL = 0.12;
  private static final double RELATED = 0.12;

  /** What scores less is nothing, even with a witness. */
  private static final double LEAST = 0.04;

  /** A group has words of many measures: it is the same only as one that is nearly the best. */
  private static final double GROUP = 0.2;

  private static final double GROUP_RANK = 0.9;

  /** What is contained counts so much of what is alike as a whole. */
  private static final double CONTAINED = 0.3;

  /** The place in the structure counts so much: the words of what holds both. */
  private static final double CONTEXT = 0.5;

  /** The highest score. */
  static final double MOST = (1 + CONTAINED) * (1 + CONTEXT);

  private Relations() {}

  /** 0..1. */
  static double similarity(Vector.Likeness likeness) {
    return Math.min(1, likeness.cosine());
  }

  /** How alike two wordings are, 0..{@link #MOST}. */
  static double score(Vector.Likeness likeness, double context) {
    double words = likeness.cosine() + CONTAINED * Math.max(likeness.aInB(), likeness.bInA());
    return words * (1 + CONTEXT * context);
  }

  /** The relation of two wordings as a whole that are not the same; empty for none so near. */
  static Optional<Relation> whole(Vector.Likeness likeness) {
    if (likeness.cosine() >= NEAR_IDENTICAL) {
      return Optional.of(Relation.NEAR_IDENTICAL);
    }
    return likeness.cosine() >= REWORDED ? Optional.of(Relation.REWORDED) : Optional.empty();
  }

  /**
   * Whether two wordings may be in a pair at all.
   *
   * @param few whether there are so few wordings that what is little alike can be looked at
   */
  static boolean mayBe(Vector.Likeness likeness, double score, boolean few, boolean sameLevel) {
    return sameLevel ? score >= (few ? LEAST : RELATED) : likeness.cosine() >= REWORDED;
  }

  /**
   * The relation of two wordings that are not the same; empty for none.
   *
   * @param worth the score in view of rivals and witnesses
   * @param rank 1 for the best pair of both sides, less for others
   */
  static Optional<Relation> of(
      Vector.Likeness likeness, double score, double worth, double rank, Level one, Level other) {
    boolean leaves = one == Level.LEAF && other == Level.LEAF;
    boolean same = leaves ? worth >= PARTIAL : rank >= GROUP_RANK && score >= GROUP;
    if (same) {
      Optional<Relation> whole = one == other ? whole(likeness) : Optional.empty();
      return Optional.of(whole.orElse(Relation.PARTIAL));
    }
    return one == other && score >= RELATED ? Optional.of(Relation.RELATED) : Optional.empty();
  }
}
