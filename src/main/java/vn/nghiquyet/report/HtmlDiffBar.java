package vn.nghiquyet.report;

import java.util.List;
import java.util.Map;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.model.Region;

/** What leads through a page of differences: counts that are filters too, tools, keys. */
final class HtmlDiffBar {
  private static final List<String> KEYS = List.of("j", "k", "n", "p", "/", "o", "Esc", "?");

  private final Messages messages;
  private final DiffWords words;
  private final Html out;

  HtmlDiffBar(Messages messages, Html out) {
    this.messages = messages;
    this.words = new DiffWords(messages);
    this.out = out;
  }

  /** Counts by type, class and part; where there is a script, what is not checked is hidden. */
  void filters(DocumentDiff diff) {
    if (diff.changes().isEmpty()) {
      return;
    }
    out.open("form", "id", "filters", "aria-label", messages.get("page.filters")).line();
    begin("page.type");
    for (Map.Entry<Change.Type, Integer> one : diff.byType().entrySet()) {
      Change.Type type = one.getKey();
      String name = words.mark(type) + " " + words.type(type);
      chip("type", type.jsonName(), name, one.getValue());
    }
    end();
    begin("page.class");
    for (EditClass kind : EditClass.values()) {
      chip("class", kind.jsonName(), words.kind(kind), diff.count(kind));
    }
    end();
    begin("page.region");
    for (Region region : Region.values()) {
      chip("region", region.jsonName(), words.region(region), count(diff, region));
    }
    end();
    out.close("form").line();
  }

  private static int count(DocumentDiff diff, Region region) {
    return (int) diff.changes().stream().filter(change -> change.region() == region).count();
  }

  private void begin(String key) {
    out.open("fieldset").element("legend", messages.get(key));
  }

  private void end() {
    out.close("fieldset").line();
  }

  private void chip(String group, String value, String name, int count) {
    if (count > 0) {
      out.open("label", "class", "chip " + value);
      out.open("input", "type", "checkbox", "name", group, "value", value, "checked", "");
      out.element("span", name).text(" ").element("b", String.valueOf(count)).close("label");
    }
  }

  /** Search, the way from change to change, the look. */
  void tools() {
    out.open("div", "class", "tools", "role", "region", "aria-label", messages.get("page.tools"))
        .line();
    out.open("span", "class", "walk");
    button("previous", "↑", "page.previous");
    button("next", "↓", "page.next");
    out.element("output", "", "id", "place", "aria-live", "polite").close("span").line();
    out.open("form", "id", "find", "role", "search");
    String search = messages.get("page.search");
    out.open(
        "input", "type", "search", "id", "search", "placeholder", search, "aria-label", search);
    out.open("label").open("input", "type", "checkbox", "id", "accents", "checked", "");
    out.text(" " + messages.get("page.accents")).close("label");
    out.element(
            "output",
            "",
            "id",
            "hits",
            "aria-live",
            "polite",
            "data-words",
            messages.get("page.found"))
        .close("form")
        .line();
    out.open("span", "class", "looks");
    button("unfold", "⇕", "page.unfold");
    button("theme", "◐", "page.theme");
    button("keys", "?", "page.help");
    out.close("span").line().close("div").line();
  }

  private void button(String id, String sign, String key) {
    String name = messages.get(key);
    out.element("button", sign, "type", "button", "id", id, "title", name, "aria-label", name);
  }

  /** What the keys do; shown by the script. */
  void help() {
    out.open("dialog", "id", "help", "aria-labelledby", "help-title").line();
    out.element("h2", messages.get("page.help"), "id", "help-title").open("dl").line();
    for (String key : KEYS) {
      out.open("dt").element("kbd", key).close("dt");
      out.element("dd", messages.get("page.key." + name(key))).line();
    }
    out.close("dl").line();
    out.open("form", "method", "dialog");
    out.element("button", messages.get("page.close")).close("form").close("dialog").line();
  }

  private static String name(String key) {
    return switch (key) {
      case "/" -> "search";
      case "?" -> "help";
      default -> key;
    };
  }

  /** What the marks in the text mean. */
  void legend(DocumentDiff diff) {
    if (diff.changes().isEmpty()) {
      return;
    }
    out.open("p", "class", "legend").text(messages.get("page.legend") + " ");
    out.element("del", messages.get("page.legend.gone"), "class", "substantive").text(" ");
    out.element("ins", messages.get("page.legend.new"), "class", "substantive");
    for (EditClass kind : EditClass.values()) {
      if (kind != EditClass.SUBSTANTIVE && diff.count(kind) > 0) {
        out.text(" ").element("ins", words.kind(kind), "class", kind.jsonName());
      }
    }
    out.close("p").line();
  }
}
