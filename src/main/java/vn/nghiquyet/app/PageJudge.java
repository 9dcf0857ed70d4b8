package vn.nghiquyet.app;

import java.util.function.Supplier;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.repair.TextLayer;
import vn.nghiquyet.source.page.PagedFile;
import vn.nghiquyet.source.page.Recognizing;

/**
 * Decides of each page whether its text layer is taken or its image is recognized. What is typed is
 * never recognized for being short, bare or in another language; a layer that says something else
 * than the page shows always is. Immutable.
 */
final class PageJudge {
  /** Images that cover less than this are a seal, a signature, a letterhead. */
  private static final double ANY = 0.01;

  /** Images that cover less than this are pictures beside text. */
  private static final double PICTURE = 0.3;

  /** A page of print has 300 to 600 words; fewer than this on a whole page of image are none. */
  private static final int LITTLE = 40;

  private final Ocr.When when;
  private final Supplier<TextLayer> layers;

  /**
   * Decides in this way.
   *
   * @param layers asked once there is a layer to be judged
   */
  PageJudge(Ocr.When when, Supplier<TextLayer> layers) {
    this.when = when;
    this.layers = layers;
  }

  Recognizing.Decision decide(Recognizing.Layer layer) {
    return switch (when) {
      case ALWAYS -> new Recognizing.Decision(true, PageOrigin.Reason.ASKED);
      case NEVER -> new Recognizing.Decision(false, PageOrigin.Reason.ASKED);
      case AUTO -> {
        PageOrigin.Reason reason = reason(layer);
        boolean keep = reason == PageOrigin.Reason.TRUSTED || reason == PageOrigin.Reason.BLANK;
        yield new Recognizing.Decision(!keep, reason);
      }
    };
  }

  private PageOrigin.Reason reason(Recognizing.Layer layer) {
    double share = layer.imageShare();
    if (layer.text().isBlank()) {
      return share < ANY ? PageOrigin.Reason.BLANK : PageOrigin.Reason.NO_TEXT;
    }
    TextLayer.Judgement found = layers.get().judge(layer.text());
    if (share >= PICTURE && found.words() < LITTLE * share) {
      return PageOrigin.Reason.LITTLE_TEXT;
    }
    boolean scan = share >= PagedFile.SCAN;
    return switch (found.quality()) {
      case EMPTY, GOOD -> PageOrigin.Reason.TRUSTED;
      case BARE, FOREIGN_OCR -> scan ? PageOrigin.Reason.FOREIGN_OCR : PageOrigin.Reason.TRUSTED;
      case NOISY -> scan ? PageOrigin.Reason.BROKEN : PageOrigin.Reason.TRUSTED;
      case BROKEN -> PageOrigin.Reason.BROKEN;
    };
  }
}
