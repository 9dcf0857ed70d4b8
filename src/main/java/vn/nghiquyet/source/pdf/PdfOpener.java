package vn.nghiquyet.source.pdf;

import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.Opener;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.page.PagedReader;
import vn.nghiquyet.source.page.Recognizing;
import vn.nghiquyet.text.SourceText;

/**
 * Reads the text layer of PDF files: lines in reading order with their page, the letterhead and the
 * signature block column by column, the rows of tables with their cells, without page numbers,
 * running heads and stamps of digital signatures. A page without text gives one blank line.
 */
public final class PdfOpener implements Opener {
  /** Makes one; it keeps nothing. */
  public PdfOpener() {}

  @Override
  public SourceText open(Input input, ReadOptions options) throws InputException {
    try (PdfFile file = PdfFile.open(input, "")) {
      return read(file, input, Recognizing.NEVER);
    }
  }

  /**
   * The text of an open file.
   *
   * @throws InputException as {@link PagedReader} has it; {@code damaged-pdf} where PDFBox fails
   */
  public static SourceText read(PdfFile file, Input input, Recognizing recognizing)
      throws InputException {
    try {
      return PagedReader.read(file, input, recognizing);
    } catch (InputException e) {
      boolean broken = e.code().equals("no-text-layer") && !file.isWhole();
      throw broken ? new InputException(e, "damaged-pdf", input.name()) : e;
    }
  }
}
