package vn.nghiquyet.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.nghiquyet.app.Batch;
import vn.nghiquyet.app.Inputs;
import vn.nghiquyet.app.Reading;
import vn.nghiquyet.app.Resume;
import vn.nghiquyet.app.Scans;
import vn.nghiquyet.model.InputException;

@CommandLine.Command(name = "ocr", sortOptions = false)
final class OcrCommand extends ReadingCommand {
  /** What to make of a scan. */
  enum Format {
    pdf,
    txt,
    hocr,
    alto,
    json;

    String ending() {
      return this == alto ? "xml" : name();
    }
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "parameter.scans")
  private List<String> files;

  @Option(
      names = {"-f", "--format"},
      descriptionKey = "option.ocrFormat",
      paramLabel = "pdf|txt|hocr|alto|json")
  private Format format;

  @Option(names = "--resume", descriptionKey = "option.resume")
  private boolean resume;

  OcrCommand(Console console) {
    super(console);
  }

  @Override
  int run() throws InputException {
    readOnce(files.toArray(String[]::new));
    Format wanted = format == null ? byOutput() : format;
    if (resume && !toFolder()) {
      throw new UsageException(messages().get("usage.resume"));
    }
    List<String> named = Inputs.files(files);
    if (named.size() > 1 && !toFolder() && wanted != Format.txt && wanted != Format.json) {
      throw new UsageException(messages().get("usage.oneFile", wanted.name()));
    }
    Scans scans = new Scans(reading(), stageWhenNeeded());
    return toFolder() ? intoFolder(scans, named, wanted) : toOne(scans, named, wanted);
  }

  /** The form that the name of the output asks for. */
  private Format byOutput() {
    String output = common.output();
    if (toFolder()) {
      return Format.pdf;
    }
    for (Format one : Format.values()) {
      if (output.endsWith("." + one.ending()) || output.endsWith("." + one.name())) {
        return one;
      }
    }
    return Format.txt;
  }

  private int toOne(Scans scans, List<String> named, Format wanted) {
    Batch.Result<Named<Scans.Scan>> read = read(named, file -> scan(scans, file, wanted));
    read.results().forEach(scan -> sayPages(scan.input(), scan.value().origins()));
    if (read.results().isEmpty()) {
      return FAILED;
    }
    if (wanted == Format.pdf) {
      Named<Scans.Scan> scan = read.results().get(0);
      try {
        write(scan.value().pdf());
      } catch (InputException e) {
        report(e);
        return FAILED;
      }
      return status(read.failures().isEmpty());
    }
    return writeAll(
        read,
        wanted.ending(),
        scan -> text(scan, wanted),
        wanted == Format.json ? Optional.of(Scans::json) : Optional.empty(),
        "");
  }

  private static String text(Scans.Scan scan, Format wanted) {
    return switch (wanted) {
      case hocr -> scan.hocr();
      case alto -> scan.alto();
      case json -> scan.json(true);
      default -> scan.text();
    };
  }

  /** Each result is written as soon as it is there, so that little is lost when a run is cut. */
  private int intoFolder(Scans scans, List<String> named, Format wanted) throws InputException {
    Resume done = Resume.in(common.output(), resume, wanted.name() + " " + settings());
    List<Named<String>> inputs =
        named.stream().map(file -> new Named<>(file, nameInto(file, wanted.ending()))).toList();
    Batch.Result<String> result =
        Batch.run(
            inputs,
            common.jobs(),
            input -> {
              String file = input.input();
              String name = input.value();
              String print = file.equals(Reading.STDIN) ? "" : done.print(file);
              if (!done.isDone(name, print)) {
                one(scan(scans, file, wanted), file, name, wanted);
                done.add(name, print);
              }
              return name;
            });
    result.failures().forEach(this::report);
    return status(result.failures().isEmpty());
  }

  private static Scans.Scan scan(Scans scans, String file, Format wanted) throws InputException {
    return wanted == Format.pdf ? scans.scanForLayer(file) : scans.scan(file);
  }

  private void one(Scans.Scan scan, String file, String name, Format wanted) throws InputException {
    sayPages(file, scan.origins());
    if (wanted == Format.pdf) {
      writeFileInto(file, name, scan.pdf());
    } else {
      String text = text(scan, wanted);
      writeFileInto(file, name, out -> out.write(utf8(text)));
    }
  }
}
