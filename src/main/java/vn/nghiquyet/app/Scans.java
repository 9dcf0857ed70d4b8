package vn.nghiquyet.app;

import java.util.List;
import java.util.stream.Collectors;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.report.AltoReport;
import vn.nghiquyet.report.HocrReport;
import vn.nghiquyet.report.json.OcrJson;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.pdf.PdfLayer;
import vn.nghiquyet.text.SourceText;

/** Scanned files, recognized and repaired, to be written in one form or another. */
public final class Scans {
  private final Reading reading;
  private final RepairStage stage;

  /** Recognizes what this reads and that repairs. */
  public Scans(Reading reading, RepairStage stage) {
    this.reading = reading;
    this.stage = stage;
  }

  /** A file whose pages were recognized where that was needed. */
  public static final class Scan {
    private final Reading reading;
    private final Input input;
    private final SourceText seen;
    private final SourceText text;

    private Scan(Reading reading, Input input, SourceText seen, SourceText text) {
      this.reading = reading;
      this.input = input;
      this.seen = seen;
      this.text = text;
    }

    /** Where the text of each page came from. */
    public List<PageOrigin> origins() {
      return text.origins();
    }

    /** The text, each line ended by a line feed; as {@code nq extract} gives it. */
    public String text() {
      return Extraction.plain(text);
    }

    /** Words with their boxes, as hOCR. */
    public String hocr() {
      return HocrReport.of(text);
    }

    /** Words with their boxes, as ALTO. */
    public String alto() {
      return AltoReport.of(text);
    }

    /** Words with their boxes, as {@code nq/ocr/1}. */
    public String json(boolean pretty) {
      return OcrJson.of(seen, text, pretty) + "\n";
    }

    /**
     * The file as it was, its text made searchable; to be written once.
     *
     * @throws InputException if it is signed, forbids changes or is damaged
     */
    public Output.Content pdf() throws InputException {
      PdfLayer searchable = reading.searchable(input, text);
      return out -> {
        try (searchable) {
          searchable.save(out);
        }
      };
    }
  }

  /** Several as an array of {@code nq/ocr/1}. */
  public static String json(List<Scan> all) {
    return all.stream()
        .map(scan -> scan.json(true).stripTrailing())
        .collect(Collectors.joining(",\n", "[", "]\n"));
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it cannot be read, or has no pages
   */
  public Scan scan(String file) throws InputException {
    return scan(reading.input(file));
  }

  /**
   * Reads a file that is to become searchable.
   *
   * @throws InputException before anything is recognized if it is signed or forbids changes; or as
   *     {@link #scan(String)} has it
   */
  public Scan scanForLayer(String file) throws InputException {
    Input input = reading.input(file);
    reading.checkSearchable(input);
    return scan(input);
  }

  private Scan scan(Input input) throws InputException {
    SourceText seen = reading.text(input);
    if (seen.origins().isEmpty()) {
      throw new InputException("no-pages", input.name(), seen.format());
    }
    return new Scan(reading, input, seen, RepairedLines.ofRecognized(seen, stage));
  }
}
