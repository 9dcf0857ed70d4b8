package vn.nghiquyet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.nghiquyet.model.InputException;

/**
 * Values that options have where the command line does not give them, from a TOML file: options of
 * every command at its top, those of one command in a table of its name, as in {@code [diff]} or
 * {@code [model.train]}.
 */
final class Defaults implements CommandLine.IDefaultValueProvider {
  /** The file that is looked for. */
  static final String FILE = ".nq.toml";

  /** Options that say what to do once, not how to do it always. */
  private static final List<String> NEVER = List.of("config", "help", "version");

  private final String file;
  private final TomlParseResult toml;
  private final IdentityHashMap<ArgSpec, String> values = new IdentityHashMap<>();

  private Defaults(String file, TomlParseResult toml) {
    this.file = file;
    this.toml = toml;
  }

  /** The nearest file of settings in a folder or above it. */
  static Optional<Path> above(Path folder) {
    for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve(FILE);
      if (Files.isRegularFile(file)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /**
   * Reads a file.
   *
   * @param file its name as the user knows it
   * @throws InputException {@code missing}, {@code unreadable}, {@code config-syntax}
   */
  static Defaults read(String file) throws InputException {
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
      return new Defaults(file, toml);
    } catch (IOException | java.nio.file.InvalidPathException e) {
      throw new InputException(e, "unreadable", file);
    }
  }

  /** The language it asks for, empty for none. */
  String language() {
    return toml.get(List.of("lang")) instanceof String lang ? lang : "";
  }

  /**
   * Gives the options of a program their values.
   *
   * @throws InputException {@code config-option}, {@code config-value}
   */
  void giveTo(CommandLine program) throws InputException {
    take(program, toml, List.of());
    program.setDefaultValueProvider(this);
  }

  @Override
  public String defaultValue(ArgSpec arg) {
    return values.get(arg);
  }

  private void take(CommandLine command, TomlTable table, List<String> path) throws InputException {
    for (String key : sorted(table)) {
      List<String> here = new ArrayList<>(path);
      here.add(key);
      Object value = table.get(List.of(key));
      CommandLine sub = command.getSubcommands().get(key);
      if (value instanceof TomlTable inner && sub != null) {
        take(sub, inner, here);
        continue;
      }
      List<CommandLine> takers = NEVER.contains(key) ? List.of() : takers(command, "--" + key);
      if (takers.isEmpty()) {
        throw new InputException("config-option", file, place(here, command));
      }
      for (CommandLine taker : takers) {
        OptionSpec option = option(taker.getCommandSpec(), "--" + key);
        Optional<String> text = option.isMultiValue() ? texts(value, option) : text(value);
        if (text.isEmpty()) {
          throw new InputException("config-value", file, place(here, command));
        }
        values.put(option, text.get());
      }
    }
  }

  /** Options first: what a table says of one command comes behind, and counts. */
  private static List<String> sorted(TomlTable table) {
    List<String> keys = new ArrayList<>(table.keySet());
    keys.sort(
        Comparator.comparing((String key) -> table.get(List.of(key)) instanceof TomlTable)
            .thenComparing(key -> key));
    return keys;
  }

  /** The command if it has an option, or all commands below one that only groups them. */
  private static List<CommandLine> takers(CommandLine command, String option) {
    if (command.getSubcommands().isEmpty()) {
      return command.getCommandSpec().findOption(option) == null ? List.of() : List.of(command);
    }
    List<List<CommandLine>> below =
        command.getSubcommands().values().stream().map(sub -> takers(sub, option)).toList();
    return below.stream().anyMatch(List::isEmpty)
        ? List.of()
        : below.stream().flatMap(List::stream).toList();
  }

  /** An option; a flag that is given means yes, whatever its default is. */
  private static OptionSpec option(CommandSpec command, String name) {
    OptionSpec option = command.findOption(name);
    if (option.arity().max() > 0 || !option.fallbackValue().isEmpty()) {
      return option;
    }
    OptionSpec flag = OptionSpec.builder(option).fallbackValue("true").build();
    command.remove(option);
    command.addOption(flag);
    return flag;
  }

  private static Optional<String> text(Object value) {
    boolean plain = value instanceof String || value instanceof Number || value instanceof Boolean;
    return plain ? Optional.of(Objects.toString(value)) : Optional.empty();
  }

  /** A list or a table for an option that takes several values, joined as it splits them. */
  private static Optional<String> texts(Object value, OptionSpec option) {
    List<String> out = new ArrayList<>();
    if (value instanceof TomlArray array) {
      array.toList().forEach(item -> out.add(text(item).orElse("")));
    } else if (value instanceof TomlTable table && Map.class.isAssignableFrom(option.type())) {
      table.keySet().stream()
          .sorted()
          .forEach(key -> out.add(key + "=" + entry(table.get(List.of(key)))));
    } else {
      return text(value);
    }
    boolean plain = out.stream().noneMatch(item -> item.isEmpty() || item.endsWith("="));
    boolean splits = !option.splitRegex().isEmpty();
    return plain && (splits || out.size() == 1)
        ? Optional.of(String.join(option.splitRegex(), out))
        : Optional.empty();
  }

  /** The value of an entry; a list is joined by commas. */
  private static String entry(Object value) {
    return value instanceof TomlArray array
        ? array.toList().stream()
            .map(item -> text(item).orElse(""))
            .collect(Collectors.joining(","))
        : text(value).orElse("");
  }

  /** The line of a key, its name, and the command it was meant for. */
  private String[] place(List<String> path, CommandLine command) {
    return new String[] {
      String.valueOf(toml.inputPositionOf(path).line()),
      path.get(path.size() - 1),
      command.getCommandSpec().qualifiedName()
    };
  }
}
