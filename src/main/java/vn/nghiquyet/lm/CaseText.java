package vn.nghiquyet.lm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The words of one paragraph whose case tells something: those in running text, not at the start of
 * a sentence or an item, with their neighbours. A paragraph in capitals and headings in capitals
 * inside it tell nothing.
 */
final class CaseText {
  /** So many words in capitals in a row are a heading, not abbreviations. */
  private static final int HEADING = 3;

  /** How a word is written. */
  enum Shape {
    /** A small first letter. */
    SMALL,
    /** A capital, then small letters or none. */
    CAPITAL,
    /** Two capitals or more, and no small letter. */
    CAPITALS,
    /** No word, or one that tells nothing. */
    OTHER
  }

  /**
   * A word to learn from.
   *
   * @param previous the id of the token before it
   * @param word its id
   * @param next the id of the token behind it
   * @param shape how it is written, not {@link Shape#OTHER}
   */
  record Seen(int previous, int word, int next, Shape shape) {}

  private CaseText() {}

  /** What there is to learn, in order. */
  static List<Seen> seen(LanguageModel model, String text) {
    List<Integer> ids = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    List<Boolean> inside = new ArrayList<>();
    TokenCursor cursor = new TokenCursor(text);
    int before = LanguageModel.START;
    while (cursor.next()) {
      ids.add(model.id(cursor));
      shapes.add(cursor.type() == TokenCursor.Type.WORD ? shape(cursor.text()) : Shape.OTHER);
      inside.add(!starts(text, cursor.start(), before));
      before = cursor.type() == TokenCursor.Type.STOP ? LanguageModel.START : LanguageModel.UNKNOWN;
    }
    return collected(ids, withoutHeadings(shapes), inside);
  }

  private static List<Seen> collected(List<Integer> ids, List<Shape> shapes, List<Boolean> inside) {
    List<Seen> out = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      if (shapes.get(i) != Shape.OTHER && inside.get(i)) {
        int next = i + 1 < ids.size() ? ids.get(i + 1) : LanguageModel.END;
        out.add(new Seen(ids.get(i - 1), ids.get(i), next, shapes.get(i)));
      }
    }
    return out;
  }

  /** Whether a word begins a sentence, a quotation or an item. */
  private static boolean starts(String text, int at, int before) {
    if (before == LanguageModel.START) {
      return true;
    }
    int i = at - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    char c = i < 0 ? ' ' : text.charAt(i);
    boolean item = c == ')' && i <= 3;
    return item || !Character.isLetterOrDigit(c) && ",;:()/".indexOf(c) < 0;
  }

  static Shape shape(String word) {
    int capitals = 0;
    int small = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      small += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
    }
    if (capitals == 0) {
      return Shape.SMALL;
    }
    if (capitals > 1) {
      return small == 0 ? Shape.CAPITALS : Shape.OTHER;
    }
    return Character.isUpperCase(word.charAt(0)) ? Shape.CAPITAL : Shape.OTHER;
  }

  /** Nothing where most is in capitals; runs of words in capitals taken out elsewhere. */
  private static List<Shape> withoutHeadings(List<Shape> shapes) {
    List<Shape> out = new ArrayList<>(shapes);
    int run = 0;
    int all = 0;
    int words = 0;
    for (int i = 0; i <= shapes.size(); i++) {
      Shape shape = i < shapes.size() ? shapes.get(i) : Shape.SMALL;
      words += shape == Shape.OTHER ? 0 : 1;
      if (shape == Shape.CAPITALS) {
        run++;
        all++;
      } else {
        for (int k = i - run; run >= HEADING && k < i; k++) {
          out.set(k, Shape.OTHER);
        }
        run = 0;
      }
    }
    return 2 * all > words ? Collections.nCopies(shapes.size(), Shape.OTHER) : out;
  }
}
