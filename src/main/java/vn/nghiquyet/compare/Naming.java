package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.nghiquyet.text.Words;

/**
 * Names clusters by their members' words: the heading most of them have, else a phrase of the
 * medoid that most of them share and that the rest seldom uses. A phrase keeps within one clause
 * and begins and ends where the words of the whole corpus come apart.
 */
final class Naming {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 10;

  /** Longer headings are no names. */
  private static final int LONGEST_HEADING = 160;

  /** How many members are asked, and how many measures tell how words are used. */
  private static final int ASKED = 16;

  private static final int COUNTED = 20_000;

  /** A word that stands before another this often belongs to it. */
  private static final double BOUND = 0.45;

  /** A phrase that begins behind so many words and marks tells half. */
  private static final double EARLY = 20;

  private static final Set<String> LOOSE =
      Set.of(
          "và", "của", "các", "những", "để", "trong", "theo", "tại", "cho", "với", "được", "là",
          "ở", "về", "từ", "đến", "có", "do", "bằng", "này", "đó", "khi", "thì", "mà", "hoặc", "bị",
          "đối", "trên", "việc", "sự", "như", "một", "đã", "sẽ", "phải", "gồm", "vào");

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> couples = new HashMap<>();
  private final int counted;

  /** Learns from all measures how words are used. */
  Naming(List<Measure> measures) {
    int step = Math.max(1, measures.size() / COUNTED);
    int count = 0;
    for (int i = 0; i < measures.size(); i += step) {
      List<String> keys = Words.keys(measures.get(i).ownText());
      for (int k = 0; k < keys.size(); k++) {
        words.merge(keys.get(k), 1, Integer::sum);
        if (k > 0) {
          couples.merge(keys.get(k - 1) + ' ' + keys.get(k), 1, Integer::sum);
        }
      }
      count++;
    }
    counted = Math.max(1, count);
  }

  /** A name for these measures. */
  String label(List<Measure> members, Measure medoid) {
    String heading = heading(members, medoid);
    return capital(heading.isEmpty() ? phrase(members, medoid) : heading);
  }

  private static String heading(List<Measure> members, Measure medoid) {
    Map<List<String>, Integer> counts = new HashMap<>();
    Map<List<String>, String> printed = new HashMap<>();
    for (Measure member : members) {
      String heading = member.heading().isEmpty() ? "" : bare(member.heading());
      if (!heading.isEmpty() && heading.length() <= LONGEST_HEADING) {
        List<String> keys = Words.keys(heading);
        counts.merge(keys, member.equals(medoid) ? 2 : 1, Integer::sum);
        printed.merge(keys, heading, (a, b) -> a.compareTo(b) > 0 ? a : b);
      }
    }
    return counts.keySet().stream()
        .min(
            Comparator.comparingInt((List<String> keys) -> -counts.get(keys))
                .thenComparingInt(List::size)
                .thenComparing(printed::get))
        .map(printed::get)
        .orElse("");
  }

  private String phrase(List<Measure> members, Measure medoid) {
    String text = medoid.text();
    Pieces pieces = Pieces.of(text);
    List<Set<String>> others = others(members);
    String best = "";
    double most = 0;
    for (int start = 0; start < pieces.size(); start++) {
      if (!pieces.isWord(start) || pieces.is(start, LOOSE)) {
        continue;
      }
      List<String> keys = new ArrayList<>();
      double worth = 0;
      for (int end = start; end < pieces.size() && pieces.isWord(end); end++) {
        keys.add(pieces.key(end));
        worth += telling(pieces.key(end));
        if (keys.size() > LONGEST) {
          break;
        }
        double telling = worth / (2 + keys.size()) * keys.size();
        double score = telling * border(pieces, start, end) * early(start);
        if (keys.size() >= SHORTEST && score * 1.01 > most) {
          score *= shared(keys, others);
          if (score > most) {
            most = score;
            best = text.substring(pieces.start(start), pieces.end(end));
          }
        }
      }
    }
    return best.isEmpty() ? beginning(text, pieces) : best;
  }

  /** The word pairs of some members. */
  private static List<Set<String>> others(List<Measure> members) {
    int step = Math.max(1, members.size() / ASKED);
    List<Set<String>> out = new ArrayList<>();
    for (int i = 0; i < members.size(); i += step) {
      List<String> keys = Words.keys(members.get(i).text());
      Set<String> pairs = new HashSet<>();
      for (int k = 1; k < keys.size(); k++) {
        pairs.add(keys.get(k - 1) + ' ' + keys.get(k));
      }
      out.add(pairs);
    }
    return out;
  }

  /** The mean share of a phrase's word pairs that members have, 0..1. */
  private static double shared(List<String> keys, List<Set<String>> others) {
    int hits = 0;
    for (Set<String> pairs : others) {
      for (int k = 1; k < keys.size(); k++) {
        hits += pairs.contains(keys.get(k - 1) + ' ' + keys.get(k)) ? 1 : 0;
      }
    }
    return (double) hits / ((keys.size() - 1) * others.size());
  }

  /** How much a word tells, 0 and up: the rarer the more, a function word nothing. */
  private double telling(String key) {
    return LOOSE.contains(key) ? 0 : Math.log(1 + (double) counted / words.getOrDefault(key, 1));
  }

  /** A measure says first what it is about: what begins half-way down tells less, 0..1. */
  private static double early(int start) {
    return 1 / (1 + start / EARLY);
  }

  /** How well a phrase begins and ends, 0..1. */
  private double border(Pieces pieces, int start, int end) {
    if (pieces.is(end, LOOSE)) {
      return 0;
    }
    boolean opens = !pieces.isWord(start - 1);
    boolean closes = !pieces.isWord(end + 1);
    double before = opens ? 1 : pieces.is(start - 1, LOOSE) ? 0.7 : cut(pieces, start - 1, 0.5);
    double after = closes ? 1 : pieces.is(end + 1, LOOSE) ? 0.9 : cut(pieces, end, 0.6);
    return before * after;
  }

  /** What a border behind a word is worth: little where the next word belongs to it. */
  private double cut(Pieces pieces, int i, double worth) {
    String left = pieces.key(i);
    String right = pieces.key(i + 1);
    double together = couples.getOrDefault(left + ' ' + right, 1);
    double bound = together / Math.min(words.getOrDefault(left, 1), words.getOrDefault(right, 1));
    return bound > BOUND ? 0.05 : worth * (1 - bound);
  }

  /** The first words, where no phrase will do. */
  private static String beginning(String text, Pieces pieces) {
    int end = 0;
    while (end < pieces.size() && end < LONGEST && (end == 0 || !pieces.key(end).equals("\n"))) {
      end++;
    }
    return end == 0 ? text : bare(text.substring(pieces.start(0), pieces.end(end - 1)));
  }

  private static String bare(String text) {
    return text.strip().replaceAll("[\\s.:;,–-]{1,20}$", "");
  }

  private static String capital(String text) {
    boolean shouts = text.equals(text.toUpperCase(Locale.ROOT));
    String calm = shouts ? text.toLowerCase(Locale.ROOT) : text;
    int first = calm.isEmpty() ? 0 : Character.charCount(calm.codePointAt(0));
    return calm.substring(0, first).toUpperCase(Locale.ROOT) + calm.substring(first);
  }
}
