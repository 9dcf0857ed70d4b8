package vn.nghiquyet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Batch;
import vn.nghiquyet.app.Inputs;
import vn.nghiquyet.app.Output;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.app.Surveys;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;

@CommandLine.Command(name = "compare", sortOptions = false)
final class CompareCommand extends ReadingCommand {
  /** So many files with one trouble, or repaired ones, are named; of more only how many. */
  private static final int NAMED = 3;

  /** So many measures like a query are told where the user names no number. */
  private static final int TOP = 20;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "parameter.compared")
  private List<String> files;

  @Option(
      names = {"-f", "--format"},
      descriptionKey = "option.compareFormat",
      paramLabel = "terminal|json|jsonl|html|xlsx|csv|graphml")
  private Surveys.Form format;

  @Option(
      names = "--level",
      descriptionKey = "option.level",
      defaultValue = "both",
      paramLabel = "leaf|group|both")
  private Surveys.Level level;

  @Option(
      names = "--against",
      descriptionKey = "option.against",
      defaultValue = "",
      paramLabel = "FILE")
  private String against;

  @Option(
      names = "--query",
      descriptionKey = "option.query",
      defaultValue = "",
      paramLabel = "TEXT")
  private String query;

  @Option(names = "--top", descriptionKey = "option.top", paramLabel = "N")
  private Integer top;

  @Option(names = "--cache", descriptionKey = "option.cache", defaultValue = "", paramLabel = "DIR")
  private String cache;

  @Mixin private ModelOption model;

  CompareCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws InputException {
    Surveys.Form form = form();
    Surveys.Request request = request(form);
    List<String> named = named();
    Surveys surveys = new Surveys(cache.isEmpty() ? documents(model) : documents(model, cache));
    if (named.size() > form.most()) {
      throw new UsageException(
          messages().get("usage.manyDocuments", form.toString(), form.most(), named.size()));
    }
    expectFiles(named.size());
    List<Document> documents = new ArrayList<>();
    int before = against.isEmpty() ? 0 : 1;
    if (before > 0) {
      Batch.Result<Document> one = surveys.read(named.subList(0, before), 1, this::fileDone);
      if (!one.failures().isEmpty()) {
        sayFailures(one.failures());
        return status(false);
      }
      documents.addAll(one.results());
    }
    if (named.size() == before) {
      throw new UsageException(messages().get("usage.fewDocuments", request.least()));
    }
    Batch.Result<Document> read =
        surveys.read(named.subList(before, named.size()), common.engines(), this::fileDone);
    sayFailures(read.failures());
    documents.addAll(read.results());
    sayRepaired(documents);
    if (documents.size() < request.least()) {
      throw new UsageException(messages().get("usage.fewDocuments", request.least()));
    }
    saySoFar(messages().get("compare.comparing", documents.size()));
    Surveys.Outcome outcome = Surveys.survey(documents, request);
    clearProgress();
    write(outcome, form);
    if (!common.output().isEmpty() && !common.quiet()) {
      console().err().println("nq: " + common.output() + ": " + outcome.summary(messages()));
    }
    return status(read.failures().isEmpty());
  }

  /** The form asked for, if that can be written to where the result goes. */
  private Surveys.Form form() {
    Surveys.Form form = format == null ? Surveys.Form.byName(common.output()) : format;
    if (form.isBinary() && common.output().isEmpty() && console().terminal()) {
      throw new UsageException(messages().get("usage.binary", form.toString()));
    }
    if (form == Surveys.Form.CSV && !namesFolder(common.output())) {
      throw new UsageException(messages().get("usage.csvFolder"));
    }
    return form;
  }

  /** What is asked for, if that can be written in this form. */
  private Surveys.Request request(Surveys.Form form) {
    if (!against.isEmpty() && !query.isBlank()) {
      throw new UsageException(messages().get("usage.either", "--against", "--query"));
    }
    if (top != null && query.isBlank()) {
      throw new UsageException(messages().get("usage.topQuery"));
    }
    int most = top == null ? TOP : top;
    within("--top", most, 1, Integer.MAX_VALUE);
    Surveys.Request request = new Surveys.Request(level, against, query.strip(), most);
    if (!request.speaks()) {
      throw new UsageException(messages().get("usage.queryWords", query));
    }
    if (!request.has(form)) {
      throw new UsageException(messages().get("usage.queryForm", form.toString()));
    }
    return request;
  }

  /** Whether a folder is there or can be made. */
  private static boolean namesFolder(String output) {
    return !output.isEmpty() && !output.endsWith(".csv") && !Files.isRegularFile(Path.of(output));
  }

  /** The files to read, each once, the one that others are compared with before them. */
  private List<String> named() throws InputException {
    List<String> all = new ArrayList<>();
    if (!against.isEmpty()) {
      all.add(against);
    }
    all.addAll(Inputs.files(files));
    readOnce(all.toArray(String[]::new));
    return Surveys.distinct(all);
  }

  private void write(Surveys.Outcome outcome, Surveys.Form form) {
    Surveys.View view = new Surveys.View(messages(), common.palette(console()), common.width());
    if (form != Surveys.Form.CSV) {
      write(outcome.report(form, view));
      return;
    }
    for (Map.Entry<String, Output.Content> file : outcome.folder().entrySet()) {
      writeFileInto(Reading.STDIN, file.getKey(), file.getValue());
    }
  }

  /** Says what could not be read; of many files with the same trouble how many there are. */
  private void sayFailures(List<InputException> failures) {
    Map<String, List<InputException>> byTrouble = new LinkedHashMap<>();
    failures.forEach(e -> byTrouble.computeIfAbsent(e.code(), code -> new ArrayList<>()).add(e));
    for (List<InputException> same : byTrouble.values()) {
      int said = common.verbose() || same.size() <= NAMED ? same.size() : 1;
      same.subList(0, said).forEach(this::report);
      if (said < same.size()) {
        console().err().println("nq: " + messages().get("compare.more", same.size() - said));
      }
    }
  }

  /** Says what was repaired; of many documents how many there are. */
  private void sayRepaired(List<Document> documents) {
    List<Document> repaired =
        documents.stream().filter(one -> one.source().repair().corrections() > 0).toList();
    if (common.verbose() || repaired.size() <= NAMED) {
      documents.forEach(this::sayRepaired);
      return;
    }
    documents.forEach(this::sayRead);
    if (!common.quiet()) {
      int places = repaired.stream().mapToInt(one -> one.source().repair().corrections()).sum();
      String sentence = messages().get("compare.repaired", repaired.size(), places);
      console().err().println("nq: " + sentence);
    }
  }
}
