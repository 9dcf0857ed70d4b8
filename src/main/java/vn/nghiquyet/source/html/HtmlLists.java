package vn.nghiquyet.source.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.nghiquyet.source.word.NumberFormat;

/** Counts the items of lists and gives the labels that a browser shows before them. */
final class HtmlLists {
  /** A label that was typed: the list's own is but a look. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?:[-–—+•●○▪■*]|\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]|[a-zđ]\\d?\\)|(?i:điều|chương|mục) [\\divxlc]+)(?:\\s.*|$)",
          Pattern.DOTALL);

  private final Deque<State> open = new ArrayDeque<>();

  private static final class State {
    final String type;
    int next;
    final int step;

    State(String type, int next, int step) {
      this.type = type;
      this.next = next;
      this.step = step;
    }
  }

  static boolean isList(Element element) {
    return Tags.is(element, "ol", "ul", "menu", "dir");
  }

  void open(Element element, Map<String, String> said) {
    String usual = Tags.is(element, "ol") ? "decimal" : open.size() % 2 == 0 ? "disc" : "circle";
    String type = type(element, said, usual);
    int start = number(element.attr("start"), 1);
    boolean reversed = element.hasAttr("reversed");
    open.push(new State(type, start, reversed ? -1 : 1));
  }

  void close() {
    open.pop();
  }

  /** The label of the next item, empty for none. */
  String next(Element item, Map<String, String> said) {
    if (open.isEmpty()) {
      return "";
    }
    State list = open.element();
    int value = number(item.attr("value"), list.next);
    list.next = value + list.step;
    return label(type(item, said, list.type), value);
  }

  /** Whether an item that begins so bears a label of its own. */
  static boolean isTyped(String text) {
    return TYPED.matcher(text.substring(0, Math.min(text.length(), 40))).matches();
  }

  private static String type(Element element, Map<String, String> said, String usual) {
    String style = said.getOrDefault("list-style-type", said.getOrDefault("list-style", ""));
    if (!style.isEmpty()) {
      return style.contains(" ") && !style.startsWith("\"") && !style.startsWith("'")
          ? style.substring(0, style.indexOf(' '))
          : style;
    }
    return switch (element.attr("type")) {
      case "1" -> "decimal";
      case "a" -> "lower-alpha";
      case "A" -> "upper-alpha";
      case "i" -> "lower-roman";
      case "I" -> "upper-roman";
      case "" -> usual;
      default -> element.attr("type").toLowerCase(Locale.ROOT);
    };
  }

  private static String label(String type, int value) {
    return switch (type) {
      case "none" -> "";
      case "disc" -> "• ";
      case "circle" -> "○ ";
      case "square" -> "▪ ";
      case "lower-alpha", "lower-latin" -> NumberFormat.write("lowerLetter", "", value) + ". ";
      case "upper-alpha", "upper-latin" -> NumberFormat.write("upperLetter", "", value) + ". ";
      case "lower-roman" -> NumberFormat.write("lowerRoman", "", value) + ". ";
      case "upper-roman" -> NumberFormat.write("upperRoman", "", value) + ". ";
      case "decimal-leading-zero" -> NumberFormat.write("decimalZero", "", value) + ". ";
      default -> quoted(type, value);
    };
  }

  private static String quoted(String type, int value) {
    boolean quoted = type.length() > 2 && "\"'".indexOf(type.charAt(0)) >= 0;
    return quoted && type.length() < 12
        ? type.substring(1, type.length() - 1).strip() + " "
        : value + ". ";
  }

  private static int number(String text, int otherwise) {
    try {
      return text.isBlank() ? otherwise : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
