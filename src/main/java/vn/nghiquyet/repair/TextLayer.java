package vn.nghiquyet.repair;

import java.util.Set;
import vn.nghiquyet.lm.LanguageModel;

/**
 * Judges the text that a page carries beside what it shows: whether it says the same. Right text in
 * any language and Vietnamese typed without marks are good as far as text alone can tell. The
 * figures were set between what right pages of 2005 to 2025 reach and what layers read by an
 * English recognizer, or with lost letters, have at least. One walk over the text. Immutable.
 */
public final class TextLayer {
  /** Fewer words than this tell nothing of how they came about. */
  static final int FEW = 12;

  /**
   * Right text has up to 3 of 100, a short page 5; text that lost a part of its letters 10 and
   * more.
   */
  private static final double FRAGMENTS = 0.06;

  /** Far above what right text of another language has; set without a corpus of such files. */
  private static final double FOREIGN_FRAGMENTS = 0.15;

  /** Old encodings have signs for letters in most words; set without a corpus of such files. */
  private static final double CODED = 0.2;

  private static final double SPOILT = 0.03;

  /** Vietnamese without its marks has 58 and more of 100, other languages about 30. */
  private static final double SYLLABLES = 0.5;

  /** Of Vietnamese read with few errors 1 of 100 is unknown; of tables of names up to 20. */
  private static final double UNKNOWN = 0.15;

  /** Vietnamese read by a recognizer for Vietnamese has up to 1.4 of 100. */
  private static final double STRANGE = 0.05;

  private final LanguageModel model;
  private final Set<String> common;

  /** What a text layer is like. */
  public enum Quality {
    /** No words and no numbers. */
    EMPTY,
    /** Nothing speaks against it. */
    GOOD,
    /** Vietnamese without any marks: typed so, or read by a recognizer that has none. */
    BARE,
    /** Vietnamese read by a recognizer for another language. */
    FOREIGN_OCR,
    /** Vietnamese with many words that do not exist. */
    NOISY,
    /** It lost letters, or has others than are shown. */
    BROKEN
  }

  /**
   * What was found.
   *
   * @param words how many words and numbers there are
   */
  public record Judgement(Quality quality, int words) {}

  /** Judges with a language model; that takes a moment. */
  public TextLayer(LanguageModel model) {
    this.model = model;
    this.common = LayerTraces.common(model);
  }

  /**
   * What a text is like.
   *
   * @param text its lines joined by line feeds, in NFC
   */
  public Judgement judge(String text) {
    LayerTraces layer = LayerTraces.of(text, model, common);
    return new Judgement(quality(layer, Traces.of(text, model)), layer.tokens());
  }

  private static Quality quality(LayerTraces layer, Traces traces) {
    int runs = Math.max(layer.words(), traces.words());
    if (layer.spoilt() >= Math.max(3, SPOILT * runs)) {
      return Quality.BROKEN;
    }
    if (layer.tokens() == 0) {
      return Quality.EMPTY;
    }
    if (layer.words() < FEW) {
      return Quality.GOOD;
    }
    return traces.noVietnamese() ? bare(layer, traces) : vietnamese(layer, traces);
  }

  private static Quality vietnamese(LayerTraces layer, Traces traces) {
    if (layer.fragments() >= FRAGMENTS * layer.words()) {
      return Quality.BROKEN;
    }
    boolean noisy =
        layer.unknown() >= UNKNOWN * layer.words() || traces.strange() >= STRANGE * traces.words();
    return noisy ? Quality.NOISY : Quality.GOOD;
  }

  private static Quality bare(LayerTraces layer, Traces traces) {
    if (layer.coded() >= CODED * traces.words()
        || layer.fragments() >= FOREIGN_FRAGMENTS * layer.words()) {
      return Quality.BROKEN;
    }
    if (layer.syllables() < SYLLABLES * layer.words()) {
      return Quality.GOOD;
    }
    return traces.english() ? Quality.FOREIGN_OCR : Quality.BARE;
  }
}
