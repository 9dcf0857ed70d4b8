package vn.nghiquyet.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Batch;
import vn.nghiquyet.text.SourceText;
import vn.nghiquyet.text.Tones;

@CommandLine.Command(
    name = "extract",
    resourceBundle = "vn.nghiquyet.messages",
    sortOptions = false)
final class ExtractCommand extends Command {
  /** How to write the tone of open oa, oe, uy. */
  enum ToneStyle {
    NEW,
    OLD,
    KEEP
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
  private List<String> files;

  @Option(
      names = "--tone-style",
      descriptionKey = "option.toneStyle",
      defaultValue = "keep",
      paramLabel = "new|old|keep")
  private ToneStyle toneStyle;

  ExtractCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Batch.Result<Named<SourceText>> read = read(files, reading()::text);
    StringBuilder all = new StringBuilder();
    for (Named<SourceText> named : read.results()) {
      String text =
          Tones.write(named.value().text(), Tones.Style.valueOf(toneStyle.name()))
                  .replace('\t', ' ')
              + "\n";
      if (common.verbose()) {
        console()
            .err()
            .println(
                "nq: "
                    + messages()
                        .get(
                            "extract.read",
                            named.input(),
                            named.value().format(),
                            named.value().lines().size()));
      }
      if (toFolder()) {
        writeInto(named.input(), "txt", text);
      } else {
        all.append(text);
      }
    }
    if (!toFolder() && !read.results().isEmpty()) {
      write(all.toString());
    }
    return read.failures().isEmpty() ? DONE : FAILED;
  }
}
