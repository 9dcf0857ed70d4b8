package vn.nghiquyet.source.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.BitSet;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.nghiquyet.source.page.PagedFile;

/**
 * The images that a page shows, where, and whether it shows anything else. Nothing is decoded: a
 * walk over the content of the page. A page whose content breaks off shows what was found before.
 */
final class PageImages {
  /** What images cover is counted on a grid of so many cells each way. */
  private static final int CELLS = 128;

  private final Rectangle2D box;
  private final List<Placed> images;
  private final boolean alone;

  /**
   * An image on a page.
   *
   * @param stream its data, null for one within the content of the page
   * @param place from the unit square to the page, in points
   * @param width in samples
   * @param height in samples
   * @param stencil whether it is painted in a colour through its own shape
   */
  record Placed(COSStream stream, AffineTransform place, int width, int height, boolean stencil) {

    /** Samples per inch along the side that has more. */
    double resolution() {
      double x = width / Math.hypot(place.getScaleX(), place.getShearY());
      double y = height / Math.hypot(place.getShearX(), place.getScaleY());
      return 72 * Math.max(x, y);
    }

    /** In square points. */
    double area() {
      return Math.abs(place.getDeterminant());
    }

    /** Whether its data is JPEG 2000. */
    boolean isJpeg2000() {
      COSBase filters = stream == null ? null : stream.getFilters();
      return COSName.JPX_DECODE.equals(filters)
          || filters instanceof COSArray array && array.indexOf(COSName.JPX_DECODE) >= 0;
    }
  }

  PageImages(Rectangle2D box, List<Placed> images, boolean alone) {
    this.box = box;
    this.images = List.copyOf(images);
    this.alone = alone;
  }

  /** The images of a page. */
  static PageImages of(PDPage page) {
    return ImageWalker.walk(page);
  }

  /** In the order they are painted. */
  List<Placed> images() {
    return images;
  }

  /** The part of the page that is shown, in points. */
  Rectangle2D box() {
    return box;
  }

  /** Whether nothing but images is painted, without clipping or blending. */
  boolean alone() {
    return alone;
  }

  /** Which part of the page they cover, 0..1. */
  double share() {
    if (images.isEmpty() || box.isEmpty()) {
      return 0;
    }
    BitSet covered = new BitSet(CELLS * CELLS);
    images.forEach(image -> cover(image.place(), covered));
    return covered.cardinality() / (double) (CELLS * CELLS);
  }

  /** Whether they are a scan of the page. */
  boolean isScan() {
    return share() >= PagedFile.SCAN;
  }

  /** Marks the cells whose middle an image covers. */
  private void cover(AffineTransform place, BitSet covered) {
    AffineTransform inverse;
    try {
      inverse = place.createInverse();
    } catch (NoninvertibleTransformException e) {
      return; // no wider than a line
    }
    Rectangle2D around =
        place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    int left = cell(around.getMinX() - box.getMinX(), box.getWidth());
    int right = cell(around.getMaxX() - box.getMinX(), box.getWidth());
    int low = cell(around.getMinY() - box.getMinY(), box.getHeight());
    int high = cell(around.getMaxY() - box.getMinY(), box.getHeight());
    Point2D.Double at = new Point2D.Double();
    for (int row = low; row <= high; row++) {
      for (int column = left; column <= right; column++) {
        at.x = box.getMinX() + (column + 0.5) * box.getWidth() / CELLS;
        at.y = box.getMinY() + (row + 0.5) * box.getHeight() / CELLS;
        inverse.transform(at, at);
        if (at.x >= 0 && at.x <= 1 && at.y >= 0 && at.y <= 1) {
          covered.set(row * CELLS + column);
        }
      }
    }
  }

  private static int cell(double place, double length) {
    return (int) Math.max(0, Math.min(CELLS - 1, Math.floor(CELLS * place / length)));
  }
}
