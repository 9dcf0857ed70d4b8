package vn.nghiquyet.report;

import java.util.List;
import java.util.Map;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.model.Region;

/** What leads through a page of differences. */
final class HtmlDiffBar {
  private static final List<String> KEYS = List.of("j", "k", "n", "p", "/", "o", "Esc", "?");

  private final Messages messages;
  private final DiffWords words;
  private final Html out;
  private final HtmlTools tools;

  HtmlDiffBar(Messages messages, Html out) {
    this.messages = messages;
    this.words = new DiffWords(messages);
    this.out = out;
    this.tools = new HtmlTools(messages, out);
  }

  /** Counts by type, class and part; where there is a script, what is not checked is hidden. */
  void filters(DocumentDiff diff) {
    if (diff.changes().isEmpty()) {
      return;
    }
    out.open("form", "id", "filters", "aria-label", messages.get("page.filters")).line();
    tools.begin("page.type");
    for (Map.Entry<Change.Type, Integer> one : diff.byType().entrySet()) {
      Change.Type type = one.getKey();
      String name = words.mark(type) + " " + words.type(type);
      tools.chip("type", type.jsonName(), name, one.getValue());
    }
    tools.end();
    tools.begin("page.class");
    for (EditClass kind : EditClass.values()) {
      tools.chip("class", kind.jsonName(), words.kind(kind), diff.count(kind));
    }
    tools.end();
    tools.begin("page.region");
    for (Region region : Region.values()) {
      tools.chip("region", region.jsonName(), words.region(region), count(diff, region));
    }
    tools.end();
    out.close("form").line();
  }

  private static int count(DocumentDiff diff, Region region) {
    return (int) diff.changes().stream().filter(change -> change.region() == region).count();
  }

  /** Search, the way from change to change, the look. */
  void tools() {
    out.open("div", "class", "tools", "role", "region", "aria-label", messages.get("page.tools"))
        .line();
    out.open("span", "class", "walk");
    tools.button("previous", "↑", "page.previous");
    tools.button("next", "↓", "page.next");
    out.element("output", "", "id", "place", "aria-live", "polite").close("span").line();
    tools.search("page.search", "page.found");
    out.open("span", "class", "looks");
    tools.button("unfold", "⇕", "page.unfold");
    tools.looks();
    out.close("span").line().close("div").line();
  }

  /** What the keys do; shown by the script. */
  void help() {
    tools.help(KEYS, "page.key.");
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
