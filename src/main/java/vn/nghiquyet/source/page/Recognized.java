package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.ocr.OcrLine;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.OcrWord;

/** A recognized page as characters with their places: each word is one, with a space behind it. */
final class Recognized {
  /** How far a word keeps from the next, in ems, so that they stay two. */
  private static final double APART = 0.06;

  private Recognized() {}

  /** What a page shows; words are numbered as {@link OcrPage#words()} gives them. */
  static PageContent content(int page, OcrPage ocr) {
    PageGeometry geometry = ocr.geometry();
    List<Glyph> glyphs = new ArrayList<>();
    int number = 0;
    for (OcrLine line : ocr.lines()) {
      double size = geometry.points(line.size());
      double y = geometry.points(line.baseline());
      for (int i = 0; i < line.words().size(); i++) {
        OcrWord word = line.words().get(i);
        double x = geometry.points(word.box().left());
        double right = Math.max(x + size / 8, geometry.points(word.box().right()));
        if (i + 1 < line.words().size()) {
          double next = geometry.points(line.words().get(i + 1).box().left());
          right = Math.max(x, Math.min(right, next - APART * size));
          glyphs.add(new Glyph(" ", right, next, y, size, false));
        }
        glyphs.add(new Glyph(word.text(), x, right, y, size, false, number++));
      }
    }
    List<Ruling> rulings =
        ocr.rulings().stream()
            .map(
                stroke ->
                    new Ruling(
                        stroke.horizontal(),
                        geometry.points(stroke.at()),
                        geometry.points(stroke.from()),
                        geometry.points(stroke.to())))
            .toList();
    return new PageContent(
        page,
        geometry.points(geometry.readWidth()),
        geometry.points(geometry.readHeight()),
        glyphs,
        rulings);
  }
}
