package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Wraps marked text to a width. Escape sequences take no room; a marked stretch goes on over the
 * wrap.
 */
final class Wrapper {
  private final int width;
  private final String indent;
  private final StringBuilder out = new StringBuilder();
  private int column;
  private String hanging;

  Wrapper(int width, String indent) {
    this.width = Math.max(20, width);
    this.indent = indent;
    this.hanging = indent;
  }

  /** Further lines are indented by this instead. */
  Wrapper hanging(String further) {
    hanging = further;
    return this;
  }

  /** A stretch of text and how to mark it. */
  interface Marker {
    String mark(String text);
  }

  /** Appends words as they are. */
  Wrapper add(String text) {
    return add(text, 0, same -> same);
  }

  /**
   * Appends words, each wrapped line of them marked for itself.
   *
   * @param room columns that the marks of a line take
   */
  Wrapper add(String text, int room, Marker marker) {
    List<String> lines = lines(text, room);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        newLine();
      }
      open();
      out.append(lines.get(i).isEmpty() ? "" : marker.mark(lines.get(i)));
    }
    return this;
  }

  private List<String> lines(String text, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int at = (column == 0 ? indent.length() : column) + room;
    for (String word : text.split("(?<= )|(?<=\n)", -1)) {
      int length = word.stripTrailing().codePointCount(0, word.stripTrailing().length());
      if (at + length > width && at > hanging.length() + room) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        at = hanging.length() + room;
      }
      line.append(word.replace("\n", ""));
      at += word.codePointCount(0, word.length());
      if (word.endsWith("\n")) {
        lines.add(line.toString());
        line.setLength(0);
        at = hanging.length() + room;
      }
    }
    lines.add(line.toString());
    column = at;
    return lines;
  }

  private void newLine() {
    while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    out.append('\n').append(hanging);
  }

  private void open() {
    if (out.length() == 0) {
      out.append(indent);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
