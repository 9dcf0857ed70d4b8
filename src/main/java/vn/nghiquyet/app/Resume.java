package vn.nghiquyet.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nghiquyet.model.InputException;

/**
 * Remembers in a folder of results what each was made of, so that a later run does only what is
 * missing or changed. Safe for use by several threads.
 */
public final class Resume {
  /** Beside the results; one line each: fingerprint of input and settings, name. */
  private static final String FILE = ".nq-ocr";

  private final Path folder;
  private final String settings;
  private final Map<String, String> prints = new TreeMap<>();

  private Resume(Path folder, String settings) {
    this.folder = folder;
    this.settings = settings;
  }

  /**
   * What is remembered in a folder.
   *
   * @param remembering whether to go by what an earlier run left; else everything is done anew
   * @param settings what else the results depend on
   * @throws InputException if its notes cannot be read
   */
  public static Resume in(String folder, boolean remembering, String settings)
      throws InputException {
    Resume out = new Resume(Path.of(folder), settings);
    Path file = out.folder.resolve(FILE);
    if (remembering && Files.exists(file)) {
      try {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          int space = line.indexOf(' ');
          if (space > 0) {
            out.prints.put(line.substring(space + 1), line.substring(0, space));
          }
        }
      } catch (IOException e) {
        throw new InputException(e, "unreadable", file.toString());
      }
    }
    return out;
  }

  /**
   * The fingerprint of an input: SHA-256 of its bytes and the settings.
   *
   * @throws InputException if it cannot be read
   */
  public String print(String file) throws InputException {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return Fingerprint.of(settings, in);
    } catch (IOException e) {
      throw new InputException(e, Files.exists(Path.of(file)) ? "unreadable" : "missing", file);
    }
  }

  /** Whether a result is there and was made of this. */
  public synchronized boolean isDone(String name, String print) {
    return !print.isEmpty()
        && print.equals(prints.get(name))
        && Files.isRegularFile(folder.resolve(name));
  }

  /** Remembers a result that was just written. */
  public synchronized void add(String name, String print) {
    if (print.isEmpty()) {
      return;
    }
    prints.put(name, print);
    try {
      Output.write(
          folder.resolve(FILE),
          prints.entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey() + "\n")
              .collect(Collectors.joining()));
    } catch (IOException e) {
      prints.remove(name); // the result is there; a later run will do it once more
    }
  }
}
