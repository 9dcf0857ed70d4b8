package vn.nghiquyet.ocr.tesseract;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import vn.nghiquyet.ocr.OcrEngine;
import vn.nghiquyet.ocr.OcrException;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.PageImage;

/**
 * Worker processes, each reading one page at a time. One that crashes or hangs is replaced, and its
 * page is tried once more by another. Safe for use by several threads; more of them than there are
 * workers wait.
 */
final class WorkerPool implements OcrEngine {
  private final List<String> command;
  private final Map<String, String> environment;
  private final Duration limit;
  private final Semaphore free;
  private final Deque<WorkerProcess> idle = new ArrayDeque<>();
  private final Set<WorkerProcess> alive = new HashSet<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "ocr-clock");
            thread.setDaemon(true);
            return thread;
          });
  private final Thread hook = new Thread(this::endAll);
  private String name = "tesseract";

  WorkerPool(List<String> command, Map<String, String> environment, int jobs, Duration limit) {
    this.command = List.copyOf(command);
    this.environment = Map.copyOf(environment);
    this.limit = limit;
    this.free = new Semaphore(jobs);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  @Override
  public OcrPage read(PageImage image) throws OcrException {
    free.acquireUninterruptibly();
    try {
      try {
        return attempt(image);
      } catch (OcrException e) {
        if (e.kind() == OcrException.Kind.UNAVAILABLE) {
          throw e;
        }
        return attempt(image);
      }
    } finally {
      free.release();
    }
  }

  private OcrPage attempt(PageImage image) throws OcrException {
    WorkerProcess worker = take();
    boolean well = false;
    try {
      OcrPage page = worker.read(image, limit, clock);
      well = true;
      return page;
    } finally {
      giveBack(worker, well);
    }
  }

  private WorkerProcess take() throws OcrException {
    synchronized (this) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    WorkerProcess started = new WorkerProcess(command, environment);
    synchronized (this) {
      alive.add(started);
      name = started.name();
    }
    return started;
  }

  private synchronized void giveBack(WorkerProcess worker, boolean well) {
    if (well) {
      idle.push(worker);
    } else {
      worker.close();
      alive.remove(worker);
    }
  }

  @Override
  public synchronized String name() {
    return name;
  }

  @Override
  public void close() {
    endAll();
    clock.shutdownNow();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending and does it itself.
    }
  }

  private synchronized void endAll() {
    alive.forEach(WorkerProcess::close);
    alive.clear();
    idle.clear();
  }
}
