package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.nghiquyet.lm.CaseModel;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.noise.Channel;
import vn.nghiquyet.noise.Regime;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Syllables;

/**
 * Reads paragraphs of OCR text: which words were printed, given what was seen. The noisy channel of
 * Kernighan, Church and Gale (1990) over a lattice with splits and joins; then case, commas, and
 * how sure each word is. Not for use by several threads.
 */
final class OcrReader {
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,}");

  /** How many words behind a word depend on it. */
  private static final int CONTEXT = 3;

  /** Readings this much less probable by themselves are no alternatives. */
  private static final float ALTERNATIVE = 9;

  /** Text of another language scores less a piece, as a natural logarithm. */
  private static final double FOREIGN = -7.8;

  /** Below this the alternatives are worth telling. */
  private static final double SURE = 0.95;

  private final Language language;
  private final LanguageModel model;
  private final OcrProfile profile;
  private final Channel channel;
  private final CandidateFinder finder;
  private final CaseModel usual;
  private final Codes codes;
  private final Casing casing;

  OcrReader(Language language, Lexicon lexicon, CaseModel usual, OcrProfile profile) {
    this.channel = Channel.load(profile.regime());
    this.language = language;
    this.model = language.model();
    this.profile = profile;
    this.finder = new CandidateFinder(model, lexicon, channel);
    this.usual = usual;
    this.codes = new Codes(channel, usual, profile.trustsCase());
    this.casing = new Casing(model, usual, channel);
  }

  /**
   * Reads a paragraph.
   *
   * @param paragraph its lines divided by line feeds
   * @param evidence what the recognizer tells, by place in the paragraph
   */
  Result read(String paragraph, Evidence evidence) {
    return new Reading(paragraph, evidence).run();
  }

  /** How text is read. */
  Channel channel() {
    return channel;
  }

  /**
   * What a paragraph was read as.
   *
   * @param places the words that are to be changed or are in doubt, in order
   * @param score natural logarithm of the probability of the whole, by piece
   */
  record Result(List<Restored> places, double score) {
    /** Whether it was Vietnamese: another language read as Vietnamese is far less probable. */
    boolean isVietnamese() {
      return score > FOREIGN;
    }
  }

  /** The reading of one paragraph. */
  private final class Reading {
    private final String text;
    private final List<Piece> pieces;
    private final Lattice lattice;
    private final LatticeSearch.Path best;
    private final List<Edge> path;
    private final Lines lines;
    private final List<Restored> out = new ArrayList<>();

    /** All ids of the path, and where each edge's begin. */
    private final int[] ids;

    private final int[] starts;

    Reading(String paragraph, Evidence evidence) {
      text = paragraph.replace('\n', ' ');
      lines = new Lines(paragraph);
      pieces = Pieces.of(paragraph);
      Recognized recognized = new Recognized(model, text, evidence);
      lattice = new Lattice(model, finder, casing, profile, lines, text, pieces, recognized);
      best = LatticeSearch.best(language, lattice.edges());
      path = best.edges();
      starts = new int[path.size() + 1];
      for (int k = 0; k < path.size(); k++) {
        starts[k + 1] = starts[k] + path.get(k).ids().length;
      }
      ids = path.stream().flatMapToInt(edge -> java.util.Arrays.stream(edge.ids())).toArray();
    }

    Result run() {
      for (int k = 0; k < path.size(); k++) {
        Piece.Kind kind = pieces.get(path.get(k).from()).kind();
        if (kind == Piece.Kind.FIXED) {
          code(k);
        } else {
          word(k);
          comma(k);
        }
      }
      return new Result(out, best.score() / Math.max(1, path.size()));
    }

    private void word(int k) {
      Edge edge = path.get(k);
      String seen = lattice.seen(edge);
      List<Option> options = options(k);
      Option chosen = options.get(0);
      String written = write(seen, chosen.edge(), k);
      boolean sure = chosen.confidence() >= SURE;
      if (sure && written.equals(seen)) {
        return;
      }
      List<Doubt.Alternative> alternatives = new ArrayList<>();
      boolean digits = pieces.get(edge.from()).kind() == Piece.Kind.DIGITS;
      boolean firm = digits || isOtherWord(seen, written);
      if (chosen.confidence() < (firm ? SURE : profile.least())) {
        options.sort(Comparator.comparing(option -> !write(seen, option.edge(), k).equals(seen)));
      }
      for (Option option : sure ? options.subList(0, 1) : options) {
        String other = write(seen, option.edge(), k);
        if (alternatives.stream().noneMatch(one -> one.text().equals(other))) {
          alternatives.add(new Doubt.Alternative(other, option.confidence()));
        }
      }
      int start = pieces.get(edge.from()).start();
      out.add(new Restored(start, start + seen.length(), alternatives));
    }

    /** Whether a program that knows the words of the language saw one with other letters. */
    private boolean isOtherWord(String seen, String chosen) {
      return profile.regime() == Regime.VIETNAMESE_OCR
          && Syllables.isSyllable(seen.toLowerCase(Locale.ROOT))
          && !Fold.fold(seen).equals(Fold.fold(chosen));
    }

    private void code(int k) {
      String seen = lattice.seen(path.get(k));
      String written = codes.restore(seen);
      if (!written.equals(seen)) {
        int start = pieces.get(path.get(k).from()).start();
        out.add(
            new Restored(start, start + seen.length(), List.of(new Doubt.Alternative(written, 1))));
      }
    }

    private String write(String seen, Edge edge, int k) {
      if (edge.kept()) {
        return ABBREVIATION.matcher(seen).matches() ? usual.spelt(seen) : seen;
      }
      if (pieces.get(edge.from()).kind() == Piece.Kind.MARK) {
        return edge.ids().length == 0 ? "" : model.word(edge.ids()[0]);
      }
      if (!edge.written().isEmpty()) {
        return edge.written();
      }
      int start = pieces.get(edge.from()).start();
      boolean capitals = lines.capitalsAround(start, start + seen.length());
      int previous = at(starts[k] - 1);
      int next = at(starts[k + 1]);
      Casing.Context context =
          new Casing.Context(previous, next, lattice.starts(edge.from()), capitals);
      return casing.write(seen, edge.ids(), context, profile.trustsCase());
    }

    /** The readings of the place of edge k where the rest is as chosen, the one to take first. */
    private List<Option> options(int k) {
      Edge best = path.get(k);
      float least = alone(best) - ALTERNATIVE;
      List<Edge> edges = new ArrayList<>();
      List<Double> logs = new ArrayList<>();
      double max = Double.NEGATIVE_INFINITY;
      for (Edge edge : lattice.edges().get(best.from())) {
        if (edge.to() == best.to() && (edge.equals(best) || edge.kept() || alone(edge) >= least)) {
          double log = edge.score() + around(k, edge.ids());
          edges.add(edge);
          logs.add(log);
          max = Math.max(max, log);
        }
      }
      double sum = 0;
      for (double log : logs) {
        sum += Math.exp(log - max);
      }
      List<Option> options = new ArrayList<>();
      for (int i = 0; i < edges.size(); i++) {
        options.add(new Option(edges.get(i), Math.exp(logs.get(i) - max) / sum));
      }
      options.sort(
          Comparator.comparing((Option option) -> !option.edge().equals(best))
              .thenComparing(Option::confidence, Comparator.reverseOrder()));
      return options;
    }

    private float alone(Edge edge) {
      double sum = edge.score();
      for (int id : edge.ids()) {
        sum += model.unigram(id);
      }
      return (float) sum;
    }

    /** Natural logarithm of the n-grams that hold the place of edge k, with these ids there. */
    private double around(int k, int[] there) {
      int from = Math.max(0, starts[k] - CONTEXT);
      int state = from == 0 ? model.startState() : LanguageModel.EMPTY_STATE;
      for (int i = from; i < starts[k]; i++) {
        state = LanguageModel.state(model.step(state, ids[i]));
      }
      double sum = 0;
      int last = at(starts[k] - 1);
      int to = Math.min(ids.length + 1, starts[k + 1] + CONTEXT);
      for (int i = starts[k + 1] - there.length; i < to; i++) {
        int own = i - starts[k + 1] + there.length;
        int id = own < there.length ? there[own] : at(i);
        long step = language.step(state, last, id);
        sum += LanguageModel.logProb(step);
        state = LanguageModel.state(step);
        last = id;
      }
      return sum;
    }

    private int at(int i) {
      return i < 0 ? LanguageModel.START : i >= ids.length ? LanguageModel.END : ids[i];
    }

    /** Puts a comma in behind a damaged word where the language misses it badly. */
    private void comma(int k) {
      Edge edge = path.get(k);
      if (edge.kept()
          || edge.ids().length == 0
          || k + 1 == path.size()
          || pieces.get(edge.to()).kind() != Piece.Kind.WORD) {
        return;
      }
      int end = pieces.get(edge.to() - 1).end();
      int comma = model.id(",");
      int last = edge.ids()[edge.ids().length - 1];
      double gain = around(k, with(edge.ids(), comma)) - around(k, edge.ids());
      if (gain + profile.comma() > 0 && last > LanguageModel.SYMBOL) {
        double confidence = 1 / (1 + Math.exp(-gain - profile.comma()));
        out.add(new Restored(end, end, List.of(new Doubt.Alternative(",", confidence))));
      }
    }
  }

  private static int[] with(int[] ids, int last) {
    int[] out = java.util.Arrays.copyOf(ids, ids.length + 1);
    out[ids.length] = last;
    return out;
  }

  private record Option(Edge edge, double confidence) {}
}
