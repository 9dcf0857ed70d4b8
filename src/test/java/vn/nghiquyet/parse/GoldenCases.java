package vn.nghiquyet.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nghiquyet.Docs;
import vn.nghiquyet.model.Document;

/**
 * The directories of golden cases: {@code input.txt} or {@code input.md} and {@code expected.tree}.
 */
final class GoldenCases {
  private GoldenCases() {}

  /** One case. */
  record Case(String name, Path folder, Path input) {
    String text() {
      return read(input);
    }

    Document document() {
      return Docs.read(input.getFileName().toString(), text());
    }

    /** What is wrong with the parser here, where something is. */
    Optional<String> bug() {
      Path note = folder.resolve("bug.txt");
      return Files.exists(note) ? Optional.of("bug: " + read(note).strip()) : Optional.empty();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Path root() {
    return Path.of(System.getProperty("nq.basedir", "."))
        .resolve("src/test/resources/vn/nghiquyet/parse/cases");
  }

  /** All cases, by name. */
  static List<Case> all() {
    try (Stream<Path> folders = Files.list(root())) {
      return folders.filter(Files::isDirectory).sorted().map(GoldenCases::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case of(Path folder) {
    Path markdown = folder.resolve("input.md");
    Path input = Files.exists(markdown) ? markdown : folder.resolve("input.txt");
    return new Case(folder.getFileName().toString(), folder, input);
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
