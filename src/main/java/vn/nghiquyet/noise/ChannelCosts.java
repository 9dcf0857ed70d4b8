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

  /** More than the error of a sum of logarithms. */
  private static final double SLACK = 1e-9;

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

  /** The most that any pair has for being seen as a character. */
  private final EventTable bestPairAs = new EventTable();

  /**
   * Lays them out.
   *
   * @param caseless whether a small letter stands for itself and its capital, whichever has more
   */
  ChannelCosts(Channel channel, boolean caseless) {
    this.channel = channel;
    this.caseless = caseless;
    Letter.all().forEach(letter -> claim(fold(letter)));
    for (long key : channel.singles()) {
      claim(fold(EventTable.meant(key)));
    }
    for (long key : channel.pairs()) {
      claim(fold(EventTable.meant(key)));
      claim(fold(EventTable.rest(key).charAt(0)));
    }
    int size = letters.size() + 1;
    lost = new double[size];
    pairsFrom = new double[size];
    pairsFrom[0] = Channel.NEVER;
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

  private void claim(char letter) {
    if (letter < PLAIN && places[letter] == 0) {
      letters.add(letter);
      places[letter] = (short) letters.size();
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
    char seen = EventTable.rest(key).charAt(1);
    bestPairAs.put(seen, Math.max(logProb, bestPairAs.get(seen, Channel.NEVER)));
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

  /** Whether words of other alphabets may hold it. */
  private static boolean inWords(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** By place of a letter what it has for a seen character, and at 0 the most of any letter. */
  private double[] column(char seen) {
    double[] known = columns.get(seen);
    if (known == null) {
      known = new double[letters.size() + 1];
      String text = String.valueOf(seen);
      known[0] = inWords(seen) ? Floors.UNKNOWN_AS_IT_IS : Channel.NEVER;
      for (char letter : letters) {
        known[places[letter]] = single(letter, text, 0, 1);
        known[0] =
            Character.isLetter(letter) ? Math.max(known[0], known[places[letter]]) : known[0];
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

  /**
   * A bound for words, which are of letters alone: the most that the characters from each place on
   * have. Where case counts, texts of other characters are asked for too, and nothing is known.
   *
   * @param invented what each character has for coming from nothing
   */
  double[] rest(String seen, double[][] columns, double[] invented) {
    double[] out = new double[seen.length() + 1];
    for (int j = seen.length() - 1; caseless && j >= 0; j--) {
      double pair = bestPairAs.get(seen.charAt(j), Channel.NEVER);
      double one = Math.max(pair, Math.max(invented[j], columns[j][0]));
      out[j] = out[j + 1] + one;
      for (int length = 2; length <= Math.min(seen.length() - j, ChannelEvents.LONGEST); length++) {
        for (Hit hit : strings.getOrDefault(key(seen, j, length), List.of())) {
          out[j] = Math.max(out[j], out[j + length] + hit.logProb());
        }
      }
      out[j] += SLACK;
    }
    return out;
  }

  /**
   * By place of a letter, how much of that bound is left where the letter comes next, at most and
   * wherever that is; 0 where nothing is known.
   *
   * @param strings see {@link #strings}
   * @param rest the bound
   */
  double[] near(String seen, double[][] columns, double[][] strings, double[] rest) {
    double[] out = new double[letters.size() + 1];
    int n = seen.length();
    for (int place = 1; caseless && place < out.length; place++) {
      double most = lost[place];
      double[] string = strings[place];
      for (int j = 0; j < n; j++) {
        most = Math.max(most, columns[j][place] + rest[j + 1] - rest[j]);
        for (int length = 2;
            string != null && length <= Math.min(n - j, ChannelEvents.LONGEST);
            length++) {
          most = Math.max(most, string[2 * j + length - 2] + rest[j + length] - rest[j]);
        }
      }
      out[place] = most + SLACK;
    }
    out[0] = caseless ? nearOther(seen, rest) + SLACK : 0;
    return out;
  }

  /** The same for a letter of another alphabet, which is seen as itself or hardly as anything. */
  private double nearOther(String seen, double[] rest) {
    double most = Floors.OTHER;
    for (int j = 0; j < seen.length(); j++) {
      boolean itself = inWords(seen.charAt(j)) && place(fold(seen.charAt(j))) == 0;
      double one = itself ? Floors.UNKNOWN_AS_IT_IS : Floors.OTHER;
      most = Math.max(most, one + rest[j + 1] - rest[j]);
    }
    return most;
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
    if (first >= PLAIN || second >= PLAIN) {
      return slowBestPair(first, second);
    }
    return pairs[one] == null ? Channel.NEVER : pairs[one][two];
  }

  private double slowBestPair(char first, char second) {
    double own = channel.bestPair(first, second);
    return caseless ? Math.max(own, channel.bestPair(upper(first), upper(second))) : own;
  }

  double bestPairFrom(char first) {
    return first < PLAIN ? pairsFrom[places[first]] : slowBestPairFrom(first);
  }

  private double slowBestPairFrom(char first) {
    double own = channel.bestPairFrom(first);
    return caseless ? Math.max(own, channel.bestPairFrom(upper(first))) : own;
  }

  private static char upper(char c) {
    return Character.toUpperCase(c);
  }
}
