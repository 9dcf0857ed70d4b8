package vn.nghiquyet.source.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What the segments before the pixels of a JPEG file say (ITU T.81 annex B, JFIF 1.02, Exif 2.3,
 * Adobe 5116). What is damaged counts as not said.
 *
 * @param dpi pixels per inch, 0 if not said
 * @param orientation as Exif numbers it, 1 for upright
 * @param adobe the colour transform that Adobe's segment names, -1 without such a segment
 */
record JpegHead(int dpi, int orientation, int adobe) {
  private static final int ORIENTATION = 0x0112;

  static JpegHead of(byte[] bytes) {
    int dpi = 0;
    int orientation = 1;
    int adobe = -1;
    int at = 2;
    while (at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      int length = (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
      int end = at + 2 + length;
      if (marker == 0xDA || length < 2 || end > bytes.length) {
        break;
      }
      ByteBuffer data = ByteBuffer.wrap(bytes, at + 4, length - 2).slice();
      if (marker == 0xE0 && starts(data, "JFIF\0") && data.limit() >= 12) {
        dpi = density(data.get(7), data.getShort(8) & 0xFFFF);
      } else if (marker == 0xE1 && starts(data, "Exif\0\0")) {
        orientation = orientation(data.position(6).slice());
      } else if (marker == 0xEE && starts(data, "Adobe") && data.limit() >= 12) {
        adobe = data.get(11) & 0xFF;
      }
      at = end;
    }
    return new JpegHead(dpi, orientation, adobe);
  }

  private static int density(int unit, int value) {
    return switch (unit) {
      case 1 -> value;
      case 2 -> (int) Math.round(value * 2.54);
      default -> 0;
    };
  }

  private static boolean starts(ByteBuffer data, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
    return data.limit() >= wanted.length
        && ByteBuffer.wrap(wanted).equals(data.slice(0, wanted.length));
  }

  /** The entry of the first directory of a TIFF structure. */
  private static int orientation(ByteBuffer tiff) {
    if (tiff.limit() < 8) {
      return 1;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int start = tiff.getInt(4);
    if (start < 0 || start > tiff.limit() - 2) {
      return 1;
    }
    int entries = tiff.getShort(start) & 0xFFFF;
    for (int i = 0; i < entries && start + 14 + 12 * i <= tiff.limit(); i++) {
      int entry = start + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        return tiff.getShort(entry + 8) & 0xFFFF;
      }
    }
    return 1;
  }
}
