package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.noise.Channel;
import vn.nghiquyet.noise.Regime;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Syllables;

/**
 * Weighs two stories of words that differ: the print says what the other side says and its reading
 * went wrong, or the text was changed.
 *
 * <p>As natural logarithms: for the first speaks what the channel has for the words of the other
 * side being seen as what was seen, and how seldom a text changes at all; for the second what the
 * channel has for the words as they were repaired, or as they were read, being seen so, and how
 * probable these are here. Numbers, modal words and names need more. Bayes' rule with the odds of
 * the noisy channel (Shannon, 1948; Kernighan et al., 1990). Not for use by several threads.
 */
final class Stories {
  /** How much oftener a word of a printed text stayed than was changed, beyond what differs. */
  private static final double STAYED = 3.5;

  /** The same for a text that was written: slips of the pen are seldom. */
  private static final double WRITTEN = -1;

  /** Where there is no second story. */
  private static final double PLAIN = 0.999;

  /** A number or a long word that was read in part. */
  private static final double DAMAGED = 0.75;

  /** A mark of punctuation is changed as easily as lost. */
  private static final double MARK_STAYED = 1;

  /**
   * A semicolon is read as a colon, or a colon so, far oftener than anybody puts one for the other:
   * a colon leads over to what follows.
   */
  private static final double COLON_STAYED = 4;

  /**
   * The least that a channel has for one of the two read as the other, in nats: what the one for
   * Vietnamese readings learned; the one for English readings never saw it.
   */
  private static final double COLON_READ = -3.2;

  /**
   * What more it takes where what was read is a word in plain letters of which the channel never
   * saw one for that of the other side: dap for đầu.
   */
  private static final double LEGIBLE = 2.5;

  private static final double UNHEARD = -8.5;

  /** Both for a program that knows the words of the language. */
  private static final double WORDS = 5;

  private static final double UNHEARD_OF_WORDS = -7;

  private static final double NONE = -99;

  /** Where what was read is no word by itself. */
  private static final double UNREAD = -99;

  /** How much a recognizer counts that was sure of its word, and one that was not. */
  private static final double SURE = 6;

  private static final double USUAL = 0.93;

  /**
   * How odd a word can be at most, however seldom it is where it stands: people write odd things.
   */
  private static final double ODDEST = -8;

  /** The same for what is no word at all. */
  private static final double STRANGE = -16;

  /** The same for each further word: one misread word makes those beside it no likelier so. */
  private static final double ODDER = -3;

  /** What a word costs that no model knows. */
  private static final double UNKNOWN = -16;

  /** Tokens before and behind that the language model looks at. */
  private static final int BEFORE = 3;

  private static final int BEHIND = 2;

  /** Longer stretches are not compared letter by letter. */
  private static final int LONGEST = 120;

  private final Supplier<LanguageModel> shipped;
  private LanguageModel model;
  private final Map<Regime, Channel> channels = new EnumMap<>(Regime.class);

  /** Judges with a model, which is asked for when first needed. */
  Stories(Supplier<LanguageModel> model) {
    this.shipped = model;
  }

  /**
   * A judgement.
   *
   * @param probability 0..1, that words are the other side's words misread or misspelt
   * @param print whether they were read from print
   */
  record Verdict(double probability, boolean print) {
    static final Verdict CHANGED = new Verdict(0, false);

    /** The one that is more probable. */
    Verdict or(Verdict other) {
      return other.probability > probability ? other : this;
    }
  }

  /**
   * Whether words of a unit are the other side's words misread or misspelt.
   *
   * @param witness of the unit's side
   * @param start first unit of the differing words in the text of {@code unit}
   * @param end behind the last
   * @param other what stands there on the other side
   */
  Verdict judge(Witness witness, Unit unit, int start, int end, String other) {
    String own = unit.text().substring(start, end);
    if (own.isBlank() || own.length() + other.length() > 2 * LONGEST) {
      return Verdict.CHANGED;
    }
    Seen seen = witness.seen(unit, start, end).orElse(Seen.written(own, start));
    boolean print = seen.regime().isPresent();
    int speck = print ? Slips.speck(own, other) : 0;
    if (speck > 0) {
      return judge(witness, unit, start + speck, end, other);
    }
    if (other.isBlank() && seen.scrap() || Slips.isClosing(own, other)) {
      return new Verdict(PLAIN, true);
    }
    boolean year = print && isYear(unit.text(), start) && Slips.isNoYear(own, other);
    if (year
        || Slips.isDamagedNumber(own, other, print)
        || print && Slips.isDamagedWord(own, other)
        || print && Slips.isGrown(own, other)) {
      return new Verdict(DAMAGED, true);
    }
    if (!print && !Slips.isSlip(own, other)) {
      return Verdict.CHANGED;
    }
    if (Slips.isSpeck(own) && other.isBlank() || Slips.isNoWord(own, other)) {
      return new Verdict(PLAIN, print);
    }
    String head = unit.text().substring(seen.start(), Math.max(seen.start(), start));
    String tail = unit.text().substring(Math.min(end, seen.end()), seen.end());
    String meantOther = plain(head + other + tail);
    if (seen.text().length() > LONGEST || meantOther.isEmpty()) {
      return Verdict.CHANGED;
    }
    if (print && isRead(seen.text(), plain(head), plain(tail), plain(other))) {
      return new Verdict(PLAIN, true);
    }
    boolean caseOnly = isCaseOnly(own, other);
    double letters =
        logProb(seen, caseOnly, meantOther)
            - Math.max(
                logProb(seen, caseOnly, plain(head + own + tail)),
                isWord(seen.text()) && seen.regime().equals(Optional.of(Regime.VIETNAMESE_OCR))
                    ? logProb(seen, caseOnly, plain(seen.text()))
                    : UNREAD);
    double legible = legible(seen, letters, own, other);
    double odds =
        (isColon(own, other) ? Math.max(letters, COLON_READ) : letters)
            - Math.max(Stakes.of(own, other, print, isStart(unit.text(), start)), legible)
            - SURE * (seen.confidence() - USUAL) * (seen.spots().isEmpty() ? 0 : 1);
    double stayed =
        caseOnly ? 0 : isMarks(own) ? markStayed(unit, end, own, other) : print ? STAYED : WRITTEN;
    double usual = caseOnly || isMarks(own) ? 0 : usual(unit.text(), start, end, other);
    return new Verdict(sigmoid(odds + stayed - usual), print);
  }

