package vn.nghiquyet.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prints text on A4 pages and makes them look scanned; the same seed gives the same pages. */
public final class Print {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int MARGIN_MM = 25;
  private static final double LEADING = 1.35;

  private final int dpi;
  private final Random random;
  private final Font font;
  private final List<BufferedImage> pages = new ArrayList<>();
  private Graphics2D pen;
  private float y;

  private Print(int dpi, long seed) {
    this.dpi = dpi;
    this.random = new Random(seed);
    this.font = font().deriveFont(13f * dpi / 72);
  }

  /** The pages of a text, one paragraph a line, degraded. */
  public static List<BufferedImage> scan(String text, int dpi, long seed) {
    Print print = new Print(dpi, seed);
    text.lines().forEach(print::paragraph);
    return print.pages.stream().map(print::degraded).toList();
  }

  private static Font font() {
    try (InputStream in = Print.class.getResourceAsStream(FONT)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException(FONT, e);
    }
  }

  private int pixels(double mm) {
    return (int) Math.round(mm * dpi / 25.4);
  }

  private void paragraph(String text) {
    if (text.isBlank()) {
      y += font.getSize2D() * (float) LEADING;
      return;
    }
    AttributedString line = new AttributedString(text.strip());
    line.addAttribute(TextAttribute.FONT, font);
    FontRenderContext context = new FontRenderContext(null, true, true);
    LineBreakMeasurer lines = new LineBreakMeasurer(line.getIterator(), context);
    float width = pixels(210 - 2 * MARGIN_MM);
    float indent = pixels(10);
    while (lines.getPosition() < text.strip().length()) {
      TextLayout layout = lines.nextLayout(width - indent);
      y += font.getSize2D() * (float) LEADING;
      if (pen == null || y > pixels(297 - MARGIN_MM)) {
        newPage();
      }
      layout.draw(pen, pixels(MARGIN_MM) + indent, y);
      indent = 0;
    }
    y += font.getSize2D() * 0.4f;
  }

  private void newPage() {
    BufferedImage page = new BufferedImage(pixels(210), pixels(297), BufferedImage.TYPE_BYTE_GRAY);
    pages.add(page);
    pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, page.getWidth(), page.getHeight());
    pen.setColor(new Color(25, 25, 25));
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    y = pixels(MARGIN_MM) + font.getSize2D();
  }

  /** Slightly aslant, blurred, with grain and specks. */
  private BufferedImage degraded(BufferedImage page) {
    BufferedImage out =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D copy = out.createGraphics();
    copy.setColor(Color.WHITE);
    copy.fillRect(0, 0, out.getWidth(), out.getHeight());
    copy.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    double angle = Math.toRadians((random.nextDouble() - 0.5) * 0.8);
    copy.drawImage(
        page,
        AffineTransform.getRotateInstance(angle, page.getWidth() / 2.0, page.getHeight() / 2.0),
        null);
    copy.dispose();
    float edge = 0.06f + random.nextFloat() * 0.06f;
    float middle = 1 - 8 * edge;
    float[] blur = {edge, edge, edge, edge, middle, edge, edge, edge, edge};
    BufferedImage blurred = new ConvolveOp(new Kernel(3, 3, blur)).filter(out, null);
    double grain = 10 + random.nextInt(14);
    int threshold = 110 + random.nextInt(50);
    for (int v = 0; v < blurred.getHeight(); v++) {
      for (int u = 0; u < blurred.getWidth(); u++) {
        int grey = blurred.getRaster().getSample(u, v, 0);
        double seen = grey + random.nextGaussian() * grain;
        if (random.nextInt(60_000) == 0) {
          seen = 0; // a speck
        }
        double hard = seen < threshold ? seen * 0.5 : 255 - (255 - seen) * 0.5;
        blurred.getRaster().setSample(u, v, 0, (int) Math.max(0, Math.min(255, hard)));
      }
    }
    return blurred;
  }
}
