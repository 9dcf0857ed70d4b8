package vn.nghiquyet.ocr.tesseract;

import java.nio.FloatBuffer;
import java.util.List;
import net.sourceforge.lept4j.Leptonica1;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.OcrWord;

/**
 * How the text of a page lies, by Leptonica: its skew by the variance of the rows' ink, which is
 * greatest where the lines of text are level (Bloomberg, Kopec and Dasari, <i>Measuring document
 * image skew and orientation</i>, 1995); which way is up by letters' ascenders, more frequent than
 * descenders.
 */
final class Posture {
  /** A skew found with less confidence than this is none; Leptonica's own limit. */
  private static final double SURE_SKEW = 3;

  /** Nobody sees a smaller skew, nor does the recognizer. */
  private static final double LEAST_SKEW = 0.3;

  /** Leptonica's score of an orientation, in standard deviations, that is worth a trial. */
  private static final double LIKELY = 3;

  private Posture() {}

  /** By how many degrees clockwise a page has to be rotated to be straight; often 0. */
  static double skew(Pixels binary) {
    FloatBuffer angle = FloatBuffer.allocate(1);
    FloatBuffer confidence = FloatBuffer.allocate(1);
    if (Leptonica1.pixFindSkew(binary.pix(), angle, confidence) != 0
        || confidence.get(0) < SURE_SKEW
        || Math.abs(angle.get(0)) < LEAST_SKEW) {
      return 0;
    }
    return angle.get(0);
  }

  /** By how many degrees clockwise a page may have to be turned to be upright: 0, 90, 180, 270. */
  static int turn(Pixels binary) {
    FloatBuffer up = FloatBuffer.allocate(1);
    FloatBuffer left = FloatBuffer.allocate(1);
    if (Leptonica1.pixOrientDetect(binary.pix(), up, left, 0, 0) != 0) {
      return 0;
    }
    double upright = up.get(0);
    double lying = left.get(0);
    if (Math.max(Math.abs(upright), Math.abs(lying)) < LIKELY) {
      return 0;
    }
    if (Math.abs(lying) > Math.abs(upright)) {
      return lying > 0 ? 90 : 270;
    }
    return upright > 0 ? 0 : 180;
  }

  /**
   * Whether most words of a page run up or down: the recognizer reads them so, but lines and tables
   * are looked for across.
   */
  static boolean isLying(OcrPage page) {
    List<Box> boxes =
        page.words().filter(word -> word.text().length() > 2).map(OcrWord::box).toList();
    long tall = boxes.stream().filter(box -> box.height() > box.width()).count();
    return tall > boxes.size() / 2;
  }
}
