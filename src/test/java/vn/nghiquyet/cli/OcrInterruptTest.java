package vn.nghiquyet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the midst of recognition, in a process of its own. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class OcrInterruptTest {
  private static final Path SCAN = Given.PROJECT.resolve("samples/ocr/thong-qua-quet.pdf");
  private static final int INTERRUPTED = 130;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;

  private static void await(BooleanSupplier what) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!what.getAsBoolean()) {
      assertThat(System.nanoTime()).as("time is up").isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(Nq.class.getName());
    command.addAll(List.of(args));
    return new ProcessBuilder(command)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Shells make what they run in the background deaf to Ctrl-C, and all it starts. */
  private static boolean isDeaf(Process process) throws IOException {
    Path status = Path.of("/proc/" + process.pid() + "/status");
    return Files.isReadable(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
  }

  private static List<ProcessHandle> interrupt(Process process) throws Exception {
    List<ProcessHandle> workers = process.descendants().toList();
    assertThat(new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start().waitFor())
        .isZero();
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return workers;
  }

  @Test
  void nothingHalfIsLeftAndResumeGoesOnFromThere() throws Exception {
    Path scans = Files.createDirectories(folder.resolve("scans"));
    for (String name : List.of("a.pdf", "b.pdf", "c.pdf", "d.pdf")) {
      Files.copy(SCAN, scans.resolve(name));
    }
    Path results = folder.resolve("ket-qua");
    Process process = start("ocr", "-j", "1", scans.toString(), "-o", results + "/");
    List<ProcessHandle> workers;
    try {
      assumeFalse(isDeaf(process));
      await(
          () -> Files.exists(results.resolve("a.pdf")) && Files.exists(results.resolve(".nq-ocr")));
      workers = interrupt(process);
    } finally {
      process.destroyForcibly();
    }

    assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
    assertThat(workers).isNotEmpty();
    await(() -> workers.stream().noneMatch(ProcessHandle::isAlive));
    List<String> left = names(results);
    assertThat(left).contains("a.pdf", ".nq-ocr").doesNotContain("d.pdf");
    assertThat(left).allMatch(name -> name.matches("\\.nq-ocr|[a-d]\\.pdf"));
    for (String name : left) {
      if (name.endsWith(".pdf")) {
        assertThat(Run.nq("extract", "--ocr", "never", results.resolve(name).toString()).status())
            .isZero();
      }
    }

    long first = Files.getLastModifiedTime(results.resolve("a.pdf")).toMillis();
    assertThat(Run.nq("ocr", "--resume", scans.toString(), "-o", results + "/").status()).isZero();
    assertThat(names(results)).containsExactly(".nq-ocr", "a.pdf", "b.pdf", "c.pdf", "d.pdf");
    assertThat(Files.getLastModifiedTime(results.resolve("a.pdf")).toMillis()).isEqualTo(first);
  }

  @Test
  void aFileThatWasThereStaysAsItWas() throws Exception {
    Path out = Files.writeString(folder.resolve("out.pdf"), "trước đó");
    Process process = start("ocr", "-j", "1", SCAN.toString(), "-o", out.toString());
    List<ProcessHandle> workers;
    try {
      assumeFalse(isDeaf(process));
      await(() -> process.descendants().findAny().isPresent());
      workers = interrupt(process);
    } finally {
      process.destroyForcibly();
    }

    assertThat(process.exitValue()).isEqualTo(INTERRUPTED);
    await(() -> workers.stream().noneMatch(ProcessHandle::isAlive));
    assertThat(out).hasContent("trước đó");
    assertThat(names(folder)).containsExactly("out.pdf");
  }
}
