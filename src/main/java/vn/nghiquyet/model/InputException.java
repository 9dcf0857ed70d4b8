package vn.nghiquyet.model;

import java.util.List;

/** An input that cannot be read, with all that one clear sentence about it needs. */
public final class InputException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String file;
  private final transient List<String> arguments;

  /**
   * Makes one.
   *
   * @param code stable kebab-case name; the message key is {@code input.<code>}
   * @param file the name of the input as the user gave it
   * @param arguments further arguments of the message, after the file
   */
  public InputException(String code, String file, String... arguments) {
    super(code + ": " + file + (arguments.length == 0 ? "" : " " + List.of(arguments)));
    this.code = code;
    this.file = file;
    this.arguments = List.of(arguments);
  }

  /** Makes one with the exception that led to it. */
  public InputException(Throwable cause, String code, String file, String... arguments) {
    this(code, file, arguments);
    initCause(cause);
  }

  /** The stable name of the trouble. */
  public String code() {
    return code;
  }

  /** The input's name as the user gave it. */
  public String file() {
    return file;
  }

  /** Arguments of the message after the file. */
  public List<String> arguments() {
    return arguments == null ? List.of() : arguments;
  }
}
