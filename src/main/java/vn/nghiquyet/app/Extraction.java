package vn.nghiquyet.app;

import java.util.List;
import vn.nghiquyet.model.Conversion;
import vn.nghiquyet.model.Diagnostic;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.text.SourceText;
import vn.nghiquyet.text.Tones;

/** The plain text of files. */
public final class Extraction {
  private final Reading reading;
  private final RepairStage stage;
  private final ToneStyle style;

  /** How to write the tone of open oa, oe, uy. */
  public enum ToneStyle {
    /** On the main vowel: hoà, thuý. */
    NEW(Tones.Style.NEW),
    /** On the first vowel: hòa, thúy. */
    OLD(Tones.Style.OLD),
    /** As it is. */
    KEEP(Tones.Style.KEEP);

    private final Tones.Style style;

    ToneStyle(Tones.Style style) {
      this.style = style;
    }
  }

  /**
   * A file's text.
   *
   * @param text its lines, each ended by a line feed
   * @param format what the file is
   * @param lines how many lines it has
   * @param origins where the text of each page came from; empty where the format has no images
   * @param conversions what was not Unicode in the file
   * @param remarks trouble with the file itself, where only a part of it could be read
   */
  public record Extract(
      String text,
      String format,
      int lines,
      List<PageOrigin> origins,
      List<Conversion> conversions,
      List<Diagnostic> remarks) {
    /** Copies the lists. */
    public Extract {
      origins = List.copyOf(origins);
      conversions = List.copyOf(conversions);
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Extracts what this reads.
   *
   * @param stage repairs the pages that were recognized; others stay as they are
   */
  public Extraction(Reading reading, RepairStage stage, ToneStyle style) {
    this.reading = reading;
    this.stage = stage;
    this.style = style;
  }

  /** Lines as plain text, each ended by a line feed; spaces are between the cells of tables. */
  static String plain(SourceText source) {
    return source.text().replace('\t', ' ') + "\n";
  }

  /**
   * The text of a file.
   *
   * @throws InputException if it cannot be read
   */
  public Extract extract(String file) throws InputException {
    SourceText source = RepairedLines.ofRecognized(reading.text(file), stage);
    String text = Tones.write(plain(source), style.style);
    return new Extract(
        text,
        source.format(),
        source.lines().size(),
        source.origins(),
        source.conversions(),
        source.remarks());
  }
}
