package vn.nghiquyet.compare;

import java.util.Optional;

/**
 * How near two measures are, from how alike their words are. The bounds were set on a third of a
 * hand-made alignment of three provinces (32 pairs of the same measure, 12 that are only related).
 */
final class Relations {
  /** Leaders whose cosine is lower are not looked at again. */
  static final double FAR = 0.04;

  private static final double NEAR_IDENTICAL = 0.72;
  private static final double REWORDED = 0.28;
  private static final double PARTIAL = 0.125;
  private static final double RELATED = 0.085;

  /** What is contained counts so much of what is alike as a whole. */
  private static final double CONTAINED = 0.3;

  private Relations() {}

  /** 0..1. */
  static double similarity(Vector.Likeness likeness) {
    return Math.min(1, likeness.cosine());
  }

  static double score(Vector.Likeness likeness) {
    return likeness.cosine() + CONTAINED * Math.max(likeness.aInB(), likeness.bInA());
  }

  /** The relation of two wordings that are not the same; empty for none. */
  static Optional<Relation> of(Vector.Likeness likeness, Level one, Level other) {
    boolean apart = one != other;
    double score = apart ? likeness.cosine() : score(likeness);
    if (likeness.cosine() >= NEAR_IDENTICAL) {
      return Optional.of(apart ? Relation.PARTIAL : Relation.NEAR_IDENTICAL);
    }
    if (likeness.cosine() >= REWORDED) {
      return Optional.of(apart ? Relation.PARTIAL : Relation.REWORDED);
    }
    if (apart) {
      return Optional.empty();
    }
    return score >= PARTIAL
        ? Optional.of(Relation.PARTIAL)
        : score >= RELATED ? Optional.of(Relation.RELATED) : Optional.empty();
  }
}
