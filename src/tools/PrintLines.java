import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Prints text onto pages and spoils them as printers, copiers and scanners do, so that an OCR program can be watched on
 * text that is known. Run by hand, never by the build, as one file:
 *
 * <pre>
 * java PrintLines.java CORPUS.txt.gz OUT_DIR PAGES SEED       pieces of lines drawn at random, a page of 40 each
 * java PrintLines.java DOCUMENT.txt OUT_DIR FAMILY SEED       a document as it is, page after page, once for each resolution
 * </pre>
 *
 * Makes {@code <name>-<n>-<dpi>.pgm} (grey, or 1-bit values) and {@code <name>-<n>.truth<dpi>.tsv}, the words with their
 * boxes in the columns of a Tesseract table. make-ocr-pairs.sh reads the pictures. Fonts: those of FAMILIES that are there
 * and have every letter of Vietnamese (fonts-croscore, fonts-freefont-ttf, fonts-noto-core, fonts-dejavu, fonts-texgyre).
 *
 * <p>A document has one paragraph a line, set justified; the first character of a line may say otherwise: {@code =} bold in
 * the middle, {@code *} bold, {@code /} italic, {@code >} bold at the right, {@code |a|b} two columns in bold, {@code ~a|b}
 * two columns.
 */
public final class PrintLines {
  // Times-like most often: nearly all state paper is set in it.
  private static final List<String> FAMILIES =
      List.of("Tinos", "Tinos", "Tinos", "Tinos", "TeXGyreTermes", "TeXGyreTermes", "FreeSerif", "FreeSerif", "Noto Serif",
          "DejaVu Serif", "Arimo", "Noto Sans", "FreeSans");
  private static final int[] RESOLUTIONS = {150, 200, 200, 300, 130, 200};
  private static final String LETTERS = "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĐđ";
  private static final int ROWS = 40;

  private final Random random;
  private final Path out;
  private final String name;

