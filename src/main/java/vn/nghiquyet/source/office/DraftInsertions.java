package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.source.office.TrackedTokens.Token;
import vn.nghiquyet.source.word.Traced.Place;
import vn.nghiquyet.text.tracked.Fate;

/**
 * Where in a file that goes which a tracked text has and the file has not: into a text element, or
 * as new paragraphs between those that are there. Labels that the file counts itself are left out.
 * Linear.
 */
final class DraftInsertions {
  private final List<Token> tokens;
  private final DraftPlaces places;
  private final DraftTree tree;
  private final Labels labels;
  private final Map<Integer, Map<Integer, List<Piece>>> inside = new HashMap<>();
  private final List<Fresh> fresh = new ArrayList<>();
  private final ExpectedText expected;

  /**
   * Words that come, up to the end of a paragraph.
   *
   * @param tokens its characters
   * @param end what becomes of the end of the paragraph
   * @param paragraph index of the paragraph in the tracked text
   */
  record Piece(List<Token> tokens, Fate end, int paragraph) {
    /** Ends a paragraph in its midst. */
    static Piece cut(Fate end) {
      return new Piece(List.of(), end, -1);
    }

    boolean isCut() {
      return paragraph < 0;
    }
  }

  /**
   * New paragraphs.
   *
   * @param last the last character before them, a token; -1 for none
   * @param next the next character behind them, a token; -1 for none
   * @param list the paragraphs
   */
  record Fresh(int last, int next, List<Piece> list) {}

  /**
   * Finds all places.
   *
   * @param joints words that a space comes before
   * @throws OutOfReachException if something has none
   */
  DraftInsertions(
      DraftTree tree,
      TrackedTokens tracked,
      DraftPlaces places,
      Labels labels,
      ExpectedText expected,
      List<Integer> joints)
      throws OutOfReachException {
    this.tree = tree;
    this.tokens = tracked.list();
    this.places = places;
    this.labels = labels;
    this.expected = expected;
    int last = -1;
    int at = 0;
    while (at < tokens.size()) {
      if (!tokens.get(at).comes()) {
        last = isWord(at) && !places.spots(at).isEmpty() ? at : last;
        at++;
        continue;
      }
      int end = at;
      while (end < tokens.size() && tokens.get(end).comes()) {
        end++;
      }
      group(at, end, last);
      at = end;
    }
    for (int joint : joints) {
      if (!isFree(joint)) {
        throw new OutOfReachException(OutOfReachException.Reason.PLACE);
      }
      Place spot = places.spots(joint).get(0);
      Token space = Token.space(tokens.get(joint).paragraph());
      put(spot.element(), spot.offset(), new Piece(List.of(space), Fate.KEPT, space.paragraph()));
    }
  }

  private boolean isWord(int token) {
    return !tokens.get(token).comes() && !tokens.get(token).isBlank();
  }

  private void group(int from, int to, int last) throws OutOfReachException {
    Gap gap = new Gap(from, to, last);
    List<Piece> pieces = pieces(from, to);
    if (pieces.size() == 1) {
      inline(gap, pieces.get(0));
      return;
    }
    Piece first = pieces.get(0);
    Piece rest = pieces.get(pieces.size() - 1);
    if (!gap.left && gap.right) {
      paragraphs(gap, pieces.subList(0, pieces.size() - 1));
      inline(gap, rest);
    } else if (!gap.left) {
      paragraphs(gap, isEmpty(rest) ? pieces.subList(0, pieces.size() - 1) : shifted(pieces, 0));
    } else if (!gap.right) {
      inline(gap, first);
      paragraphs(gap, shifted(pieces, 1));
    } else {
      cut(gap, pieces);
    }
  }

  /** Each piece but the first ones with the end of the one before. */
  private static List<Piece> shifted(List<Piece> pieces, int from) {
    List<Piece> out = new ArrayList<>();
    for (int i = from; i < pieces.size(); i++) {
      Fate end = pieces.get(Math.max(0, Math.min(i, pieces.size() - 2))).end();
      out.add(new Piece(pieces.get(i).tokens(), end, pieces.get(i).paragraph()));
    }
    return out;
  }

  private static boolean isEmpty(Piece piece) {
    return piece.tokens().stream().allMatch(Token::isBlank);
  }

