package vn.nghiquyet.app;

import vn.nghiquyet.model.PageOrigin.Reason;
import vn.nghiquyet.source.page.Recognizing.Decision;
import vn.nghiquyet.source.page.Recognizing.Layer;

/** Decides whether a page is recognized. */
final class PageJudge {
  private final Ocr.When when;

  PageJudge(Ocr.When when) {
    this.when = when;
  }

  Decision decide(Layer layer) {
    if (when != Ocr.When.AUTO) {
      return new Decision(when == Ocr.When.ALWAYS, Reason.ASKED);
    }
    return layer.text().isBlank()
        ? new Decision(true, Reason.NO_TEXT)
        : new Decision(false, Reason.TRUSTED);
  }
}
