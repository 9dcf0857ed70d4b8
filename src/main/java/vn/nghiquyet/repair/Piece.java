package vn.nghiquyet.repair;

/**
 * A piece of a paragraph between white space or marks.
 *
 * @param kind what it may be
 * @param start its first UTF-16 unit in the paragraph
 * @param end behind its last one
 */
record Piece(Kind kind, int start, int end) {
  /** What a piece may be. */
  enum Kind {
    /** One word, a part of one, or some. */
    WORD,
    /** One or two digits alone: a number or a misread word. */
    DIGITS,
    /** A number, a date, a document's symbol, the label of a list: no word. */
    FIXED,
    /** Marks of punctuation. */
    MARK
  }

  int length() {
    return end - start;
  }
}
