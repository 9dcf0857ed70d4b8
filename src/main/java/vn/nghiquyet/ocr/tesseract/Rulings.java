package vn.nghiquyet.ocr.tesseract;

import java.util.ArrayList;
import java.util.List;
import net.sourceforge.lept4j.Leptonica1;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.ocr.OcrPage.Stroke;

/**
 * Finds the straight lines of a page: what is left of its ink after a morphological opening with a
 * level or an upright line. Letters have no strokes as long; dark edges are too thick.
 */
final class Rulings {
  /** Shortest line, in inches: a row of a table is higher, a letter of a heading is not. */
  private static final double SHORTEST = 0.2;

  /** Shortest piece of a line that is broken, in inches: longer than what letters make. */
  private static final double PIECE = 0.12;

  /** Gaps between pieces that are closed, in inches. */
  private static final double GAP = 0.03;

  /** A line is at most this thick, in inches; one that is not quite level looks thicker. */
  private static final double THICKEST = 0.05;

  private Rulings() {}

  /** The lines of a page in black and white, level ones first, each kind from the top down. */
  static List<Stroke> find(Pixels binary, int dpi) {
    List<Stroke> strokes = new ArrayList<>();
    add(strokes, binary, dpi, true);
    add(strokes, binary, dpi, false);
    return strokes;
  }

  private static void add(List<Stroke> strokes, Pixels binary, int dpi, boolean horizontal) {
    String sequence =
        String.join(
            "+",
            step("o", PIECE * dpi, horizontal),
            step("c", GAP * dpi, horizontal),
            step("o", SHORTEST * dpi, horizontal));
    try (Pixels lines = new Pixels(Leptonica1.pixMorphSequence(binary.pix(), sequence, 0))) {
      lines.pieces(Integer.MAX_VALUE).forEach(box -> add(strokes, box, horizontal, THICKEST * dpi));
    }
  }

  /** A step of a morphological sequence, as Leptonica writes them. */
  private static String step(String operation, double length, boolean horizontal) {
    long pixels = Math.max(2, Math.round(length));
    return operation + (horizontal ? pixels + ".1" : "1." + pixels);
  }

  private static void add(List<Stroke> strokes, Box box, boolean horizontal, double thickest) {
    if (horizontal && box.height() <= thickest) {
      strokes.add(new Stroke(true, box.top() + box.height() / 2, box.left(), box.right()));
    } else if (!horizontal && box.width() <= thickest) {
      strokes.add(new Stroke(false, box.left() + box.width() / 2, box.top(), box.bottom()));
    }
  }
}
