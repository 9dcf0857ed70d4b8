package vn.nghiquyet.report;

import java.util.List;

/** What leads through a page: counts that are filters too, search, buttons, keys. */
final class HtmlTools {
  private final Messages messages;
  private final Html out;

  HtmlTools(Messages messages, Html out) {
    this.messages = messages;
    this.out = out;
  }

  /** Begins a group of filters. */
  void begin(String key) {
    out.open("fieldset").element("legend", messages.get(key));
  }

  /** Ends it. */
  void end() {
    out.close("fieldset").line();
  }

  /** A filter, checked; none where nothing is counted. */
  void chip(String group, String value, String name, long count) {
    if (count > 0) {
      out.open("label", "class", "chip " + value);
      out.open("input", "type", "checkbox", "name", group, "value", value, "checked", "");
      out.element("span", name).text(" ").element("b", String.valueOf(count)).close("label");
    }
  }

  /** A filter that is not checked: checked it shows these and nothing else. */
  void only(String id, String name, long count) {
    out.open("label", "class", "chip only").open("input", "type", "checkbox", "id", id);
    out.element("span", name).text(" ").element("b", String.valueOf(count)).close("label");
  }

  /**
   * A form to search with.
   *
   * @param key of its name
   * @param found key of the words for what was found, {@code #} for how many
   */
  void search(String key, String found) {
    out.open("form", "id", "find", "role", "search");
    String search = messages.get(key);
    out.open(
        "input", "type", "search", "id", "search", "placeholder", search, "aria-label", search);
    out.open("label").open("input", "type", "checkbox", "id", "accents", "checked", "");
    out.text(" " + messages.get("page.accents")).close("label");
    out.element(
            "output", "", "id", "hits", "aria-live", "polite", "data-words", messages.get(found))
        .close("form")
        .line();
  }

  /** The buttons for the look and the keys. */
  void looks() {
    button("theme", "◐", "page.theme");
    button("keys", "?", "page.help");
  }

  /** A button with a sign. */
  void button(String id, String sign, String key) {
    String name = messages.get(key);
    out.element("button", sign, "type", "button", "id", id, "title", name, "aria-label", name);
  }

  /**
   * What the keys do; shown by the script.
   *
   * @param prefix of the messages
   */
  void help(List<String> keys, String prefix) {
    out.open("dialog", "id", "help", "aria-labelledby", "help-title").line();
    out.element("h2", messages.get("page.help"), "id", "help-title").open("dl").line();
    for (String key : keys) {
      out.open("dt").element("kbd", key).close("dt");
      out.element("dd", messages.get(prefix + name(key))).line();
    }
    out.close("dl").line();
    out.open("form", "method", "dialog");
    out.element("button", messages.get("page.close")).close("form").close("dialog").line();
  }

  private static String name(String key) {
    return switch (key) {
      case "/" -> "search";
      case "?" -> "help";
      case "← ↑ → ↓" -> "arrows";
      default -> key;
    };
  }
}
