package vn.nghiquyet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.nghiquyet.text.Words;

/** The words, numbers and marks of a text with their places; spaces are left out, but line ends. */
final class Pieces {
  private static final Piece NONE = new Piece("", "", Words.Type.MARK, 0, 0);

  private final List<Piece> pieces;

  private Pieces(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /** One of them; {@code key} is lower case in one tone style. */
  private record Piece(String text, String key, Words.Type type, int start, int end) {}

  static Pieces of(String text) {
    List<Piece> out = new ArrayList<>();
    int at = 0;
    for (Words.Token token : Words.tokens(text)) {
      int end = at + token.text().length();
      if (token.type() != Words.Type.SPACE) {
        out.add(new Piece(token.text(), token.key(), token.type(), at, end));
      } else if (token.text().indexOf('\n') >= 0) {
        out.add(new Piece("\n", "\n", Words.Type.MARK, at, end));
      }
      at = end;
    }
    return new Pieces(out);
  }

  int size() {
    return pieces.size();
  }

  /** The key of a piece; empty beyond either end. */
  String key(int i) {
    return piece(i).key;
  }

  String text(int i) {
    return piece(i).text;
  }

  int start(int i) {
    return piece(i).start;
  }

  int end(int i) {
    return piece(i).end;
  }

  boolean isNumber(int i) {
    return piece(i).type == Words.Type.NUMBER;
  }

  boolean isWord(int i) {
    return piece(i).type == Words.Type.WORD;
  }

  boolean is(int i, Set<String> keys) {
    return keys.contains(key(i));
  }

  /** Whether a piece is a word in small letters. */
  boolean isSmall(int i) {
    return isWord(i) && Character.isLowerCase(piece(i).text.codePointAt(0));
  }

  /** Whether nothing stands between a piece and the one before it. */
  boolean isGlued(int i) {
    return i > 0 && i < size() && pieces.get(i - 1).end == pieces.get(i).start;
  }

  /** Whether these words stand here. */
  boolean has(int i, String... words) {
    return has(i, List.of(words));
  }

  /** Whether these words stand here. */
  boolean has(int i, List<String> words) {
    for (int k = 0; k < words.size(); k++) {
      if (!key(i + k).equals(words.get(k))) {
        return false;
      }
    }
    return true;
  }

  private Piece piece(int i) {
    return i >= 0 && i < pieces.size() ? pieces.get(i) : NONE;
  }
}
