package vn.nghiquyet.report;

import java.util.regex.Pattern;

/** Document text as Markdown text: whatever would be markup is escaped. */
final class MarkdownText {
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>|~])");
  private static final Pattern MARK_AT_START = Pattern.compile("(?m)^(\\s*)([#+-])");
  private static final Pattern NUMBER_AT_START = Pattern.compile("(?m)^(\\s*\\d+)([.)])");

  private MarkdownText() {}

  /** The text, escaped wherever it stands; {@code 1.} at the start of a line stays no list. */
  static String of(String text) {
    return lineStart(inline(text));
  }

  /** The text, escaped for a place inside a line. */
  static String inline(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$1");
  }

  private static String lineStart(String text) {
    String marks = MARK_AT_START.matcher(text).replaceAll("$1\\\\$2");
    return NUMBER_AT_START.matcher(marks).replaceAll("$1\\\\$2");
  }
}
