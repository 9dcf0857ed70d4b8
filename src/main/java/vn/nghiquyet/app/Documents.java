package vn.nghiquyet.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nghiquyet.diff.Side;
import vn.nghiquyet.diff.Witness;
import vn.nghiquyet.lint.Profile;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.noise.Regime;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.repair.Doubt;
import vn.nghiquyet.repair.PrintedLines;
import vn.nghiquyet.repair.RepairedText;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Patch;
import vn.nghiquyet.source.office.DocxTracker;
import vn.nghiquyet.text.SourceText;

/** The documents in files: read, repaired, parsed. Safe for use by several threads. */
public final class Documents {
  /** So many doubts are told one by one, those with the likeliest alternatives. */
  static final int TOLD = 20;

  private final Reading reading;
  private final RepairStage stage;
  private final DocumentCache cache;

  /** Parses what this reads and that repairs. */
  public Documents(Reading reading, RepairStage stage) {
    this(reading, stage, DocumentCache.NONE);
  }

  /**
   * Parses what this reads and that repairs.
   *
   * @param cache where {@link #document} looks first
   */
  public Documents(Reading reading, RepairStage stage, DocumentCache cache) {
    this.reading = reading;
    this.stage = stage;
    this.cache = cache;
  }

  /**
   * The fingerprint of a model, on which repaired documents depend.
   *
   * @param file the model's, empty for the one that comes with the program
   * @throws InputException if it cannot be read
   */
  public static String modelPrint(String file) throws InputException {
    if (file.isEmpty()) {
      return "";
    }
    try (InputStream in = ModelFile.stream(file, InputStream.nullInputStream())) {
      return Fingerprint.of("", in);
    } catch (IOException e) {
      throw new InputException(e, "unreadable", file);
    }
  }

  /**
   * The document in a file.
   *
   * @throws InputException if it cannot be read
   */
  public Document document(String file) throws InputException {
    return cache.of(input(file), input -> side(input).document());
  }

  /**
   * A file's content, read once.
   *
   * @throws InputException if it cannot be read
   */
  Input input(String file) throws InputException {
    return reading.input(file);
  }

  /**
   * The document in a file, and what was seen where its words stand.
   *
   * @throws InputException if it cannot be read
   */
  Side side(Input input) throws InputException {
    Optional<Document> parsed = reading.parsed(input);
    if (parsed.isPresent()) {
      return new Side(parsed.get(), Witness.NONE);
    }
    SourceText source = reading.text(input);
    if (stage.isReady()) {
      RepairedText repaired = stage.repair(source);
      return new Side(document(source, repaired), witness(source, repaired));
    }
    Document asItIs = new DocumentParser().parse(source); // while the model is still being loaded
    RepairedText repaired = stage.repair(source);
    boolean whole = repaired.corrections().isEmpty() && repaired.doubts().isEmpty();
    return new Side(whole ? asItIs : document(source, repaired), witness(source, repaired));
  }

  /**
   * A file under the eyes of rules. What was read from print or repaired is marked: its spelling is
   * not its author's.
   *
   * @param profile the form it is judged by; empty for that of its type and date
   * @throws InputException if it cannot be read
   */
  Subject subject(Input input, Optional<Profile> profile) throws InputException {
    SourceText source = reading.text(input);
    RepairedText repaired = stage.repair(source);
    SourceText lines = RepairedLines.of(source, repaired);
    Document document = document(source, repaired);
    BitSet unsure = new BitSet();
    for (PrintedLines printed : repaired.printed()) {
      unsure.set(printed.first() - 1, printed.last());
    }
    repaired.corrections().forEach(correction -> unsure.set(correction.line() - 1));
    return new Subject(
        document,
        lines,
        unsure,
        profile.orElseGet(() -> Profile.of(document.meta())),
        stage::languageModel);
  }

  /** What changes pieces of a file; empty where files of its format are only read. */
  Optional<Patch> patch(Input input, SourceText lines) throws InputException {
    return reading.patch(input, lines);
  }

  /** What tracks changes in a file; empty where it is no Word file. */
  Optional<DocxTracker> tracker(Input input) throws InputException {
    return reading.tracker(input);
  }

  /** Shows the lines of scanned files. */
  ScannedLines scannedLines() {
    return new ScannedLines(reading);
  }

  private static Witness witness(SourceText source, RepairedText repaired) {
    Map<Integer, Regime> regimes = new TreeMap<>();
    for (PrintedLines lines : repaired.printed()) {
      for (int line = lines.first(); line <= lines.last(); line++) {
        regimes.put(line, lines.regime());
      }
    }
    return Witness.of(source, repaired.text(), repaired.map(), regimes);
  }

  /** The model by which texts are repaired. */
  LanguageModel languageModel() {
    return stage.languageModel();
  }

  /** The document that a source is after its repair. */
  static Document document(SourceText source, RepairedText repaired) {
    SourceText lines = RepairedLines.of(source, repaired);
    return new DocumentParser()
        .parse(lines)
        .with(
            new Document.Repair(repaired.corrections().size(), repaired.doubts().size()),
            remarks(lines, repaired.doubts()));
  }

  private static List<Diagnostic> remarks(SourceText lines, List<Doubt> doubts) {
    List<Doubt> byWeight = new ArrayList<>(doubts);
    if (doubts.size() > TOLD) {
      byWeight.sort(Comparator.comparingDouble(Documents::weight).reversed());
    }
    List<Diagnostic> out =
        byWeight.stream()
            .limit(TOLD)
            .sorted(Comparator.comparingInt(Doubt::line).thenComparingInt(Doubt::column))
            .map(doubt -> remark("repair-doubt", lines, doubt, doubt.text(), others(doubt)))
            .collect(Collectors.toCollection(ArrayList::new));
    byWeight.stream()
        .skip(TOLD)
        .min(Comparator.comparingInt(Doubt::line))
        .map(first -> remark("repair-more-doubts", lines, first, more(doubts)))
        .ifPresent(out::add);
    return out;
  }

  private static String more(List<Doubt> doubts) {
    return String.valueOf(doubts.size() - TOLD);
  }

  private static double weight(Doubt doubt) {
    return doubt.alternatives().get(0).confidence();
  }

  private static String others(Doubt doubt) {
    return doubt.alternatives().stream()
        .map(other -> "«" + other.text() + "»")
        .collect(Collectors.joining(", "));
  }

  private static Diagnostic remark(
      String code, SourceText lines, Doubt doubt, String... arguments) {
    int page = lines.lines().get(doubt.line() - 1).page();
    return new Diagnostic(code, Severity.INFO, page, doubt.line(), List.of(arguments));
  }
}
