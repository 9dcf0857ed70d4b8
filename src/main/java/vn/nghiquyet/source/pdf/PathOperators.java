package vn.nghiquyet.source.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import vn.nghiquyet.source.page.Ruling;

/**
 * Watches the path operators of a content stream and keeps the straight lines it paints: stroked
 * segments and rectangles parallel to the axes, and filled shapes so thin that they are lines.
 * Curves and areas are passed over. Coordinates are those of the page before rotation.
 */
final class PathOperators {
  private static final int MAX_RULINGS = 20_000;

  /** A filled shape up to this wide, in points, is a line. */
  private static final double THIN = 3;

  /** How far from parallel to an axis a line may be, in points. */
  private static final double SLANT = 1;

  private final PDFStreamEngine engine;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Point2D.Float> subpath = new ArrayList<>();
  private final List<List<Point2D.Float>> path = new ArrayList<>();

  PathOperators(PDFStreamEngine engine) {
    this.engine = engine;
    on("m", this::moveTo);
    on("l", this::lineTo);
    on("c", operands -> curveTo(operands, 4));
    on("v", operands -> curveTo(operands, 2));
    on("y", operands -> curveTo(operands, 2));
    on("re", this::rectangle);
    on("h", operands -> close());
    on("S", operands -> paint(true, false));
    on("s", operands -> closeAndPaint(false));
    on("f", operands -> paint(false, true));
    on("F", operands -> paint(false, true));
    on("f*", operands -> paint(false, true));
    on("B", operands -> paint(true, true));
    on("B*", operands -> paint(true, true));
    on("b", operands -> closeAndPaint(true));
    on("b*", operands -> closeAndPaint(true));
    on("n", operands -> forget());
  }

  /** The lines painted since it was last asked. */
  List<Ruling> take() {
    List<Ruling> taken = List.copyOf(rulings);
    rulings.clear();
    forget();
    return taken;
  }

  private void on(String name, Consumer<List<COSBase>> action) {
    engine.addOperator(
        new OperatorProcessor(engine) {
          @Override
          public void process(Operator operator, List<COSBase> operands) {
            action.accept(operands);
          }

          @Override
          public String getName() {
            return name;
          }
        });
  }

  private void moveTo(List<COSBase> operands) {
    finishSubpath();
    lineTo(operands);
  }

  private void lineTo(List<COSBase> operands) {
    if (areNumbers(operands, 2)) {
      subpath.add(engine.transformedPoint(number(operands, 0), number(operands, 1)));
    }
  }

  /** A curve is no line: only where it ends counts, away from any axis. */
  private void curveTo(List<COSBase> operands, int end) {
    finishSubpath();
    if (areNumbers(operands, end + 2)) {
      subpath.add(engine.transformedPoint(number(operands, end), number(operands, end + 1)));
    }
  }

  private void rectangle(List<COSBase> operands) {
    finishSubpath();
    if (!areNumbers(operands, 4)) {
      return;
    }
    float x = number(operands, 0);
    float y = number(operands, 1);
    float width = number(operands, 2);
    float height = number(operands, 3);
    subpath.add(engine.transformedPoint(x, y));
    subpath.add(engine.transformedPoint(x + width, y));
    subpath.add(engine.transformedPoint(x + width, y + height));
    subpath.add(engine.transformedPoint(x, y + height));
    close();
    finishSubpath();
  }

  private void close() {
    if (!subpath.isEmpty()) {
      subpath.add(subpath.get(0));
    }
  }

  private void closeAndPaint(boolean fill) {
    close();
    paint(true, fill);
  }

  private void paint(boolean stroke, boolean fill) {
    finishSubpath();
    for (List<Point2D.Float> points : path) {
      if (stroke) {
        stroke(points);
      } else if (fill) {
        fill(points);
      }
    }
    forget();
  }

  private void stroke(List<Point2D.Float> points) {
    for (int i = 1; i < points.size(); i++) {
      Point2D.Float a = points.get(i - 1);
      Point2D.Float b = points.get(i);
      if (Math.min(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) <= SLANT) {
        add(a.x, a.y, b.x, b.y);
      }
    }
  }

  private void fill(List<Point2D.Float> points) {
    double left = points.stream().mapToDouble(p -> p.x).min().orElse(0);
    double right = points.stream().mapToDouble(p -> p.x).max().orElse(0);
    double low = points.stream().mapToDouble(p -> p.y).min().orElse(0);
    double high = points.stream().mapToDouble(p -> p.y).max().orElse(0);
    if (right - left <= THIN && right - left < high - low) {
      add((left + right) / 2, low, (left + right) / 2, high);
    } else if (high - low <= THIN) {
      add(left, (low + high) / 2, right, (low + high) / 2);
    }
  }

  private void add(double x0, double y0, double x1, double y1) {
    if (rulings.size() < MAX_RULINGS) {
      rulings.add(Ruling.between(x0, y0, x1, y1));
    }
  }

  private void finishSubpath() {
    if (subpath.size() > 1) {
      path.add(List.copyOf(subpath));
    }
    subpath.clear();
  }

  private void forget() {
    subpath.clear();
    path.clear();
  }

  private static boolean areNumbers(List<COSBase> operands, int count) {
    return operands.size() >= count
        && operands.subList(0, count).stream().allMatch(COSNumber.class::isInstance);
  }

  private static float number(List<COSBase> operands, int index) {
    return ((COSNumber) operands.get(index)).floatValue();
  }
}
