package vn.nghiquyet.app;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.ocr.Grey;
import vn.nghiquyet.ocr.PageImage;
import vn.nghiquyet.report.Facsimile;
import vn.nghiquyet.source.page.PagedFile;

/**
 * Cuts strips out of the pages of a file, as small grey JPEG: turned upright as they were read, but
 * not made straight. Holds the image of one page.
 */
final class PageStrips {
  /** Strips are made no finer than this; marks on letters are still told apart. */
  private static final int DPI = 170;

  /** Higher is larger: at this, blocks of JPEG do not touch the letters. */
  private static final float QUALITY = 0.55f;

  /** What is left around a line, in parts of an inch. */
  private static final double AROUND = 0.05;

  private final PagedFile file;
  private final Map<Integer, PageGeometry> geometries;
  private int page;
  private Optional<PageImage> image = Optional.empty();

  PageStrips(PagedFile file, Map<Integer, PageGeometry> geometries) {
    this.file = file;
    this.geometries = geometries;
  }

  /**
   * The strip around a box; empty where its page shows nothing.
   *
   * @param number of the strip
   * @param box on the image as read
   */
  Optional<Facsimile.Strip> cut(int number, int where, Box box) {
    PageGeometry geometry = geometries.get(where);
    Optional<PageImage> whole = geometry == null ? Optional.empty() : page(where, geometry);
    Box around = whole.isEmpty() ? box : around(geometry, box);
    if (whole.isEmpty() || around.width() < 2 || around.height() < 2) {
      return Optional.empty();
    }
    double scale = scale(geometry);
    int width = (int) Math.max(1, Math.round(around.width() * scale));
    int height = (int) Math.max(1, Math.round(around.height() * scale));
    BufferedImage strip = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = strip.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(part(whole.get(), around), 0, 0, width, height, null);
    graphics.dispose();
    return Optional.of(
        new Facsimile.Strip(
            number,
            where,
            width,
            height,
            "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg(strip))));
  }

  /**
   * Where a box is on the strip of its line.
   *
   * @param line of the strip, on the image as read
   * @param box on the image as read
   */
  Box on(int where, Box line, Box box) {
    PageGeometry geometry = geometries.get(where);
    Box strip = around(geometry, line);
    Box words = upright(geometry).onPage(box);
    double scale = scale(geometry);
    int left = (int) Math.round((words.left() - strip.left()) * scale);
    int top = (int) Math.round((words.top() - strip.top()) * scale);
    return new Box(
        left,
        top,
        left + (int) Math.round(words.width() * scale),
        top + (int) Math.round(words.height() * scale));
  }

  private static double scale(PageGeometry geometry) {
    return Math.min(1, DPI / (double) geometry.dpi());
  }

  /** The geometry of the image after it was turned, before it was rotated. */
  private static PageGeometry upright(PageGeometry geometry) {
    return new PageGeometry(
        geometry.readWidth(), geometry.readHeight(), geometry.dpi(), 0, geometry.skew());
  }

  private static Box around(PageGeometry geometry, Box line) {
    Box box = upright(geometry).onPage(line);
    int more = (int) Math.round(geometry.dpi() * AROUND);
    return new Box(
        Math.max(0, box.left() - more),
        Math.max(0, box.top() - more),
        Math.min(geometry.readWidth(), box.right() + more),
        Math.min(geometry.readHeight(), box.bottom() + more));
  }

  /** The image of a page, turned upright; empty where it cannot be had once more. */
  private Optional<PageImage> page(int number, PageGeometry geometry) {
    if (number != page) {
      page = number;
      try {
        PageImage shown = file.image(number);
        boolean same = shown.width() == geometry.width() && shown.height() == geometry.height();
        image = same ? Optional.of(Grey.turned(shown, geometry.turn() / 90)) : Optional.empty();
      } catch (InputException e) {
        image = Optional.empty();
      }
    }
    return image;
  }

  private static BufferedImage part(PageImage whole, Box box) {
    BufferedImage out = new BufferedImage(box.width(), box.height(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] pixels = ((DataBufferByte) out.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < box.height(); y++) {
      int from = (box.top() + y) * whole.width() + box.left();
      System.arraycopy(whole.grey(), from, pixels, y * box.width(), box.width());
    }
    return out;
  }

  private static byte[] jpeg(BufferedImage strip) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(QUALITY);
      writer.write(null, new IIOImage(strip, null, null), how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
