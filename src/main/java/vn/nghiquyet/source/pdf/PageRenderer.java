package vn.nghiquyet.source.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.nghiquyet.ocr.Grey;
import vn.nghiquyet.ocr.PageImage;

/**
 * Renders pages in grey at the resolution of the scan they show. A page that is one image and
 * nothing else gives the samples of that image, untouched; any other is painted, in {@link #USUAL}
 * pixels per inch where no image covers most of it.
 */
final class PageRenderer {
  private static final int USUAL = 300;

  /** A scan coarser than this is painted in the usual resolution, a finer one in its own. */
  private static final int COARSE = 190;

  /** Scans finer than this are painted at half their resolution, or a quarter, and so on. */
  private static final int FINE = 600;

  /** Pixels of the largest page that is painted: A3 in 450 pixels per inch. */
  private static final double MAX_PAINTED = 40_000_000;

  /** Images smaller than this part of the page do not tell its resolution. */
  private static final double SMALL = 0.02;

  /** By how much an image may miss the edges of its page and still be the page. */
  private static final double NEAR = 0.01;

  private PageRenderer() {}

  /** Whether a page needs an image that cannot be decoded. */
  static boolean needsJpeg2000(PageImages images) {
    double page = images.box().getWidth() * images.box().getHeight();
    return images.images().stream()
        .anyMatch(image -> image.isJpeg2000() && image.area() > SMALL * page);
  }

  static PageImage render(PDDocument document, int number, PageImages images) throws IOException {
    PDPage page = document.getPage(number - 1);
    boolean scan = images.isScan();
    Optional<PageImage> taken = scan ? taken(page, images) : Optional.empty();
    if (taken.isPresent()) {
      return taken.get();
    }
    int dpi = bounded(scan ? resolution(images) : USUAL, images.box());
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(false);
    BufferedImage image = renderer.renderImageWithDPI(number - 1, dpi, ImageType.RGB);
    return new PageImage(image.getWidth(), image.getHeight(), dpi, Grey.of(image, scan));
  }

  /** The resolution to paint a scan in: of the finest of the images that matter. */
  static int resolution(PageImages images) {
    double page = images.box().getWidth() * images.box().getHeight();
    double own =
        images.images().stream()
            .filter(image -> image.area() > SMALL * page)
            .mapToDouble(PageImages.Placed::resolution)
            .filter(Double::isFinite)
            .max()
            .orElse(USUAL);
    if (own < COARSE) {
      return USUAL;
    }
    while (own > FINE * 1.01) {
      own /= 2;
    }
    return (int) Math.round(own);
  }

  private static int bounded(int dpi, Rectangle2D box) {
    double inches = Math.max(1e-6, box.getWidth() / 72 * box.getHeight() / 72);
    return (int) Math.max(1, Math.min(dpi, Math.sqrt(MAX_PAINTED / inches)));
  }

  /** The samples of the one image that is the page, if it is so. */
  private static Optional<PageImage> taken(PDPage page, PageImages images) throws IOException {
    if (!images.alone() || images.images().size() != 1) {
      return Optional.empty();
    }
    PageImages.Placed placed = images.images().get(0);
    int quarters = quarters(placed.place());
    if (quarters < 0
        || !isPlain(placed)
        || !isWhole(placed.place(), images.box())
        || (long) placed.width() * placed.height() > PageImage.MAX_PIXELS) {
      return Optional.empty();
    }
    double across = quarters % 2 == 0 ? images.box().getWidth() : images.box().getHeight();
    double along = quarters % 2 == 0 ? images.box().getHeight() : images.box().getWidth();
    double x = placed.width() * 72 / across;
    double y = placed.height() * 72 / along;
    if (Math.abs(x - y) > 2 * NEAR * x || x < COARSE || x > FINE * (1 + NEAR)) {
      return Optional.empty();
    }
    PDXObject object = PDXObject.createXObject(placed.stream(), page.getResources());
    if (!(object instanceof PDImageXObject image)) {
      return Optional.empty();
    }
    BufferedImage samples = image.getImage();
    PageImage upright =
        new PageImage(
            samples.getWidth(), samples.getHeight(), (int) Math.round(x), Grey.of(samples, true));
    return Optional.of(Grey.turned(upright, (quarters + page.getRotation() / 90) % 4));
  }

  private static boolean isPlain(PageImages.Placed image) {
    return image.stream() != null
        && !image.stencil()
        && !image.stream().containsKey(COSName.SMASK)
        && !image.stream().containsKey(COSName.MASK)
        && !image.stream().containsKey(COSName.OC);
  }

  private static boolean isWhole(AffineTransform place, Rectangle2D box) {
    Rectangle2D around =
        place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    double x = NEAR * box.getWidth();
    double y = NEAR * box.getHeight();
    return Math.abs(around.getMinX() - box.getMinX()) <= x
        && Math.abs(around.getMaxX() - box.getMaxX()) <= x
        && Math.abs(around.getMinY() - box.getMinY()) <= y
        && Math.abs(around.getMaxY() - box.getMaxY()) <= y;
  }

  /** By how many right angles clockwise an image is turned, -1 if by another angle or mirrored. */
  private static int quarters(AffineTransform place) {
    double size = Math.sqrt(Math.abs(place.getDeterminant())) * 1e-3;
    boolean straight = Math.abs(place.getShearX()) + Math.abs(place.getShearY()) <= size;
    boolean turned = Math.abs(place.getScaleX()) + Math.abs(place.getScaleY()) <= size;
    if (place.getDeterminant() <= 0 || !straight && !turned) {
      return -1;
    }
    if (straight) {
      return place.getScaleX() > 0 ? 0 : 2;
    }
    return place.getShearY() < 0 ? 1 : 3;
  }
}
