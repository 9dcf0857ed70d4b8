package vn.nghiquyet.ocr.tesseract;

import java.util.Arrays;
import vn.nghiquyet.ocr.PageImage;

/**
 * What a page looks like, told from a sample of its pixels: one in nine, a few milliseconds a page.
 * Ink and paper are parted where the variance between the two is greatest (Otsu, <i>A threshold
 * selection method from gray-level histograms</i>, 1979).
 *
 * @param ink mean grey of what is darker than the threshold, 0..255
 * @param threshold the least grey that is paper, 0..255
 * @param paper mean grey of the rest, 0..255
 * @param unevenness how much darker the paper is where it is dark than where it is light, 0..1
 * @param ghosts pixels lighter than the threshold, but darker than paper, for each pixel of ink
 * @param grain mean difference between neighbours on the paper, as part of that from ink to paper
 * @param specks dark pixels with nothing dark around them, as part of all pixels
 */
record PageLook(
    int ink,
    int threshold,
    int paper,
    double unevenness,
    double ghosts,
    double grain,
    double specks) {
  private static final int LEVELS = 256;

  /** Every so many rows and columns a pixel is looked at. */
  private static final int STEP = 3;

  /** The page is divided into so many fields each way, to see where its paper is dark. */
  private static final int FIELDS = 12;

  /** Which part of a field's pixels is darker than what is taken for its paper. */
  private static final double PAPER = 0.7;

  /** Fields darker than this are no paper: borders, pictures. */
  private static final int BLACK = 50;

  /** One of so many fields may be darker, or lighter, for other reasons than light. */
  private static final int ODD_ONES = 20;

  /** How far around a speck nothing is dark, in inches: less than the width of a full stop. */
  private static final double AROUND = 3.0 / 300;

  static PageLook of(PageImage image) {
    int[][] fields = fields(image);
    int[] counts = new int[LEVELS];
    for (int[] field : fields) {
      Arrays.setAll(counts, level -> counts[level] + field[level]);
    }
    int threshold = threshold(counts);
    int ink = mean(counts, 0, threshold);
    int paper = mean(counts, threshold, LEVELS);
    int near = (paper + threshold) / 2;
    double dark = Math.max(1, sum(counts, 0, threshold));
    double ghosts = sum(counts, threshold, near) / dark;
    double grain = roughness(image, near) / Math.max(1, paper - ink);
    double specks = specks(image, threshold) / sum(counts, 0, LEVELS);
    return new PageLook(ink, threshold, paper, unevenness(fields), ghosts, grain, specks);
  }

  /** How many pixels of the sample have each level, by fields of the page. */
  private static int[][] fields(PageImage image) {
    int[][] fields = new int[FIELDS * FIELDS][LEVELS];
    byte[] grey = image.grey();
    for (int y = 0; y < image.height(); y += STEP) {
      int row = (int) ((long) y * FIELDS / image.height()) * FIELDS;
      for (int x = 0; x < image.width(); x += STEP) {
        int field = row + (int) ((long) x * FIELDS / image.width());
        fields[field][grey[y * image.width() + x] & 0xFF]++;
      }
    }
    return fields;
  }

  private static int threshold(int[] counts) {
    double all = sum(counts, 0, LEVELS);
    double total = mass(counts, 0, LEVELS);
    double darker = 0;
    double mass = 0;
    double best = 0;
    int threshold = LEVELS / 2;
    for (int level = 0; level < LEVELS - 1; level++) {
      darker += counts[level];
      mass += (double) level * counts[level];
      if (darker > 0 && darker < all) {
        double apart = mass / darker - (total - mass) / (all - darker);
        double variance = darker * (all - darker) * apart * apart;
        if (variance > best) {
          best = variance;
          threshold = level + 1;
        }
      }
    }
    return threshold;
  }

  private static double unevenness(int[][] fields) {
    int[] papers =
        Arrays.stream(fields)
            .mapToInt(field -> quantile(field, PAPER))
            .filter(level -> level >= BLACK)
            .sorted()
            .toArray();
    if (papers.length < fields.length / 2) {
      return 0;
    }
    int odd = papers.length / ODD_ONES;
    return 1 - papers[odd] / (double) papers[papers.length - 1 - odd];
  }

  /** Mean difference of neighbours on the paper. */
  private static double roughness(PageImage image, int near) {
    byte[] grey = image.grey();
    long light = 0;
    long differences = 0;
    for (int y = 0; y < image.height(); y += STEP) {
      for (int x = 0; x < image.width() - 1; x += STEP) {
        int level = grey[y * image.width() + x] & 0xFF;
        int next = grey[y * image.width() + x + 1] & 0xFF;
        if (level >= near && next >= near) {
          light++;
          differences += Math.abs(level - next);
        }
      }
    }
    return differences / Math.max(1.0, (double) light);
  }

  private static int specks(PageImage image, int threshold) {
    int width = image.width();
    int away = Math.max(2, (int) Math.round(AROUND * image.dpi()));
    int specks = 0;
    for (int y = away; y < image.height() - away; y += STEP) {
      for (int x = away; x < width - away; x += STEP) {
        int at = y * width + x;
        if (isDark(image, at, threshold)
            && !isDark(image, at - away, threshold)
            && !isDark(image, at + away, threshold)
            && !isDark(image, at - away * width, threshold)
            && !isDark(image, at + away * width, threshold)) {
          specks++;
        }
      }
    }
    return specks;
  }

  private static boolean isDark(PageImage image, int at, int threshold) {
    return (image.grey()[at] & 0xFF) < threshold;
  }

  private static int quantile(int[] counts, double part) {
    double wanted = part * sum(counts, 0, LEVELS);
    double seen = 0;
    int level = 0;
    while (level < LEVELS - 1 && seen + counts[level] <= wanted) {
      seen += counts[level++];
    }
    return level;
  }

  private static int mean(int[] counts, int from, int to) {
    double sum = sum(counts, from, to);
    return sum == 0 ? Math.min(from, LEVELS - 1) : (int) (mass(counts, from, to) / sum);
  }

  private static double sum(int[] counts, int from, int to) {
    double sum = 0;
    for (int level = from; level < to; level++) {
      sum += counts[level];
    }
    return sum;
  }

  private static double mass(int[] counts, int from, int to) {
    double mass = 0;
    for (int level = from; level < to; level++) {
      mass += (double) level * counts[level];
    }
    return mass;
  }
}
