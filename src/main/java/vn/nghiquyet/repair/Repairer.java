package vn.nghiquyet.repair;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.text.Fold;

/**
 * Repairs text. What it knows so far is text that lost its marks: paragraph by paragraph it tells
 * such text from text that is whole, foreign or damaged otherwise, and leaves the latter alone.
 * Immutable and safe for use by several threads.
 */
public final class Repairer {
  /** Below this a word that was set is a doubt. */
  private static final double SURE = 0.9;

  /** How many alternatives a doubt has at most. */
  private static final int ALTERNATIVES = 3;

  /** A text with a larger share of words with marks has not lost them. */
  private static final double MARKED = 0.02;

  /** A paragraph has lost its marks if this share of its words could bear some. */
  private static final double MAY_BEAR = 0.8;

  /** And if marks make it more probable by so much a word, as a natural logarithm. */
  private static final double GAIN = 1.0;

  /** A paragraph with fewer words tells nothing by itself. */
  private static final int WORDS = 12;

  private final StrippedText stripped;
  private final double minConfidence;

  /**
   * Repairs with a model.
   *
   * @param model the language
   * @param options how to repair
   */
  public Repairer(LanguageModel model, RepairOptions options) {
    this.stripped = new StrippedText(model);
    this.minConfidence = options.minConfidence();
  }

  /**
   * The text repaired, line for line.
   *
   * @param text in NFC
   */
  public RepairedText repair(String text) {
    List<int[]> paragraphs = paragraphs(text);
    Evidence whole = new Evidence();
    paragraphs.forEach(p -> whole.add(text.substring(p[0], p[1])));
    Run run = new Run(text);
    for (int[] span : paragraphs) {
      String paragraph = text.substring(span[0], span[1]).replace('\n', ' ');
      StrippedText.Lattice lattice = lattice(paragraph, whole);
      if (lattice != null) {
        run.restore(lattice, span[0]);
      }
    }
    return new RepairedText(text, run.out.toString(), run.corrections, run.doubts, whole.words);
  }

  /** The paragraph with its marks if it has lost them, else null. */
  private StrippedText.Lattice lattice(String paragraph, Evidence whole) {
    Evidence own = new Evidence();
    own.add(paragraph);
    if (own.words == 0 || own.marked > MARKED * own.words) {
      return null;
    }
    boolean all = whole.words >= WORDS && whole.isStripped();
    boolean few = own.words < WORDS;
    boolean likely = few ? all && own.bearing >= own.words / 2.0 : all || own.isStripped();
    if (!likely) {
      return null;
    }
    StrippedText.Lattice lattice = stripped.lattice(paragraph);
    return few || lattice.gain() > GAIN * own.words ? lattice : null;
  }

  /** Lines that belong together: the next line begins with a small letter. */
  private static List<int[]> paragraphs(String text) {
    List<int[]> out = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int feed = text.indexOf('\n', from);
      int to = feed < 0 ? text.length() : feed;
      boolean goesOn =
          !out.isEmpty()
              && out.get(out.size() - 1)[1] == from - 1
              && from < to
              && Character.isLowerCase(text.charAt(from));
      if (goesOn) {
        out.get(out.size() - 1)[1] = to;
      } else if (to > from) {
        out.add(new int[] {from, to});
      }
      from = to + 1;
    }
    return out;
  }

  /** What the words of a text say about its marks. */
  private final class Evidence {
    private int words;
    private int marked;
    private int bearing;

    void add(String text) {
      TokenCursor cursor = new TokenCursor(text);
      while (cursor.next()) {
        if (cursor.type() == TokenCursor.Type.WORD) {
          String key = TokenCursor.key(cursor.text());
          words++;
          if (!key.equals(Fold.fold(key))) {
            marked++;
          } else if (stripped.mayBear(key)) {
            bearing++;
          }
        }
      }
    }

    boolean isStripped() {
      return marked <= MARKED * words && bearing >= MAY_BEAR * words;
    }
  }

  /** The repair of one text. */
  private final class Run {
    private final String text;
    private final StringBuilder out;
    private final List<Correction> corrections = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private int line = 1;
    private int lineStart;
    private int seen;

    Run(String text) {
      this.text = text;
      this.out = new StringBuilder(text);
    }

    void restore(StrippedText.Lattice lattice, int offset) {
      for (Restored word : lattice.words()) {
        int start = offset + word.start();
        moveTo(start);
        int column = start - lineStart + 1;
        String before = text.substring(start, offset + word.end());
        Doubt.Alternative best = word.best();
        boolean set = best.confidence() >= minConfidence;
        String after = set ? best.text() : before;
        if (!after.equals(before)) {
          out.replace(start, offset + word.end(), after);
          corrections.add(
              new Correction(
                  line, column, before, after, Correction.Kind.DIACRITICS, best.confidence()));
        }
        List<Doubt.Alternative> others =
            word.options().stream()
                .filter(option -> !option.text().equals(after))
                .limit(ALTERNATIVES)
                .toList();
        if (best.confidence() < Math.max(SURE, minConfidence) && !others.isEmpty()) {
          doubts.add(new Doubt(line, column, after, others));
        }
      }
    }

    private void moveTo(int place) {
      for (; seen < place; seen++) {
        if (text.charAt(seen) == '\n') {
          line++;
          lineStart = seen + 1;
        }
      }
    }
  }
}
