package vn.nghiquyet.ocr;

import java.util.Objects;

/**
 * The image of a page as it is shown, in grey: one byte a pixel, 0 black to 255 white, row by row.
 * Nobody changes the bytes.
 */
public final class PageImage {
  /** More pixels than this on an image are refused: A3 at 600 dpi has 70 million. */
  public static final long MAX_PIXELS = 150_000_000;

  private final int width;
  private final int height;
  private final int dpi;
  private final byte[] grey;

  /**
   * An image.
   *
   * @param dpi pixels per inch, both ways
   * @param grey width times height bytes; not copied
   */
  public PageImage(int width, int height, int dpi, byte[] grey) {
    Objects.requireNonNull(grey);
    if (width < 1 || height < 1 || dpi < 1 || (long) width * height != grey.length) {
      throw new IllegalArgumentException(
          width + " x " + height + " at " + dpi + " dpi in " + grey.length + " bytes");
    }
    this.width = width;
    this.height = height;
    this.dpi = dpi;
    this.grey = grey;
  }

  /** Pixels in a row. */
  public int width() {
    return width;
  }

  /** Rows. */
  public int height() {
    return height;
  }

  /** Pixels per inch. */
  public int dpi() {
    return dpi;
  }

  /** The pixels; not a copy, and nobody changes them. */
  public byte[] grey() {
    return grey;
  }
}
