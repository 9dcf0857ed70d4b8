package vn.nghiquyet.lm;

/**
 * How well a model foresees text: the inverse of the geometric mean of its probabilities. Words
 * that the model does not know count as what they are for it, one class; how many there are is said
 * beside it. Not for use by several threads.
 */
public final class Perplexity {
  private final LanguageModel model;
  private double sum;
  private long tokens;
  private long words;
  private long unknown;

  /** Starts with no text. */
  public Perplexity(LanguageModel model) {
    this.model = model;
  }

  /** Adds one paragraph; one without tokens is not counted. */
  public void paragraph(String text) {
    TokenCursor cursor = new TokenCursor(text);
    int state = model.startState();
    boolean any = false;
    while (cursor.next()) {
      int id = model.id(cursor);
      words += cursor.type() == TokenCursor.Type.WORD ? 1 : 0;
      unknown += id == LanguageModel.UNKNOWN ? 1 : 0;
      state = add(state, id);
      any = true;
    }
    if (any) {
      add(state, LanguageModel.END);
    }
  }

  private int add(int state, int id) {
    long step = model.step(state, id);
    sum += LanguageModel.logProb(step);
    tokens++;
    return LanguageModel.state(step);
  }

  /** Tokens read, ends of paragraphs included. */
  public long tokens() {
    return tokens;
  }

  /** Words read. */
  public long words() {
    return words;
  }

  /** Words among them that the model does not know. */
  public long unknown() {
    return unknown;
  }

  /** The perplexity per token, at least 1; 1 for no text. */
  public double value() {
    return tokens == 0 ? 1 : Math.exp(-sum / tokens);
  }
}
