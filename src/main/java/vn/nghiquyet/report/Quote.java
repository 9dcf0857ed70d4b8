package vn.nghiquyet.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.nghiquyet.text.Words;

/** Words of a document within a sentence about it. */
final class Quote {
  /** Longer quotations are shortened to their ends. */
  static final int LONG = 24;

  private static final int HEAD = 12;
  private static final int TAIL = 6;

  /** So many words tell where something stands. */
  private static final int CONTEXT = 4;

  /** No compound begins in the midst with one of these. */
  private static final Set<String> LIGHT =
      Set.of(
          "và", "của", "các", "cho", "với", "về", "trong", "là", "có", "được", "theo", "tại",
          "những", "để", "từ", "đến", "do", "ở", "kể", "bằng", "trên", "sau", "trước", "không");

  private Quote() {}

  /** In quotation marks, on one line, a long one shortened. */
  static String of(String text) {
    List<String> words = split(text);
    String line =
        words.size() <= LONG
            ? String.join(" ", words)
            : String.join(" ", words.subList(0, HEAD))
                + " … "
                + String.join(" ", words.subList(words.size() - TAIL, words.size()));
    return "“" + line + "”";
  }

  /** Number of words and numbers. */
  static int words(String text) {
    return Words.keys(text).size();
  }

  /** Whether all that it says is numbers, those of a date with the words between. */
  static boolean isNumber(String text) {
    List<String> keys = Words.keys(text);
    return !keys.isEmpty()
        && keys.stream()
            .allMatch(key -> Character.isDigit(key.codePointAt(0)) || key.matches("tháng|năm"));
  }

  /** Two texts one behind the other, with a space between where they stand apart. */
  static String joined(String text, String behind, boolean apart) {
    boolean space = apart && !behind.isEmpty() && !text.isEmpty() && !text.endsWith(" ");
    return text + (space ? " " : "") + behind;
  }

  /** A text behind another, a mark close to it. */
  static String behind(String ahead, String text) {
    boolean mark = !text.isEmpty() && ",.;:!?)”".indexOf(text.charAt(0)) >= 0;
    return (mark ? ahead.stripTrailing() : ahead) + text;
  }

  /**
   * The last words of what stands before a place, within the paragraph: few, and as far as can be
   * seen no half of a compound.
   *
   * @param cut whether the text begins in the midst of a word
   */
  static String last(String text, boolean cut) {
    String line = text.substring(text.lastIndexOf('\n') + 1);
    boolean half = cut && line.length() == text.length() && !line.startsWith(" ");
    List<String> all = split(line);
    List<String> words = half && !all.isEmpty() ? all.subList(1, all.size()) : all;
    int size = words.size();
    int count =
        IntStream.of(3, 4, 2, 5, 6)
            .filter(n -> n <= size && begins(words, size - n))
            .findFirst()
            .orElse(Math.min(CONTEXT, size));
    String last = String.join(" ", words.subList(size - count, size));
    return words(last) == 0 ? "" : last;
  }

  /** Whether a phrase begins here: behind a mark, with a capital, with a light word. */
  private static boolean begins(List<String> words, int at) {
    if (at == 0) {
      return true;
    }
    String before = words.get(at - 1);
    String word = words.get(at);
    boolean capital =
        Character.isUpperCase(word.codePointAt(0)) && !Character.isUpperCase(before.codePointAt(0));
    return capital
        || !Character.isLetterOrDigit(before.codePointBefore(before.length()))
        || LIGHT.contains(word);
  }

  /** The first words of what stands behind a place, within the paragraph. */
  static String first(String text) {
    int end = text.indexOf('\n');
    List<String> words = split(end < 0 ? text : text.substring(0, end));
    String line = String.join(" ", words.subList(0, Math.min(CONTEXT, words.size())));
    return words(line) == 0 ? "" : line;
  }

  static List<String> split(String text) {
    return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }
}
