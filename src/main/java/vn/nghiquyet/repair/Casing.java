package vn.nghiquyet.repair;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.nghiquyet.lm.CaseModel;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.noise.Channel;
import vn.nghiquyet.noise.ChannelSearch;
import vn.nghiquyet.text.Fold;

/**
 * Chooses small letters, a capital first letter or capitals for words whose letters are settled:
 * what the print shows of their shape, weighed against what is usual between the neighbours and in
 * the line. The shape says little of letters like x s c o v w.
 */
final class Casing {
  /** How much a line in capitals, and a line without, weighs. */
  private static final double LINE = 7;

  private static final Pattern CAPITAL_INSIDE = Pattern.compile(".*\\p{Ll}\\p{Lu}.*");

  /** The most that case says against a word, as a natural logarithm. */
  private static final double LEAST = -3;

  /** Letters that capitals differ from in size alone. */
  private static final String ALIKE = "xscovwuzkp";

  /** The most that their size says, as a natural logarithm. */
  private static final double ALIKE_COST = 3.5;

  /** How much the start of a sentence weighs for a capital. */
  private static final double SENTENCE = 4;

  private final LanguageModel model;
  private final CaseModel usual;
  private final Channel channel;

  Casing(LanguageModel model, CaseModel usual, Channel channel) {
    this.model = model;
    this.usual = usual;
    this.channel = channel;
  }

  /** The forms of a word. */
  private enum Form {
    SMALL,
    TITLE,
    CAPITALS;

    String of(String word) {
      return switch (this) {
        case SMALL -> word;
        case TITLE -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        case CAPITALS -> word.toUpperCase(Locale.ROOT);
      };
    }
  }

  /**
   * Where a word stands.
   *
   * @param previous id of the token before
   * @param next id of the token behind
   * @param starts whether a sentence begins with it
   * @param capitals whether its line is in capitals otherwise
   */
  record Context(int previous, int next, boolean starts, boolean capitals) {}

  /**
   * A word, or two that ran together, in the case that fits best.
   *
   * @param trusted whether the case of what is seen stands, where it is one a word may have
   */
  String write(String seen, int[] ids, Context context, boolean trusted) {
    if (ids.length != 1) {
      return two(seen, ids, context);
    }
    String word = model.word(ids[0]);
    String small = seen.toLowerCase(Locale.ROOT);
    String letters = TokenCursor.key(small).equals(word) ? small : word;
    if (trusted && letters.equals(small) && !CAPITAL_INSIDE.matcher(seen).matches()) {
      return seen;
    }
    for (Form form : Form.values()) {
      if (trusted && form.of(small).equals(seen)) {
        return form.of(letters);
      }
    }
    return one(seen, ids[0], letters, context);
  }

  private String one(String seen, int id, String letters, Context context) {
    double[] shown = shown(channel.search(seen), letters);
    Form best = Form.SMALL;
    double most = Double.NEGATIVE_INFINITY;
    for (Form form : Form.values()) {
      double score = shown[form.ordinal()] + prior(id, form, context);
      if (score > most) {
        most = score;
        best = form;
      }
    }
    return best.of(letters);
  }

  /**
   * What the print shows for each form: little between those whose letters differ in size alone.
   */
  private static double[] shown(ChannelSearch search, String letters) {
    int alike = 0;
    String bare = Fold.fold(letters);
    while (alike < bare.length() && ALIKE.indexOf(bare.charAt(alike)) >= 0) {
      alike++;
    }
    int forms = alike == 0 ? 1 : alike < bare.length() ? 2 : 3;
    double[] out = new double[Form.values().length];
    double most = Double.NEGATIVE_INFINITY;
    for (Form form : Form.values()) {
      double own = search.logProb(form.of(letters));
      out[form.ordinal()] = own;
      most = form.ordinal() < forms ? Math.max(most, own) : most;
    }
    for (int k = 0; k < forms; k++) {
      out[k] = Math.max(out[k], most - ALIKE_COST);
    }
    return out;
  }

  private String two(String seen, int[] ids, Context context) {
    ChannelSearch search = channel.search(seen);
    String best = "";
    double most = Double.NEGATIVE_INFINITY;
    for (Form left : Form.values()) {
      for (Form right : Form.values()) {
        Context first =
            new Context(context.previous(), ids[1], context.starts(), context.capitals());
        Context second = new Context(ids[0], context.next(), false, context.capitals());
        String written = left.of(model.word(ids[0])) + " " + right.of(model.word(ids[1]));
        double score =
            search.logProb(written) + prior(ids[0], left, first) + prior(ids[1], right, second);
        if (score > most) {
          most = score;
          best = written;
        }
      }
    }
    return best;
  }

  /**
   * What the case of a word seen inside a sentence says about which word it is: names have
   * capitals. A natural logarithm.
   */
  float evidence(String seen, int id) {
    char first = seen.charAt(0);
    if (!Character.isLetter(first)) {
      return 0;
    }
    double title = usual.logOdds(LanguageModel.START, id, LanguageModel.START);
    return (float) Math.max(LEAST, logistic(Character.isUpperCase(first) ? title : -title));
  }

  private double prior(int id, Form form, Context context) {
    double capitals =
        context.capitals() ? LINE : Math.max(-LINE, Math.min(LINE, usual.capitalsLogOdds(id)));
    if (form == Form.CAPITALS) {
      return logistic(capitals);
    }
    double title =
        context.starts() ? SENTENCE : usual.logOdds(context.previous(), id, context.next());
    return logistic(-capitals) + logistic(form == Form.TITLE ? title : -title);
  }

  /** The logarithm of a probability from the logarithm of its odds. */
  private static double logistic(double logOdds) {
    return -Math.log1p(Math.exp(-logOdds));
  }
}
