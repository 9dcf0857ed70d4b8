package vn.nghiquyet.ocr.tesseract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.ocr.OcrLine;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.OcrWord;
import vn.nghiquyet.ocr.PageImage;

/**
 * The rows of dots of forms, which keep room for what is to be written. A recognizer reads them as
 * rubbish, and the words beside them with it: they are taken off the image before and put back
 * behind. A row is small specks of ink on one level, close and at even distances; the dots of
 * letters are not. O(n·m) in the specks and in the rows that cross one column of the page.
 */
final class Leaders {
  /** The largest dot, in inches. */
  private static final double DOT = 0.03;

  /** From one dot to the next, middle to middle, in inches, at most. */
  private static final double PITCH = 0.1;

  /** How far a dot may stand above or below the one before, in inches. */
  private static final double LEVEL = 0.012;

  /** Fewer dots than this are an ellipsis. */
  private static final int FEWEST = 8;

  /** The share of distances that must be near the usual one, and how near. */
  private static final double EVEN = 0.7;

  private static final double NEAR = 0.4;

  /** More specks than this are no print. */
  private static final int MOST = 50_000;

  /** A line of text stands on the level of the dots, up to this share of its size. */
  private static final double SAME_LINE = 0.35;

  private static final double SURE = 0.96;
  private static final int DOTS_OF_ELLIPSIS = 3;
  private static final int LONGEST = 60;

  private Leaders() {}

  /** The rows of a page in black and white, each as its dots from left to right. */
  static List<List<Box>> find(Pixels binary, int dpi) {
    List<List<Box>> rows = new ArrayList<>();
    List<List<Box>> open = new ArrayList<>();
    for (Box dot : specks(binary, dpi)) {
      open.removeIf(row -> middle(dot) - middle(last(row)) > PITCH * dpi && close(rows, row));
      open.stream()
          .filter(row -> Math.abs(level(last(row)) - level(dot)) <= LEVEL * dpi)
          .min(Comparator.comparingDouble(row -> middle(dot) - middle(last(row))))
          .ifPresentOrElse(row -> row.add(dot), () -> open.add(new ArrayList<>(List.of(dot))));
    }
    open.forEach(row -> close(rows, row));
    return rows;
  }

  /** Keeps what is a row; always true. */
  private static boolean close(List<List<Box>> rows, List<Box> row) {
    if (row.size() >= FEWEST && isEven(row)) {
      rows.add(row);
    }
    return true;
  }

  private static boolean isEven(List<Box> row) {
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < row.size(); i++) {
      steps.add(middle(row.get(i)) - middle(row.get(i - 1)));
    }
    double usual = steps.stream().sorted().skip(steps.size() / 2).findFirst().orElse(0.0);
    long near = steps.stream().filter(step -> Math.abs(step - usual) <= NEAR * usual).count();
    return near >= EVEN * steps.size();
  }

  /** Small pieces of ink, from left to right; none where there are too many. */
  private static List<Box> specks(Pixels binary, int dpi) {
    int size = Math.max(2, (int) Math.round(DOT * dpi));
    try (Pixels small = binary.small(size)) {
      List<Box> out = small.pieces(MOST);
      out.sort(Comparator.comparingDouble(Leaders::middle).thenComparingDouble(Leaders::level));
      return out;
    }
  }

  private static double middle(Box dot) {
    return (dot.left() + dot.right()) / 2.0;
  }

  private static double level(Box dot) {
    return (dot.top() + dot.bottom()) / 2.0;
  }

  private static Box last(List<Box> row) {
    return row.get(row.size() - 1);
  }

  /** The image without these rows, paper in their place. */
  static PageImage without(PageImage image, List<List<Box>> rows) {
    byte[] grey = image.grey().clone();
    rows.forEach(row -> row.forEach(dot -> wipe(image, grey, dot)));
    return new PageImage(image.width(), image.height(), image.dpi(), grey);
  }

  private static void wipe(PageImage image, byte[] grey, Box dot) {
    int left = Math.max(0, dot.left() - 2);
    int top = Math.max(0, dot.top() - 2);
    byte paper = image.grey()[top * image.width() + left];
    for (int y = top; y < Math.min(image.height(), dot.bottom() + 2); y++) {
      for (int x = left; x < Math.min(image.width(), dot.right() + 2); x++) {
        grey[y * image.width() + x] = paper;
      }
    }
  }

  /** The page with these rows as words on their lines, or as lines of their own. */
  static OcrPage with(OcrPage page, List<List<Box>> rows) {
    List<OcrLine> lines = new ArrayList<>(page.lines());
    for (List<Box> row : rows) {
      add(lines, row);
    }
    return new OcrPage(page.geometry(), lines, page.rulings());
  }

  private static void add(List<OcrLine> lines, List<Box> row) {
    int bottom = row.stream().mapToInt(Box::bottom).max().orElseThrow();
    int top = row.stream().mapToInt(Box::top).min().orElseThrow();
    Box box = new Box(row.get(0).left(), top, last(row).right(), bottom);
    String text = "…".repeat(Math.min(LONGEST, row.size() / DOTS_OF_ELLIPSIS));
    OcrWord word = new OcrWord(text, box, SURE, List.of());
    int at = 0;
    while (at < lines.size() && !isOn(lines.get(at), bottom)) {
      at++;
    }
    if (at < lines.size()) {
      OcrLine line = lines.get(at);
      List<OcrWord> words = new ArrayList<>(line.words());
      words.add(word);
      words.sort(Comparator.comparingInt(one -> one.box().left()));
      lines.set(at, new OcrLine(line.baseline(), line.size(), words));
      return;
    }
    int behind = 0;
    while (behind < lines.size() && lines.get(behind).baseline() < bottom) {
      behind++;
    }
    double size = behind > 0 ? lines.get(behind - 1).size() : 3.0 * (bottom - top);
    lines.add(behind, new OcrLine(bottom, size, List.of(word)));
  }

  private static boolean isOn(OcrLine line, int bottom) {
    return Math.abs(line.baseline() - bottom) <= SAME_LINE * line.size();
  }
}
