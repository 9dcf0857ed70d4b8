package vn.nghiquyet.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One remark about a document: trouble of the parser, a doubt of the repair, a finding of a rule.
 * The words are made from the code and the arguments by whoever shows it, in the reader's language.
 *
 * @param code stable kebab-case name; the message key is {@code diagnostic.<code>}
 * @param severity how grave it is
 * @param page 1-based page, 0 where the input has none
 * @param line 1-based line of the input
 * @param arguments what the message speaks of, as text
 */
public record Diagnostic(
    String code, Severity severity, int page, int line, List<String> arguments) {
  private static final Set<String> OF_FILE = Set.of("cut-off", "text-only");

  /** Copies the arguments. */
  public Diagnostic {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    arguments = List.copyOf(arguments);
  }

  /** Whether it is about the file itself: only a part of it could be read. */
  public boolean isOfFile() {
    return OF_FILE.contains(code);
  }
}
