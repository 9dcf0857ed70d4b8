package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Words;

/**
 * Looks for the measures most like a sentence or a few words. What counts is how much of the
 * question a measure has: the share of the weight ({@link Weights}) of the question's words, and of
 * those pairs and triples of its words that any measure has. A word that no measure has is missing
 * in all; a run that none has is only an order of words that nobody uses. What the measure lacks
 * and the unit that holds it says counts half: a point under <i>Đội dân phòng</i> need not say whom
 * it is about.
 */
final class Query {
  /** A hit has so much of the question. */
  private static final double LEAST = 0.2;

  /** Half of the question, half of the measure. */
  private static final double HALF = 0.5;

  /** What is above a measure counts so much. */
  private static final double CONTEXT = 0.5;

  /**
   * The share of the question counts so much of the similarity, the likeness as a whole the rest.
   */
  private static final double CONTAINED = 0.8;

  /** A word is marked whose weight is such a part of the heaviest one's. */
  private static final double TELLING = 0.1;

  private static final Comparator<Hit> ORDER =
      Comparator.comparingDouble((Hit hit) -> -hit.similarity())
          .thenComparing(Hit::measure, Clusters.PLACE);

  private final Corpus corpus;
  private final List<String> words;
  private final Grams grams;
  private final Vector vector;

  Query(String text, Corpus corpus) {
    this.corpus = corpus;
    words = Wording.of(text, Places.ofProvinces());
    grams = Grams.of(words);
    vector = Vector.of(grams, corpus.weights());
  }

  /** So many hits at most, in the order of an {@link Answer}. */
  List<Hit> hits(int most) {
    int n = corpus.measures().size();
    List<BitSet> own = corpus.words().parallelStream().map(this::found).toList();
    BitSet counted = new BitSet();
    own.forEach(counted::or);
    words.forEach(word -> counted.set(index(Grams.of(List.of(word)).hashes()[0])));
    double whole = weight(counted);
    List<Hit> ranked =
        IntStream.range(0, n)
            .parallel()
            .mapToObj(i -> hit(i, own.get(i), whole))
            .flatMap(Optional::stream)
            .sorted(ORDER)
            .toList();
    List<Hit> out = new ArrayList<>();
    for (Hit hit : ranked) {
      if (out.size() == most) {
        break;
      }
      if (out.stream().noneMatch(better -> nested(better.measure(), hit.measure()))) {
        out.add(new Hit(hit.measure(), hit.similarity(), hit.relation(), shared(hit.measure())));
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
    return some.stream().mapToDouble(i -> vector.value(i)).sum();
  }

  private Optional<Hit> hit(int i, BitSet own, double whole) {
    double weight = weight(own);
    if (weight <= 0) {
      return Optional.empty();
    }
    BitSet above = found(corpus.contexts().get(i));
    above.andNot(own);
    double share = Math.min(1, (weight + CONTEXT * weight(above)) / whole);
    if (share < LEAST) {
      return Optional.empty();
    }
    List<String> text = corpus.words().get(i);
    boolean same = text.equals(words);
    Vector.Likeness likeness = vector.with(Vector.of(Grams.of(text), corpus.weights()));
    double similarity =
        same ? 1 : Math.min(1, CONTAINED * share + (1 - CONTAINED) * likeness.cosine());
    Relation relation = same ? Relation.IDENTICAL : relation(likeness, share);
    return Optional.of(new Hit(corpus.measures().get(i), similarity, relation, List.of()));
  }

  private static Relation relation(Vector.Likeness likeness, double share) {
    boolean both = likeness.aInB() >= HALF && likeness.bInA() >= HALF;
    Optional<Relation> whole = both ? Relations.whole(likeness) : Optional.empty();
    return whole.orElse(share >= HALF ? Relation.PARTIAL : Relation.RELATED);
  }

  /** Whether one of the two holds the other. */
  private static boolean nested(Measure one, Measure other) {
    List<String> a = one.path();
    List<String> b = other.path();
    int length = Math.min(a.size(), b.size());
    return one.document() == other.document()
        && a.size() != b.size()
        && a.subList(0, length).equals(b.subList(0, length));
  }

  /** Words next to each other are one range, within a line. */
  private List<TextRange> shared(Measure measure) {
    Map<String, Double> telling = new HashMap<>();
    words.forEach(
        word -> telling.put(word, corpus.weights().of(Grams.of(List.of(word)).hashes()[0])));
    double least =
        TELLING * telling.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    List<TextRange> out = new ArrayList<>();
    int at = 0;
    boolean next = false;
    for (Words.Token token : Words.tokens(measure.text())) {
      int end = at + token.text().length();
      boolean speaks = token.type() == Words.Type.WORD || token.type() == Words.Type.NUMBER;
      if (speaks
          && Wording.of(token.text(), Places.ofProvinces()).stream()
              .anyMatch(word -> telling.getOrDefault(word, -1.0) >= least)) {
        int start = next ? out.remove(out.size() - 1).start() : at;
        out.add(new TextRange(start, end));
        next = true;
      } else {
        next &= token.type() == Words.Type.SPACE && token.text().indexOf('\n') < 0;
      }
      at = end;
    }
    return out;
  }
}
