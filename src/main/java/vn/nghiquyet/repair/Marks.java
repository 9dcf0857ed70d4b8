package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.lm.LanguageModel;

/**
 * What a mark of punctuation may have been: itself, another one that looks like it, or a speck. A
 * run of marks stands as it is.
 */
final class Marks {
  private static final int[] NO_IDS = {};
  private static final String MARKS = ".,;:";

  /** By seen mark: what another mark printed is worth, 0 for never. */
  private static final float[][] MISREAD = {
    {0, -3.5f, -5, -6}, {-6, 0, -4.5f, 0}, {0, 0, 0, 0}, {0, 0, -2.5f, 0}
  };

  /** A full stop right before a small letter. */
  private static final float STOP_BEFORE_SMALL = -2.5f;

  /** Marks that a speck leaves, which are more probably one than printed. */
  private static final String SPECKS = "_~^\\";

  private static final float SPECK = 1;

  /** A question mark right before a small letter is a speck. */
  private static final float QUESTION = -2;

  private final LanguageModel model;
  private final OcrProfile profile;
  private final String text;
  private final List<Piece> pieces;

  /** The marks among the pieces of a paragraph, its lines joined by spaces. */
  Marks(LanguageModel model, OcrProfile profile, String text, List<Piece> pieces) {
    this.model = model;
    this.profile = profile;
    this.text = text;
    this.pieces = pieces;
  }

  /**
   * The ways to read a mark.
   *
   * @param i its piece
   * @param own the tokens it is to the language model as it stands
   */
  List<Edge> edges(int i, int[] own) {
    char mark = text.charAt(pieces.get(i).start());
    boolean small =
        i + 1 < pieces.size() && Character.isLowerCase(text.charAt(pieces.get(i + 1).start()));
    List<Edge> out = new ArrayList<>();
    boolean odd = mark == '.' && small && !isApart(i);
    out.add(new Edge(i, i + 1, own, odd ? STOP_BEFORE_SMALL : 0, true));
    if (!isRun(i, mark)) {
      others(i, mark, small, out);
    }
    if (mark == '?' && small) {
      out.add(new Edge(i, i + 1, NO_IDS, QUESTION, false));
    }
    if (SPECKS.indexOf(mark) >= 0 && !isDoubled(i, mark)) {
      out.add(new Edge(i, i + 1, NO_IDS, SPECK, false));
    }
    return out;
  }

  private void others(int i, char mark, boolean small, List<Edge> out) {
    int seen = MARKS.indexOf(mark);
    boolean ends = i + 1 == pieces.size();
    boolean stands = seen < 0 || mark == '.' && (ends || !small) || mark == ':' && !ends;
    for (int k = 0; !stands && k < MARKS.length(); k++) {
      if (MISREAD[seen][k] != 0) {
        int[] id = {model.id(MARKS.substring(k, k + 1))};
        out.add(new Edge(i, i + 1, id, MISREAD[seen][k] + profile.change(), false));
      }
    }
  }

  private boolean isApart(int i) {
    int start = pieces.get(i).start();
    return start == 0 || text.charAt(start - 1) == ' ';
  }

  private boolean isRun(int i, char mark) {
    return isDoubled(i, mark) || i > 0 && pieces.get(i - 1).kind() == Piece.Kind.MARK;
  }

  private boolean isDoubled(int i, char mark) {
    int start = pieces.get(i).start();
    boolean before = start > 0 && text.charAt(start - 1) == mark;
    return before || start + 1 < text.length() && text.charAt(start + 1) == mark;
  }
}
