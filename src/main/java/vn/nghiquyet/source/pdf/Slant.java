package vn.nghiquyet.source.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import vn.nghiquyet.source.page.Glyph;

/**
 * By how much the text of a page in one direction of writing is aslant: the layer of a scan lies as
 * its page lay on the scanner. Text that is aslant as a whole is made straight. A layer that {@link
 * LayerText} wrote says it by the upright of its letters.
 */
final class Slant {
  /** Text is aslant beyond this, in degrees. */
  private static final double LEAST = 0.05;

  /** Text that is more aslant than this is written so on purpose. */
  private static final double MOST = 15;

  /** Letters of one page agree this exactly, in degrees. */
  private static final double SAME = 0.15;

  /** Part of the letters that must agree. */
  private static final double MOST_OF_THEM = 0.8;

  private double[] angles = new double[64];
  private int count;

  /** Takes the next letter into account. */
  void add(TextPosition position, int direction) {
    if (count == angles.length) {
      angles = Arrays.copyOf(angles, 2 * count);
    }
    Matrix matrix = position.getTextMatrix();
    boolean ours = GlyphlessFont.is(position.getFont());
    double rise = ours ? -matrix.getShearX() : matrix.getShearY();
    double angle = Math.toDegrees(Math.atan2(rise, ours ? matrix.getScaleY() : matrix.getScaleX()));
    angles[count++] = Math.IEEEremainder(angle - direction, 360);
  }

  /** The letters, turned about the upper left corner so that their lines are level. */
  List<Glyph> straight(List<Glyph> glyphs) {
    double angle = angle();
    if (angle == 0) {
      return glyphs;
    }
    double sin = Math.sin(Math.toRadians(angle));
    double cos = Math.cos(Math.toRadians(angle));
    List<Glyph> out = new ArrayList<>(glyphs.size());
    for (Glyph glyph : glyphs) {
      double x = glyph.x() * cos - glyph.y() * sin;
      double y = glyph.x() * sin + glyph.y() * cos;
      double right = x + (glyph.right() - glyph.x()) / cos;
      out.add(new Glyph(glyph.text(), x, right, y, glyph.size(), glyph.bold()));
    }
    return out;
  }

  private double angle() {
    if (count == 0) {
      return 0;
    }
    double[] sorted = Arrays.copyOf(angles, count);
    Arrays.sort(sorted);
    double median = sorted[count / 2];
    long same = Arrays.stream(sorted).filter(one -> Math.abs(one - median) <= SAME).count();
    boolean aslant = Math.abs(median) >= LEAST && Math.abs(median) <= MOST;
    return aslant && same >= MOST_OF_THEM * count ? median : 0;
  }
}
