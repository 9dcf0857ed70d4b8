package vn.nghiquyet.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Writes results whole or not at all: beside the target first, then in its place. */
public final class Output {
  private Output() {}

  /** What is written. */
  public interface Content {
    /** Writes it. */
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, UTF-8.
   *
   * @throws IOException if it cannot be written; what was there before stays
   */
  public static void write(Path target, String text) throws IOException {
    write(target, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a file.
   *
   * @throws IOException if it cannot be written; what was there before stays
   */
  public static void write(Path target, byte[] bytes) throws IOException {
    write(target, out -> out.write(bytes));
  }

  /**
   * Writes a file as its content comes.
   *
   * @throws IOException if it cannot be written; what was there before stays
   */
  public static void write(Path target, Content content) throws IOException {
    if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
      try (OutputStream out = Files.newOutputStream(target)) {
        content.write(out); // a device or a pipe
      }
      return;
    }
    Path file = Files.isSymbolicLink(target) ? target.toRealPath() : target.toAbsolutePath();
    Path folder = file.getParent();
    Files.createDirectories(folder);
    Path part = folder.resolve(".nq-" + UUID.randomUUID() + ".part");
    Parts.begin(part);
    try {
      try (OutputStream out =
          new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW))) {
        content.write(out);
      }
      move(part, file);
    } finally {
      Files.deleteIfExists(part);
      Parts.end(part);
    }
  }

  /** The files that are being written: they go when the program is ended in the midst of it. */
  private static final class Parts {
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(Parts::delete)));
    }

    static void begin(Path part) {
      OPEN.add(part);
    }

    static void end(Path part) {
      OPEN.remove(part);
    }

    private static void delete(Path part) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException e) {
        // Nothing more can be done.
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
