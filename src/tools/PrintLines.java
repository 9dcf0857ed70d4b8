import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * Prints lines of a training text onto pages and spoils them a little as copiers do, so that an OCR program can be
 * watched on text that is known. Run by hand, never by the build, as one file:
 *
 * <pre>java PrintLines.java CORPUS.txt.gz OUT_DIR PAGES SEED</pre>
 *
 * Makes {@code print-<seed>-<n>-<dpi>.pgm} (grey, or 1-bit values) and {@code print-<seed>-<n>.truth<dpi>.tsv}, the words
 * with their boxes in the columns of a Tesseract table. Needs Times-like and sans fonts: fonts-liberation, fonts-dejavu.
 * make-ocr-pairs.sh reads the pictures.
 */
public final class PrintLines {
  // Times-like thrice: nearly all state paper is set in it.
  private static final String[] FAMILIES = {
    "Liberation Serif", "Liberation Serif", "Liberation Serif", "DejaVu Serif", "Liberation Sans"
  };
  private static final int[] RESOLUTIONS = {150, 200, 200, 300};

  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[1]));
    int pages = Integer.parseInt(args[2]);
    Random random = new Random(Long.parseLong(args[3]));
    List<String> lines = lines(Path.of(args[0]), pages * 40, random);
    for (int n = 0; n < Math.min(pages, lines.size() / 40); n++) {
      int dpi = RESOLUTIONS[n % RESOLUTIONS.length];
      String name = "print-" + args[3] + "-" + n;
      try (PrintWriter truth = new PrintWriter(out.resolve(name + ".truth" + dpi + ".tsv").toFile(), StandardCharsets.UTF_8)) {
        truth.println("level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext");
        BufferedImage page = page(lines.subList(n * 40, n * 40 + 40), dpi, random, truth);
        write(spoil(page, dpi, random), out.resolve(name + "-" + dpi + ".pgm"));
      }
    }
  }

  /** Pieces of 5 to 13 words from paragraphs drawn at random, in one pass over the corpus. */
  private static List<String> lines(Path corpus, int count, Random random) throws IOException {
    List<String> out = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null && out.size() < count; line = reader.readLine()) {
        String[] words = line.strip().split("\\s+", -1);
        if (words.length < 8 || random.nextInt(12) != 0) {
          continue;
        }
        int from = random.nextInt(words.length - 5);
        int to = Math.min(words.length, from + 5 + random.nextInt(9));
        out.add(String.join(" ", List.of(words).subList(from, to)));
      }
    }
    return out;
  }

  private static BufferedImage page(List<String> lines, int dpi, Random random, PrintWriter truth) {
    BufferedImage image = new BufferedImage(dpi * 827 / 100, dpi * 1169 / 100, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setColor(Color.BLACK);
    g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.rotate((random.nextDouble() - 0.5) * 0.004);
    String family = FAMILIES[random.nextInt(FAMILIES.length)];
    float points = 12 + random.nextInt(5) / 2f;
    int step = (int) (points * 1.35 * dpi / 72);
    int y = dpi * 3 / 4;
    int row = 0;
    for (String line : lines) {
      int style = random.nextInt(10) < 6 ? Font.PLAIN : 1 + random.nextInt(3);
      g.setFont(new Font(family, style, 1).deriveFont(style, points * dpi / 72f));
      y += step;
      if (y > image.getHeight() - dpi / 2) {
        break;
      }
      drawLine(g, random.nextInt(8) == 0 ? line.toUpperCase(Locale.ROOT) : line, dpi, y, ++row, truth);
    }
    g.dispose();
    return image;
  }

  private static void drawLine(Graphics2D g, String line, int dpi, int y, int row, PrintWriter truth) {
    double x = dpi * 0.9;
    int word = 0;
    int ascent = g.getFontMetrics().getAscent();
    for (String text : line.split(" ", -1)) {
      double width = g.getFont().getStringBounds(text, g.getFontRenderContext()).getWidth();
      if (x + width > dpi * 7.7) {
        return;
      }
      g.drawString(text, (float) x, y);
      truth.printf("5\t1\t1\t1\t%d\t%d\t%d\t%d\t%d\t%d\t100\t%s%n", row, ++word, (int) x, y - ascent, (int) width, ascent * 5 / 4, text);
      x += width + g.getFont().getSize2D() * 0.27;
    }
  }

  /** Thickens or thins, blurs, sprinkles; half of the pages become 1-bit. */
  private static BufferedImage spoil(BufferedImage in, int dpi, Random random) {
    int width = in.getWidth();
    int height = in.getHeight();
    int[] ink = in.getRaster().getSamples(0, 0, width, height, 0, (int[]) null);
    double blur = random.nextDouble() * 0.9 * dpi / 200;
    for (int pass = 0; pass < 2; pass++) {
      ink = blurred(ink, width, height, blur);
    }
    double gain = 0.75 + random.nextDouble() * 0.7;
    double grain = random.nextDouble() * 28;
    boolean bilevel = random.nextBoolean();
    double threshold = 128 + random.nextGaussian() * 22;
    for (int i = 0; i < ink.length; i++) {
      double value = 255 - (255 - ink[i]) * gain + random.nextGaussian() * grain;
      ink[i] = bilevel ? value < threshold ? 0 : 255 : (int) Math.max(0, Math.min(255, value));
    }
    BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    out.getRaster().setSamples(0, 0, width, height, 0, ink);
    return out;
  }

  private static int[] blurred(int[] in, int width, int height, double weight) {
    int[] out = in.clone();
    for (int y = 1; y < height - 1; y++) {
      for (int x = 1; x < width - 1; x++) {
        int i = y * width + x;
        int near = in[i - 1] + in[i + 1] + in[i - width] + in[i + width];
        out[i] = (int) ((in[i] + weight / 4 * near) / (1 + weight));
      }
    }
    return out;
  }

  private static void write(BufferedImage image, Path to) throws IOException {
    byte[] bytes = (byte[]) image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), null);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
      out.write(("P5\n" + image.getWidth() + " " + image.getHeight() + "\n255\n").getBytes(StandardCharsets.US_ASCII));
      out.write(bytes);
    }
  }
}
