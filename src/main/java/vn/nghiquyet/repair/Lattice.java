package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.text.Tones;

/** All ways to read the pieces of one paragraph of OCR text that are worth a thought. */
final class Lattice {
  /** What it is worth that a number is just this one, the model knowing numbers as a class. */
  /** How much the case tells of names in a line in capitals. */
  private static final float CAPITALS = 0.25f;

  private static final float ONE_OF_TEN = -2.3f;

  private static final float ONE_OF_HUNDRED = -4.6f;

  /** Words as likely as this are not looked at for a lost space. */
  private static final float DOUBTFUL = -3;

  private static final int SHORTEST_SPLIT = 4;
  private static final int LONGEST_SPLIT = 20;
  private static final int LONGEST_JOINED = 9;

  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{1,4}");
  private static final String OPENING = "(“\"-–•+*";

  /** How many readings of each part, and how many ways to split in all. */
  private static final int PARTS = 4;

  private static final int SPLITS = 8;

  private final LanguageModel model;
  private final CandidateFinder finder;
  private final Casing casing;
  private final OcrProfile profile;
  private final Lines lines;
  private final String text;
  private final List<Piece> pieces;
  private final Marks marks;
  private final Recognized recognized;
  private final List<List<Edge>> edges = new ArrayList<>();

  /**
   * Builds the edges.
   *
   * @param text the paragraph, its lines joined by spaces
   */
  Lattice(
      LanguageModel model,
      CandidateFinder finder,
      Casing casing,
      OcrProfile profile,
      Lines lines,
      String text,
      List<Piece> pieces,
      Recognized recognized) {
    this.model = model;
    this.finder = finder;
    this.casing = casing;
    this.lines = lines;
    this.profile = profile;
    this.text = text;
    this.pieces = pieces;
    this.recognized = recognized;
    this.marks = new Marks(model, profile, text, pieces);
    for (int i = 0; i < pieces.size(); i++) {
      edges.add(edges(i));
    }
  }

  /** The edges that leave each piece. */
  List<List<Edge>> edges() {
    return edges;
  }

  /** What the pieces from one to another show. */
  String seen(Edge edge) {
    return text.substring(pieces.get(edge.from()).start(), pieces.get(edge.to() - 1).end());
  }

  /** Whether a sentence begins with a piece. */
  boolean starts(int piece) {
    int before = piece - 1;
    while (before >= 0 && OPENING.indexOf(text.charAt(pieces.get(before).start())) >= 0) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    char last = text.charAt(pieces.get(before).end() - 1);
    boolean label = before == 1 && pieces.get(0).kind() == Piece.Kind.FIXED && last == ')';
    boolean ellipsis =
        before > 0 && last == '.' && text.charAt(pieces.get(before).start() - 1) == '.';
    return label || ".!?".indexOf(last) >= 0 && !ellipsis;
  }

  private String seen(int i) {
    return text.substring(pieces.get(i).start(), pieces.get(i).end());
  }

  private List<Edge> edges(int i) {
    String seen = seen(i);
    int[] own = tokens(seen);
    List<Edge> out = new ArrayList<>();
    switch (pieces.get(i).kind()) {
      case FIXED -> out.add(new Edge(i, i + 1, own, 0, true));
      case MARK -> out.addAll(marks.edges(i, own));
      case DIGITS -> {
        out.add(new Edge(i, i + 1, own, seen.length() == 1 ? ONE_OF_TEN : ONE_OF_HUNDRED, true));
        words(i, seen, own, profile.digits(), out);
      }
      case WORD -> {
        boolean known = own.length == 1 && own[0] > LanguageModel.SYMBOL;
        if (!known) {
          out.add(new Edge(i, i + 1, own, profile.keep(), true));
        }
        words(i, seen, own, 0, out);
        join(i, out);
      }
    }
    return out;
  }

