package vn.nghiquyet.ocr.tesseract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.PageImage;

/**
 * The process that one engine lives in. It says its name, or why it cannot work, and then answers
 * each image with a page, until its input ends. What the native libraries have to say goes to
 * standard error, which nobody reads.
 */
final class Worker {
  static final int READY = 1;
  static final int UNAVAILABLE = 2;

  private static final int BUFFER = 1 << 16;

  private Worker() {}

  /**
   * Answers images.
   *
   * @param args the folder of the language data
   * @throws IOException if the other side is gone
   */
  public static void main(String[] args) throws IOException {
    DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER));
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
    try (TesseractEngine engine = new TesseractEngine(args[0])) {
      out.writeByte(READY);
      out.writeUTF(engine.name());
      out.flush();
      serve(engine, in, out);
    } catch (LinkageError | IllegalStateException e) {
      out.writeByte(UNAVAILABLE);
      out.writeUTF(String.valueOf(e.getMessage()));
      out.flush();
    }
  }

  private static void serve(TesseractEngine engine, DataInputStream in, DataOutputStream out)
      throws IOException {
    while (true) {
      PageImage image;
      try {
        image = Wire.readImage(in);
      } catch (EOFException e) {
        return;
      }
      OcrPage page = engine.read(image);
      Wire.write(page, out);
    }
  }
}
