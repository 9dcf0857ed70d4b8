package vn.nghiquyet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Batch;
import vn.nghiquyet.app.Inputs;
import vn.nghiquyet.app.Output;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.report.HtmlDocument;
import vn.nghiquyet.report.MarkdownDocument;
import vn.nghiquyet.report.PlainDocument;
import vn.nghiquyet.report.TreeReport;
import vn.nghiquyet.report.akn.AknDocument;
import vn.nghiquyet.report.json.DocumentJson;
import vn.nghiquyet.report.office.DocumentDocx;

@CommandLine.Command(name = "parse", sortOptions = false)
final class ParseCommand extends ReadingCommand {
  /** How to write a document. */
  enum Format {
    json,
    jsonl,
    tree,
    markdown,
    text,
    html,
    docx,
    akn;

    String ending() {
      return switch (this) {
        case json, jsonl, html, docx -> name();
        case markdown -> "md";
        case akn -> "akn.xml";
        case tree, text -> "txt";
      };
    }

    /** Whether a file of this form holds one document. */
    boolean isAlone() {
      return this == html || this == docx || this == akn;
    }

    /** The form that a file of this name has: the tree where its ending tells none. */
    static Format byName(String file) {
      String name = file.toLowerCase(Locale.ROOT);
      if (name.endsWith(".akn") || name.endsWith(".xml")) {
        return akn;
      }
      return Stream.of(json, jsonl, markdown, html, docx)
          .filter(form -> name.endsWith("." + form.ending()))
          .findFirst()
          .orElse(tree);
    }
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
  private List<String> files;

  @Option(
      names = {"-f", "--format"},
      descriptionKey = "option.parseFormat",
      paramLabel = "json|jsonl|tree|markdown|text|html|docx|akn")
  private Format format;

  @Mixin private ModelOption model;

  ParseCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws InputException {
    if (format == null) {
      format = Format.byName(common.output());
    }
    List<String> named = Inputs.files(files);
    if (format.isAlone()) {
      checkAlone(named);
    }
    Batch.Result<Named<Document>> read = read(named, documents(model)::document);
    read.results().forEach(one -> sayRepaired(one.value()));
    if (format == Format.docx) {
      return writeDocx(read);
    }
    return writeAll(
        read,
        format.ending(),
        this::one,
        format == Format.json
            ? Optional.of(all -> DocumentJson.of(all, messages()) + "\n")
            : Optional.empty(),
        format == Format.jsonl ? "" : "\n");
  }

  /** One document a file, and no bytes for a terminal. */
  private void checkAlone(List<String> named) {
    if (toFolder()) {
      return;
    }
    if (named.size() > 1) {
      throw new UsageException(messages().get("usage.oneFile", format.name()));
    }
    if (format == Format.docx && common.output().isEmpty() && console().terminal()) {
      throw new UsageException(messages().get("usage.binary", format.name()));
    }
  }

  private int writeDocx(Batch.Result<Named<Document>> read) {
    for (Named<Document> one : read.results()) {
      Output.Content content = out -> out.write(DocumentDocx.of(one.value()));
      if (toFolder()) {
        writeFileInto(one.input(), nameInto(one.input(), format.ending()), content);
      } else {
        write(content);
      }
    }
    return status(read.failures().isEmpty());
  }

  private String one(Document document) {
    return switch (format) {
      case json -> DocumentJson.of(document, messages(), true) + "\n";
      case jsonl -> DocumentJson.of(document, messages(), false) + "\n";
      case tree -> TreeReport.of(document, messages(), common.palette(console()), common.width());
      case markdown -> MarkdownDocument.of(document);
      case text -> PlainDocument.of(document);
      case html -> HtmlDocument.of(document);
      case akn -> AknDocument.of(document);
      case docx -> throw new IllegalStateException("no text: " + format);
    };
  }
}
