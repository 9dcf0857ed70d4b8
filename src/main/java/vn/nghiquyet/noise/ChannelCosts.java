package vn.nghiquyet.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The numbers of a channel laid out for search: for each seen character what every Vietnamese
 * letter has for it, for each seen string which letters it may come from. Other letters are asked
 * for at the channel. Safe for use by several threads.
 */
final class ChannelCosts {
  /** One letter seen as a string of two or three characters. */
  private record Hit(int place, double logProb) {}

  private static final int PLAIN = 0x2100;

  private final Channel channel;
  private final boolean caseless;

  /** Where a meant letter stands in the columns, by its code; 0 for none. */
  private final short[] places = new short[PLAIN];

  private final List<Character> letters = new ArrayList<>();
  private final Map<Character, double[]> columns = new ConcurrentHashMap<>();
  private final double[] lost;
  private final Map<Long, List<Hit>> strings = new HashMap<>();

  /** The most that a pair has which the first letter begins, and which both letters make. */
  private final double[] pairsFrom;

  private final double[][] pairs;

  private final EventTable pairEvents = new EventTable();

  /**
   * Lays them out.
   *
   * @param caseless whether a small letter stands for itself and its capital, whichever has more
   */
  ChannelCosts(Channel channel, boolean caseless) {
    this.channel = channel;
    this.caseless = caseless;
    for (char letter : Letter.all()) {
      if (!caseless || Character.isLowerCase(letter)) {
        letters.add(letter);
        places[letter] = (short) letters.size();
      }
    }
    int size = letters.size() + 1;
    lost = new double[size];
    pairsFrom = new double[size];
    pairs = new double[size][];
    for (char letter : letters) {
      pairsFrom[places[letter]] = slowBestPairFrom(letter);
      lost[places[letter]] = single(letter, "", 0, 0);
    }
    for (long key : channel.singles()) {
      takeString(fold(EventTable.meant(key)), EventTable.rest(key));
    }
    for (long key : channel.pairs()) {
      takePair(key, channel.pair(key));
    }
  }

  private void takeString(char meant, String seen) {
    if (seen.length() < 2 || place(meant) == 0) {
      return;
    }
    List<Hit> hits = strings.computeIfAbsent(key(seen, 0, seen.length()), k -> new ArrayList<>());
    hits.removeIf(hit -> hit.place() == place(meant));
    hits.add(new Hit(place(meant), single(meant, seen, 0, seen.length())));
  }

  private void takePair(long key, double logProb) {
    char first = fold(EventTable.meant(key));
    char second = fold(EventTable.rest(key).charAt(0));
    long own = EventTable.pairKey(first, second, EventTable.rest(key).charAt(1));
    pairEvents.put(own, Math.max(logProb, pairEvents.get(own, Channel.NEVER)));
    int one = place(first);
    int two = place(second);
    if (one > 0 && two > 0) {
      if (pairs[one] == null) {
        pairs[one] = new double[letters.size() + 1];
        Arrays.fill(pairs[one], Channel.NEVER);
      }
      pairs[one][two] = Math.max(pairs[one][two], logProb);
    }
  }

  private char fold(char c) {
    return caseless ? Character.toLowerCase(c) : c;
  }

  private static long key(String seen, int at, int length) {
    return EventTable.key('\0', seen, at, length);
  }

  /** Where a meant letter stands in the columns, 0 for none. */
  int place(char meant) {
    return meant < PLAIN ? places[meant] : 0;
  }

  /** One meant letter as some characters of a seen text. */
  double single(char meant, String seen, int at, int length) {
    double own = channel.single(meant, seen, at, length);
    return caseless
        ? Math.max(own, channel.single(Character.toUpperCase(meant), seen, at, length))
        : own;
  }

  private double[] column(char seen) {
    double[] known = columns.get(seen);
    if (known == null) {
      known = new double[letters.size() + 1];
      String text = String.valueOf(seen);
      for (char letter : letters) {
        known[places[letter]] = single(letter, text, 0, 1);
      }
      columns.put(seen, known);
    }
    return known;
  }

  /** The columns of a seen text, one for each of its characters. */
  double[][] columns(String seen) {
    double[][] out = new double[seen.length()][];
    Arrays.setAll(out, j -> column(seen.charAt(j)));
    return out;
  }

  /**
   * For a seen text, by place of a letter, what it has for the next two and the next three
   * characters, from each of its places on; null where that is nothing.
   */
  double[][] strings(String seen) {
    double[][] out = new double[letters.size() + 1][];
    for (int j = 0; j < seen.length(); j++) {
      for (int length = 2; length <= Math.min(seen.length() - j, ChannelEvents.LONGEST); length++) {
        for (Hit hit : strings.getOrDefault(key(seen, j, length), List.of())) {
          double[] own = out[hit.place()];
          if (own == null) {
            own = new double[2 * seen.length()];
            Arrays.fill(own, Channel.NEVER);
            out[hit.place()] = own;
          }
          own[2 * j + length - 2] = hit.logProb();
        }
      }
    }
    return out;
  }

  /** What a letter has for leaving no trace. */
  double lost(int place) {
    return lost[place];
  }

  double invented(char seen) {
    return channel.invented(seen);
  }

  double pair(char first, char second, char seen) {
    return pairEvents.get(EventTable.pairKey(first, second, seen), Channel.NEVER);
  }

  double bestPair(char first, char second) {
    int one = place(first);
    int two = place(second);
    if (one == 0 || two == 0) {
      return slowBestPair(first, second);
    }
    return pairs[one] == null ? Channel.NEVER : pairs[one][two];
  }

  private double slowBestPair(char first, char second) {
    double own = channel.bestPair(first, second);
    return caseless ? Math.max(own, channel.bestPair(upper(first), upper(second))) : own;
  }

  double bestPairFrom(char first) {
    int place = place(first);
    return place > 0 ? pairsFrom[place] : slowBestPairFrom(first);
  }

  private double slowBestPairFrom(char first) {
    double own = channel.bestPairFrom(first);
    return caseless ? Math.max(own, channel.bestPairFrom(upper(first))) : own;
  }

  private static char upper(char c) {
    return Character.toUpperCase(c);
  }
}
