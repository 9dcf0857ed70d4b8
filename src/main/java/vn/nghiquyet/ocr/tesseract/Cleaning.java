package vn.nghiquyet.ocr.tesseract;

import java.util.function.UnaryOperator;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import vn.nghiquyet.ocr.PageImage;

/**
 * Takes off a page what is not print, by Leptonica and only where the page shows that it is there;
 * others pass as they are. Each step is in for what it gained on damaged copies of five pages of
 * real scans (2,160 syllables, 10 wrong when undamaged), by the program from end to end:
 *
 * <ul>
 *   <li>light that falls off over the page: 808 and 909 wrong without, 5 and 8 with;
 *   <li>specks: 54 without, 10 with, and a hundred words fewer that are none;
 *   <li>grain and print hardly darker than the paper: 706 without, 10 with;
 *   <li>print that shows through from the other side, strongly: 1,074 without, 15 with.
 * </ul>
 *
 * <p>Not in, for nothing was gained: dark borders (10 wrong as they are), JPEG noise (9), coarse
 * images once enlarged (9 to 16); Tesseract's own adaptive thresholds on uneven light (156 and 486,
 * Sauvola 8 and 348).
 */
final class Cleaning {
  /** Paper that is darker by so much elsewhere is lit unevenly. */
  private static final double UNEVEN = 0.1;

  /** So much grain drowns the marks of letters. */
  private static final double GRAINY = 0.06;

  /** So much that is neither ink nor paper is more than the edges of letters. */
  private static final double GHOSTLY = 0.35;

  /** So large a part of a page is no dots of letters. */
  private static final double SPECKED = 0.0018;

  /** The largest speck, in inches: dots of print are larger. */
  private static final double SPECK = 4.0 / 300;

  private static final int MEDIAN = 3;

  private Cleaning() {}

  /** A page without the damage that can be seen on it; often the page itself. */
  static PageImage cleaned(PageImage image) {
    PageImage clean = image;
    PageLook look = PageLook.of(clean);
    if (look.unevenness() > UNEVEN) {
      clean = with(clean, grey -> Leptonica1.pixBackgroundNormSimple(grey, null, null));
      look = PageLook.of(clean);
    }
    boolean grainy = look.grain() > GRAINY;
    if (grainy) {
      clean = with(clean, grey -> Leptonica1.pixMedianFilter(grey, MEDIAN, MEDIAN));
      clean = with(clean, grey -> Leptonica1.pixBlockconvGray(grey, null, 1, 1));
      look = PageLook.of(clean);
    }
    if (look.specks() > SPECKED) {
      clean = withoutSpecks(clean, look);
    }
    if (grainy || look.ghosts() > GHOSTLY) {
      int ink = grainy ? look.ink() : 0;
      int paper = look.threshold();
      clean = with(clean, grey -> Leptonica1.pixGammaTRC(null, grey, 1, ink, paper));
    }
    return clean;
  }

  private static PageImage with(PageImage image, UnaryOperator<Pix> step) {
    try (Pixels grey = Pixels.of(image);
        Pixels made = new Pixels(step.apply(grey.pix()))) {
      return made.toImage(image.width(), image.height(), image.dpi());
    }
  }

  private static PageImage withoutSpecks(PageImage image, PageLook look) {
    int size = Math.max(1, (int) Math.round(SPECK * image.dpi()));
    try (Pixels grey = Pixels.of(image);
        Pixels binary = new Pixels(Leptonica1.pixThresholdToBinary(grey.pix(), look.threshold()));
        Pixels specks = binary.small(size);
        Pixels around = new Pixels(Leptonica1.pixDilateBrick(null, specks.pix(), 3, 3))) {
      Leptonica1.pixSetMasked(grey.pix(), around.pix(), look.paper());
      return grey.toImage(image.width(), image.height(), image.dpi());
    }
  }
}
