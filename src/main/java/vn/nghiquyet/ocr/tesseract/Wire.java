package vn.nghiquyet.ocr.tesseract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.ocr.OcrLine;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.OcrWord;
import vn.nghiquyet.ocr.PageImage;
import vn.nghiquyet.text.Sighting;

/** What goes to and fro between the program and a worker process: images there, pages back. */
final class Wire {
  /** A list longer than this is no list. */
  private static final int MOST = 10_000_000;

  private Wire() {}

  static void write(PageImage image, DataOutputStream out) throws IOException {
    out.writeInt(image.width());
    out.writeInt(image.height());
    out.writeInt(image.dpi());
    out.write(image.grey());
    out.flush();
  }

  static PageImage readImage(DataInputStream in) throws IOException {
    int width = in.readInt();
    int height = in.readInt();
    int dpi = in.readInt();
    if (width < 1 || height < 1 || (long) width * height > PageImage.MAX_PIXELS) {
      throw new IOException("image of " + width + " x " + height);
    }
    byte[] grey = new byte[width * height];
    in.readFully(grey);
    return new PageImage(width, height, dpi, grey);
  }

  static void write(OcrPage page, DataOutputStream out) throws IOException {
    PageGeometry geometry = page.geometry();
    out.writeInt(geometry.width());
    out.writeInt(geometry.height());
    out.writeInt(geometry.dpi());
    out.writeInt(geometry.turn());
    out.writeDouble(geometry.skew());
    out.writeInt(page.lines().size());
    for (OcrLine line : page.lines()) {
      out.writeInt(line.baseline());
      out.writeDouble(line.size());
      out.writeInt(line.words().size());
      for (OcrWord word : line.words()) {
        write(word, out);
      }
    }
    out.writeInt(page.rulings().size());
    for (OcrPage.Stroke stroke : page.rulings()) {
      out.writeBoolean(stroke.horizontal());
      out.writeInt(stroke.at());
      out.writeInt(stroke.from());
      out.writeInt(stroke.to());
    }
    out.flush();
  }

  private static void write(OcrWord word, DataOutputStream out) throws IOException {
    out.writeUTF(word.text());
    out.writeInt(word.box().left());
    out.writeInt(word.box().top());
    out.writeInt(word.box().right());
    out.writeInt(word.box().bottom());
    out.writeDouble(word.confidence());
    out.writeInt(word.alternatives().size());
    for (Sighting.Alternative alternative : word.alternatives()) {
      out.writeUTF(alternative.text());
      out.writeDouble(alternative.confidence());
    }
  }

  static OcrPage readPage(DataInputStream in) throws IOException {
    PageGeometry geometry =
        new PageGeometry(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readDouble());
    List<OcrLine> lines = new ArrayList<>();
    for (int i = count(in); i > 0; i--) {
      int baseline = in.readInt();
      double size = in.readDouble();
      List<OcrWord> words = new ArrayList<>();
      for (int k = count(in); k > 0; k--) {
        words.add(readWord(in));
      }
      lines.add(new OcrLine(baseline, size, words));
    }
    List<OcrPage.Stroke> rulings = new ArrayList<>();
    for (int i = count(in); i > 0; i--) {
      rulings.add(new OcrPage.Stroke(in.readBoolean(), in.readInt(), in.readInt(), in.readInt()));
    }
    return new OcrPage(geometry, lines, rulings);
  }

  private static OcrWord readWord(DataInputStream in) throws IOException {
    String text = in.readUTF();
    Box box = new Box(in.readInt(), in.readInt(), in.readInt(), in.readInt());
    double confidence = in.readDouble();
    List<Sighting.Alternative> alternatives = new ArrayList<>();
    for (int i = count(in); i > 0; i--) {
      alternatives.add(new Sighting.Alternative(in.readUTF(), in.readDouble()));
    }
    return new OcrWord(text, box, confidence, alternatives);
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw new IOException("count " + count);
    }
    return count;
  }
}
