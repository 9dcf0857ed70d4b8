package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.ocr.OcrException;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.text.SourceText;

/**
 * Reads a file page by page, each from its text layer or from its image, as decided. Holds the
 * image of one page, beside those that wait to be recognized.
 *
 * <p>Troubles: {@code no-text-layer} where no page has text and none was recognized, {@code
 * damaged-pdf} where there is no page, {@code too-large} beyond {@link #MAX_PAGES} or {@link
 * #MAX_CHARACTERS}, {@code no-ocr} where recognizing does not work here at all.
 */
public final class PagedReader {
  /** Pages of the longest file that is read. */
  public static final int MAX_PAGES = 5_000;

  /** Characters of the longest file that is read. */
  public static final long MAX_CHARACTERS = 50_000_000;

  private final PagedFile file;
  private final Input input;
  private final Recognizing recognizing;
  private final PageLines lines;
  private final List<PageOrigin> origins = new ArrayList<>();

  /** A page that is being recognized. */
  private record Pending(int page, PageOrigin.Reason reason, Future<OcrPage> result) {}

  private PagedReader(PagedFile file, Input input, Recognizing recognizing) {
    this.file = file;
    this.input = input;
    this.recognizing = recognizing;
    this.lines = new PageLines(file.pages());
  }

  /**
   * The text of a file.
   *
   * @throws InputException if it cannot be read
   */
  public static SourceText read(PagedFile file, Input input, Recognizing recognizing)
      throws InputException {
    if (file.pages() > MAX_PAGES) {
      throw new InputException("too-large", input.name(), String.valueOf(MAX_PAGES));
    }
    if (file.pages() == 0) {
      throw new InputException("damaged-pdf", input.name());
    }
    return new PagedReader(file, input, recognizing).read();
  }

  private SourceText read() throws InputException {
    List<Pending> pending = new ArrayList<>();
    recognizing.expect(file.pages());
    long characters = 0;
    boolean layers = false;
    try {
      for (int page = 1; page <= file.pages(); page++) {
        int put = lines.put(page, file.layer(page));
        layers |= put > 0;
        characters += put;
        if (characters > MAX_CHARACTERS) {
          throw new InputException("too-large", input.name(), String.valueOf(MAX_CHARACTERS));
        }
        String text = lines.text(page);
        Recognizing.Decision decision =
            recognizing.decide(new Recognizing.Layer(page, text, file.imageShare(page)));
        origins.add(PageOrigin.layer(page, decision.reason()));
        if (decision.recognize()) {
          pending.add(
              new Pending(page, decision.reason(), recognizing.recognize(file.image(page))));
        } else {
          recognizing.expect(-1);
        }
      }
      for (Pending one : pending) {
        finish(one);
      }
    } finally {
      pending.forEach(one -> one.result().cancel(true));
    }
    if (!layers && pending.isEmpty()) {
      throw new InputException("no-text-layer", input.name());
    }
    return new SourceText(input.fileName(), file.format(), file.pages(), lines.lines(), origins);
  }

  private void finish(Pending one) throws InputException {
    try {
      OcrPage ocr = one.result().get();
      boolean legible = ocr.isLegible();
      if (legible) {
        lines.put(one.page(), ocr);
      }
      origins.set(
          one.page() - 1,
          new PageOrigin(
              one.page(),
              legible ? PageOrigin.From.OCR : PageOrigin.From.ILLEGIBLE,
              one.reason(),
              ocr.confidence(),
              Optional.of(ocr.geometry())));
    } catch (ExecutionException e) {
      if (e.getCause() instanceof OcrException failure) {
        lost(one, failure);
      } else {
        throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A lost page costs the page only; its text layer, if it has one, is better than nothing. */
  private void lost(Pending one, OcrException failure) throws InputException {
    if (failure.kind() == OcrException.Kind.UNAVAILABLE) {
      throw new InputException(
          failure, "no-ocr", input.name(), String.valueOf(failure.getMessage()));
    }
    origins.set(one.page() - 1, PageOrigin.lost(one.page(), one.reason()));
  }
}
