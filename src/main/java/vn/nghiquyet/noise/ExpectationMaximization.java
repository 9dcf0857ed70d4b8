package vn.nghiquyet.noise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Learns the events of a channel from pairs: each round counts the events expected under the
 * probabilities of the last round and takes their shares as the new ones, so that the likelihood of
 * the pairs never falls. A stochastic edit distance (Ristad and Yianilos 1998) whose letters may be
 * seen as several characters (Brill and Moore 2000).
 *
 * <p>A round is linear in the letters of the pairs times the characters of each.
 */
final class ExpectationMaximization {
  /**
   * One example.
   *
   * @param weight how often it was met, or less where often-met pairs are damped
   */
  record Pair(String seen, String meant, double weight) {}

  private final List<Pair> pairs;
  private final Map<Integer, Double> bigrams = new HashMap<>();
  private final List<Double> logLikelihoods = new ArrayList<>();
  private PairLattice.Model model = new FirstGuess();
  private ChannelEvents counts = new ChannelEvents();
  private double places;

  ExpectationMaximization(List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
    for (Pair pair : pairs) {
      String meant = pair.meant();
      places += pair.weight() * (meant.length() + 1);
      for (int i = 0; i + 1 < meant.length(); i++) {
        bigrams.merge(bigram(meant.charAt(i), meant.charAt(i + 1)), pair.weight(), Double::sum);
      }
    }
  }

  /** Runs so many rounds and gives the expected counts of the last. */
  ChannelEvents run(int rounds) {
    for (int round = 0; round < rounds; round++) {
      round();
    }
    return counts;
  }

  /** The likelihood that each round started from, natural log. */
  List<Double> logLikelihoods() {
    return List.copyOf(logLikelihoods);
  }

  /** Expected places at which nothing was invented: one before each letter and one at the end. */
  double places() {
    return places;
  }

  /** How often the second letter was met right after the first. */
  double bigram(long pairKey) {
    return bigrams.getOrDefault((int) (pairKey >>> 32), 0.0);
  }

  private static int bigram(char first, char second) {
    return first << 16 | second;
  }

  private void round() {
    ChannelEvents next = new ChannelEvents();
    double sum = 0;
    for (Pair pair : pairs) {
      PairLattice lattice = new PairLattice(model, pair.seen(), pair.meant());
      double total = lattice.forward();
      if (total > 0) {
        sum += pair.weight() * Math.log(total);
        lattice.count(total, pair.weight(), next);
      }
    }
    logLikelihoods.add(sum);
    counts = next;
    model = new Shares();
  }

  /** Alike characters are likely, everything else is possible. */
  private static final class FirstGuess implements PairLattice.Model {
    @Override
    public double single(char meant, String seen, int at, int length) {
      if (length == 1) {
        double digits =
            Character.isDigit(meant) && Character.isDigit(seen.charAt(at)) ? 1e-6 : 3e-3;
        return meant == seen.charAt(at) ? 0.8 : alike(meant, seen.charAt(at)) ? 0.1 : digits;
      }
      boolean holds = false;
      for (int k = 0; k < length; k++) {
        holds |= alike(meant, seen.charAt(at + k));
      }
      return (length == 0 ? 1e-3 : length == 2 ? 1e-3 : 1e-4) * (length == 0 || holds ? 1 : 1e-2);
    }

    private static boolean alike(char one, char two) {
      return Letter.of(one).base() == Letter.of(two).base();
    }

    @Override
    public double pair(char first, char second, char seen) {
      return alike(first, seen) || alike(second, seen) ? 1e-5 : 1e-4;
    }

    @Override
    public double anyPair(char first, char second) {
      return 0;
    }

    @Override
    public double invented(char seen) {
      return 1e-4;
    }

    @Override
    public double nothingInvented() {
      return 1;
    }
  }

  /** The shares of the last round's counts. */
  private final class Shares implements PairLattice.Model {
    private final EventTable letters = new EventTable();
    private final EventTable pairsOf = new EventTable();
    private final ChannelEvents of = counts;
    private double invented;

    Shares() {
      for (long key : of.single().keys()) {
        letters.add(EventTable.meant(key), of.single().get(key, 0));
      }
      for (long key : of.pair().keys()) {
        pairsOf.add(key >>> 32, of.pair().get(key, 0));
      }
      for (long key : of.invented().keys()) {
        invented += of.invented().get(key, 0);
      }
    }

    @Override
    public double single(char meant, String seen, int at, int length) {
      double count = of.single().get(EventTable.key(meant, seen, at, length), 0);
      return count == 0 ? 0 : count / letters.get(meant, 1);
    }

    @Override
    public double pair(char first, char second, char seen) {
      double count = of.pair().get(EventTable.pairKey(first, second, seen), 0);
      return count == 0 ? 0 : count / bigrams.get(bigram(first, second));
    }

    @Override
    public double anyPair(char first, char second) {
      double count = pairsOf.get((long) first << 16 | second, 0);
      return count == 0 ? 0 : Math.min(1, count / bigrams.get(bigram(first, second)));
    }

    @Override
    public double invented(char seen) {
      return of.invented().get(ChannelEvents.inventedKey(seen), 0) / (invented + usedPlaces());
    }

    @Override
    public double nothingInvented() {
      return usedPlaces() / (invented + usedPlaces());
    }

    /** A pair of letters seen as one leaves no place between them. */
    private double usedPlaces() {
      return places - pairsSum;
    }

    private final double pairsSum = sum(of.pair());

    private static double sum(EventTable table) {
      double sum = 0;
      for (long key : table.keys()) {
        sum += table.get(key, 0);
      }
      return sum;
    }
  }
}
