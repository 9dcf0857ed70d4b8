package vn.nghiquyet.source.office;

/** Counts what one document makes, so that a small file cannot fill the memory. */
final class Budget {
  /** Characters of text, labels included. */
  static final int MAX_CHARACTERS = 32 << 20;

  /** Paragraphs, line breaks, cells, rows and references together. */
  static final int MAX_PIECES = 1 << 20;

  private int characters;
  private int pieces;

  void characters(int count) {
    characters += count;
    if (characters > MAX_CHARACTERS) {
      throw new LimitExceededException("characters");
    }
  }

  void piece() {
    pieces++;
    if (pieces > MAX_PIECES) {
      throw new LimitExceededException("pieces");
    }
  }
}
