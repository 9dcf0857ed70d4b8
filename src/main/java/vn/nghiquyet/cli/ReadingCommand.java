package vn.nghiquyet.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nghiquyet.app.Batch;
import vn.nghiquyet.app.Documents;
import vn.nghiquyet.app.Inputs;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.app.RepairStage;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;

/** What the commands share that read documents: reading in batches, the repair stage. */
abstract class ReadingCommand extends Command {
  ReadingCommand(Console console) {
    super(console);
  }

  Reading reading() {
    if (common.jobs() < 1) {
      throw new UsageException(messages().get("usage.jobs", String.valueOf(common.jobs())));
    }
    if (!common.notYet().isEmpty()) {
      throw new UsageException(messages().get("usage.notYet", common.notYet()));
    }
    return new Reading(common.original(), console().in());
  }

  /** Reads files to documents, repaired as the command line says. */
  Documents documents(ModelOption model) throws InputException {
    Reading reading = reading();
    return new Documents(
        reading,
        common.repair() == CommonOptions.When.never
            ? RepairStage.NEVER
            : RepairStage.of(
                new RepairStage.Request(model.file(), 0, "", repairsAlways()), reading));
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

  /** Says that a document is not word for word what the file holds. */
  void sayRepaired(Document document) {
    Document.Repair repair = document.source().repair();
    if (repair.corrections() > 0 && !common.quiet()) {
      String name = document.source().name();
      String sentence = messages().get("repair.done", name, repair.corrections(), repair.doubts());
      console().err().println("nq: " + sentence);
    }
  }

  /** A result and the input it came from. */
  record Named<T>(String input, T value) {}

  /** Reads the files named, says what could not be read. */
  <T> Batch.Result<Named<T>> read(List<String> named, Batch.Task<T> task) {
    List<String> files;
    try {
      files = Inputs.files(named);
    } catch (InputException e) {
      return new Batch.Result<>(List.of(), List.of(report(e)));
    }
    Batch.Result<Named<T>> result =
        Batch.run(files, common.jobs(), file -> new Named<>(file, task.of(file)));
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
    return read.failures().isEmpty() ? DONE : FAILED;
  }
}
