package vn.nghiquyet.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.model.InputException;

/** Opens language models and the texts they are made of. */
final class ModelFile {
  private ModelFile() {}

  /**
   * A model.
   *
   * @param file its file, empty for the one that comes with the program
   * @param stdin what {@code -} reads
   * @throws InputException if it is missing or damaged
   */
  static LanguageModel open(String file, InputStream stdin) throws InputException {
    if (file.isEmpty()) {
      return LanguageModel.shipped();
    }
    try (InputStream in = stream(file, stdin)) {
      return LanguageModel.read(in, file);
    } catch (IOException e) {
      throw new InputException(e, "unreadable", file);
    }
  }

  /** The bytes of a file, as they are. */
  static InputStream stream(String file, InputStream stdin) throws IOException, InputException {
    if (file.equals(Reading.STDIN)) {
      return new BufferedInputStream(stdin);
    }
    try {
      Path path = Path.of(file);
      if (file.isEmpty() || !Files.exists(path)) {
        throw new InputException("missing", file);
      }
      if (Files.isDirectory(path)) {
        throw new InputException("directory", file);
      }
      return Files.newInputStream(path);
    } catch (InvalidPathException e) {
      throw new InputException(e, "missing", file);
    }
  }
}
