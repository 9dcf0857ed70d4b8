package vn.nghiquyet.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The lines that the title of an attached rule or an appendix is printed on. */
public final class TitleLines {
  private TitleLines() {}

  /**
   * QUY ĐỊNH over what it is about: the words in capitals stand on a line of their own. A note in
   * brackets that is part of the title stays on its line.
   */
  public static List<String> of(String title) {
    String[] words = title.split(" ", -1);
    int capitals = 0;
    while (capitals < words.length && isUpper(words[capitals])) {
      capitals++;
    }
    boolean note = capitals < words.length && words[capitals].startsWith("(");
    return capitals == 0 || capitals == words.length || note
        ? List.of(title)
        : List.of(
            String.join(" ", Arrays.copyOf(words, capitals)),
            String.join(" ", Arrays.copyOfRange(words, capitals, words.length)));
  }

  static boolean isUpper(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }
}
