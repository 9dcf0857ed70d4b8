package vn.nghiquyet.noise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of a channel laid out for search: for each seen character what every Vietnamese
 * letter has for it, for each seen string which letters it may come from. Other letters are asked
 * for at the channel. Immutable.
 */
final class ChannelCosts {
  /** One letter seen as a string of two or three characters. */
  record Hit(char meant, double logProb) {}

  private static final int PLAIN = 0x2100;

  private final Channel channel;
  private final boolean caseless;

  /** Where a meant letter stands in {@link #ones}, by its code; 0 for none. */
  private final short[] places = new short[PLAIN];

  private final Map<Character, double[]> ones = new HashMap<>();
  private final double[] lost;
  private final Map<Long, List<Hit>> strings = new HashMap<>();

  /**
   * Lays them out.
   *
   * @param caseless whether a small letter stands for itself and its capital, whichever has more
   */
  ChannelCosts(Channel channel, boolean caseless) {
    this.channel = channel;
    this.caseless = caseless;
    List<Character> letters = new ArrayList<>();
    for (char letter : Letter.all()) {
      if (!caseless || Character.isLowerCase(letter)) {
        letters.add(letter);
        places[letter] = (short) letters.size();
      }
    }
    lost = new double[letters.size() + 1];
    for (char letter : letters) {
      lost[places[letter]] = slowSingle(letter, "", 0, 0);
    }
    for (long key : channel.singles()) {
      take(key, letters);
    }
  }

  private void take(long key, List<Character> letters) {
    String seen = EventTable.rest(key);
    char meant = fold(EventTable.meant(key));
    if (meant >= PLAIN || places[meant] == 0) {
      return;
    }
    if (seen.length() == 1) {
      ones.computeIfAbsent(seen.charAt(0), c -> column(c, letters));
    } else if (seen.length() > 1) {
      double logProb = slowSingle(meant, seen, 0, seen.length());
      List<Hit> hits =
          strings.computeIfAbsent(string(seen, 0, seen.length()), k -> new ArrayList<>());
      hits.removeIf(hit -> hit.meant() == meant);
      hits.add(new Hit(meant, logProb));
    }
  }

  private char fold(char c) {
    return caseless ? Character.toLowerCase(c) : c;
  }

  private double[] column(char seen, List<Character> letters) {
    double[] out = new double[letters.size() + 1];
    String text = String.valueOf(seen);
    for (char letter : letters) {
      out[places[letter]] = slowSingle(letter, text, 0, 1);
    }
    return out;
  }

  private static long string(String seen, int at, int length) {
    return EventTable.key('\0', seen, at, length);
  }

  private double slowSingle(char meant, String seen, int at, int length) {
    double own = channel.single(meant, seen, at, length);
    return caseless
        ? Math.max(own, channel.single(Character.toUpperCase(meant), seen, at, length))
        : own;
  }

  /** Writes for each place of a seen text what {@code meant} has for its next 0 to 3 characters. */
  double[] row(char meant, String seen, int lengths) {
    int n = seen.length();
    double[] out = new double[(n + 1) * lengths];
    Arrays.fill(out, Channel.NEVER);
    int place = meant < PLAIN ? places[meant] : 0;
    for (int j = 0; j <= n; j++) {
      out[j * lengths] = place > 0 ? lost[place] : slowSingle(meant, seen, j, 0);
      if (j < n) {
        double[] column = place > 0 ? ones.get(seen.charAt(j)) : null;
        out[j * lengths + 1] = column == null ? slowSingle(meant, seen, j, 1) : column[place];
      }
    }
    if (place == 0) {
      for (int j = 0; j <= n; j++) {
        for (int length = 2; length < lengths && j + length <= n; length++) {
          out[j * lengths + length] = slowSingle(meant, seen, j, length);
        }
      }
    }
    return out;
  }

  /** The letters that may be seen as a string of two or three characters. */
  List<Hit> hits(String seen, int at, int length) {
    return strings.getOrDefault(string(seen, at, length), List.of());
  }

  double invented(char seen) {
    return channel.invented(seen);
  }

  double pair(char first, char second, char seen) {
    double own = channel.pair(first, second, seen);
    return caseless ? Math.max(own, channel.pair(upper(first), upper(second), seen)) : own;
  }

  double bestPair(char first, char second) {
    double own = channel.bestPair(first, second);
    return caseless ? Math.max(own, channel.bestPair(upper(first), upper(second))) : own;
  }

  double bestPairFrom(char first) {
    double own = channel.bestPairFrom(first);
    return caseless ? Math.max(own, channel.bestPairFrom(upper(first))) : own;
  }

  private static char upper(char c) {
    return Character.toUpperCase(c);
  }
}
