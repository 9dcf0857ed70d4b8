package vn.nghiquyet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Batch;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.report.HtmlDocument;
import vn.nghiquyet.report.MarkdownDocument;
import vn.nghiquyet.report.PlainDocument;
import vn.nghiquyet.report.TreeReport;
import vn.nghiquyet.report.akn.AknDocument;
import vn.nghiquyet.report.json.DocumentJson;

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
    akn;

    String ending() {
      return switch (this) {
        case json, jsonl, html -> name();
        case markdown -> "md";
        case akn -> "akn.xml";
        case tree, text -> "txt";
      };
    }

    /** The form that a file's ending asks for; the tree where it says nothing. */
    static Format named(String output) {
      String name = output.toLowerCase(Locale.ROOT);
      return name.endsWith(".html") || name.endsWith(".htm")
          ? html
          : name.endsWith(".akn") || name.endsWith(".xml") ? akn : tree;
    }
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
  private List<String> files;

  @Option(
      names = {"-f", "--format"},
      descriptionKey = "option.format.parse",
      paramLabel = "json|jsonl|tree|markdown|text|html|akn")
  private Format format;

  @Mixin private ModelOption model;

  ParseCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws InputException {
    format = format == null ? Format.named(common.output()) : format;
    Batch.Result<Named<Document>> read = read(files, documents(model)::document);
    read.results().forEach(named -> sayRepaired(named.value()));
    return writeAll(
        read,
        format.ending(),
        this::one,
        format == Format.json
            ? Optional.of(all -> DocumentJson.of(all, messages()) + "\n")
            : Optional.empty(),
        format == Format.jsonl ? "" : "\n");
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
    };
  }
}
