package vn.nghiquyet.ocr.tesseract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.nghiquyet.ocr.OcrException;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.PageImage;

/** One worker process, as seen from the program. Not for use by several threads at a time. */
final class WorkerProcess {
  private static final int BUFFER = 1 << 16;

  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final String name;

  /**
   * Starts a worker and waits until it is ready.
   *
   * @throws OcrException if it cannot work here
   */
  WorkerProcess(List<String> command, Map<String, String> environment) throws OcrException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.environment().remove("JAVA_TOOL_OPTIONS"); // its notice would mix with the answers
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new OcrException(OcrException.Kind.UNAVAILABLE, e.toString());
    }
    in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    name = greeting();
  }

  private String greeting() throws OcrException {
    String said;
    int kind;
    try {
      kind = in.readByte();
      said = in.readUTF();
    } catch (IOException e) {
      close();
      throw new OcrException(
          OcrException.Kind.UNAVAILABLE, "the process ended before it was ready");
    }
    if (kind != Worker.READY) {
      close();
      throw new OcrException(OcrException.Kind.UNAVAILABLE, said);
    }
    return said;
  }

  String name() {
    return name;
  }

  /**
   * Has it read an image.
   *
   * @throws OcrException if it ended, or took too long and was ended; it is of no further use then
   */
  OcrPage read(PageImage image, Duration limit, ScheduledExecutorService clock)
      throws OcrException {
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        clock.schedule(
            () -> {
              late.set(true);
              process.destroyForcibly();
            },
            limit.toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      Wire.write(image, out);
      return Wire.readPage(in);
    } catch (IOException | IllegalArgumentException e) {
      close();
      throw new OcrException(
          late.get() ? OcrException.Kind.TIMED_OUT : OcrException.Kind.CRASHED, e.toString());
    } finally {
      alarm.cancel(false);
    }
  }

  void close() {
    process.destroyForcibly();
  }
}