  private double logProb(Seen seen, boolean caseOnly, String meant) {
    Regime regime = seen.regime().orElse(Regime.VIETNAMESE_OCR);
    Channel channel = channels.computeIfAbsent(regime, Channel::load);
    String text = plain(seen.text());
    return caseOnly
        ? channel.logProb(text, meant)
        : channel.searchWithoutCase(text).logProb(meant.toLowerCase(Locale.ROOT));
  }

  /** What more it takes where what was read is a word; a program that knows words reads them. */
  private static double legible(Seen seen, double letters, String own, String other) {
    boolean words = seen.regime().equals(Optional.of(Regime.VIETNAMESE_OCR));
    boolean unheard = seen.regime().isPresent() && letters < (words ? UNHEARD_OF_WORDS : UNHEARD);
    if (!unheard || !isLegible(seen.text(), own, other)) {
      return NONE;
    }
    return words ? WORDS : LEGIBLE;
  }

  /**
   * Whether what was read is a word in plain letters, as many as that of the other side has and not
   * the same.
   */
  private static boolean isLegible(String seen, String own, String other) {
    String letters = Fold.fold(seen.strip());
    String others = Fold.fold(other.strip());
    boolean plain = isWord(letters) || isWord(own) && letters.equals(Fold.fold(own.strip()));
    return plain && letters.length() == others.length() && !letters.equals(others) && isWord(other);
  }

  /** Whether the word năm stands before. */
  private static boolean isYear(String text, int at) {
    return text.substring(Math.max(0, at - 6), at).stripTrailing().endsWith(" năm");
  }

  private static boolean isWord(String text) {
    return Syllables.isSyllable(text.strip().toLowerCase(Locale.ROOT));
  }

  private static boolean isStart(String text, int at) {
    String before = text.substring(0, at).strip();
    return before.isEmpty() || ".!?:".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static boolean isCaseOnly(String own, String other) {
    return own.strip().equalsIgnoreCase(other.strip());
  }

  /** Whether what was read says the other side's words: only repairing it made a difference. */
  private static boolean isRead(String seen, String head, String tail, String other) {
    List<String> words = List.of(plain(seen).split(" "));
    int from = count(head);
    int to = words.size() - count(tail);
    return from < to && isRead(String.join(" ", words.subList(from, to)), other);
  }

  private static boolean isRead(String seen, String other) {
    return Slips.strokes(seen).equals(Slips.strokes(other))
        || Slips.isSameInStrokes(seen, other)
        || Slips.isSameRoman(seen, other);
  }

  private static int count(String text) {
    return text.isEmpty() ? 0 : text.split(" ").length;
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Less where the colon now leads over to units that follow, which it may have been put for. */
  private static double markStayed(Unit unit, int end, String own, String other) {
    boolean leads = unit.text().substring(end).isBlank() && unit.end() > unit.index() + 1;
    return isColon(own, other) && !(leads && own.strip().equals(":")) ? COLON_STAYED : MARK_STAYED;
  }

  /** Whether one is a colon and the other a semicolon. */
  private static boolean isColon(String own, String other) {
    String marks = own.strip() + other.strip();
    return marks.equals(":;") || marks.equals(";:");
  }

  private static boolean isMarks(String text) {
    return text.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static double sigmoid(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }

  /**
   * How probable the words are where they stand, as if they had been chosen there, and how much
   * less what follows fits them than the other side's.
   */
  private double usual(String text, int start, int end, String other) {
    model = model == null ? shipped.get() : model;
    int[] before = ids(text.substring(Math.max(0, start - 60), start));
    int[] own = ids(text.substring(start, end));
    int[] others = ids(other);
    int[] behind = ids(text.substring(end, Math.min(text.length(), end + 40)));
    int left = model.startState();
    for (int i = Math.max(0, before.length - BEFORE); i < before.length; i++) {
      left = LanguageModel.state(model.step(left, before[i]));
    }
    int[] next = Arrays.copyOf(behind, Math.min(BEHIND, behind.length));
    if (isStrange(text.substring(start, end), own, others)) {
      return STRANGE;
    }
    boolean unknown = own.length == 1 && own[0] == LanguageModel.UNKNOWN;
    double chosen = unknown ? ODDEST : walk(left, own);
    double fits = walk(state(left, own), next) - walk(state(left, others), next);
    double usual = chosen + Math.min(0, fits);
    return Math.max(usual, ODDEST + ODDER * Math.max(0, own.length - 1));
  }

  /**
   * Whether it is one word that neither the language nor the model has: Nworc, 2U2O; in capitals,
   * where the other side has one that the model knows: HBPND for HĐND.
   */
  private static boolean isStrange(String text, int[] ids, int[] others) {
    String word = text.strip();
    boolean small = word.chars().anyMatch(Character::isLowerCase);
    boolean known = others.length == 1 && others[0] != LanguageModel.UNKNOWN;
    return Slips.isGarbled(word)
        || ids.length == 1
            && ids[0] == LanguageModel.UNKNOWN
            && (small || known)
            && !Syllables.isSyllable(word.toLowerCase(Locale.ROOT));
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
