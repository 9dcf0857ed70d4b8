package vn.nghiquyet.source.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Walks over the content of a page and the forms it shows, and notes the images, without decoding
 * any. Bounded by {@link #MAX_FORMS} and {@link #MAX_IMAGES}.
 */
final class ImageWalker extends PDFStreamEngine {
  private static final int MAX_FORMS = 2_000;
  private static final int MAX_IMAGES = 5_000;
  private static final int MAX_DEPTH = 20;

  /** Operators that paint something other than images, clip or blend. */
  private static final List<String> OTHERS =
      List.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "W", "W*", "gs");

  private static final List<String> TEXTS = List.of("Tj", "TJ", "'", "\"");

  private final List<PageImages.Placed> images = new ArrayList<>();
  private boolean alone = true;
  private int forms;

  private ImageWalker() {
    addOperator(new Concatenate(this));
    addOperator(new Save(this));
    addOperator(new Restore(this));
    addOperator(new SetTextRenderingMode(this));
    OTHERS.forEach(name -> on(name, (operator, operands) -> alone = false));
    TEXTS.forEach(name -> on(name, (operator, operands) -> text()));
    on("Do", (operator, operands) -> object(operands));
    on("BI", (operator, operands) -> image(null, operator.getImageParameters()));
  }

  /** What an operator does. */
  @FunctionalInterface
  private interface Action {
    void act(Operator operator, List<COSBase> operands) throws IOException;
  }

  static PageImages walk(PDPage page) {
    PDRectangle crop = page.getCropBox();
    Rectangle2D box =
        new Rectangle2D.Double(
            crop.getLowerLeftX(), crop.getLowerLeftY(), crop.getWidth(), crop.getHeight());
    ImageWalker walker = new ImageWalker();
    try {
      walker.processPage(page);
      for (PDAnnotation annotation : page.getAnnotations()) {
        walker.alone &=
            annotation.isHidden() || annotation.isNoView() || annotation.getAppearance() == null;
      }
    } catch (IOException | RuntimeException e) {
      walker.alone = false; // PDFBox answers damaged content with exceptions of any kind
    }
    return new PageImages(box, walker.images, walker.alone);
  }

  private void on(String name, Action action) {
    addOperator(
        new OperatorProcessor(this) {
          @Override
          public void process(Operator operator, List<COSBase> operands) throws IOException {
            action.act(operator, operands);
          }

          @Override
          public String getName() {
            return name;
          }
        });
  }

  @Override
  protected void operatorException(
      Operator operator, List<COSBase> operands, IOException exception) {
    alone = false; // and the walk goes on
  }

  private void text() {
    alone &= getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
  }

  private void object(List<COSBase> operands) throws IOException {
    PDResources resources = getResources();
    if (operands.isEmpty()
        || !(operands.get(0) instanceof COSName name)
        || resources == null
        || resources.getCOSObject().getCOSDictionary(COSName.XOBJECT) == null) {
      return;
    }
    COSStream stream =
        resources.getCOSObject().getCOSDictionary(COSName.XOBJECT).getCOSStream(name);
    if (stream == null) {
      return;
    }
    COSName kind = stream.getCOSName(COSName.SUBTYPE);
    if (COSName.IMAGE.equals(kind)) {
      image(stream, stream);
    } else if (COSName.FORM.equals(kind)) {
      form(stream);
    }
  }

  private void form(COSStream stream) throws IOException {
    alone = false;
    if (++forms > MAX_FORMS || getLevel() > MAX_DEPTH) {
      return;
    }
    increaseLevel();
    try {
      showForm(new PDFormXObject(stream));
    } finally {
      decreaseLevel();
    }
  }

  private void image(COSStream stream, COSDictionary parameters) {
    int width = parameters.getInt(COSName.WIDTH, COSName.W, 0);
    int height = parameters.getInt(COSName.HEIGHT, COSName.H, 0);
    if (width > 0 && height > 0 && images.size() < MAX_IMAGES) {
      boolean stencil = parameters.getBoolean(COSName.IMAGE_MASK, COSName.IM, false);
      images.add(
          new PageImages.Placed(
              stream,
              getGraphicsState().getCurrentTransformationMatrix().createAffineTransform(),
              width,
              height,
              stencil));
    }
  }
}
