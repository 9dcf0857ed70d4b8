package vn.nghiquyet.app;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import vn.nghiquyet.model.InputException;

/** Waits for files to be saved: those named, and those in the folders named and below them. */
public final class Watch implements AutoCloseable {
  /** Editors save in several steps: so long nothing more must happen. */
  private static final long CALM_MILLIS = 200;

  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final List<Path> named;

  /**
   * Watches from now on.
   *
   * @param named files and folders that are there
   * @throws InputException {@code unreadable} if one cannot be watched
   */
  public Watch(List<String> named) throws InputException {
    this.named = named.stream().map(Path::of).toList();
    try {
      service = FileSystems.getDefault().newWatchService();
    } catch (IOException e) {
      throw new InputException(e, "unreadable", named.get(0));
    }
    for (Path path : this.named) {
      try {
        if (Files.isDirectory(path)) {
          below(path);
        } else {
          folder(parent(path));
        }
      } catch (IOException e) {
        throw new InputException(e, "unreadable", path.toString());
      }
    }
  }

  private static Path parent(Path file) {
    return file.getParent() == null ? Path.of("") : file.getParent();
  }

  private void below(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes)
              throws IOException {
            Path name = dir.getFileName();
            boolean hidden = !dir.equals(folder) && name.toString().startsWith(".");
            if (hidden) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            folder(dir);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void folder(Path folder) throws IOException {
    WatchKey key =
        folder.register(
            service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
    folders.put(key, folder);
  }

  /**
   * The files that were saved since the last call, sorted; waits for one.
   *
   * @throws InterruptedException if the thread is interrupted meanwhile
   */
  public List<String> saved() throws InterruptedException {
    SortedSet<String> out = new TreeSet<>();
    while (out.isEmpty()) {
      WatchKey key = service.take();
      while (key != null) {
        take(key, out);
        key = service.poll(CALM_MILLIS, TimeUnit.MILLISECONDS);
      }
    }
    return List.copyOf(out);
  }

  private void take(WatchKey key, Set<String> out) {
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name && !name.toString().startsWith(".")) {
        Path path = folder.resolve(name);
        if (Files.isDirectory(path)) {
          newFolder(path);
        } else if (Files.isRegularFile(path) && isNamed(path)) {
          out.add(path.toString());
        }
      }
    }
    key.reset();
  }

  private void newFolder(Path folder) {
    try {
      below(folder);
    } catch (IOException e) {
      // It is gone again: there is nothing to watch.
    }
  }

  private boolean isNamed(Path path) {
    return named.contains(path)
        || named.stream().anyMatch(folder -> Files.isDirectory(folder) && path.startsWith(folder));
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException | ClosedWatchServiceException e) {
      // Nothing more can be done.
    }
  }
}
