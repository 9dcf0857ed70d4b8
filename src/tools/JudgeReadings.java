import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.text.Fold;

/**
 * Judges the Vietnamese readings of scans by the language model, so that they may stand for the print. Run by hand on what
 * make-ocr-pairs.sh left:
 *
 * <pre>java -cp target/nq.jar src/tools/JudgeReadings.java DIR</pre>
 *
 * Makes {@code <page>.truth300.tsv} of each {@code <page>.vie300.tsv}: the same words, but where the words around make the
 * same letters with other marks far more probable ({@code cho nghỉ} where {@code chi} was printed), those; and as
 * confidence 100 where the word can be taken as printed, else 0. With it PairMaker learns from what the best reading itself
 * mistook. A page that has such a table already, because what was printed is known, is left alone.
 */
public final class JudgeReadings {
  /** Nats by which other marks must be better to be taken, and by which they must be worse to be out of the question. */
  private static final double SURELY_BETTER = 7;
  private static final double SURELY_WORSE = -2.5;

  /** A word nobody would expect here, or one that was read with doubt, is no witness. */
  private static final double UNEXPECTED = -11;
  private static final double READ_SURELY = 80;
  private static final double CODE_READ_SURELY = 90;

  private static final Pattern CODE =
      Pattern.compile("(([\\d.,/%-]*\\d[\\d.,/%-]*)|((\\d+/)?(\\d{4}/)?[A-ZĐ]{2,7}(-[A-ZĐ]{2,7}g?)?)|[-+])[.,;:)]*");

  private static final int LEAST_COUNT = 200;
  private static final int TEXT = 11;
  private static final int CONFIDENCE = 10;

  private static final LanguageModel MODEL = LanguageModel.shipped();
  private static final Map<String, List<Integer>> ALIKE = new HashMap<>();

  private final List<String[]> rows = new ArrayList<>();
  private final List<Integer> ids = new ArrayList<>();

  /** Where in {@link #ids} the only word of a row stands, or -1. */
  private final Map<String[], Integer> place = new HashMap<>();

  public static void main(String[] args) throws IOException {
    for (int id = LanguageModel.SYMBOL + 5; id < MODEL.vocabularySize(); id++) {
      if (MODEL.count(id) >= LEAST_COUNT) {
        ALIKE.computeIfAbsent(Fold.fold(MODEL.word(id)), k -> new ArrayList<>()).add(id);
      }
    }
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".vie300.tsv")).sorted().toList()) {
        Path truth = Path.of(file.toString().replace(".vie300.tsv", ".truth300.tsv"));
        if (!Files.exists(truth)) {
          new JudgeReadings().judge(file, truth);
        }
      }
    }
  }

  private void judge(Path file, Path truth) throws IOException {
    for (String line : Files.readAllLines(file)) {
      String[] cell = line.split("\t", -1);
      if (cell.length == TEXT + 1 && cell[0].equals("5") && !cell[TEXT].isBlank()) {
        add(cell);
      }
    }
    List<String> out = new ArrayList<>();
    for (String[] cell : rows) {
      judgeWord(cell);
      out.add(String.join("\t", cell));
    }
    Files.write(truth, out);
  }

  private void add(String[] cell) {
    rows.add(cell);
    TokenCursor tokens = new TokenCursor(cell[TEXT]);
    int words = 0;
    while (tokens.next()) {
      if (tokens.type() == TokenCursor.Type.WORD) {
        words++;
        place.put(cell, ids.size());
      }
      ids.add(MODEL.id(tokens));
    }
    if (words != 1) {
      place.remove(cell);
    }
  }

  private void judgeWord(String[] cell) {
    Integer at = place.get(cell);
    double confidence = Double.parseDouble(cell[CONFIDENCE]);
    cell[CONFIDENCE] = "0";
    if (at == null) {
      cell[CONFIDENCE] = isCode(cell[TEXT]) && confidence >= CODE_READ_SURELY ? "100" : "0";
      return;
    }
    TokenCursor tokens = new TokenCursor(cell[TEXT]);
    while (tokens.next() && tokens.type() != TokenCursor.Type.WORD) {}
    String word = tokens.text();
    int read = ids.get(at);
    boolean known = read != LanguageModel.UNKNOWN && MODEL.count(read) >= LEAST_COUNT;
    int best = -1;
    double bestGain = Double.NEGATIVE_INFINITY;
    double asRead = score(at, read);
    for (int other : ALIKE.getOrDefault(Fold.fold(word), List.of())) {
      double gain = score(at, other) - asRead;
      if (other != read && MODEL.word(other).length() == word.length() && gain > bestGain) {
        best = other;
        bestGain = gain;
      }
    }
    boolean expected = MODEL.logProb(id(at - 3), id(at - 2), id(at - 1), read) > UNEXPECTED;
    if (best >= 0 && bestGain > SURELY_BETTER - (known ? 0 : 4)) {
      cell[TEXT] = cell[TEXT].replace(word, inCaseOf(word, MODEL.word(best)));
      cell[CONFIDENCE] = "100";
      ids.set(at, best);
    } else if (!known && best < 0 && isCode(cell[TEXT]) && confidence >= CODE_READ_SURELY) {
      cell[CONFIDENCE] = "100";
    } else if (known && bestGain < SURELY_WORSE && (confidence >= READ_SURELY || expected)) {
      cell[CONFIDENCE] = "100";
    }
  }

  /** Numbers, dates, symbols such as {@code 15/2010/QĐ-UBND}, and dashes. */
  private static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }

  /** Log-probability of the words from this one on, as far as it matters to them. */
  private double score(int at, int word) {
    int was = ids.set(at, word);
    double sum = 0;
    for (int i = at; i < Math.min(ids.size(), at + MODEL.order()); i++) {
      sum += MODEL.logProb(id(i - 3), id(i - 2), id(i - 1), ids.get(i));
    }
    ids.set(at, was);
    return sum;
  }

  private int id(int at) {
    return at < 0 ? -1 : ids.get(at);
  }

  /** Letter by letter as the pattern: capitals where it has capitals. */
  private static String inCaseOf(String pattern, String word) {
    StringBuilder out = new StringBuilder(word);
    for (int i = 0; i < out.length(); i++) {
      if (Character.isUpperCase(pattern.charAt(i))) {
        out.setCharAt(i, String.valueOf(out.charAt(i)).toUpperCase(Locale.ROOT).charAt(0));
      }
    }
    return out.toString();
  }
}
