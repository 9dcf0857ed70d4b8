package vn.nghiquyet.ocr;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.PixelInterleavedSampleModel;
import java.awt.image.Raster;

/**
 * Makes grey of colours as a reader of black ink sees them: a colour counts as bright as its
 * luminance, and red that is not dark, the ink of seals, as bright as its red alone, so that print
 * below a seal stands out.
 */
public final class Grey {
  /** By how much red must exceed green and blue to be the ink of a seal. */
  private static final int RED = 50;

  private Grey() {}

  /**
   * The pixels of an image, one byte each, row by row; what is transparent is white.
   *
   * @param seals whether to fade red ink
   */
  public static byte[] of(BufferedImage image, boolean seals) {
    int width = image.getWidth();
    int height = image.getHeight();
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY
        && image.getRaster().getDataBuffer() instanceof DataBufferByte bytes
        && image.getRaster().getSampleModel() instanceof PixelInterleavedSampleModel model
        && model.getScanlineStride() == width
        && bytes.getData().length == width * height) {
      return bytes.getData();
    }
    byte[] grey = new byte[Math.multiplyExact(width, height)];
    if (image.getColorModel() instanceof IndexColorModel palette
        && image.getRaster().getTransferType() == DataBuffer.TYPE_BYTE) {
      indexed(image.getRaster(), table(palette, seals), grey);
      return grey;
    }
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        grey[y * width + x] = (byte) grey(row[x], seals);
      }
    }
    return grey;
  }

  /** The grey of each colour of a palette. */
  private static byte[] table(IndexColorModel palette, boolean seals) {
    byte[] table = new byte[256];
    for (int i = 0; i < palette.getMapSize(); i++) {
      table[i] = (byte) grey(palette.getRGB(i), seals);
    }
    return table;
  }

  /** Looks the pixels of an image with a palette up: black and white scans are many pixels. */
  private static void indexed(Raster raster, byte[] table, byte[] grey) {
    int width = raster.getWidth();
    byte[] row = new byte[width];
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getDataElements(raster.getMinX(), raster.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        grey[y * width + x] = table[row[x] & 0xFF];
      }
    }
  }

  private static int grey(int argb, boolean seals) {
    int alpha = argb >>> 24;
    int red = argb >> 16 & 0xFF;
    int green = argb >> 8 & 0xFF;
    int blue = argb & 0xFF;
    int grey =
        seals && red - Math.max(green, blue) >= RED
            ? red
            : (77 * red + 150 * green + 29 * blue + 128) >> 8;
    return alpha == 255 ? grey : 255 - (255 - grey) * alpha / 255;
  }

  /**
   * An image turned.
   *
   * @param quarters by how many right angles clockwise, 0 to 3
   */
  public static PageImage turned(PageImage image, int quarters) {
    if (quarters == 0) {
      return image;
    }
    int width = image.width();
    int height = image.height();
    byte[] from = image.grey();
    byte[] to = new byte[from.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at =
            switch (quarters) {
              case 1 -> x * height + height - 1 - y;
              case 2 -> (height - 1 - y) * width + width - 1 - x;
              default -> (width - 1 - x) * height + y;
            };
        to[at] = from[y * width + x];
      }
    }
    boolean across = quarters % 2 == 1;
    return new PageImage(across ? height : width, across ? width : height, image.dpi(), to);
  }
}