  private PrintLines(Path out, String name, long seed) {
    this.out = out;
    this.name = name;
    random = new Random(seed);
  }

  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[1]));
    String file = Path.of(args[0]).getFileName().toString();
    String base = file.replaceFirst("\\..*", "") + args[3];
    PrintLines print = new PrintLines(out, base, Long.parseLong(args[3]));
    if (file.endsWith(".gz")) {
      print.printPieces(Path.of(args[0]), Integer.parseInt(args[2]));
    } else {
      for (int dpi : new int[] {150, 200, 300}) {
        print.printDocument(Files.readAllLines(Path.of(args[0])), args[2], dpi);
      }
    }
  }

  private void printPieces(Path corpus, int pages) throws IOException {
    List<String> families = usable();
    List<String> lines = pieces(corpus, pages * ROWS);
    for (int n = 0; n < Math.min(pages, lines.size() / ROWS); n++) {
      int dpi = RESOLUTIONS[n % RESOLUTIONS.length];
      Sheet sheet = new Sheet(families.get(random.nextInt(families.size())), 11 + random.nextInt(7) / 2f, dpi);
      for (String line : lines.subList(n * ROWS, n * ROWS + ROWS)) {
        sheet.style(random.nextInt(10) < 6 ? Font.PLAIN : 1 + random.nextInt(3));
        sheet.newLine();
        sheet.words(random.nextInt(8) == 0 ? line.toUpperCase(Locale.ROOT) : line, sheet.left(), 1);
      }
      save(sheet, n, new Spoiler(random, dpi, random.nextInt(2) == 0));
    }
  }

  /** The families that are installed and can print all letters, as often as they are named. */
  private static List<String> usable() {
    List<String> there = Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    List<String> usable =
        FAMILIES.stream().filter(f -> there.contains(f) && new Font(f, 0, 12).canDisplayUpTo(LETTERS) < 0).toList();
    System.err.println("fonts: " + usable);
    return usable;
  }

  /** Pieces of 5 to 13 words from paragraphs drawn at random, in one pass over the corpus. */
  private List<String> pieces(Path corpus, int count) throws IOException {
    List<String> pieces = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null && pieces.size() < count; line = reader.readLine()) {
        String[] words = line.strip().split("\\s+", -1);
        if (words.length < 8 || random.nextInt(50) != 0) {
          continue;
        }
        int from = random.nextInt(words.length - 5);
        int to = Math.min(words.length, from + 5 + random.nextInt(9));
        pieces.add(String.join(" ", List.of(words).subList(from, to)));
      }
    }
    return pieces;
  }

  private void printDocument(List<String> paragraphs, String family, int dpi) throws IOException {
    int n = 0;
    Sheet sheet = new Sheet(family, 13.5f, dpi);
    for (String paragraph : paragraphs) {
      char mark = paragraph.charAt(0);
      String text = "=*/>|~".indexOf(mark) < 0 ? paragraph : paragraph.substring(1);
      sheet.style(mark == '/' ? Font.ITALIC : "=*>|".indexOf(mark) < 0 ? Font.PLAIN : Font.BOLD);
      List<String> lines = "|~=>".indexOf(mark) < 0 ? sheet.wrapped(text) : List.of(text);
      for (int i = 0; i < lines.size(); i++) {
        if (!sheet.newLine()) {
          save(sheet, n++, new Spoiler(random, dpi, dpi == 200));
          sheet = sheet.next();
          sheet.newLine();
        }
        sheet.set(mark, lines.get(i), i == 0, i == lines.size() - 1);
      }
    }
    save(sheet, n, new Spoiler(random, dpi, dpi == 200));
  }

  private void save(Sheet sheet, int n, Spoiler spoiler) throws IOException {
    String page = name + '-' + n;
    BufferedImage image = spoiler.spoil(sheet.image);
    byte[] bytes = (byte[]) image.getRaster().getDataElements(0, 0, image.getWidth(), image.getHeight(), null);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out.resolve(page + '-' + sheet.dpi + ".pgm")));
        PrintWriter truth = new PrintWriter(out.resolve(page + ".truth" + sheet.dpi + ".tsv").toFile(), StandardCharsets.UTF_8)) {
      file.write(("P5\n" + image.getWidth() + " " + image.getHeight() + "\n255\n").getBytes(StandardCharsets.US_ASCII));
      file.write(bytes);
      truth.println("level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext");
      sheet.truth.forEach(truth::println);
    }
  }

  /** One page being printed, and where its words stand. */
  private static final class Sheet {
    final int dpi;
    final BufferedImage image;
    final List<String> truth = new ArrayList<>();
    private final Graphics2D g;
    private final String family;
    private final float points;
    private int y;
    private int row;
    private int word;

    Sheet(String family, float points, int dpi) {
      this.family = family;
      this.points = points;
      this.dpi = dpi;
      image = new BufferedImage(dpi * 827 / 100, dpi * 1169 / 100, BufferedImage.TYPE_BYTE_GRAY);
      g = image.createGraphics();
      g.setColor(Color.WHITE);
      g.fillRect(0, 0, image.getWidth(), image.getHeight());
      g.setColor(Color.BLACK);
      g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      y = dpi * 3 / 4;
      style(Font.PLAIN);
    }

    Sheet next() {
      Sheet sheet = new Sheet(family, points, dpi);
      sheet.g.setFont(g.getFont());
      return sheet;
    }

    void style(int style) {
      g.setFont(new Font(family, style, 1).deriveFont(style, points * dpi / 72f));
    }

    double left() {
      return dpi * 1.1;
    }

    private double right() {
      return dpi * 7.6;
    }

    private double width(String text) {
      return g.getFont().getStringBounds(text, g.getFontRenderContext()).getWidth();
    }

    private double space() {
      return g.getFont().getSize2D() * 0.26;
    }

    /** False where the page is full. */
    boolean newLine() {
      int step = (int) (points * 1.35 * dpi / 72);
      if (y + step > image.getHeight() - dpi * 2 / 3) {
        return false;
      }
      y += step;
      row++;
      word = 0;
      return true;
    }

    /** The lines of a justified paragraph, the first one indented. */
    List<String> wrapped(String paragraph) {
      List<String> lines = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      double room = right() - left() - dpi * 0.4;
      double used = 0;
      for (String text : paragraph.split(" ", -1)) {
        double width = width(text) + space();
        if (used + width - space() > room) {
          lines.add(line.toString().strip());
          line.setLength(0);
          used = 0;
          room = right() - left();
        }
        line.append(text).append(' ');
        used += width;
      }
      lines.add(line.toString().strip());
      return lines;
    }

    /** One line of a document, by the mark of its paragraph. */
    void set(char mark, String line, boolean first, boolean last) {
      double length = Arrays.stream(line.split(" ", -1)).mapToDouble(w -> width(w) + space()).sum() - space();
      double from = left() + (first ? dpi * 0.4 : 0);
      switch (mark) {
        case '=' -> words(line, (left() + right() - length) / 2, 1);
        case '>' -> words(line, right() - length - dpi * 0.5, 1);
        case '|', '~' -> {
          String[] column = line.split("\\|", 2);
          words(column[0], left(), 1);
          words(column.length < 2 ? "" : column[1], dpi * 3.4, 1);
        }
        default -> {
          int spaces = line.split(" ", -1).length - 1;
          words(line, from, last || spaces == 0 ? 1 : 1 + (right() - from - length) / spaces / space());
        }
      }
    }

    /** Words from a place on, as many as the line has room for. */
    void words(String line, double from, double stretch) {
      double x = from;
      int ascent = g.getFontMetrics().getAscent();
      for (String text : line.split(" ", -1)) {
        double width = width(text);
        if (text.isEmpty() || x + width > right() + dpi * 0.1) {
          return;
        }
        g.drawString(text, (float) x, y);
        truth.add(String.join("\t", "5\t1\t1\t1", "" + row, "" + ++word, "" + (int) x, "" + (y - ascent), "" + (int) width,
            "" + ascent * 5 / 4, "100", text));
        x += width + space() * stretch;
      }
    }
  }

  /** Turns a little, thickens or thins, blurs, sprinkles, presses as JPEG; some pages become 1-bit. */
  private static final class Spoiler {
    private final Random random;
    private final int dpi;
    private final boolean bilevel;

    Spoiler(Random random, int dpi, boolean bilevel) {
      this.random = random;
      this.dpi = dpi;
      this.bilevel = bilevel;
    }

    BufferedImage spoil(BufferedImage sheet) throws IOException {
      BufferedImage in = turned(sheet);
      int width = in.getWidth();
      int[] ink = in.getRaster().getSamples(0, 0, width, in.getHeight(), 0, (int[]) null);
      double blur = random.nextDouble() * 0.9 * dpi / 200;
      for (int pass = 0; pass < 2; pass++) {
        ink = blurred(ink, width, blur);
      }
      double gain = 0.75 + random.nextDouble() * 0.7;
      double grain = random.nextDouble() * 28;
      // The threshold is the inking: high, strokes swell and run together; low, they break.
      double threshold = 128 + random.nextGaussian() * 28;
      for (int i = 0; i < ink.length; i++) {
        double value = 255 - (255 - ink[i]) * gain + random.nextGaussian() * grain;
        ink[i] = bilevel ? value < threshold ? 0 : 255 : (int) Math.max(0, Math.min(255, value));
      }
      BufferedImage out = new BufferedImage(width, in.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      out.getRaster().setSamples(0, 0, width, in.getHeight(), 0, ink);
      return bilevel || random.nextInt(3) > 0 ? out : pressed(out);
    }

    private BufferedImage turned(BufferedImage in) {
      BufferedImage out = new BufferedImage(in.getWidth(), in.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
      Graphics2D g = out.createGraphics();
      g.setColor(Color.WHITE);
      g.fillRect(0, 0, out.getWidth(), out.getHeight());
      g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
      g.rotate((random.nextDouble() - 0.5) * 0.007, in.getWidth() / 2.0, in.getHeight() / 2.0);
      g.drawImage(in, 0, 0, null);
      g.dispose();
      return out;
    }

    private BufferedImage pressed(BufferedImage in) throws IOException {
      ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
      ImageWriteParam quality = writer.getDefaultWriteParam();
      quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      quality.setCompressionQuality(0.15f + random.nextFloat() * 0.3f);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      writer.setOutput(ImageIO.createImageOutputStream(bytes));
      writer.write(null, new IIOImage(in, null, null), quality);
      ((javax.imageio.stream.ImageOutputStream) writer.getOutput()).close();
      return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static int[] blurred(int[] in, int width, double weight) {
      int[] out = in.clone();
      for (int i = width; i < in.length - width; i++) {
        int near = in[i - 1] + in[i + 1] + in[i - width] + in[i + width];
        out[i] = (int) ((in[i] + weight / 4 * near) / (1 + weight));
      }
      return out;
    }
  }
}
