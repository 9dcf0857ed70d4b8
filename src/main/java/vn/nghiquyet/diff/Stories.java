package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.noise.Channel;
import vn.nghiquyet.noise.Regime;
import vn.nghiquyet.text.Words;

/**
 * Weighs two stories of words that differ: the print says what the other side says and its reading
 * went wrong, or the text was changed.
 *
 * <p>As natural logarithms: for the first speaks what the channel has for the words of the other
 * side being seen as what was seen, and how seldom a text changes at all; for the second what the
 * channel has for the words as they were repaired being seen so, and how probable these are here.
 * Numbers, modal words and names need more. Bayes' rule with the odds of the noisy channel
 * (Shannon, 1948; Kernighan et al., 1990). Not for use by several threads.
 */
final class Stories {
  /** How much oftener a word of a printed text stayed than was changed, beyond what differs. */
  private static final double STAYED = 3.5;

  /** A mark of punctuation is changed as easily as lost. */
  private static final double MARK_STAYED = 1;

  /** What more it takes to call a difference of numbers noise. */
  private static final double NUMBER = 8;

  private static final double MODAL = 2.5;
  private static final double NAME = 2;

  /** How much a recognizer counts that was sure of its word, and one that was not. */
  private static final double SURE = 6;

  private static final double USUAL = 0.93;

  /** What a word costs that no model knows. */
  private static final double UNKNOWN = -14;

  /** Tokens before and behind that the language model looks at. */
  private static final int BEFORE = 3;

  private static final int BEHIND = 2;

  /** Longer stretches are not compared letter by letter. */
  private static final int LONGEST = 120;

  /** Words on which it hangs whether one must, may or must not. */
  static final Set<String> MODALS =
      Set.of(
          "phải", "có", "thể", "không", "được", "chưa", "chỉ", "cấm", "nên", "cần", "buộc", "bắt",
          "trừ", "hoặc", "và", "nghiêm", "miễn", "tối", "thiểu", "đa", "ít", "nhất", "quá", "dưới",
          "trên");

  /** Marks that a printed text has; others are specks where a text was read from print. */
  private static final String PRINTED = ".,;:-–—()[]/\"'“”‘’…%+!?&*•_";

  private final LanguageModel model;
  private final Map<Regime, Channel> channels = new EnumMap<>(Regime.class);

  Stories(LanguageModel model) {
    this.model = model;
  }

  /**
   * How probable it is that words of a unit are the other side's words misread.
   *
   * @param witness of the unit's side
   * @param start first unit of the differing words in the text of {@code unit}
   * @param end behind the last
   * @param other what stands there on the other side
   * @return 0..1
   */
  double noise(Witness witness, Unit unit, int start, int end, String other) {
    String own = unit.text().substring(start, end);
    if (witness.isNone() || own.strip().isEmpty() || own.length() + other.length() > 2 * LONGEST) {
      return 0;
    }
    Optional<Seen> found = witness.seen(unit, start, end);
    if (found.isEmpty()) {
      return 0;
    }
    Seen seen = found.get();
    if (isSpeck(own) && other.isBlank()) {
      return 1 - 1e-3;
    }
    String head = unit.text().substring(seen.start(), Math.max(seen.start(), start));
    String tail = unit.text().substring(Math.min(end, seen.end()), seen.end());
    String meantOwn = plain(head + own + tail);
    String meantOther = plain(head + other + tail);
    if (seen.text().length() > LONGEST || meantOther.isEmpty()) {
      return 0;
    }
    double same = logProb(seen, own, other, meantOther);
    double changed = logProb(seen, own, other, meantOwn);
    double odds =
        same - changed - guard(own, other) - SURE * (seen.confidence() - USUAL) * told(seen);
    if (isCaseOnly(own, other)) {
      return sigmoid(odds); // capitals come and go in editing, and not in reading
    }
    if (isMarks(own) || isMarks(other)) {
      return sigmoid(odds + MARK_STAYED);
    }
    return sigmoid(odds + STAYED - usual(unit.text(), start, end, other));
  }

  private static double told(Seen seen) {
    return seen.spots().isEmpty() ? 0 : 1;
  }

  private double logProb(Seen seen, String own, String other, String meant) {
    Channel channel = channels.computeIfAbsent(seen.regime(), Channel::load);
    String text = plain(seen.text());
    return isCaseOnly(own, other)
        ? channel.logProb(text, meant)
        : channel.searchWithoutCase(text).logProb(meant.toLowerCase(Locale.ROOT));
  }

  private static boolean isCaseOnly(String own, String other) {
    return own.strip().equalsIgnoreCase(other.strip());
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static boolean isSpeck(String text) {
    return text.chars().noneMatch(c -> Character.isLetterOrDigit(c))
        && text.strip().chars().anyMatch(c -> PRINTED.indexOf(c) < 0);
  }

  private static boolean isMarks(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static double sigmoid(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  /** What more it takes for words on which much hangs. */
  private static double guard(String own, String other) {
    List<String> left = Words.keys(own);
    List<String> right = Words.keys(other);
    if (left.equals(right)) {
      return 0;
    }
    List<String> all = new ArrayList<>(left);
    all.addAll(right);
    double out = 0;
    for (String word : all) {
      boolean shared = left.contains(word) && right.contains(word);
      boolean number = word.chars().anyMatch(Character::isDigit);
      out = Math.max(out, shared ? 0 : number ? NUMBER : MODALS.contains(word) ? MODAL : 0);
    }
    boolean name = isCapital(own) && isCapital(other);
    return Math.max(out, name ? NAME : 0);
  }

  private static boolean isCapital(String text) {
    String bare = text.strip();
    return !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
  }

  /**
   * How probable the words are where they stand, as if they had been chosen there, and how much
   * less what follows fits them than the other side's.
   */
  private double usual(String text, int start, int end, String other) {
    int[] before = ids(text.substring(Math.max(0, start - 60), start));
    int[] own = ids(text.substring(start, end));
    int[] others = ids(other);
    int[] behind = ids(text.substring(end, Math.min(text.length(), end + 40)));
    int left = model.startState();
    for (int i = Math.max(0, before.length - BEFORE); i < before.length; i++) {
      left = LanguageModel.state(model.step(left, before[i]));
    }
    int[] next = Arrays.copyOf(behind, Math.min(BEHIND, behind.length));
    double chosen = walk(left, own);
    double fits = walk(state(left, own), next) - walk(state(left, others), next);
    return chosen + Math.min(0, fits);
  }

  private int state(int from, int[] ids) {
    int state = from;
    for (int id : ids) {
      state = LanguageModel.state(model.step(state, id));
    }
    return state;
  }

  private double walk(int from, int[] ids) {
    double sum = 0;
    int state = from;
    for (int id : ids) {
      long step = model.step(state, id);
      sum += Math.max(UNKNOWN, LanguageModel.logProb(step));
      state = LanguageModel.state(step);
    }
    return sum;
  }

  private int[] ids(String text) {
    TokenCursor cursor = new TokenCursor(text);
    List<Integer> out = new ArrayList<>();
    while (cursor.next()) {
      out.add(model.id(cursor));
    }
    return out.stream().mapToInt(Integer::intValue).toArray();
  }
}
