package vn.nghiquyet.noise;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Turns expected counts into log-probabilities. A letter met often is trusted; one met seldom leans
 * on its parts: on the letters of the same shape with another tone for strings like {@code ir}, on
 * base, shape and tone one by one for single letters, on its other case.
 */
final class BackOff {
  /** Counts that the back-off weighs as much as. */
  private static final double STRENGTH = 3;

  private static final double FAMILY = 0.5;
  private static final double PARTS = 0.4;
  private static final double OTHER_CASE = 0.1;

  /** Rarer events are left to the floors of the channel. */
  static final double LEAST = Math.exp(-10);

  private static final double LEAST_PAIRS = 2.5;

  /** Most pairs of letters are seldom met; as one character they are seldom seen for a reason. */
  private static final double PAIR_STRENGTH = 8;

  /** A string of several characters met less often is chance. */
  private static final double LEAST_STRINGS = 0.8;

  private static final String ALWAYS = "0123456789 .,;:-–/()\"“”'%&+*?!";

  private final ChannelEvents counts;
  private final ExpectationMaximization learned;
  private final Map<Object, Map<String, Double>> seenOf = new HashMap<>();

  private BackOff(ChannelEvents counts, ExpectationMaximization learned) {
    this.counts = counts;
    this.learned = learned;
  }

  private record Family(char base, char shape, boolean toned, boolean upper) {
    static Family of(Letter l) {
      return new Family(l.base(), l.shape(), l.tone() != 0, l.upper());
    }
  }

  private record Base(char base, boolean upper) {}

  private record Shape(char shape) {}

  private record Tone(char tone) {}

  /** Natural logs of the probabilities of all events worth keeping. */
  static ChannelEvents logProbs(ChannelEvents counts, ExpectationMaximization learned) {
    BackOff of = new BackOff(counts, learned);
    TreeSet<Character> meant = new TreeSet<>();
    Letter.all().forEach(meant::add);
    ALWAYS.chars().forEach(c -> meant.add((char) c));
    for (long key : counts.single().keys()) {
      meant.add(EventTable.meant(key));
      double count = counts.single().get(key, 0);
      if (EventTable.rest(key).length() < 2 || count >= LEAST_STRINGS) {
        of.tally(EventTable.meant(key), EventTable.rest(key), count);
      }
    }
    ChannelEvents out = new ChannelEvents();
    for (char c : meant) {
      of.letter(c, out.single());
    }
    of.pairs(out.pair());
    of.invented(out.invented());
    return out;
  }

  private void tally(char meant, String seen, double count) {
    Letter letter = Letter.of(meant);
    add(meant, seen, count);
    add(Family.of(letter), seen, count);
    if (Letter.isLetter(meant) && isLetter(seen)) {
      Letter other = Letter.of(seen.charAt(0));
      add(
          new Base(letter.base(), letter.upper()),
          other.base() + (other.upper() ? "^" : ""),
          count);
      add(new Shape(letter.shape()), String.valueOf(other.shape()), count);
      add(new Tone(letter.tone()), String.valueOf(other.tone()), count);
    }
  }

  private void add(Object key, String seen, double count) {
    Map<String, Double> map = seenOf.computeIfAbsent(key, k -> new HashMap<>());
    map.merge(seen, count, Double::sum);
    map.merge(TOTAL, count, Double::sum);
  }

  private static final String TOTAL = "total";

  private static boolean isLetter(String seen) {
    return seen.length() == 1 && Letter.isLetter(seen.charAt(0));
  }

  private double share(Object key, String seen) {
    Map<String, Double> map = seenOf.get(key);
    return map == null ? 0 : map.getOrDefault(seen, 0.0) / map.get(TOTAL);
  }

  private void letter(char meant, EventTable out) {
    Letter letter = Letter.of(meant);
    TreeSet<String> seen = new TreeSet<>();
    seen.add(String.valueOf(meant));
    seen.addAll(seenOf.getOrDefault(meant, Map.of()).keySet());
    if (Letter.isLetter(meant)) {
      seen.addAll(seenOf.getOrDefault(Family.of(letter), Map.of()).keySet());
      Letter.all().forEach(c -> seen.add(String.valueOf(c)));
    }
    seen.remove(TOTAL);
    Map<String, Double> leaned = new HashMap<>();
    seen.forEach(text -> leaned.put(text, leaned(meant, letter, text)));
    double whole = leaned.values().stream().mapToDouble(Double::doubleValue).sum();
    double total = seenOf.getOrDefault(meant, Map.of()).getOrDefault(TOTAL, 0.0);
    for (String text : seen) {
      double borrowed = whole == 0 ? 0 : STRENGTH * leaned.get(text) / whole;
      double p = (total * share(meant, text) + borrowed) / (total + STRENGTH);
      if (p > LEAST && !touchesDigit(meant, text)) {
        out.put(EventTable.key(meant, text, 0, text.length()), Math.log(Math.min(p, 1)));
      }
    }
  }

  /** What a digit is seen as is no matter of counts: see {@link Floors}. */
  private static boolean touchesDigit(char meant, String seen) {
    return Character.isDigit(meant)
        && !seen.equals(String.valueOf(meant))
        && (seen.isEmpty() || seen.chars().anyMatch(Character::isDigit));
  }

  private double leaned(char meant, Letter letter, String seen) {
    boolean known = seenOf.containsKey(new Base(letter.base(), letter.upper()));
    if (!known || !Letter.isLetter(meant)) {
      return seen.equals(String.valueOf(meant)) ? 0.9 : 0;
    }
    double parts = 0;
    if (isLetter(seen)) {
      Letter other = Letter.of(seen.charAt(0));
      String base = other.base() + (other.upper() ? "^" : "");
      parts =
          share(new Base(letter.base(), letter.upper()), base)
              * share(new Shape(letter.shape()), String.valueOf(other.shape()))
              * share(new Tone(letter.tone()), String.valueOf(other.tone()));
    }
    double family = share(Family.of(letter), seen);
    return FAMILY * family + PARTS * parts + OTHER_CASE * share(otherCase(meant), otherCase(seen));
  }

  private static char otherCase(char c) {
    return Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c);
  }

  private static String otherCase(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().forEach(c -> out.append(otherCase((char) c)));
    return out.toString();
  }

  private void pairs(EventTable out) {
    for (long key : counts.pair().keys()) {
      double count = counts.pair().get(key, 0);
      char first = EventTable.meant(key);
      String rest = EventTable.rest(key);
      boolean digit = Character.isDigit(first) || Character.isDigit(rest.charAt(0));
      double p = count / (learned.bigram(key) + PAIR_STRENGTH);
      if (count > LEAST_PAIRS && p > LEAST && !digit) {
        out.put(key, Math.log(p));
      }
    }
  }

  private void invented(EventTable out) {
    for (long key : counts.invented().keys()) {
      double p = counts.invented().get(key, 0) / learned.places();
      if (p > LEAST && !Character.isDigit(EventTable.rest(key).charAt(0))) {
        out.put(key, Math.log(p));
      }
    }
  }
}
