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

  /** Baselines of one line differ by less than this, in ems. */
  private static final double SAME_LINE = 0.5;

  /** By how much a word is moved to the level of its line at most, in ems. */
  private static final double LEVEL = 0.4;

  private final StringBuilder out = new StringBuilder();
  private final PageGeometry geometry;
  private final PDRectangle box;
  private final int rotation;

  /** The rise of lines to the right. */
  private final double slant;

  private double levelled;

  private LayerText(PDPage page, PageGeometry geometry) {
    this.geometry = geometry;
    this.box = page.getCropBox();
    this.rotation = Math.floorMod(page.getRotation(), 360);
    this.slant = Math.tan(Math.toRadians(geometry.skew()));
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
      text.levelled = text.levelled(seen, usual);
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
    out.append('/').append(font).append(' ').append(number(size)).append(" Tf\n");
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || !follows(words.get(i - 1), words.get(i), size)) {
        run(line.text(), words.subList(from, i), size);
        if (i < words.size()) {
          show(" ", GAP * size, size);
        }
        from = i;
      }
    }
  }

  /** Whether a word stands to the right of another, on the same baseline. */
  private boolean follows(Sighting word, Sighting next, double size) {
    double apart = geometry.points(Math.abs(next.baseline() - word.baseline()));
    return next.box().left() > word.box().left() && apart < SAME_LINE * size;
  }

  private void run(String text, List<Sighting> words, double size) {
    double apart = GAP * size / geometry.points(1);
    double baseline = median(words.stream().mapToDouble(Sighting::baseline));
    int left = words.get(0).box().left();
    int right = words.get(words.size() - 1).box().right();
    double[] middle = onPage((left + right) / 2.0, baseline);
    double at = left;
    for (int i = 0; i < words.size(); i++) {
      Sighting word = words.get(i);
      boolean last = i + 1 == words.size();
      double next = last ? right + apart : words.get(i + 1).box().left();
      double end = Math.max(at + apart / 2, Math.min(word.box().right(), next - apart));
      double to = Math.max(next, end + apart / 2);
      matrix(onPage(at, baseline), onPage(end, baseline), middle);
      show(text.substring(word.start(), word.end()), geometry.points(end - at), size);
      if (!last) {
        show(" ", geometry.points(to - end), size);
      }
      at = next;
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

  /**
   * The letters of a word follow each other along the nearest axis, and the words of a line are
   * moved towards one level, so that readers which go by baselines keep them together; how far
   * lines are still aslant is in the upright of the letters.
   */
  private void matrix(double[] start, double[] end, double[] middle) {
    double width = Math.hypot(end[0] - start[0], end[1] - start[1]);
    double across = Math.rint((end[0] - start[0]) / width);
    double along = Math.rint((end[1] - start[1]) / width);
    double x = (start[0] + end[0]) / 2;
    double y = (start[1] + end[1]) / 2;
    double off = (y - middle[1]) * across - (x - middle[0]) * along;
    x += levelled * off * along - across * width / 2;
    y -= levelled * off * across + along * width / 2;
    double rest = (1 - levelled) * slant;
    double[] upright = {-along - across * rest, across - along * rest};
    for (double value : new double[] {across, along, upright[0], upright[1], x, y}) {
      out.append(number(value)).append(' ');
    }
    out.append("Tm\n");
  }

  /** Which part of the slant can be taken off without moving a word too far, 0..1. */
  private double levelled(List<Line> lines, double size) {
    int widest = 1;
    for (Line line : lines) {
      List<Sighting> words = line.sightings();
      widest =
          Math.max(widest, words.get(words.size() - 1).box().right() - words.get(0).box().left());
    }
    double off = geometry.points(widest) / 2 * Math.abs(slant);
    return off <= LEVEL * size ? 1 : LEVEL * size / off;
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
