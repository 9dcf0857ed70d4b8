package vn.nghiquyet.app;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.zip.ZipException;
import vn.nghiquyet.lm.Corpus;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.Perplexity;
import vn.nghiquyet.lm.Trainer;
import vn.nghiquyet.lm.TrainingOptions;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.repair.RestorationScore;
import vn.nghiquyet.repair.StrippedText;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.ModelReport;
import vn.nghiquyet.report.ModelScore;
import vn.nghiquyet.report.ModelView;
import vn.nghiquyet.report.json.ModelJson;

/** The language model: what is in it, making one, measuring it. */
public final class Models {
  private static final String SHIPPED = "vi.lm";

  private final InputStream stdin;
  private final Messages messages;

  /** The form of a report. */
  public enum Form {
    /** For people at a terminal. */
    TERMINAL,
    /** For programs. */
    JSON
  }

  /**
   * The text to make a model of.
   *
   * @param files text to count whole, plain or gzip
   * @param sampled text of which one document in {@code oneIn} is counted
   * @param oneIn at least 1
   * @param holdOut every document of this number is left out; 0 for none
   * @param kinds what kinds of text these are, for the record
   */
  public record Text(
      List<String> files, List<String> sampled, int oneIn, int holdOut, List<String> kinds) {
    /** Copies the lists. */
    public Text {
      files = List.copyOf(files);
      sampled = List.copyOf(sampled);
      kinds = List.copyOf(kinds);
      if (oneIn < 1 || holdOut < 0) {
        throw new IllegalArgumentException("one in " + oneIn + ", hold out " + holdOut);
      }
    }
  }

  /**
   * How large a model to make.
   *
   * @param order the longest n-grams, 2 to 4
   * @param ngrams how many to keep at most
   * @param bytes how large its file may be; 0 leaves that to the number of n-grams
   * @param vocabulary how many words to know at most, to 32 000
   * @param minCount how often a word must stand in the text to be known
   */
  public record Size(int order, int ngrams, long bytes, int vocabulary, int minCount) {}

  /** A model just made. */
  public static final class Made {
    private final byte[] file;
    private final String report;

    private Made(byte[] file, String report) {
      this.file = file;
      this.report = report;
    }

    /** Its file. */
    public byte[] file() {
      return file.clone();
    }

    /** What is in it, for people. */
    public String report() {
      return report;
    }
  }

  /**
   * Works with models.
   *
   * @param stdin what {@code -} reads
   * @param messages the language of reports
   */
  public Models(InputStream stdin, Messages messages) {
    this.stdin = stdin;
    this.messages = messages;
  }

  /**
   * What is in a model.
   *
   * @param file the model's, empty for the one that comes with the program
   * @throws InputException if it cannot be read
   */
  public String info(String file, Form form) throws InputException {
    ModelView view = view(file.isEmpty() ? SHIPPED : file, open(file));
    return form == Form.JSON ? ModelJson.of(view) + "\n" : new ModelReport(messages).of(view);
  }

  /**
   * Makes a model.
   *
   * @param name of the model's file, for the report
   * @param program name and version of this program, for the record
   * @throws InputException if some text cannot be read
   */
  public Made train(Text text, Size size, String name, String program) throws InputException {
    Trainer trainer = new Trainer();
    count(text, trainer);
    if (trainer.tokens() == 0) {
      throw new InputException("empty", String.join(", ", text.files()));
    }
    TrainingOptions options =
        new TrainingOptions(
            size.order(), size.ngrams(), size.bytes(), size.vocabulary(), size.minCount());
    LanguageModel model = trainer.train(options, text.kinds(), program);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      model.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Made(bytes.toByteArray(), new ModelReport(messages).of(view(name, model)));
  }

  private void count(Text text, Trainer trainer) throws InputException {
    int every = text.holdOut();
    LongPredicate kept = document -> every == 0 || document % every != every - 1;
    LongPredicate sampled = document -> kept.test(document) && document % text.oneIn() == 0;
    for (String file : Inputs.files(text.files())) {
      read(file, kept, trainer::paragraph);
    }
    for (String file : Inputs.files(text.sampled())) {
      read(file, sampled, trainer::paragraph);
    }
  }

  /**
   * Perplexity, unknown words and restoration of marks on some texts.
   *
   * @param file the model's, empty for the one that comes with the program
   * @param heldOut read only every document of this number; 0 for all
   * @throws InputException if something cannot be read
   */
  public String eval(List<String> texts, String file, int heldOut, Form form)
      throws InputException {
    LanguageModel model = open(file);
    StrippedText restorer = new StrippedText(model);
    LongPredicate wanted = document -> heldOut == 0 || document % heldOut == heldOut - 1;
    List<ModelScore> scores = new ArrayList<>();
    for (String text : Inputs.files(texts)) {
      Perplexity perplexity = new Perplexity(model);
      RestorationScore restored = new RestorationScore(restorer);
      Consumer<String> both =
          paragraph -> {
            perplexity.paragraph(paragraph);
            restored.paragraph(Normalizer.normalize(paragraph, Normalizer.Form.NFC));
          };
      read(text, wanted, both);
      scores.add(score(text, perplexity, restored));
    }
    return form == Form.JSON
        ? ModelJson.of(view(file.isEmpty() ? SHIPPED : file, model), scores) + "\n"
        : new ModelReport(messages).of(scores);
  }

  private static ModelScore score(String name, Perplexity perplexity, RestorationScore restored) {
    return new ModelScore(
        fileName(name),
        perplexity.tokens(),
        perplexity.words(),
        perplexity.unknown(),
        perplexity.value(),
        restored.right());
  }

  /** Without folders: reports are the same wherever the files lie. */
  private static String fileName(String name) {
    Path last = Path.of(name).getFileName();
    return last == null ? name : last.toString();
  }

  private static ModelView view(String name, LanguageModel model) {
    return new ModelView(
        fileName(name),
        model.fileSize(),
        model.order(),
        model.sizes(),
        model.provenance().sources(),
        model.provenance().paragraphs(),
        model.provenance().tokens(),
        model.provenance().program());
  }

  private LanguageModel open(String file) throws InputException {
    return ModelFile.open(file, stdin);
  }

  private void read(String file, LongPredicate wanted, Consumer<String> paragraphs)
      throws InputException {
    try (InputStream in = ModelFile.stream(file, stdin)) {
      Corpus.read(in, wanted, paragraphs);
    } catch (CharacterCodingException e) {
      throw new InputException(e, "not-utf8", file);
    } catch (ZipException | EOFException e) {
      throw new InputException(e, "damaged-gzip", file);
    } catch (IOException e) {
      throw new InputException(e, "unreadable", file);
    }
  }
}
