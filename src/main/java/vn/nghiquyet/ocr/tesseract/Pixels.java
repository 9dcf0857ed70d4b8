package vn.nghiquyet.ocr.tesseract;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.lept4j.Boxa;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.lept4j.Pix;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.ocr.PageImage;

/** Page images in Leptonica's memory, which has to be given back. */
final class Pixels implements AutoCloseable {
  private static final int GREY = 8;
  private static final int WORD = 4;
  private static final byte WHITE = (byte) 255;
  private static final int RIGHT_ANGLE = 90;
  private static final int CONNECTIVITY = 8;

  /** Leptonica's numbers for both sides of a box, and at most. */
  private static final int BOTH = 6;

  private static final int AT_MOST = 3;

  private final Pix pix;

  /** Takes over an image; null, as Leptonica answers what it cannot do, is refused. */
  Pixels(Pix pix) {
    if (pix == null) {
      throw new IllegalStateException("Leptonica has no answer");
    }
    pix.setAutoSynch(false); // its count of owners is not ours to write
    this.pix = pix;
  }

  /** A copy of an image. */
  static Pixels of(PageImage image) {
    Pixels made = new Pixels(Leptonica1.pixCreate(image.width(), image.height(), GREY));
    Pointer data = made.data();
    for (int y = 0; y < image.height(); y++) {
      data.write(y * made.rowBytes(), image.grey(), y * image.width(), image.width());
    }
    Leptonica1.pixEndianByteSwap(made.pix);
    return made;
  }

  /** A copy that the program can keep; this one is of no further use. */
  PageImage toImage(int width, int height, int dpi) {
    Leptonica1.pixEndianByteSwap(pix);
    byte[] grey = new byte[width * height];
    for (int y = 0; y < height; y++) {
      data().read(y * rowBytes(), grey, y * width, width);
    }
    return new PageImage(width, height, dpi, grey);
  }

  /**
   * An image turned clockwise.
   *
   * @param turn 0, 90, 180 or 270
   */
  static PageImage turned(PageImage image, int turn) {
    if (turn == 0) {
      return image;
    }
    boolean lying = turn % (2 * RIGHT_ANGLE) != 0;
    try (Pixels grey = of(image);
        Pixels turned = new Pixels(Leptonica1.pixRotateOrth(grey.pix, turn / RIGHT_ANGLE))) {
      return turned.toImage(
          lying ? image.height() : image.width(),
          lying ? image.width() : image.height(),
          image.dpi());
    }
  }

  /**
   * An image of the same size, rotated clockwise about its middle, white where nothing was.
   *
   * @param degrees at most 45
   */
  static PageImage rotated(PageImage image, double degrees) {
    float angle = (float) Math.toRadians(degrees);
    try (Pixels grey = of(image);
        Pixels rotated = new Pixels(Leptonica1.pixRotateAMGray(grey.pix, angle, WHITE))) {
      return rotated.toImage(image.width(), image.height(), image.dpi());
    }
  }

  /** Of an image in black and white, the pieces of ink that are at most this wide and high. */
  Pixels small(int size) {
    return new Pixels(
        Leptonica1.pixSelectBySize(pix, size, size, CONNECTIVITY, BOTH, AT_MOST, null));
  }

  /** The boxes of the pieces of ink of an image in black and white; none where there are more. */
  List<Box> pieces(int most) {
    List<Box> out = new ArrayList<>();
    Boxa boxes = Leptonica1.pixConnCompBB(pix, CONNECTIVITY);
    if (boxes == null) {
      return out;
    }
    boxes.setAutoSynch(false);
    try {
      int count = Leptonica1.boxaGetCount(boxes);
      for (int i = 0; i < count && count <= most; i++) {
        out.add(box(boxes, i));
      }
    } finally {
      Leptonica1.boxaDestroy(new PointerByReference(boxes.getPointer()));
    }
    return out;
  }

  private static Box box(Boxa boxes, int number) {
    IntBuffer x = IntBuffer.allocate(1);
    IntBuffer y = IntBuffer.allocate(1);
    IntBuffer w = IntBuffer.allocate(1);
    IntBuffer h = IntBuffer.allocate(1);
    Leptonica1.boxaGetBoxGeometry(boxes, number, x, y, w, h);
    return new Box(x.get(0), y.get(0), x.get(0) + w.get(0), y.get(0) + h.get(0));
  }

  /** Leptonica's own handle. */
  Pix pix() {
    return pix;
  }

  private Pointer data() {
    return Leptonica1.pixGetData(pix).getPointer();
  }

  private long rowBytes() {
    return (long) Leptonica1.pixGetWpl(pix) * WORD;
  }

  @Override
  public void close() {
    Leptonica1.pixDestroy(new PointerByReference(pix.getPointer()));
  }
}
