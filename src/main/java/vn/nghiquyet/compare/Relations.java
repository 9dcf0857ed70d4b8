package vn.nghiquyet.compare;

import java.util.Optional;

/**
 * How near two measures are, from how alike their words are. The bounds were set on a third of a
 * hand-made alignment of three provinces (32 pairs of the same measure, 12 that are only related):
 * none of the latter reaches {@link Relation#PARTIAL}.
 */
final class Relations {
  private static final double NEAR_IDENTICAL = 0.72;
  private static final double REWORDED = 0.28;
  private static final double PARTIAL = 0.2;
  private static final double RELATED = 0.12;

  /** What is contained counts so much of what is alike as a whole. */
  private static final double CONTAINED = 0.3;

  /** The place in the structure counts so much: the words of what holds both. */
  private static final double CONTEXT = 0.5;

  private Relations() {}

  /** 0..1. */
  static double similarity(Vector.Likeness likeness) {
    return Math.min(1, likeness.cosine());
  }

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

  /** Whether the place in the structure counts for how near two wordings are. */
  static boolean asks(Vector.Likeness likeness) {
    return likeness.cosine() < REWORDED && score(likeness, 1) >= RELATED;
  }

  /** The relation of two wordings that are not the same; empty for none. */
  static Optional<Relation> of(Vector.Likeness likeness, double context, Level one, Level other) {
    boolean apart = one != other;
    double score = apart ? likeness.cosine() : score(likeness, context);
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