  private List<Piece> pieces(int from, int to) {
    List<Piece> out = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    int paragraph = tokens.get(from).paragraph();
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.isBreak()) {
        out.add(new Piece(List.copyOf(open), token.fate(), token.paragraph()));
        open.clear();
        paragraph = i + 1 < tokens.size() ? tokens.get(i + 1).paragraph() : paragraph;
      } else {
        open.add(token);
      }
    }
    out.add(new Piece(List.copyOf(open), Fate.KEPT, paragraph));
    return out;
  }

  /** What stands around characters that come. */
  private final class Gap {
    /** The word before, and the next one, as far as the file holds them; -1 for none. */
    final int last;

    int next = -1;

    /** Whether the word before, and the next one, are of the same paragraph. */
    boolean left;

    boolean right;

    /** Whether something that stays stands between the word before and what comes. */
    boolean apart;

    Gap(int from, int to, int last) {
      this.last = last;
      left = last >= 0;
      for (int i = from - 1; i > last && i >= 0; i--) {
        Token token = tokens.get(i);
        left &= token.comes() || !token.isBreak();
        apart |= !token.comes() && (!token.isBlank() || token.fate() == Fate.KEPT);
      }
      right = true;
      for (int i = to; i < tokens.size() && next < 0; i++) {
        right &= tokens.get(i).comes() || !tokens.get(i).isBreak();
        next = isWord(i) && !places.spots(i).isEmpty() ? i : -1;
      }
      right &= next >= 0;
    }
  }

  /** Puts words into the text. */
  private void inline(Gap gap, Piece piece) throws OutOfReachException {
    if (isEmpty(piece) && (piece.tokens().isEmpty() || !gap.left && !gap.right)) {
      return;
    }
    boolean mayFollow = gap.left && isFree(gap.last);
    boolean mayLead = gap.right && isFree(gap.next);
    if (!mayFollow && !mayLead) {
      throw new OutOfReachException(OutOfReachException.Reason.PLACE);
    }
    boolean follows = mayFollow && !(mayLead && gap.apart);
    expected.inside(piece, places.place(follows ? gap.last : gap.next), follows);
    List<Token> written = labels.written(piece.tokens());
    if (follows && gap.apart && !written.isEmpty() && !written.get(0).isBlank()) {
      written = new ArrayList<>(written);
      written.add(0, Token.space(piece.paragraph()));
    }
    put(gap, follows, new Piece(written, piece.end(), piece.paragraph()));
  }

  private boolean isFree(int token) {
    return places.spots(token).stream().allMatch(spot -> tree.isFree(tree.text(spot.element())));
  }

  private void put(Gap gap, boolean follows, Piece piece) {
    List<Place> spots = places.spots(follows ? gap.last : gap.next);
    Place spot = follows ? spots.get(spots.size() - 1) : spots.get(0);
    put(spot.element(), spot.offset() + (follows ? 1 : 0), piece);
  }

  private void put(int element, int offset, Piece piece) {
    inside
        .computeIfAbsent(element, any -> new HashMap<>())
        .computeIfAbsent(offset, any -> new ArrayList<>())
        .add(piece);
  }

  private void cut(Gap gap, List<Piece> pieces) throws OutOfReachException {
    inline(gap, pieces.get(0));
    boolean follows = isFree(gap.last) && !(isFree(gap.next) && gap.apart);
    if (!follows && !isFree(gap.next)) {
      throw new OutOfReachException(OutOfReachException.Reason.PLACE);
    }
    for (int i = 1; i < pieces.size(); i++) {
      put(gap, follows, Piece.cut(pieces.get(i - 1).end()));
      Piece piece = pieces.get(i);
      if (!piece.tokens().isEmpty()) {
        expected.inside(piece, places.place(follows ? gap.last : gap.next), follows);
        put(
            gap,
            follows,
            new Piece(labels.written(piece.tokens()), piece.end(), piece.paragraph()));
      }
    }
  }

  private void paragraphs(Gap gap, List<Piece> pieces) {
    if (!pieces.isEmpty()) {
      fresh.add(new Fresh(gap.last, gap.next, pieces));
    }
  }

  /** What goes into a text element, by place in it. */
  Map<Integer, List<Piece>> inside(int element) {
    return inside.getOrDefault(element, Map.of());
  }

  /** The new paragraphs, in order. */
  List<Fresh> fresh() {
    return fresh;
  }
}
