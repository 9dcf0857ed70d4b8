package vn.nghiquyet.app;

import vn.nghiquyet.model.InputException;
import vn.nghiquyet.text.SourceText;
import vn.nghiquyet.text.Tones;

/** The plain text of files. */
public final class Extraction {
  private final Reading reading;
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
   */
  public record Extract(String text, String format, int lines) {}

  /** Extracts what this reads. */
  public Extraction(Reading reading, ToneStyle style) {
    this.reading = reading;
    this.style = style;
  }

  /**
   * The text of a file.
   *
   * @throws InputException if it cannot be read
   */
  public Extract extract(String file) throws InputException {
    SourceText source = reading.text(file);
    String text = Tones.write(source.text(), style.style).replace('\t', ' ') + "\n";
    return new Extract(text, source.format(), source.lines().size());
  }
}
