package vn.nghiquyet.text.legacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides for each word of a document which encoding it is in: none, or one of those known. Words
 * are read as a chain whose state is the encoding, and the best way through each paragraph is taken
 * (Viterbi, IEEE Trans. Inf. Theory 13, 1967): what a word says is weighed against what its font
 * and its neighbours say. A first pass knows the names of the fonts only and finds which encodings
 * are there at all; the second also knows what each font was used for in this document.
 *
 * <p>Linear in the number of words, each different one being weighed once.
 */
final class Detector {
  /** The state of a word that is Unicode. */
  static final int AS_IS = 0;

  private static final double CHANGE = 4;
  private static final double CHANGE_WITH_FONT = 1;
  private static final double FONT_AGREES = 1;

  /**
   * How much better a text must read in an encoding that no font names, and what it costs to begin
   * a paragraph in one.
   */
  enum Doubt {
    /** Text that may well be Unicode. */
    USUAL(6, 4),
    /** Bytes that are no UTF-8. */
    BYTES(2.5, 2);

    private final double gain;
    private final double begin;

    Doubt(double gain, double begin) {
      this.gain = gain;
      this.begin = begin;
    }
  }

  /** Share of what a font says that counts for a word that says nothing. */
  private static final double SILENT = 0.3;

  private static final double LEAST = -3;

  /** Of the words that read badly as they are, the share an encoding must make read better. */
  private static final double SHARE = 0.2;

  private final List<Codec> codecs;
  private final Doubt doubt;
  private final Evidence evidence;
  private final List<List<Token>> paragraphs;
  private final boolean[] active;
  private final Map<String, double[]> bonus = new HashMap<>();

  Detector(List<Codec> codecs, List<List<Token>> paragraphs, Doubt doubt) {
    this.codecs = codecs;
    this.doubt = doubt;
    this.paragraphs = paragraphs;
    evidence = new Evidence(codecs);
    active = new boolean[codecs.size() + 1];
    Arrays.fill(active, true);
  }

  /** How a word reads, as it is and in each encoding. */
  double[] evidence(Token token) {
    return evidence.of(token.text());
  }

  /**
   * For each word 0, or the place of its encoding in the list plus one; nothing at all where all is
   * Unicode.
   */
  List<int[]> run() {
    if (!isSuspicious()) {
      return List.of();
    }
    List<int[]> first = paths();
    if (!accept(first)) {
      return List.of();
    }
    learn(first);
    return paths();
  }

  /** Whether enough words, all together, would read better in some encoding. */
  private boolean isSuspicious() {
    double[] gain = new double[active.length];
    for (List<Token> paragraph : paragraphs) {
      for (Token token : paragraph) {
        if (Evidence.isPlain(token.text())) {
          continue;
        }
        double[] reads = evidence(token);
        for (int s = 1; s < reads.length; s++) {
          double more = Math.max(0, reads[s] - reads[AS_IS]);
          gain[s] += more > 0 && isOf(token.kind(), s) ? doubt.gain : more;
        }
      }
    }
    return Arrays.stream(gain).anyMatch(sum -> sum >= doubt.gain);
  }

  private List<int[]> paths() {
    List<int[]> out = new ArrayList<>(paragraphs.size());
    for (List<Token> paragraph : paragraphs) {
      out.add(path(paragraph));
    }
    return out;
  }

