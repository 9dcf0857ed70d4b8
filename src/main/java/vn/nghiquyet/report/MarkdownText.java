package vn.nghiquyet.report;

import java.util.regex.Pattern;

/** Document text as Markdown text: whatever would be markup is escaped (CommonMark 0.31, 2.4). */
final class MarkdownText {
  private static final Pattern SPECIAL = Pattern.compile("([\\\\`*_\\[\\]<>|~&])");

  /**
   * Headings, bullets and rules where a line begins; list numbers keep their digits, the point is
   * escaped.
   */
  private static final Pattern MARK_AT_START =
      Pattern.compile("(?m)^(\\s*)(?=#{1,6}(\\s|$)|[+-](\\s|$)|-{2,}\\s*$|=+\\s*$)");

  private static final Pattern NUMBER_AT_START =
      Pattern.compile("(?m)^(\\s*\\d{1,9})(?=[.)](\\s|$))");

  private MarkdownText() {}

  /** The text, escaped for a place where a block begins; {@code 1.} stays no list. */
  static String of(String text) {
    String marks = MARK_AT_START.matcher(inline(text)).replaceAll("$1\\\\");
    return NUMBER_AT_START.matcher(marks).replaceAll("$1\\\\");
  }

  /** The text, escaped for a place inside a line. */
  static String inline(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$1");
  }
}
