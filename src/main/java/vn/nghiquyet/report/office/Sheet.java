package vn.nghiquyet.report.office;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import vn.nghiquyet.report.office.Paragraphs.Look;

/** Words of a document on their way into a Word file. */
final class Sheet {
  private Sheet() {}

  /** Gives a new paragraph a style and words. */
  static CTP add(CTP paragraph, SheetStyle style, String text) {
    style.on(paragraph);
    Paragraphs.add(paragraph, clean(text), Look.PLAIN);
    return paragraph;
  }

  /** Without control characters; white space is one space. */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
