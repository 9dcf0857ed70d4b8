package vn.nghiquyet.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.text.SourceText;

/** Draws pages for tests: y counts downwards from the upper edge of an A4 page. */
final class PdfPage {
  static final double LEFT = 85;
  static final double RIGHT = 540;
  static final double SIZE = 14;
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final List<Drawing> drawings = new ArrayList<>();
  private int rotation;

  /** Something that is drawn on a page. */
  @FunctionalInterface
  private interface Drawing {
    void draw(PDPageContentStream out, PDType0Font font, Matrix turn) throws IOException;
  }

  PdfPage text(double x, double y, String text) {
    return text(x, y, SIZE, RenderingMode.FILL, text);
  }

  PdfPage text(double x, double y, double size, RenderingMode mode, String text) {
    drawings.add(
        (out, font, turn) -> {
          out.beginText();
          out.setFont(font, (float) size);
          out.setRenderingMode(mode);
          Matrix place = Matrix.getTranslateInstance((float) x, (float) (842 - y));
          out.setTextMatrix(Matrix.concatenate(turn, place));
          out.showText(text);
          out.endText();
        });
    return this;
  }

  PdfPage centred(double middle, double y, String text) {
    drawings.add(
        (out, font, turn) -> {
          double width = font.getStringWidth(text) / 1000 * SIZE;
          out.beginText();
          out.setFont(font, (float) SIZE);
          out.setRenderingMode(RenderingMode.FILL);
          Matrix place =
              Matrix.getTranslateInstance((float) (middle - width / 2), (float) (842 - y));
          out.setTextMatrix(Matrix.concatenate(turn, place));
          out.showText(text);
          out.endText();
        });
    return this;
  }

  /** A line whose words are spread from {@code x} to the right margin. */
  PdfPage justified(double x, double y, String text) {
    drawings.add(
        (out, font, turn) -> {
          List<String> words = List.of(text.split(" ", -1));
          double width = 0;
          for (String word : words) {
            width += font.getStringWidth(word) / 1000 * SIZE;
          }
          double gap = (RIGHT - x - width) / (words.size() - 1);
          double at = x;
          for (String word : words) {
            out.beginText();
            out.setFont(font, (float) SIZE);
            out.setTextMatrix(
                Matrix.concatenate(
                    turn, Matrix.getTranslateInstance((float) at, (float) (842 - y))));
            out.showText(word);
            out.endText();
            at += font.getStringWidth(word) / 1000 * SIZE + gap;
          }
        });
    return this;
  }

  PdfPage line(double x0, double y0, double x1, double y1) {
    drawings.add(
        (out, font, turn) -> {
          out.moveTo((float) x0, (float) (842 - y0));
          out.lineTo((float) x1, (float) (842 - y1));
          out.stroke();
        });
    return this;
  }

  /** The same page, shown turned to the right, its text written so that it is upright then. */
  PdfPage rotated() {
    rotation = 90;
    return this;
  }

  static byte[] document(List<PdfPage> pages) {
    try (PDDocument document = new PDDocument();
        InputStream in = PdfPage.class.getResourceAsStream(FONT)) {
      PDType0Font font = PDType0Font.load(document, in);
      for (PdfPage page : pages) {
        page.addTo(document, font);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void addTo(PDDocument document, PDType0Font font) throws IOException {
    boolean turned = rotation == 90;
    PDPage page = new PDPage(turned ? new PDRectangle(842, 595) : new PDRectangle(595, 842));
    page.setRotation(rotation);
    document.addPage(page);
    Matrix turn = turned ? new Matrix(0, 1, -1, 0, 842, 0) : new Matrix();
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      for (Drawing drawing : drawings) {
        drawing.draw(out, font, turn);
      }
    }
  }

  static SourceText read(PdfPage... pages) throws InputException {
    return open(document(List.of(pages)));
  }

  static SourceText open(byte[] bytes) throws InputException {
    return new PdfOpener().open(new Input("thu-muc/van-ban.pdf", bytes), ReadOptions.DEFAULT);
  }
}
