package vn.nghiquyet.ocr.tesseract;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.ocr.OcrLine;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.OcrWord;
import vn.nghiquyet.ocr.PageImage;

/** A worker process without an engine: the resolution of an image says what happens to it. */
final class FakeWorker {
  static final int WELL = 300;
  static final int CRASHES = 301;
  static final int HANGS = 302;
  static final int CRASHES_ONCE = 303;
  static final int BABBLES = 304;

  private FakeWorker() {}

  /** Answers images; the argument is a file that remembers a crash, or "no". */
  public static void main(String[] args) throws Exception {
    DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
    DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
    if (args[0].equals("no")) {
      out.writeByte(Worker.UNAVAILABLE);
      out.writeUTF("no library");
      return;
    }
    out.writeByte(Worker.READY);
    out.writeUTF("fake " + ProcessHandle.current().pid());
    while (true) {
      answer(Wire.readImage(in), Path.of(args[0]), out);
    }
  }

  private static void answer(PageImage image, Path memory, DataOutputStream out)
      throws IOException, InterruptedException {
    if (image.dpi() == CRASHES || image.dpi() == CRASHES_ONCE && !Files.exists(memory)) {
      Files.writeString(memory, "crashed");
      Runtime.getRuntime().halt(134);
    }
    if (image.dpi() == HANGS) {
      Thread.sleep(600_000);
    }
    if (image.dpi() == BABBLES) {
      out.write(new byte[4096]);
      out.flush();
    }
    OcrWord word = new OcrWord("chữ", new Box(0, 0, 1, 1), 0.5, List.of());
    PageGeometry geometry = PageGeometry.upright(image.width(), image.height(), image.dpi());
    Wire.write(new OcrPage(geometry, List.of(new OcrLine(1, 10, List.of(word))), List.of()), out);
  }
}
