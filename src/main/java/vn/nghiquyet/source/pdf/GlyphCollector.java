package vn.nghiquyet.source.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import vn.nghiquyet.source.page.Glyph;
import vn.nghiquyet.source.page.PageContent;
import vn.nghiquyet.source.page.Ruling;
import vn.nghiquyet.source.page.Stamps;

/**
 * Collects the characters and the straight lines of each page, and of the annotations that show
 * text on it (filled-in numbers and dates come that way). Text written in another direction than
 * most of its page comes as further contents of the same page. Text that is not painted is kept: it
 * may be what a text recognizer saw on a scan. A page whose content breaks off gives what was read
 * before.
 *
 * <p>Holds one page at a time.
 */
final class GlyphCollector extends PDFTextStripper {
  /** Characters of one page beyond which a file is given up. */
  static final int MAX_GLYPHS_PER_PAGE = 500_000;

  /** How far outside of the page, in points, a character may stand. */
  private static final double OUTSIDE = 20;

  private final PathOperators paths = new PathOperators(this);
  private final BoldFonts boldFonts = new BoldFonts();
  private final MissingLetters missingLetters = new MissingLetters();
  private final Map<Integer, List<Glyph>> byDirection = new TreeMap<>();
  private final Map<Integer, Slant> slants = new TreeMap<>();

  /** For each piece of marked content that is open: whether the file says that it is no text. */
  private final Deque<Boolean> silent = new ArrayDeque<>();

  private final StringBuilder annotationText = new StringBuilder();
  private PDRectangle box = PDRectangle.A4;
  private int code;
  private int number;
  private int glyphs;
  private boolean overflown;
  private int broken;

  GlyphCollector() {
    setStartPage(0); // pages are handed to it one by one
  }

  /** What a page shows in each direction of writing, the foremost first. */
  List<PageContent> collect(PDPage page, int pageNumber) {
    number = pageNumber;
    processPage(page);
    return contents(paths.take());
  }

  /** Whether a page held more characters than allowed. */
  boolean isOverflown() {
    return overflown;
  }

  /** How many pages broke off. */
  int broken() {
    return broken;
  }

  @Override
  public void processPage(PDPage page) {
    byDirection.clear();
    slants.clear();
    silent.clear();
    glyphs = 0;
    box = page.getCropBox();
    try {
      super.processPage(page);
      for (PDAnnotation annotation : page.getAnnotations()) {
        collect(annotation);
      }
    } catch (IOException | RuntimeException e) {
      broken++;
    }
  }

  @Override
  protected void writePage() {
    // Lines are built from the geometry by others.
  }

  /** The text of an annotation, unless it is a mere stamp of a digital signature. */
  private void collect(PDAnnotation annotation) throws IOException {
    String type = annotation.getSubtype();
    if (annotation.isHidden()
        || annotation.isNoView()
        || "Link".equals(type)
        || "Popup".equals(type)
        || "Text".equals(type)) {
      return;
    }
    Map<Integer, Integer> before =
        byDirection.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size()));
    annotationText.setLength(0);
    showAnnotation(annotation);
    if (Stamps.isStamp(annotationText)) {
      byDirection.forEach(
          (k, list) -> list.subList(before.getOrDefault(k, 0), list.size()).clear());
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int shown, Vector displacement)
      throws IOException {
    code = shown;
    super.showGlyph(matrix, font, shown, displacement);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    boolean within = !silent.isEmpty() && silent.peek();
    COSBase said = properties == null ? null : properties.getDictionaryObject(COSName.ACTUAL_TEXT);
    silent.push(within || said instanceof COSString text && text.getBytes().length == 0);
  }

  @Override
  public void endMarkedContentSequence() {
    silent.poll();
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String taken = position.getUnicode();
    if (taken == null || taken.isEmpty() || !silent.isEmpty() && silent.peek()) {
      return;
    }
    String text = missingLetters.letters(position.getFont(), code, taken);
    if (++glyphs > MAX_GLYPHS_PER_PAGE) {
      overflown = true;
      return;
    }
    annotationText.append(text);
    int direction = Math.round(position.getDir());
    Glyph glyph = glyph(position, text, direction);
    if (isOnPage(glyph, direction)) {
      byDirection.computeIfAbsent(direction, d -> new ArrayList<>()).add(glyph);
      slants.computeIfAbsent(direction, d -> new Slant()).add(position, direction);
    }
  }

  private Glyph glyph(TextPosition position, String text, int direction) {
    boolean stroked =
        getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    double x = position.getXDirAdj();
    double width = Math.abs(position.getWidthDirAdj());
    double size = direction % 180 == 0 ? position.getYScale() : position.getXScale();
    return new Glyph(
        text,
        x,
        x + width,
        position.getYDirAdj(),
        Math.max(1, Math.abs(size)),
        stroked || boldFonts.isBold(position.getFont()));
  }

  private boolean isOnPage(Glyph glyph, int direction) {
    return glyph.right() >= -OUTSIDE
        && glyph.x() <= width(direction) + OUTSIDE
        && glyph.y() >= -OUTSIDE
        && glyph.y() <= height(direction) + OUTSIDE;
  }

  private List<PageContent> contents(List<Ruling> rulings) {
    Comparator<Map.Entry<Integer, List<Glyph>>> bySize =
        Comparator.comparing(entry -> -entry.getValue().size());
    List<Map.Entry<Integer, List<Glyph>>> entries =
        byDirection.entrySet().stream()
            .filter(entry -> entry.getValue().stream().anyMatch(glyph -> !glyph.isSpace()))
            .sorted(bySize)
            .toList();
    List<PageContent> contents = new ArrayList<>();
    for (Map.Entry<Integer, List<Glyph>> entry : entries) {
      int direction = entry.getKey();
      List<Ruling> turned =
          contents.isEmpty() ? rulings.stream().map(r -> turn(r, direction)).toList() : List.of();
      contents.add(
          new PageContent(
              number,
              width(direction),
              height(direction),
              slants.get(direction).straight(entry.getValue()),
              turned));
    }
    return contents;
  }

  private double width(int direction) {
    return direction % 180 == 0 ? box.getWidth() : box.getHeight();
  }

  private double height(int direction) {
    return direction % 180 == 0 ? box.getHeight() : box.getWidth();
  }

  private Ruling turn(Ruling ruling, int direction) {
    double[] a = turn(along(ruling, ruling.from()), direction);
    double[] b = turn(along(ruling, ruling.to()), direction);
    return Ruling.between(a[0], a[1], b[0], b[1]);
  }

  private double[] along(Ruling ruling, double place) {
    double x = ruling.horizontal() ? place : ruling.at();
    double y = ruling.horizontal() ? ruling.at() : place;
    return new double[] {x - box.getLowerLeftX(), y - box.getLowerLeftY()};
  }

  /** From the page's own axes to those of text written in a direction. */
  private double[] turn(double[] p, int direction) {
    return switch (direction) {
      case 90 -> new double[] {p[1], p[0]};
      case 180 -> new double[] {box.getWidth() - p[0], p[1]};
      case 270 -> new double[] {box.getHeight() - p[1], box.getWidth() - p[0]};
      default -> new double[] {p[0], box.getHeight() - p[1]};
    };
  }
}
