package vn.nghiquyet.noise;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.nghiquyet.noise.ExpectationMaximization.Pair;

/**
 * Makes a channel's resource from pairs. Run by hand:
 *
 * <pre>java -cp nq.jar vn.nghiquyet.noise.ChannelTrainer PAIRS.tsv OUT.channel [EARLIER.channel]
 * </pre>
 *
 * With an earlier channel, learned from other readings, each probability is the mean of both.
 *
 * <p>A line of PAIRS holds seen, meant and how often, separated by tabs. Writes the log-likelihood
 * of each round to {@code OUT.channel.log}.
 */
public final class ChannelTrainer {
  static final int ROUNDS = 12;

  /** Often-met words show the same few letters again and again; their counts are damped. */
  private static final double DAMPING = 0.75;

  private static final int LONGEST_PAIR = 40;

  private ChannelTrainer() {}

  /** Runs it: {@code PAIRS OUT [EARLIER]}. */
  public static void main(String[] args) throws IOException {
    List<Pair> pairs = pairs(Files.readAllLines(Path.of(args[0])));
    ExpectationMaximization learned = new ExpectationMaximization(pairs);
    ChannelEvents counts = learned.run(ROUNDS);
    addKeptSpaces(counts, pairs);
    ChannelEvents logProbs = BackOff.logProbs(counts, learned);
    if (args.length > 2) {
      try (Reader earlier = Files.newBufferedReader(Path.of(args[2]))) {
        logProbs = logProbs.meanWith(ChannelFile.read(earlier, args[2]));
      }
    }
    Files.writeString(Path.of(args[1]), ChannelFile.write(logProbs));
    List<String> log = new ArrayList<>();
    for (double likelihood : learned.logLikelihoods()) {
      log.add(String.format(Locale.ROOT, "%.1f", likelihood));
    }
    Files.write(Path.of(args[1] + ".log"), log);
  }

  /** The pairs of a table; lines of another shape and overlong pairs are passed over. */
  static List<Pair> pairs(List<String> lines) {
    List<Pair> out = new ArrayList<>();
    for (String line : lines) {
      String[] field = line.split("\t", -1);
      if (field.length == 3 && Math.max(field[0].length(), field[1].length()) <= LONGEST_PAIR) {
        double weight = Math.pow(Double.parseDouble(field[2]), DAMPING);
        out.add(new Pair(field[0], field[1], weight));
      }
    }
    return out;
  }

  /** Pairs are words: between two of them a space was seen where one was meant. */
  private static void addKeptSpaces(ChannelEvents counts, List<Pair> pairs) {
    double kept = pairs.stream().mapToDouble(Pair::weight).sum();
    counts.single().add(EventTable.key(' ', " ", 0, 1), kept);
  }
}
