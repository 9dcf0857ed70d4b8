package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Words;

/**
 * Looks for the measures most like a sentence or a few words. What counts is how much of the
 * question a measure has: the share of the weight ({@link Weights}) of the question's words, and of
 * those pairs and triples of its words that any measure has. A word that no measure has is missing
 * in all; a run that none has is only an order of words that nobody uses. Runs count by the square
 * of their length less, so that other words between two of the question's do not matter much. What
 * is not in the measure's own words but in those of the unit that holds it, or of the units that it
 * holds, counts half: a point under <i>Đội dân phòng</i> need not say whom it is about, and a long
 * unit has every word somewhere. What holds a unit that is nearly as like is no hit.
 */
final class Query {
  /** A hit has so much of the question: one of three words that nobody else has is too little. */
  private static final double LEAST = 0.25;

  /** Half of the question, half of the measure. */
  private static final double HALF = 0.5;

  /** What is above a measure, or below it, counts so much. */
  private static final double CONTEXT = 0.5;

  /**
   * The share of the question counts so much of the similarity, the likeness as a whole the rest.
   */
  private static final double CONTAINED = 0.8;

  /** A word is marked whose weight is such a part of the heaviest one's. */
  private static final double TELLING = 0.1;

  /** A unit takes the place of what holds it if it is such a part as like. */
  private static final double INNER = 0.6;

  private static final Comparator<Hit> ORDER =
      Comparator.comparingDouble((Hit hit) -> -hit.similarity())
          .thenComparing(Hit::measure, Clusters.PLACE);

  private final Corpus corpus;
  private final Set<String> keys;
  private final List<String> words;
  private final Grams grams;
  private final Vector vector;
  private final double[] weights;

  Query(String text, Corpus corpus) {
    this.corpus = corpus;
    keys = Set.copyOf(Words.keys(text));
    words = Wording.of(text, Places.ofProvinces());
    grams = Grams.of(words);
    vector = Vector.of(grams, corpus.weights());
    weights = new double[grams.hashes().length];
    for (int length = Grams.LONGEST; length >= 1; length--) {
      for (int from = 0; from + length <= words.size(); from++) {
        int hash = Grams.hash(words.subList(from, from + length));
        weights[index(hash)] = corpus.weights().of(hash) / (length * length);
      }
    }
  }

  /** So many hits at most, in the order of an {@link Answer}. */
  List<Hit> hits(int most) {
    List<BitSet> found =
        IntStream.range(0, corpus.measures().size())
            .parallel()
            .mapToObj(i -> found(corpus.words(i)))
            .toList();
    BitSet counted = new BitSet();
    found.forEach(counted::or);
    words.forEach(word -> counted.set(index(Grams.hash(List.of(word)))));
    double whole = weight(counted);
    Map<Integer, List<Hit>> byDocument =
        IntStream.range(0, found.size())
            .parallel()
            .mapToObj(i -> hit(i, found.get(i), whole))
            .flatMap(Optional::stream)
            .sorted(ORDER)
            .collect(Collectors.groupingBy(hit -> hit.measure().document()));
    return byDocument.values().stream()
        .flatMap(hits -> apart(hits).stream())
        .sorted(ORDER)
        .map(hit -> new Hit(hit.measure(), hit.similarity(), hit.relation(), shared(hit.measure())))
        .filter(hit -> !hit.shared().isEmpty())
        .limit(most)
        .toList();
  }

  /** Of a document's hits, best first, those of which none holds another. */
  private static List<Hit> apart(List<Hit> hits) {
    List<Hit> out = new ArrayList<>();
    for (Hit hit : hits) {
      boolean yields =
          hits.stream()
              .anyMatch(
                  inner ->
                      holds(hit.measure(), inner.measure())
                          && inner.similarity() >= INNER * hit.similarity());
      if (!yields && out.stream().noneMatch(better -> nested(better.measure(), hit.measure()))) {
        out.add(hit);
      }
    }
    return out;
  }

  private int index(int hash) {
    return Arrays.binarySearch(grams.hashes(), hash);
  }

  /** Which grams of the question stand in these words. */
  private BitSet found(List<String> text) {
    BitSet out = new BitSet();
    for (int hash : Grams.of(text).hashes()) {
      int i = index(hash);
      if (i >= 0) {
        out.set(i);
      }
    }
    return out;
  }

  private double weight(BitSet some) {
    return some.stream().mapToDouble(i -> weights[i]).sum();
  }

  private Optional<Hit> hit(int i, BitSet found, double whole) {
    Measure measure = corpus.measures().get(i);
    BitSet own = measure.level() == Level.LEAF ? found : found(corpus.ownWords(i));
    BitSet all = found(corpus.context(i));
    all.or(found);
    double share = (CONTEXT * weight(all) + (1 - CONTEXT) * weight(own)) / whole;
    if (!(share >= LEAST) || weight(found) <= 0) {
      return Optional.empty();
    }
    List<String> text = corpus.words(i);
    boolean same = text.equals(words);
    Vector.Likeness likeness = vector.with(Vector.of(Grams.of(text), corpus.weights()));
    double similarity =
        same ? 1 : Math.min(1, CONTAINED * share + (1 - CONTAINED) * likeness.cosine());
    Relation relation = same ? Relation.IDENTICAL : relation(likeness, share);
    return Optional.of(new Hit(measure, similarity, relation, List.of()));
  }

  private static Relation relation(Vector.Likeness likeness, double share) {
    boolean both = likeness.aInB() >= HALF && likeness.bInA() >= HALF;
    Optional<Relation> whole = both ? Relations.whole(likeness) : Optional.empty();
    return whole.orElse(share >= HALF ? Relation.PARTIAL : Relation.RELATED);
  }

  private static boolean nested(Measure one, Measure other) {
    return holds(one, other) || holds(other, one);
  }

  private static boolean holds(Measure outer, Measure inner) {
    int length = outer.path().size();
    return inner.path().size() > length && inner.path().subList(0, length).equals(outer.path());
  }

  /**
   * The runs of the question's words within a line, each with a telling one. A word with marks is
   * the same with the same marks, or without any.
   */
  private List<TextRange> shared(Measure measure) {
    double least = TELLING * Arrays.stream(weights).max().orElse(0);
    List<TextRange> out = new ArrayList<>();
    int start = 0;
    int end = 0;
    int at = 0;
    boolean telling = false;
    for (Words.Token token : Words.tokens(measure.text())) {
      boolean space = token.type() == Words.Type.SPACE && token.text().indexOf('\n') < 0;
      double weight = space ? 0 : weight(token);
      if (weight >= 0 && !space) {
        start = end == 0 ? at : start;
        end = at + token.text().length();
        telling |= weight >= least;
      } else if (!space) {
        if (telling) {
          out.add(new TextRange(start, end));
        }
        end = 0;
        telling = false;
      }
      at += token.text().length();
    }
    if (telling) {
      out.add(new TextRange(start, end));
    }
    return out;
  }

  /** How telling a word of the question is; below 0 for another. */
  private double weight(Words.Token token) {
    String key = token.key();
    String bare = Fold.fold(key);
    boolean same = key.equals(bare) || keys.contains(key) || keys.contains(bare);
    return Wording.of(token.text(), Places.ofProvinces()).stream()
        .filter(word -> words.contains(word) && (same || !word.equals(bare)))
        .mapToDouble(word -> weights[index(Grams.hash(List.of(word)))])
        .max()
        .orElse(-1);
  }
}