  /** The best states of one paragraph. */
  private int[] path(List<Token> tokens) {
    int n = active.length;
    int[][] from = new int[tokens.size()][n];
    double[] best = new double[n];
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean same = i > 0 && tokens.get(i - 1).font().equals(token.font());
      double change = same ? CHANGE : CHANGE_WITH_FONT;
      int top = top(best);
      double[] next = new double[n];
      for (int s = 0; s < n; s++) {
        boolean stay = i == 0 || best[s] >= best[top] - change;
        from[i][s] = stay ? s : top;
        next[s] = (stay ? best[s] : best[top] - change) + score(token, s, i == 0);
      }
      best = next;
    }
    int[] path = new int[tokens.size()];
    int at = top(best);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      path[i] = at;
      at = from[i][at];
    }
    return path;
  }

  private int top(double[] best) {
    int top = AS_IS;
    for (int s = 1; s < best.length; s++) {
      if (active[s] && best[s] > best[top]) {
        top = s;
      }
    }
    return top;
  }

  private double score(Token token, int s, boolean first) {
    if (!active[s]) {
      return Double.NEGATIVE_INFINITY;
    }
    double[] reads = evidence(token);
    boolean agrees = s != AS_IS && isOf(token.kind(), s);
    double[] learned = bonus.get(token.font());
    if (learned != null) {
      return reads[s] + learned[s] * (isDecisive(reads) ? 1 : SILENT);
    }
    double begin = first && s != AS_IS && !agrees ? doubt.begin : 0;
    return reads[s] - begin + (agrees && isDecisive(reads) ? FONT_AGREES : 0);
  }

  private boolean isOf(LegacyFont font, int s) {
    return font.tells(codecs.get(s - 1).encoding());
  }

  /** Whether it matters in which state a word is read. */
  private boolean isDecisive(double[] reads) {
    double least = reads[AS_IS];
    double most = reads[AS_IS];
    for (int s = 1; s < reads.length; s++) {
      if (active[s]) {
        least = Math.min(least, reads[s]);
        most = Math.max(most, reads[s]);
      }
    }
    return most - least >= 1;
  }

  /** Keeps the encodings of which there is enough; whether any is left. */
  private boolean accept(List<int[]> paths) {
    boolean any = false;
    for (int s = 1; s < active.length; s++) {
      active[s] = isEnough(paths, s);
      any |= active[s];
    }
    return any;
  }

  /**
   * One word that reads better will do where the font says the same; else there must be several,
   * and not few beside those that read badly as they are.
   */
  private boolean isEnough(List<int[]> paths, int s) {
    double gain = 0;
    int better = 0;
    Set<String> words = new HashSet<>();
    int bad = 0;
    Set<String> badWords = new HashSet<>();
    for (int p = 0; p < paths.size(); p++) {
      for (int i = 0; i < paths.get(p).length; i++) {
        Token token = paragraphs.get(p).get(i);
        double[] reads = evidence(token);
        double more = reads[s] - reads[AS_IS];
        if (reads[AS_IS] < 0) {
          bad++;
          badWords.add(token.text());
        }
        if (paths.get(p)[i] == s && more != 0) {
          gain += more;
          if (more > 0 && isOf(token.kind(), s)) {
            return true;
          }
          if (more > 0) {
            better++;
            words.addAll(Evidence.syllables(Codec.join(codecs.get(s - 1).decode(token.text()))));
          }
        }
      }
    }
    boolean plain = codecs.get(s - 1) instanceof Viqr;
    int least = doubt == Doubt.BYTES ? Math.min(2, badWords.size()) : 2;
    return gain >= doubt.gain
        && words.size() >= least
        && better >= bad * SHARE
        && (!plain || isStrong(paths, s));
  }

  private boolean isStrong(List<int[]> paths, int s) {
    for (int p = 0; p < paths.size(); p++) {
      for (int i = 0; i < paths.get(p).length; i++) {
        if (paths.get(p)[i] == s && ViqrSigns.isStrong(paragraphs.get(p).get(i).text())) {
          return true;
        }
      }
    }
    return false;
  }

  /** From how often a font's words were read in each state, what to expect of its others. */
  private void learn(List<int[]> paths) {
    Map<String, double[]> counts = new HashMap<>();
    for (int p = 0; p < paths.size(); p++) {
      for (int i = 0; i < paths.get(p).length; i++) {
        Token token = paragraphs.get(p).get(i);
        double[] count = counts.computeIfAbsent(token.font(), font -> before(token.kind()));
        if (isDecisive(evidence(token)) && active[paths.get(p)[i]]) {
          count[paths.get(p)[i]]++;
        }
      }
    }
    counts.forEach(
        (font, count) -> {
          double all = Arrays.stream(count).sum();
          bonus.put(
              font, Arrays.stream(count).map(c -> Math.max(LEAST, Math.log(c / all))).toArray());
        });
  }

  /** What is expected of a font before any of its words is seen. */
  private double[] before(LegacyFont font) {
    double[] out = new double[active.length];
    boolean named = false;
    for (int s = 1; s < out.length; s++) {
      out[s] = active[s] ? 0.5 : 0;
      if (active[s] && isOf(font, s)) {
        out[s]++;
        named = true;
      }
    }
    out[AS_IS] = named ? 0.5 : 1;
    return out;
  }
}
