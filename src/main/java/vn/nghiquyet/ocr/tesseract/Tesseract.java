package vn.nghiquyet.ocr.tesseract;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.ocr.OcrEngine;
import vn.nghiquyet.ocr.OcrException;

/** Tesseract, run in processes of its own so that its crashes cost a page and no more. */
public final class Tesseract {
  /** The language it reads. */
  public static final String LANGUAGE = "vie";

  /** One engine is one core's work; its own threads only get in each other's way. */
  private static final Map<String, String> ENVIRONMENT = Map.of("OMP_THREAD_LIMIT", "1");

  private Tesseract() {}

  /**
   * Engines that read several pages at a time, each in a process that lives as long as the result.
   * No process is started before the first page.
   *
   * @param tessdata a folder with {@code vie.traineddata}, empty for the usual one
   * @param jobs how many pages at a time, at least 1
   * @param perPage how long one page may take before it is given up and tried once more
   * @throws OcrException of kind {@code UNAVAILABLE} if there are no libraries or data
   */
  public static OcrEngine engines(String tessdata, int jobs, Duration perPage) throws OcrException {
    return new WorkerPool(command(Installation.find(tessdata)), ENVIRONMENT, jobs, perPage);
  }

  private static List<String> command(Installation installation) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx768m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Dslf4j.internal.verbosity=ERROR"));
    if (!installation.libraries().isEmpty()) {
      command.add("-Djna.library.path=" + installation.libraries());
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Worker.class.getName());
    command.add(installation.data());
    return command;
  }
}
