package vn.nghiquyet.lint;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nghiquyet.model.Severity;

/**
 * Which rules run, and how grave what they find is. A rule is named by its code, or with others by
 * the name of its family, or as {@code all}.
 *
 * @param select what runs; empty for all
 * @param ignore what does not
 * @param levels how grave it is by rule; empty for off. A later one counts
 * @param overrides the same for some files; they come after {@code levels}, in order
 */
public record Policy(
    Set<String> select, Set<String> ignore, List<Level> levels, List<Special> overrides) {
  /** Every rule as it is. */
  public static final Policy USUAL = new Policy(Set.of(), Set.of(), List.of(), List.of());

  /** Stands for every rule. */
  public static final String ALL = "all";

  /**
   * How grave what a rule finds is.
   *
   * @param rule code, family or {@code all}
   * @param severity empty for off
   */
  public record Level(String rule, Optional<Severity> severity) {}

  /**
   * Levels for some files.
   *
   * @param glob which: {@code du-thao/**}
   * @param levels as in the policy
   */
  public record Special(String glob, List<Level> levels) {
    /** Copies the list. */
    public Special {
      levels = List.copyOf(levels);
    }
  }

  /** Copies the collections. */
  public Policy {
    select = Set.copyOf(select);
    ignore = Set.copyOf(ignore);
    levels = List.copyOf(levels);
    overrides = List.copyOf(overrides);
  }

  /** Those of these rules that run over any file. */
  public List<Rule> of(List<Rule> rules) {
    return rules.stream()
        .filter(rule -> select.isEmpty() || names(select, rule))
        .filter(rule -> !names(ignore, rule))
        .toList();
  }

  private static boolean names(Set<String> named, Rule rule) {
    return named.contains(ALL)
        || named.contains(rule.code())
        || named.contains(rule.family().jsonName());
  }

  /** How grave what a rule finds in a file is; empty for off. */
  public Optional<Severity> severity(Rule rule, String file) {
    Optional<Severity> out = last(levels, rule, Optional.of(rule.severity()));
    for (Special override : overrides) {
      if (matches(override.glob(), file)) {
        out = last(override.levels(), rule, out);
      }
    }
    return out;
  }

  private static Optional<Severity> last(List<Level> levels, Rule rule, Optional<Severity> usual) {
    return levels.stream()
        .filter(level -> names(Set.of(level.rule()), rule))
        .reduce((one, other) -> other)
        .map(Level::severity)
        .orElse(usual);
  }

  /** The severities of these rules in one file, by code; those that are off are left out. */
  Map<String, Severity> severities(List<Rule> rules, String file) {
    return rules.stream()
        .filter(rule -> severity(rule, file).isPresent())
        .collect(Collectors.toMap(Rule::code, rule -> severity(rule, file).orElseThrow()));
  }

  /** Whether a pattern names a file: as a whole, or its end behind a folder. */
  static boolean matches(String glob, String file) {
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      Path path = Path.of(file).normalize();
      for (int from = 0; from < path.getNameCount(); from++) {
        if (matcher.matches(path.subpath(from, path.getNameCount()))) {
          return true;
        }
      }
      return matcher.matches(path);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
