package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;

/** Reads paragraphs of OCR text: which words were printed, given what was seen. */
final class NoisyText {
  private static final int[] NO_IDS = {};
  private static final float KEEP = -14;
  private static final float DIGITS_AS_WORD = -3;
  private static final float SPLIT = -5;
  private static final int PARTS = 4;
  private static final int SPLITS = 8;
  private static final int LONGEST_JOINED = 9;

  private final LanguageModel model;
  private final CandidateFinder finder;

  NoisyText(LanguageModel model, CandidateFinder finder) {
    this.model = model;
    this.finder = finder;
  }

  List<Edge> read(String text, List<Piece> pieces) {
    List<List<Edge>> edges = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      edges.add(edges(text, pieces, i));
    }
    return LatticeSearch.best(model, edges);
  }

  private List<Edge> edges(String text, List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    String seen = text.substring(piece.start(), piece.end());
    List<Edge> out = new ArrayList<>();
    out.add(new Edge(i, i + 1, tokens(seen), piece.kind() == Piece.Kind.WORD ? KEEP : 0, true));
    if (piece.kind() == Piece.Kind.WORD || piece.kind() == Piece.Kind.DIGITS) {
      Candidates found = finder.find(seen);
      float cost = piece.kind() == Piece.Kind.DIGITS ? DIGITS_AS_WORD : 0;
      for (int k = 0; k < found.size(); k++) {
        out.add(new Edge(i, i + 1, new int[] {found.ids()[k]}, found.scores()[k] + cost, false));
      }
      if (piece.kind() == Piece.Kind.WORD && found.best() < -3 && seen.length() >= 4) {
        split(seen, i, out);
      }
      join(text, pieces, i, out);
    }
    return out;
  }

  private void split(String seen, int i, List<Edge> out) {
    List<Edge> both = new ArrayList<>();
    for (int at = 1; at < seen.length(); at++) {
      Candidates left = finder.findPart(seen.substring(0, at));
      Candidates right = finder.findPart(seen.substring(at));
      for (int a = 0; a < Math.min(PARTS, left.size()); a++) {
        for (int b = 0; b < Math.min(PARTS, right.size()); b++) {
          float score = left.scores()[a] + right.scores()[b] + SPLIT;
          both.add(new Edge(i, i + 1, new int[] {left.ids()[a], right.ids()[b]}, score, false));
        }
      }
    }
    both.sort((a, b) -> Float.compare(total(b), total(a)));
    out.addAll(both.subList(0, Math.min(SPLITS, both.size())));
  }

  private float total(Edge edge) {
    double out = edge.score();
    for (int id : edge.ids()) {
      out += model.unigram(id);
    }
    return (float) out;
  }

  private void join(String text, List<Piece> pieces, int i, List<Edge> out) {
    if (i + 1 == pieces.size() || pieces.get(i + 1).kind() != Piece.Kind.WORD) {
      return;
    }
    Piece one = pieces.get(i);
    Piece two = pieces.get(i + 1);
    if (two.start() != one.end() + 1 || one.length() + two.length() > LONGEST_JOINED) {
      return;
    }
    Candidates found = finder.findPart(text.substring(one.start(), two.end()));
    for (int k = 0; k < Math.min(PARTS, found.size()); k++) {
      out.add(new Edge(i, i + 2, new int[] {found.ids()[k]}, found.scores()[k], false));
    }
  }

  private int[] tokens(String seen) {
    TokenCursor cursor = new TokenCursor(seen);
    int[] ids = NO_IDS;
    while (cursor.next()) {
      ids = Arrays.copyOf(ids, ids.length + 1);
      ids[ids.length - 1] = model.id(cursor);
    }
    return ids;
  }
}
