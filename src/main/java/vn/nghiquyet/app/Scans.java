package vn.nghiquyet.app;

import java.util.List;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.PageOrigin;
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
    private final SourceText text;

    private Scan(SourceText text) {
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
  }

  /**
   * Reads a file.
   *
   * @throws InputException if it cannot be read, or has no pages
   */
  public Scan scan(String file) throws InputException {
    SourceText seen = reading.text(file);
    if (seen.origins().isEmpty()) {
      throw new InputException("no-pages", file, seen.format());
    }
    return new Scan(RepairedLines.ofRecognized(seen, stage));
  }
}
