package vn.nghiquyet.source.image;

import vn.nghiquyet.ocr.Grey;
import vn.nghiquyet.ocr.PageImage;

/**
 * How an image is shown: first turned, then mirrored (TIFF 6.0 and Exif 2.3, tag 274).
 *
 * @param turn by how many degrees clockwise: 0, 90, 180 or 270
 * @param mirrored whether left and right are then exchanged
 */
public record Orientation(int turn, boolean mirrored) {
  static final Orientation UPRIGHT = new Orientation(0, false);

  /** Checks the range. */
  public Orientation {
    if (turn < 0 || turn > 270 || turn % 90 != 0) {
      throw new IllegalArgumentException("turned by " + turn);
    }
  }

  /** By its number in the tag; a number that has no meaning counts as upright. */
  static Orientation of(int tag) {
    return switch (tag) {
      case 2 -> new Orientation(0, true);
      case 3 -> new Orientation(180, false);
      case 4 -> new Orientation(180, true);
      case 5 -> new Orientation(90, true);
      case 6 -> new Orientation(90, false);
      case 7 -> new Orientation(270, true);
      case 8 -> new Orientation(270, false);
      default -> UPRIGHT;
    };
  }

  /** Whether width and height change places. */
  public boolean lies() {
    return turn % 180 != 0;
  }

  /** The image as it is shown. */
  PageImage show(PageImage image) {
    PageImage turned = Grey.turned(image, turn / 90);
    if (!mirrored) {
      return turned;
    }
    int width = turned.width();
    byte[] from = turned.grey();
    byte[] to = new byte[from.length];
    for (int row = 0; row < from.length; row += width) {
      for (int x = 0; x < width; x++) {
        to[row + width - 1 - x] = from[row + x];
      }
    }
    return new PageImage(width, turned.height(), turned.dpi(), to);
  }
}
