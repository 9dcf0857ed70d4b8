package vn.nghiquyet.noise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How print becomes OCR text: P(seen | meant) over characters. One meant letter is seen as 0 to 3
 * characters (ứ as {@code ir}), two meant letters as one ({@code rn} as {@code m}), and a character
 * may come from nothing. Spaces are characters like others, so that words run together or are torn.
 *
 * <p>A score is that of the most probable way (Viterbi), a natural logarithm, always finite; it
 * takes O(|seen|·|meant|). Rare events are held up by floors, except that no digit ever stands for
 * another, so the probabilities of all that may be seen of a letter sum to about 1 only. Both texts
 * are NFC; case matters.
 *
 * <p>The probabilities were learned by expectation maximization from pairs: the stochastic edit
 * distance of Ristad and Yianilos (1998), its events those of Brill and Moore (2000); the resource
 * beside this class says from which kinds of text. Immutable and safe for many threads.
 */
public final class Channel {
  /** Stands for an event that cannot be. */
  static final double NEVER = -1e9;

  private final ChannelEvents events;
  private final EventTable bestPair = new EventTable();
  private final EventTable bestPairFrom = new EventTable();
  private final ChannelCosts cased;
  private final ChannelCosts caseless;

  Channel(ChannelEvents events) {
    this.events = events;
    Floors.raise(events);
    for (long key : events.pair().keys()) {
      double logProb = events.pair().get(key, NEVER);
      raise(bestPair, key >>> 32, logProb);
      raise(bestPairFrom, EventTable.meant(key), logProb);
    }
    this.cased = new ChannelCosts(this, false);
    this.caseless = new ChannelCosts(this, true);
  }

  private static void raise(EventTable table, long key, double logProb) {
    table.put(key, Math.max(logProb, table.get(key, NEVER)));
  }

  /**
   * The channel that comes with the program. Reads a resource each time: keep the result.
   *
   * @throws UncheckedIOException if the resource is damaged or missing
   */
  public static Channel load(Regime regime) {
    String name = regime.code() + ".channel";
    try (InputStream in = Channel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing from the program");
      }
      return read(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A channel from elsewhere, as {@link ChannelTrainer} writes it.
   *
   * @param in UTF-8 text; is not closed
   * @param name what to call it in a message
   * @throws IOException if it cannot be read or is damaged, with name and line
   */
  public static Channel read(InputStream in, String name) throws IOException {
    InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
    return new Channel(ChannelFile.read(new BufferedReader(reader), name));
  }

  /**
   * Log-probability that {@code meant} is seen as {@code seen}. To try many meant texts for one
   * seen, {@link #search} is cheaper.
   */
  public double logProb(String seen, String meant) {
    return search(seen).logProb(meant);
  }

  /** Begins to look for what one seen text may have been; see {@link ChannelSearch}. */
  public ChannelSearch search(String seen) {
    return new ChannelSearch(cased, seen);
  }

  /**
   * Begins to look for what one seen text may have been where case is to be settled later: meant
   * letters are given small, and each has what it or its capital has, whichever is more. Bounds are
   * for words, that is for meant texts of letters alone.
   */
  public ChannelSearch searchWithoutCase(String seen) {
    return new ChannelSearch(caseless, seen);
  }

  /** The events of two letters. */
  long[] pairs() {
    return events.pair().keys();
  }

  double pair(long key) {
    return events.pair().get(key, NEVER);
  }

  /** The events of one letter. */
  long[] singles() {
    return events.single().keys();
  }

  /** One meant letter as {@code length} characters of {@code seen}. */
  double single(char meant, String seen, int at, int length) {
    double learned = events.single().get(EventTable.key(meant, seen, at, length), NEVER);
    return switch (length) {
      case 0 -> Math.max(learned, Floors.lost(meant));
      case 1 -> Math.max(learned, Floors.single(meant, seen.charAt(at)));
      default -> learned;
    };
  }

  double pair(char first, char second, char seen) {
    return pair(EventTable.pairKey(first, second, seen));
  }

  /** The most that any character has for two meant letters. */
  double bestPair(char first, char second) {
    return bestPair.get((long) first << 16 | second, NEVER);
  }

  /** The most that any pair has which this letter begins. */
  double bestPairFrom(char first) {
    return bestPairFrom.get(first, NEVER);
  }

  double invented(char seen) {
    double learned = events.invented().get(ChannelEvents.inventedKey(seen), NEVER);
    return Math.max(learned, Floors.invented(seen));
  }
}
