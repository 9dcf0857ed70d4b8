package vn.nghiquyet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import vn.nghiquyet.app.Batch;
import vn.nghiquyet.app.DocumentCache;
import vn.nghiquyet.app.Documents;
import vn.nghiquyet.app.Inputs;
import vn.nghiquyet.app.Ocr;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.app.RepairStage;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.PageOrigin;

/** What the commands share that read documents: reading in batches, the repair stage. */
abstract class ReadingCommand extends Command {
  @Mixin private OcrOptions ocrOptions;

  private final AtomicBoolean lost = new AtomicBoolean();
  private Ocr ocr = Ocr.NEVER;
  private Progress progress;

  ReadingCommand(Console console) {
    super(console);
  }

  /** Called once: what it opens, {@link #close} closes. */
  Reading reading() {
    if (common.jobs() < 1) {
      throw new UsageException(messages().get("usage.jobs", String.valueOf(common.jobs())));
    }
    within("--page-time", ocrOptions.pageTime(), 1, Integer.MAX_VALUE);
    Ocr.When when = Ocr.When.valueOf(common.ocr().name().toUpperCase(Locale.ROOT));
    ocr =
        new Ocr(
            new Ocr.Request(
                when,
                ocrOptions.tessdata(),
                ocrOptions.password(),
                common.engines(),
                ocrOptions.pageTime()));
    if (common.progress()) {
      progress = new Progress(console().err(), messages(), CommonOptions.errTerminal());
      ocr.watch(progress);
    }
    return new Reading(common.original(), ocr, console().in());
  }

  @Override
  void close() {
    ocr.close();
    clearProgress();
  }

  /** What the results of recognition depend on besides the file. */
  String settings() {
    return String.join(
        " ", Nq.version(), common.ocr().name(), common.repair().name(), ocrOptions.tessdata());
  }

  /** Repairs what is recognized, unless the command line forbids it. */
  RepairStage stageWhenNeeded() {
    return common.repair() == CommonOptions.When.never
        ? RepairStage.NEVER
        : RepairStage.whenNeeded();
  }

  /**
   * Says which pages were lost or left out, and with {@code -v} where the text of each came from.
   */
  void sayPages(String file, List<PageOrigin> origins) {
    for (PageOrigin origin : origins) {
      boolean gone = origin.from() == PageOrigin.From.NOWHERE;
      boolean leftOut = origin.from() == PageOrigin.From.ILLEGIBLE && !common.quiet();
      if (gone || leftOut || common.verbose()) {
        String reason = messages().get("ocr.reason." + origin.reason().jsonName());
        String key = "ocr.page." + origin.from().jsonName();
        clearProgress();
        console()
            .err()
            .println(
                "nq: " + messages().get(key, file, origin.page(), reason, origin.confidence()));
      }
      if (gone) {
        lost.set(true);
      }
    }
  }

  /** Says of what file only a part could be read. */
  void sayRemarks(String file, List<Diagnostic> remarks) {
    for (Diagnostic remark : remarks) {
      if (remark.isOfFile() && !common.quiet()) {
        clearProgress();
        console().err().println("nq: " + file + ": " + messages().get(remark));
      }
    }
  }

  /** So many files are going to be read. */
  void expectFiles(int files) {
    if (progress != null) {
      progress.expectFiles(files);
    }
  }

  /** A file was read, well or not. */
  void fileDone() {
    if (progress != null) {
      progress.fileDone();
    }
  }

  /** Says what is being done, where progress is shown. */
  void saySoFar(String sentence) {
    if (progress != null) {
      progress.say(sentence);
    }
  }

  /** Takes the progress off the terminal. */
  void clearProgress() {
    if (progress != null) {
      progress.clear();
    }
  }

  /** The exit status: pages that were lost count as what could not be read. */
  int status(boolean allRead) {
    return allRead && !lost.get() ? DONE : FAILED;
  }

  /** Reads files to documents, repaired as the command line says. */
  Documents documents(ModelOption model) throws InputException {
    Reading reading = reading();
    return new Documents(reading, stage(model, reading).begun());
  }

  /**
   * Reads files to documents, repaired as the command line says, where a folder does not know them
   * yet. What they depend on besides the file: all of {@link #settings}, which text of a Word file,
   * the model, and the password, which opens a remembered file, too.
   */
  Documents documents(ModelOption model, String folder) throws InputException {
    Reading reading = reading();
    String all =
        String.join(
            "\n",
            settings(),
            String.valueOf(common.original()),
            ocrOptions.password(),
            Documents.modelPrint(model.file()));
    return new Documents(reading, stage(model, reading), DocumentCache.in(folder, all));
  }

  private RepairStage stage(ModelOption model, Reading reading) throws InputException {
    return common.repair() == CommonOptions.When.never
        ? RepairStage.NEVER
        : RepairStage.of(new RepairStage.Request(model.file(), 0, "", repairsAlways()), reading);
  }

  /** Whether to look for errors in text that seems right, too. */
  boolean repairsAlways() {
    return common.repair() == CommonOptions.When.always;
  }

  /** Refuses to read standard input twice. */
  void readOnce(String... named) {
    if (Stream.of(named).filter(Reading.STDIN::equals).count() > 1) {
      throw new UsageException(messages().get("usage.stdinTwice"));
    }
  }

  /** Refuses a use of {@code --repair} that another command is for. */
  void refuseRepair(CommonOptions.When refused, String instead) {
    if (common.repair() == refused) {
      throw new UsageException(
          messages().get("usage.otherCommand", "--repair " + refused, "nq " + instead));
    }
  }

  /** Says which pages and which part of a file could not be read. */
  void sayRead(Document document) {
    sayPages(document.source().name(), document.source().origins());
    sayRemarks(document.source().name(), document.diagnostics());
  }

  /** Says that a document is not word for word what the file holds. */
  void sayRepaired(Document document) {
    sayRead(document);
    Document.Repair repair = document.source().repair();
    if (repair.corrections() > 0 && !common.quiet()) {
      String name = document.source().name();
      String sentence = messages().get("repair.done", name, repair.corrections(), repair.doubts());
      console().err().println("nq: " + sentence);
    }
  }

  /** A result and the input it came from. */
  record Named<T>(String input, T value) {}

  /** How many files are read at a time. */
  int jobs() {
    return common.jobs();
  }

  /** Reads the files named, says what could not be read. */
  <T> Batch.Result<Named<T>> read(List<String> named, Batch.Task<String, T> task) {
    List<String> files;
    try {
      files = Inputs.files(named);
    } catch (InputException e) {
      return new Batch.Result<>(List.of(), List.of(report(e)));
    }
    Batch.Result<Named<T>> result =
        Batch.run(files, jobs(), file -> new Named<>(file, task.of(file)));
    result.failures().forEach(this::report);
    return result;
  }

  /**
   * Writes what was read: each into the folder, or all to the output one behind the other.
   *
   * @param array writes several as one, where the format asks for that
   * @return the exit status
   */
  <T> int writeAll(
      Batch.Result<Named<T>> read,
      String ending,
      Function<T, String> one,
      Optional<Function<List<T>, String>> array,
      String separator) {
    List<T> values = read.results().stream().map(Named::value).toList();
    if (toFolder()) {
      read.results().forEach(named -> writeInto(named.input(), ending, one.apply(named.value())));
    } else if (!values.isEmpty()) {
      boolean several = read.results().size() + read.failures().size() > 1;
      write(
          several && array.isPresent()
              ? array.get().apply(values)
              : values.stream().map(one).collect(Collectors.joining(separator)));
    }
    return status(read.failures().isEmpty());
  }
}
