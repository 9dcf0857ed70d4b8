package vn.nghiquyet.source.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.Sighting;

/**
 * The invisible text of one page as content stream operators: each word stretched to its box, with
 * a space that fills the gap behind it, along the direction in which the page was read.
 */
final class LayerText {
  /** Letters reach so far above the baseline, in ems, where they carry marks or are capitals. */
  private static final double ASCENT = 0.85;

  private static final double SMALLEST = 4;
  private static final double LARGEST = 200;

  /** Lines of one page differ in size by less than this factor; more is a stain in a box. */
  private static final double ODD = 1.35;

  /** Words this close, in ems, are read as one; so far they are kept apart. */
  private static final double GAP = 0.22;

  private final StringBuilder out = new StringBuilder();
  private final PageGeometry geometry;
  private final PDRectangle box;
  private final int rotation;

  private LayerText(PDPage page, PageGeometry geometry) {
    this.geometry = geometry;
    this.box = page.getCropBox();
    this.rotation = Math.floorMod(page.getRotation(), 360);
  }

  /**
   * The operators.
   *
   * @param font the name of the font among the page's resources
   */
  static byte[] of(PDPage page, PageGeometry geometry, List<Line> lines, String font) {
    LayerText text = new LayerText(page, geometry);
    text.out.append("q BT 3 Tr\n");
    List<Line> seen = lines.stream().filter(line -> !line.sightings().isEmpty()).toList();
    if (!seen.isEmpty()) {
      double usual = median(seen.stream().mapToDouble(line -> text.size(line.sightings())));
      for (Line line : seen) {
        double size = text.size(line.sightings());
        text.line(line, Math.max(usual / ODD, Math.min(usual * ODD, size)), font);
      }
    }
    text.out.append("ET Q\n");
    return text.out.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private void line(Line line, double size, String font) {
    List<Sighting> words = line.sightings();
    double apart = GAP * size / geometry.points(1);
    out.append('/').append(font).append(' ').append(number(size)).append(" Tf\n");
    for (int i = 0; i < words.size(); i++) {
      Sighting word = words.get(i);
      int left = word.box().left();
      int next = i + 1 < words.size() ? words.get(i + 1).box().left() : left;
      boolean beside = next > left;
      double most = beside ? Math.min(word.box().right(), next - apart) : word.box().right();
      double right = Math.max(left + apart / 2, most);
      double[] start = onPage(left, word.baseline());
      double[] end = onPage(right, word.baseline());
      double width = Math.hypot(end[0] - start[0], end[1] - start[1]);
      matrix(start, end, width);
      show(line.text().substring(word.start(), word.end()), width, size);
      if (i + 1 < words.size()) {
        double[] to = onPage(Math.max(next, right + apart / 2), word.baseline());
        show(" ", beside ? Math.hypot(to[0] - end[0], to[1] - end[1]) : GAP * size, size);
      }
    }
  }

  /** Size of the type of a line, in points, from how far its words reach up. */
  private double size(List<Sighting> words) {
    double height = median(words.stream().mapToDouble(w -> w.baseline() - w.box().top()));
    double size = geometry.points(height) / ASCENT;
    return Math.max(SMALLEST, Math.min(LARGEST, size));
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private void matrix(double[] start, double[] end, double width) {
    double cos = (end[0] - start[0]) / width;
    double sin = (end[1] - start[1]) / width;
    for (double value : new double[] {cos, sin, -sin, cos, start[0], start[1]}) {
      out.append(number(value)).append(' ');
    }
    out.append("Tm\n");
  }

  private void show(String text, double width, double size) {
    double natural = text.length() * size * GlyphlessFont.WIDTH / 1000;
    out.append(number(100 * width / natural)).append(" Tz <");
    for (int i = 0; i < text.length(); i++) {
      out.append(String.format(Locale.ROOT, "%04X", (int) text.charAt(i)));
    }
    out.append("> Tj\n");
  }

  /** From the image as read to the page's own axes, before its rotation. */
  private double[] onPage(double x, double y) {
    double[] shown = geometry.onPage(x, y);
    boolean upright = rotation % 180 == 0;
    double right = shown[0] / geometry.width() * (upright ? box.getWidth() : box.getHeight());
    double down = shown[1] / geometry.height() * (upright ? box.getHeight() : box.getWidth());
    return switch (rotation) {
      case 90 -> new double[] {box.getLowerLeftX() + down, box.getLowerLeftY() + right};
      case 180 -> new double[] {box.getUpperRightX() - right, box.getLowerLeftY() + down};
      case 270 -> new double[] {box.getUpperRightX() - down, box.getUpperRightY() - right};
      default -> new double[] {box.getLowerLeftX() + right, box.getUpperRightY() - down};
    };
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.4f", value);
    return text.replaceAll("\\.?0+$", "");
  }
}
