package vn.nghiquyet.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.nghiquyet.model.InputException;

/** What the user named, as files: a directory stands for the files below it, in sorted order. */
public final class Inputs {
  private static final int MAX_DEPTH = 32;

  private Inputs() {}

  /**
   * The files, in the order given.
   *
   * @throws InputException if a directory cannot be walked
   */
  public static List<String> files(List<String> named) throws InputException {
    List<String> out = new ArrayList<>();
    for (String name : named) {
      if (!name.equals(Reading.STDIN) && !name.isEmpty() && isDirectory(name)) {
        List<String> found = below(name);
        if (found.isEmpty()) {
          throw new InputException("no-files", name);
        }
        out.addAll(found);
      } else {
        out.add(name);
      }
    }
    return out;
  }

  private static boolean isDirectory(String name) {
    try {
      return Files.isDirectory(Path.of(name));
    } catch (java.nio.file.InvalidPathException e) {
      return false; // reading it will say what is wrong
    }
  }

  /** Hidden files and folders are passed over. */
  private static List<String> below(String folder) throws InputException {
    Path root = Path.of(folder);
    try (Stream<Path> paths = Files.walk(root, MAX_DEPTH)) {
      return paths
          .filter(Files::isRegularFile)
          .filter(path -> !isHidden(root.relativize(path)))
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new InputException(e, "unreadable", folder);
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
