package vn.nghiquyet.lm;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import vn.nghiquyet.model.InputException;

/**
 * How probable it is that a word has a capital first letter, inside a sentence, between two
 * neighbours; and that it is written in capitals as an abbreviation. Counted from running text,
 * words at the start of a sentence and lines in capitals left out.
 *
 * <p>The logarithm of the odds after both neighbours is kept only where it is not what the odds
 * after each of them say together: odds with the one, times odds with the other, over the odds of
 * the word alone. A query is up to three binary searches. Immutable and safe for use by several
 * threads.
 */
public final class CaseModel {
  /** Logarithms of odds lie between minus this and this. */
  public static final double MOST = 15;

  private static final String SHIPPED = "vi.case";

  private final CaseTables tables;

  /**
   * From the ids of the model asked about to those of the tables; empty where they are the same.
   */
  private final int[] ids;

  CaseModel(CaseTables tables, int[] ids) {
    this.tables = tables;
    this.ids = ids;
  }

  private static final class Holder {
    static final CaseModel SHIPPED_MODEL = load();

    private static CaseModel load() {
      try (InputStream in = CaseModel.class.getResourceAsStream(SHIPPED)) {
        if (in == null) {
          throw new IllegalStateException("no " + SHIPPED);
        }
        return new CaseModel(
            CaseFile.read(in, SHIPPED, LanguageModel.shipped().vocabulary()), new int[0]);
      } catch (IOException | InputException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The model that comes with the program, loaded at the first call. */
  public static CaseModel shipped() {
    return Holder.SHIPPED_MODEL;
  }

  /** The model that comes with the program, asked with the ids of a language model. */
  public static CaseModel shipped(LanguageModel model) {
    LanguageModel own = LanguageModel.shipped();
    if (model == own) {
      return shipped();
    }
    int[] ids = new int[model.vocabularySize()];
    Arrays.setAll(ids, id -> own.id(model.word(id)));
    return new CaseModel(shipped().tables, ids);
  }

  /**
   * Natural logarithm of P(first letter is a capital) over P(it is small) for a word inside a
   * sentence; finite.
   *
   * @param previous the id of the token before; {@link LanguageModel#START} where there is none
   * @param word the id of the word
   * @param next the id of the token behind; {@link LanguageModel#END} where there is none
   */
  public double logOdds(int previous, int word, int next) {
    return tables.logOdds(own(previous), own(word), own(next));
  }

  /** As {@link #logOdds(int, int, int)}, whatever stands beside the word. */
  public double logOdds(int word) {
    return (double) tables.alone[own(word)] / CaseTables.STEPS;
  }

  /**
   * Natural logarithm of P(all in capitals, as an abbreviation) over P(not so) for a word in a line
   * that is not in capitals; finite, and {@code -}{@link #MOST} for words never seen so.
   */
  public double capitalsLogOdds(int word) {
    return tables.capitals(own(word));
  }

  /** Whether a word in a line that is not in capitals is rather an abbreviation than not. */
  public boolean abbreviation(int word) {
    return capitalsLogOdds(word) > 0;
  }

  /**
   * An abbreviation with its Đ, where the texts mostly have one: HDND is HĐND.
   *
   * @param letters in capitals, every Đ as D
   * @return the abbreviation, or {@code letters} where none is known
   */
  public String spelt(String letters) {
    return tables.abbreviations.getOrDefault(letters, letters);
  }

  private int own(int id) {
    return ids.length == 0 ? id : ids[id];
  }
}
