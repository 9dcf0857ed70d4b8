package vn.nghiquyet.source.page;

import java.util.concurrent.Future;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.PageImage;

/** Decides from where the text of each page is taken, and recognizes page images. */
public interface Recognizing {
  /** Takes every page from its text layer. */
  Recognizing NEVER =
      new Recognizing() {
        @Override
        public Decision decide(Layer layer) {
          return new Decision(false, PageOrigin.Reason.ASKED);
        }

        @Override
        public Future<OcrPage> recognize(PageImage image) {
          throw new IllegalStateException("asked to recognize");
        }
      };

  /**
   * Is told how much there is to do, as far as that is known.
   *
   * @param pages how many pages more are expected to be recognized than before; may be negative
   */
  default void expect(int pages) {}

  /** What is decided of one page. */
  Decision decide(Layer layer);

  /** Begins to recognize an image; waits while too many others are waiting. */
  Future<OcrPage> recognize(PageImage image);

  /**
   * What the text layer of a page is like.
   *
   * @param page 1-based
   * @param text its lines in reading order, joined by line feeds; empty for none
   * @param imageShare which part of the page images cover, 0..1
   */
  record Layer(int page, String text, double imageShare) {}

  /**
   * From where to take a page.
   *
   * @param recognize whether to recognize its image instead of taking its text layer
   * @param reason why
   */
  record Decision(boolean recognize, PageOrigin.Reason reason) {}
}
