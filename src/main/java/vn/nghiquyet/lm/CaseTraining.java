package vn.nghiquyet.lm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import vn.nghiquyet.text.Cleaner;

/** Makes the file of the {@link CaseModel} that ships and measures it. Run by hand. */
public final class CaseTraining {
  private static final int HOLD_OUT = 200;

  private CaseTraining() {}

  /**
   * Makes the file from texts and measures it on every {@value #HOLD_OUT}th document of each, which
   * it leaves out.
   *
   * @param args the file to write (measures go into one beside it, named with {@code .txt} behind),
   *     the least worth of a pair or a triple in nats, then texts, each with {@code =n} behind its
   *     name where one document in n is to be counted
   * @throws IOException if something cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    LanguageModel model = LanguageModel.shipped();
    CaseTrainer trainer = new CaseTrainer(model);
    for (int i = 2; i < args.length; i++) {
      int at = args[i].indexOf('=');
      int oneIn = at < 0 ? 1 : Integer.parseInt(args[i].substring(at + 1));
      read(args[i], d -> d % HOLD_OUT != HOLD_OUT - 1 && d % oneIn == 0, trainer::paragraph);
    }
    CaseTables tables = trainer.tables(Double.parseDouble(args[1]));
    try (OutputStream out = Files.newOutputStream(Path.of(args[0]))) {
      CaseFile.write(tables, model.vocabulary(), out);
    }
    StringBuilder measures = new StringBuilder();
    for (int i = 2; i < args.length; i++) {
      CaseScore score = new CaseScore(model, new CaseModel(tables, new int[0]));
      read(args[i], d -> d % HOLD_OUT == HOLD_OUT - 1, score::paragraph);
      Path name = Path.of(args[i]).getFileName();
      measures.append(String.format(Locale.ROOT, "%s %s%n", name, score));
    }
    Files.writeString(Path.of(args[0] + ".txt"), measures);
  }

  private static void read(String text, LongPredicate wanted, Consumer<String> paragraphs)
      throws IOException {
    int at = text.indexOf('=');
    try (InputStream in = Files.newInputStream(Path.of(at < 0 ? text : text.substring(0, at)))) {
      Corpus.read(in, wanted, paragraph -> paragraphs.accept(Cleaner.clean(paragraph).text()));
    }
  }
}
