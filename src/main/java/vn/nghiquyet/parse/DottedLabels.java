package vn.nghiquyet.parse;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.Label;

/** Labels of several parts: 3.1, 3.1.2, b.1. */
final class DottedLabels {
  private DottedLabels() {}

  /**
   * 3.1 3.1. 3.1.2. b.1. and {@code b. 1.}; each part at most three digits, so no amounts and no
   * dates.
   */
  static void scan(String line, int i, int end, List<Form> out) {
    List<String> parts = new ArrayList<>(3);
    int at = i;
    int last = i;
    while (at < line.length()) {
      int partEnd = at;
      while (partEnd < line.length() && Character.isDigit(line.charAt(partEnd))) {
        partEnd++;
      }
      if (partEnd == at && parts.isEmpty() && at < end && isPointLetter(line.charAt(at))) {
        partEnd = at + 1;
      }
      if (partEnd == at || partEnd - at > 2) {
        break;
      }
      parts.add(line.substring(at, partEnd));
      last = partEnd;
      boolean dot = partEnd < line.length() && line.charAt(partEnd) == '.';
      at = dot ? partEnd + 1 : line.length();
      if (parts.size() == 1
          && dot
          && isPointLetter(line.charAt(i))
          && at < line.length()
          && line.charAt(at) == ' ') {
        at++;
      }
    }
    if (parts.size() < 2) {
      return;
    }
    boolean dot = last < line.length() && line.charAt(last) == '.';
    int after = dot ? last + 1 : last;
    boolean letterFirst = !Character.isDigit(line.charAt(i));
    if (after < line.length() && line.charAt(after) == ')') {
      after++;
      dot = true;
    }
    boolean text =
        after < line.length()
            && (dot ? LabelScanner.isTextAfter(line, after) : startsTitle(line, after));
    boolean mark =
        !dot
            && after < line.length()
            && ":,".indexOf(line.charAt(after)) >= 0
            && (letterFirst || startsTitle(line, after + 1))
            && LabelScanner.isTextAfter(line, after + 1);
    if (text || mark) {
      String prefix = String.join(".", parts.subList(0, parts.size() - 1));
      double slip = text ? dot ? 0 : 0.5 : Misprints.NEAR;
      Style style = letterFirst ? Style.LETTER_DOTTED : Style.DOTTED;
      out.add(new Form(style, new Label.Dotted(parts), 0, prefix, mark ? after + 1 : after, slip));
    }
  }

  private static boolean startsTitle(String line, int at) {
    int next = LabelScanner.skipSpaces(line, at);
    return next > at && next < line.length() && Character.isUpperCase(line.charAt(next));
  }

  private static boolean isPointLetter(char c) {
    return Label.LETTERS.indexOf(c) >= 0;
  }
}
