package vn.nghiquyet.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Batch;
import vn.nghiquyet.app.Extraction;

@CommandLine.Command(name = "extract", sortOptions = false)
final class ExtractCommand extends ReadingCommand {
  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.files")
  private List<String> files;

  @Option(
      names = "--tone-style",
      descriptionKey = "option.toneStyle",
      defaultValue = "keep",
      paramLabel = "new|old|keep")
  private Extraction.ToneStyle toneStyle;

  ExtractCommand(Console console) {
    super(console);
  }

  @Override
  int run() {
    refuseRepair(CommonOptions.When.always, "repair");
    Extraction extraction = new Extraction(reading(), stageWhenNeeded(), toneStyle);
    Batch.Result<Named<Extraction.Extract>> read = read(files, extraction::extract);
    StringBuilder all = new StringBuilder();
    for (Named<Extraction.Extract> named : read.results()) {
      Extraction.Extract extract = named.value();
      sayPages(named.input(), extract.origins());
      sayRemarks(named.input(), extract.remarks());
      if (common.verbose()) {
        String lines = String.valueOf(extract.lines());
        String sentence = messages().get("extract.read", named.input(), extract.format(), lines);
        console().err().println("nq: " + sentence);
        extract
            .conversions()
            .forEach(one -> console().err().println("nq: " + messages().get(named.input(), one)));
      }
      if (toFolder()) {
        writeInto(named.input(), "txt", extract.text());
      } else {
        all.append(extract.text());
      }
    }
    if (!toFolder() && !read.results().isEmpty()) {
      write(all.toString());
    }
    return status(read.failures().isEmpty());
  }
}
