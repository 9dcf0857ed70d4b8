package vn.nghiquyet.ocr.tesseract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.nghiquyet.ocr.OcrException;
import vn.nghiquyet.ocr.OcrPage;
import vn.nghiquyet.ocr.PageImage;

/** What a crash, a hang or nonsense of the native library costs. */
final class WorkerPoolTest {
  private static final Duration LIMIT = Duration.ofSeconds(3);

  @TempDir private Path folder;

  private final List<WorkerPool> open = new ArrayList<>();

  private WorkerPool pool(String argument, int jobs) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            FakeWorker.class.getName(),
            argument);
    WorkerPool pool = new WorkerPool(command, Map.of(), jobs, LIMIT);
    open.add(pool);
    return pool;
  }

  private WorkerPool pool() {
    return pool(folder.resolve("crash").toString(), 1);
  }

  @AfterEach
  void end() {
    open.forEach(WorkerPool::close);
  }

  private static PageImage image(int dpi) {
    return new PageImage(3, 2, dpi, new byte[6]);
  }

  private static OcrException.Kind kind(WorkerPool pool, int dpi) {
    return catchThrowableOfType(OcrException.class, () -> pool.read(image(dpi))).kind();
  }

  @Test
  void onePageAfterAnotherIsReadByTheSameProcess() throws OcrException {
    WorkerPool pool = pool();
    OcrPage page = pool.read(image(FakeWorker.WELL));
    String first = pool.name();
    pool.read(image(FakeWorker.WELL));

    assertThat(page.words().map(word -> word.text())).containsExactly("chữ");
    assertThat(page.geometry().width()).isEqualTo(3);
    assertThat(pool.name()).isEqualTo(first).startsWith("fake ");
  }

  @Test
  void aCrashCostsOnePageAndTheNextIsRead() throws OcrException {
    WorkerPool pool = pool();

    assertThat(kind(pool, FakeWorker.CRASHES)).isEqualTo(OcrException.Kind.CRASHED);
    assertThat(pool.read(image(FakeWorker.WELL)).lines()).hasSize(1);
  }

  @Test
  void aPageThatCrashesOnceIsReadAtTheSecondAttempt() throws OcrException {
    assertThat(pool().read(image(FakeWorker.CRASHES_ONCE)).lines()).hasSize(1);
  }

  @Test
  void aHangIsEndedAndCostsOnePage() throws OcrException {
    WorkerPool pool = pool();

    assertThat(kind(pool, FakeWorker.HANGS)).isEqualTo(OcrException.Kind.TIMED_OUT);
    assertThat(pool.read(image(FakeWorker.WELL)).lines()).hasSize(1);
  }

  @Test
  void nonsenseIsACrash() {
    assertThat(kind(pool(), FakeWorker.BABBLES)).isEqualTo(OcrException.Kind.CRASHED);
  }

  @Test
  void whatCannotWorkHereSaysSoAtOnce() {
    assertThat(kind(pool("no", 1), FakeWorker.WELL)).isEqualTo(OcrException.Kind.UNAVAILABLE);
  }

  @Test
  void aCommandThatIsNotThereIsUnavailable() {
    WorkerPool pool =
        new WorkerPool(List.of(folder.resolve("none").toString()), Map.of(), 1, LIMIT);
    open.add(pool);

    assertThat(kind(pool, FakeWorker.WELL)).isEqualTo(OcrException.Kind.UNAVAILABLE);
  }

  @Test
  void moreThreadsThanWorkersWaitAndAllAreServed() {
    WorkerPool pool = pool(folder.resolve("crash").toString(), 2);
    List<CompletableFuture<Integer>> all =
        IntStream.range(0, 12)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> lines(pool)))
            .toList();

    assertThat(all.stream().map(CompletableFuture::join)).hasSize(12).containsOnly(1);
  }

  private static int lines(WorkerPool pool) {
    try {
      return pool.read(image(FakeWorker.WELL)).lines().size();
    } catch (OcrException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void noProcessOutlivesItsPool() throws Exception {
    WorkerPool pool = pool();
    pool.read(image(FakeWorker.WELL));
    long id = Long.parseLong(pool.name().substring("fake ".length()));
    ProcessHandle process = ProcessHandle.of(id).orElseThrow();
    pool.close();

    process.onExit().get(10, java.util.concurrent.TimeUnit.SECONDS);
    assertThat(process.isAlive()).isFalse();
  }
}
