package vn.nghiquyet.repair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.nghiquyet.Docs;

/** Resolutions composed for tests, with what OCR programs read of their print. */
public final class Cases {
  /** The folders. */
  public static final List<String> NAMES = List.of("craft-villages", "fire-safety", "school-fees");

  /** The kinds of damage; {@code none} is the text as it was meant. */
  public static final List<String> KINDS = List.of("none", "stripped", "eng", "vie");

  private static final Path FOLDER =
      Path.of(System.getProperty("nq.basedir", ""), "src/test/resources/vn/nghiquyet/repair/cases");

  private Cases() {}

  static Path file(String name) {
    return FOLDER.resolve(name);
  }

  /** The text as it was meant. */
  public static String meant(String name) {
    return read(name + "/gold.txt");
  }

  /** The text after one kind of damage, line for line. */
  public static String damaged(String name, String kind) {
    return switch (kind) {
      case "none" -> meant(name);
      case "stripped" -> Docs.withoutMarks(meant(name));
      default -> read(name + "/" + kind + ".txt");
    };
  }

  /** All cases in all kinds of damage, as {@code name, kind}. */
  public static List<List<String>> all() {
    return NAMES.stream().flatMap(name -> KINDS.stream().map(kind -> List.of(name, kind))).toList();
  }

  static String read(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
