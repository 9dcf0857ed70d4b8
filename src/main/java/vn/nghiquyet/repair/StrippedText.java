package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.lm.CaseModel;
import vn.nghiquyet.lm.LanguageModel;

/**
 * Gives text without marks its marks back: for each bare syllable one of the words of the language
 * model that fold to the same letters, chosen by a beam search for the most probable paragraph;
 * that a word is written with a capital, and what the document says elsewhere, is evidence too.
 * Words that bear marks stay as they are, and so does everything that is no word; case is kept.
 *
 * <p>Cost: states kept × candidates queries a syllable, twice. Immutable and safe for use by
 * several threads.
 */
public final class StrippedText {
  /**
   * A paragraph has lost its marks if they make it more probable by so much a word, as a natural
   * logarithm.
   */
  static final double GAIN = 1.0;

  private final LanguageModel model;
  private final CaseModel cases;
  private final BareWords words;
  private final String reference;

  /** Restores with a model. */
  public StrippedText(LanguageModel model) {
    this(model, "");
  }

  /**
   * Restores with a model and an earlier version of the same document.
   *
   * @param reference its text, empty for none
   */
  StrippedText(LanguageModel model, String reference) {
    this.model = model;
    this.reference = reference;
    this.cases = CaseModel.shipped(model);
    this.words = new BareWords(model, cases);
  }

  /**
   * The text with marks, in as many UTF-16 units; each line is a paragraph of its own.
   *
   * @param text in NFC
   */
  public String restore(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    StringBuilder out = new StringBuilder(text);
    int from = 0;
    for (Restoration line : paragraphs(lines)) {
      line.write(out, from);
      from += line.length() + 1;
    }
    return out.toString();
  }

  /** Paragraphs of one document with the most probable marks. */
  List<Restoration> paragraphs(List<String> paragraphs) {
    Steps steps = new Steps(model);
    Beam beam = new Beam(steps);
    Habits habits = new Habits(model.vocabularySize(), words);
    habits.learn(reference, model);
    List<BareTokens> tokens = new ArrayList<>();
    List<float[][]> bonuses = new ArrayList<>();
    for (String paragraph : paragraphs) {
      BareTokens own = new BareTokens(paragraph, model, words);
      float[][] shapes = shapes(own);
      habits.learn(own, best(beam, own, shapes));
      tokens.add(own);
      bonuses.add(shapes);
    }
    List<Restoration> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      BareTokens own = tokens.get(i);
      add(bonuses.get(i), own, habits);
      int[] best = best(beam, own, bonuses.get(i));
      out.add(new Restoration(model, cases, steps, own, bonuses.get(i), best));
    }
    return out;
  }

  /** The ids of the words with these bare letters, the most frequent first; not to be changed. */
  int[] withLetters(String bare) {
    return words.of(bare);
  }

  private float[][] shapes(BareTokens tokens) {
    float[][] out = new float[tokens.size()][];
    for (int i = 0; i < out.length; i++) {
      int[] ids = tokens.choices(i);
      out[i] = new float[ids.length];
      for (int k = 0; ids.length > 1 && k < ids.length; k++) {
        out[i][k] = words.written(tokens.shape(i), ids[k]);
      }
    }
    return out;
  }

  private static void add(float[][] bonuses, BareTokens tokens, Habits habits) {
    for (int i = 0; i < bonuses.length; i++) {
      int[] ids = tokens.choices(i);
      for (int k = 0; ids.length > 1 && k < ids.length; k++) {
        bonuses[i][k] += habits.bonus(tokens.shape(i), ids[0], ids[k]);
      }
    }
  }

  private static int[] best(Beam beam, BareTokens tokens, float[][] bonuses) {
    beam.start();
    for (int i = 0; i < bonuses.length; i++) {
      beam.step(tokens.choices(i), bonuses[i]);
    }
    return beam.best();
  }
}
