package vn.nghiquyet.app;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.ocr.OcrEngine;
import vn.nghiquyet.ocr.OcrException;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.PageImage;
import vn.nghiquyet.ocr.tesseract.Tesseract;
import vn.nghiquyet.repair.TextLayer;
import vn.nghiquyet.source.page.Recognizing;

/**
 * The OCR stage: which pages are recognized, and the engines that do it, shared by all files of a
 * run. Engines are started when the first page needs one. Safe for use by several threads.
 */
public final class Ocr implements AutoCloseable {
  /** How long one page may take, in seconds, unless the user says otherwise. */
  public static final int SECONDS_PER_PAGE = 180;

  /** Takes every page from its text layer. */
  public static final Ocr NEVER = new Ocr(new Request(When.NEVER, "", "", 1, SECONDS_PER_PAGE));

  private final Request request;
  private final Semaphore waiting;
  private Watcher watcher = Watcher.NONE;
  private OcrEngine engine;
  private ExecutorService pool;
  private TextLayer layers;

  /** When to recognize pages. */
  public enum When {
    /** Where the text layer is missing or cannot be trusted. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER
  }

  /**
   * How to recognize.
   *
   * @param when which pages
   * @param tessdata a folder with {@code vie.traineddata}, empty for the usual one
   * @param password that opens encrypted files, empty for none
   * @param jobs how many pages at a time, at least 1
   * @param secondsPerPage how long one page may take before it is tried once more
   */
  public record Request(When when, String tessdata, String password, int jobs, int secondsPerPage) {
    /** Checks the ranges. */
    public Request {
      Objects.requireNonNull(when);
      if (jobs < 1 || secondsPerPage < 1) {
        throw new IllegalArgumentException(jobs + " jobs, " + secondsPerPage + " s");
      }
    }
  }

  /** Is told how the work goes on, by any thread. */
  public interface Watcher {
    /** Is told nothing. */
    Watcher NONE =
        new Watcher() {
          @Override
          public void expect(int pages) {}

          @Override
          public void done() {}
        };

    /** So many pages more than before are expected; may be negative. */
    void expect(int pages);

    /** One is finished, well or not. */
    void done();
  }

  /** Recognizes in this way. */
  public Ocr(Request request) {
    this.request = request;
    this.waiting = new Semaphore(request.jobs() + 1);
  }

  /** Tells this one of each page from now on. */
  public void watch(Watcher other) {
    watcher = other;
  }

  String password() {
    return request.password();
  }

  /** Decides for the pages of one file, and recognizes them. */
  Recognizing recognizing() {
    PageJudge judge = new PageJudge(request.when(), this::layers);
    return new Recognizing() {
      @Override
      public void expect(int pages) {
        watcher.expect(pages);
      }

      @Override
      public Decision decide(Layer layer) {
        return judge.decide(layer);
      }

      @Override
      public Future<OcrPage> recognize(PageImage image) {
        waiting.acquireUninterruptibly();
        return submit(() -> read(image));
      }
    };
  }

  private synchronized TextLayer layers() {
    layers = layers == null ? new TextLayer(LanguageModel.shipped()) : layers;
    return layers;
  }

  private OcrPage read(PageImage image) throws OcrException {
    try {
      return engine().read(image);
    } finally {
      waiting.release();
      watcher.done();
    }
  }

  private synchronized Future<OcrPage> submit(Callable<OcrPage> task) {
    if (pool == null) {
      pool = Executors.newFixedThreadPool(request.jobs());
    }
    return pool.submit(task);
  }

  private synchronized OcrEngine engine() throws OcrException {
    if (engine == null) {
      Duration limit = Duration.ofSeconds(request.secondsPerPage());
      engine = Tesseract.engines(request.tessdata(), request.jobs(), limit);
    }
    return engine;
  }

  @Override
  public synchronized void close() {
    if (pool != null) {
      pool.shutdownNow();
    }
    if (engine != null) {
      engine.close();
    }
  }
}
