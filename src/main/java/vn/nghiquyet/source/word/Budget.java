package vn.nghiquyet.source.word;

/** Counts what one document makes, so that a small file cannot fill the memory. */
public final class Budget {
  /** Characters of text, labels included. */
  public static final int MAX_CHARACTERS = 32 << 20;

  /** Paragraphs, line breaks, cells, rows and references together. */
  public static final int MAX_PIECES = 1 << 20;

  private int characters;
  private int pieces;

  /** Makes one with all of it left. */
  public Budget() {}

  /** Takes note of characters that were made. */
  public void characters(int count) {
    characters += count;
    if (characters > MAX_CHARACTERS) {
      throw new LimitExceededException("characters");
    }
  }

  /** Takes note of one more piece. */
  public void piece() {
    pieces++;
    if (pieces > MAX_PIECES) {
      throw new LimitExceededException("pieces");
    }
  }
}