  private void words(int i, String seen, int[] own, float cost, List<Edge> out) {
    Candidates found = finder.find(Tones.fold(seen));
    found = cost == 0 ? found.with(recognized.words(pieces.get(i))) : found;
    int self = own.length == 1 ? own[0] : LanguageModel.UNKNOWN;
    float change = change(i, seen);
    boolean telling = isCaseTelling(i);
    boolean same = false;
    for (int k = 0; k < found.size(); k++) {
      int id = found.id(k);
      if (id != self && profile.trustsCase() && isVariant(model.word(id), model.word(self))) {
        continue;
      }
      same |= id == self;
      float score = found.score(k) + cost + (id == self ? 0 : change);
      score += telling ? casing.evidence(seen, id) : 0;
      out.add(new Edge(i, i + 1, new int[] {id}, score, false));
    }
    if (cost == 0) {
      recognized
          .numbers(pieces.get(i))
          .forEach((to, score) -> out.add(Edge.number(i, tokens(to), score + change, to)));
    }
    if (cost == 0) {
      String number = Romans.meant(seen);
      if (!number.isEmpty()) {
        out.add(Edge.number(i, tokens(number), Romans.COST, number));
      }
    }
    if (cost == 0 && !same && self > LanguageModel.SYMBOL) {
      out.add(new Edge(i, i + 1, own, profile.keep(), true));
    }
    if (cost == 0 && found.best() < DOUBTFUL && isSplittable(seen)) {
      split(i, seen, out);
    }
  }

  /** What it costs that a piece is another word: more for names and abbreviations. */
  private float change(int i, String seen) {
    float out = profile.change() + recognized.change(pieces.get(i));
    if (Character.isUpperCase(seen.charAt(0)) && !starts(i)) {
      Piece piece = pieces.get(i);
      boolean capitals = lines.capitalsAround(piece.start(), piece.end());
      out += capitals ? CAPITALS * profile.name() : profile.name();
    }
    boolean abbreviation = profile.trustsCase() && ABBREVIATION.matcher(seen).matches();
    return abbreviation ? out + 2 * profile.name() : out;
  }

  /** Whether the case of a piece says something: inside a sentence that is not in capitals. */
  private boolean isCaseTelling(int i) {
    Piece piece = pieces.get(i);
    return !profile.trustsCase() && !starts(i) && !lines.capitalsAround(piece.start(), piece.end());
  }

  /** Whether two words are one in two spellings: qui and quy. */
  private static boolean isVariant(String one, String other) {
    return one.replace('i', 'y').equals(other.replace('i', 'y'));
  }

  private static boolean isSplittable(String seen) {
    return seen.length() >= SHORTEST_SPLIT && seen.length() <= LONGEST_SPLIT;
  }

  private void split(int i, String seen, List<Edge> out) {
    List<Edge> all = new ArrayList<>();
    for (int at = 1; at < seen.length(); at++) {
      Candidates left = finder.findPart(seen.substring(0, at));
      Candidates right = finder.findPart(seen.substring(at));
      for (int a = 0; a < Math.min(PARTS, left.size()); a++) {
        for (int b = 0; b < Math.min(PARTS, right.size()); b++) {
          float score = left.score(a) + right.score(b) + profile.split();
          all.add(new Edge(i, i + 1, new int[] {left.id(a), right.id(b)}, score, false));
        }
      }
    }
    all.sort((a, b) -> Float.compare(alone(b), alone(a)));
    out.addAll(all.subList(0, Math.min(SPLITS, all.size())));
  }

  /** How good an edge is whatever stands beside it. */
  private float alone(Edge edge) {
    double out = edge.score();
    for (int id : edge.ids()) {
      out += model.unigram(id);
    }
    return (float) out;
  }

  private void join(int i, List<Edge> out) {
    boolean torn = i + 1 < pieces.size() && pieces.get(i + 1).kind() == Piece.Kind.WORD;
    int last = torn ? i + 1 : i + 2;
    if (last >= pieces.size() || pieces.get(last).kind() != Piece.Kind.WORD) {
      return;
    }
    Piece one = pieces.get(i);
    Piece two = pieces.get(last);
    boolean near = two.start() == one.end() + 1 && lines.onOne(one.start(), two.end());
    if (!near || one.length() + two.length() > LONGEST_JOINED) {
      return;
    }
    Candidates found = finder.findPart(text.substring(one.start(), two.end()));
    for (int k = 0; k < Math.min(PARTS, found.size()); k++) {
      float score = found.score(k) + profile.change();
      out.add(new Edge(i, last + 1, new int[] {found.id(k)}, score, false));
    }
  }

  private int[] tokens(String seen) {
    TokenCursor cursor = new TokenCursor(seen);
    int[] ids = new int[1];
    int n = 0;
    while (cursor.next()) {
      ids = n == ids.length ? Arrays.copyOf(ids, 2 * n) : ids;
      ids[n++] = model.id(cursor);
    }
    return n == ids.length ? ids : Arrays.copyOf(ids, n);
  }
}
