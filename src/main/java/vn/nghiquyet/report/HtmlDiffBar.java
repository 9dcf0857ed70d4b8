package vn.nghiquyet.report;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.diff.ThreeWay;
import vn.nghiquyet.model.Region;

/** What leads through a page of differences. */
final class HtmlDiffBar {
  private static final List<String> KEYS = List.of("j", "k", "n", "p", "/", "o", "Esc", "?");

  private static final List<ThreeWay.By> BY =
      List.of(ThreeWay.By.CONFLICT, ThreeWay.By.A, ThreeWay.By.B, ThreeWay.By.BOTH);

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

  /** The same for three documents, and one for what both touched. */
  void filters(ThreeWay diff) {
    if (diff.changes().isEmpty()) {
      return;
    }
    out.open("form", "id", "filters", "aria-label", messages.get("page.filters")).line();
    tools.begin("page3.by");
    Map<ThreeWay.By, Integer> counts = diff.byCount();
    for (ThreeWay.By by : BY) {
      tools.chip("type", by.jsonName(), by(messages, diff, by), counts.getOrDefault(by, 0));
    }
    int both =
        counts.getOrDefault(ThreeWay.By.CONFLICT, 0) + counts.getOrDefault(ThreeWay.By.BOTH, 0);
    if (both > 0) {
      tools.only("both", messages.get("page3.touched"), both);
    }
    tools.end();
    tools.begin("page.class");
    for (EditClass kind : EditClass.values()) {
      tools.chip(
          "class", kind.jsonName(), words.kind(kind), count(diff, row -> row.kind() == kind));
    }
    tools.end();
    tools.begin("page.region");
    for (Region region : Region.values()) {
      tools.chip(
          "region",
          region.jsonName(),
          words.region(region),
          count(diff, row -> row.unit().region() == region));
    }
    tools.end();
    out.close("form").line();
  }

  private static long count(ThreeWay diff, Predicate<ThreeWay.Row> which) {
    return diff.changes().stream().filter(which).count();
  }

  /** Who changed a unit, with a sign so that it needs no colour. */
  static String by(Messages messages, ThreeWay diff, ThreeWay.By by) {
    return switch (by) {
      case CONFLICT -> "⚠ " + messages.get("page3.conflict");
      case A -> "① " + messages.get("page3.only", diff.a().source().name());
      case B -> "② " + messages.get("page3.only", diff.b().source().name());
      case BOTH -> "＝ " + messages.get("page3.both");
      case NONE -> messages.get("page3.same");
    };
  }

  /**
   * Search, the way from change to change, the look.
   *
   * @param search key of what the search is called
   */
  void tools(String search) {
    out.open("div", "class", "tools", "role", "region", "aria-label", messages.get("page.tools"))
        .line();
    out.open("span", "class", "walk");
    tools.button("previous", "↑", "page.previous");
    tools.button("next", "↓", "page.next");
    out.element("output", "", "id", "place", "aria-live", "polite").close("span").line();
    tools.search(search, "page.found");
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
  void legend(List<EditClass> kinds) {
    if (kinds.isEmpty()) {
      return;
    }
    out.open("p", "class", "legend").text(messages.get("page.legend") + " ");
    out.element("del", messages.get("page.legend.gone"), "class", "substantive").text(" ");
    out.element("ins", messages.get("page.legend.new"), "class", "substantive");
    for (EditClass kind : EditClass.values()) {
      if (kind != EditClass.SUBSTANTIVE && kinds.contains(kind)) {
        out.text(" ").element("ins", words.kind(kind), "class", kind.jsonName());
      }
    }
    out.close("p").line();
  }
}
