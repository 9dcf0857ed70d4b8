package vn.nghiquyet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;
import vn.nghiquyet.app.Linting;
import vn.nghiquyet.model.InputException;

/**
 * Reads findings that somebody accepts: tables {@code [[suppress]]} of a TOML file, each with
 * {@code rule} and {@code reason}, and at will {@code file}, {@code unit}, {@code text}.
 */
final class Suppressions {
  private Suppressions() {}

  /**
   * Those in a file.
   *
   * @throws InputException {@code missing}, {@code unreadable}, {@code config-syntax}, {@code
   *     suppression}
   */
  static List<Linting.Accepted> read(String file) throws InputException {
    try {
      Path path = Path.of(file);
      if (!Files.isRegularFile(path)) {
        throw new InputException("missing", file);
      }
      TomlParseResult toml = Toml.parse(path);
      if (toml.hasErrors()) {
        throw new InputException(
            "config-syntax", file, String.valueOf(toml.errors().get(0).position().line()));
      }
      return read(file, toml);
    } catch (IOException | InvalidPathException e) {
      throw new InputException(e, "unreadable", file);
    }
  }

  private static List<Linting.Accepted> read(String file, TomlTable toml) throws InputException {
    List<Linting.Accepted> out = new ArrayList<>();
    TomlArray tables = toml.isArray("suppress") ? toml.getArray("suppress") : null;
    for (int i = 0; tables != null && i < tables.size(); i++) {
      if (!(tables.get(i) instanceof TomlTable table)) {
        throw new InputException("suppression", file, String.valueOf(i + 1));
      }
      Linting.Accepted one =
          new Linting.Accepted(
              text(table, "rule"),
              text(table, "file"),
              text(table, "unit"),
              text(table, "text"),
              text(table, "reason"));
      if (one.rule().isEmpty() || one.reason().isEmpty()) {
        throw new InputException("suppression", file, String.valueOf(i + 1));
      }
      out.add(one);
    }
    return out;
  }

  private static String text(TomlTable table, String key) {
    return table.get(List.of(key)) instanceof String text ? text : "";
  }
}
