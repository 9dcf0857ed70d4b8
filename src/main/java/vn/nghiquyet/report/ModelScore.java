package vn.nghiquyet.report;

/**
 * How well a language model does on one text.
 *
 * @param name of the text
 * @param tokens read, ends of paragraphs included
 * @param words read
 * @param unknown words that the model does not know
 * @param perplexity per token
 * @param restored words that came back after all marks were taken off
 */
public record ModelScore(
    String name, long tokens, long words, long unknown, double perplexity, long restored) {
  /** The share of words that the model does not know, 0 to 1. */
  public double unknownRate() {
    return words == 0 ? 0 : (double) unknown / words;
  }

  /** The share of words that came back, 0 to 1; 1 for a text without words. */
  public double accuracy() {
    return words == 0 ? 1 : (double) restored / words;
  }
}
