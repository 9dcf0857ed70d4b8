package vn.nghiquyet.report;

import java.util.List;
import java.util.stream.Collectors;
import vn.nghiquyet.repair.Correction;
import vn.nghiquyet.repair.RepairedText;
import vn.nghiquyet.report.RepairMarks.Row;
import vn.nghiquyet.report.RepairMarks.Stretch;

/**
 * The repair of a text as one HTML page that needs nothing else: the repaired text by lines, every
 * change and every doubt marked, each with what stood there, its confidence and its alternatives.
 * Its script filters the marks; without it all are shown.
 */
public final class RepairHtml {
  private final RepairWords words;
  private final Html out;

  private RepairHtml(String name, Messages messages) {
    this.words = new RepairWords(messages);
    this.out = new Html(words.language(), words.get("repair.title", name), "repair");
  }

  /**
   * The page, ending with a line feed.
   *
   * @param name of the text
   */
  public static String of(String name, RepairedText repaired, Messages messages) {
    return new RepairHtml(name, messages).write(name, repaired);
  }

  private String write(String name, RepairedText repaired) {
    List<Row> rows = RepairMarks.rows(repaired);
    out.open("header").line().element("h1", name).line();
    out.element("p", words.summary(repaired, rows)).line();
    bar(repaired);
    out.close("header").line().open("main", "lang", "vi").line().open("ol").line();
    rows.forEach(this::row);
    out.close("ol").line().close("main").line();
    return out.end();
  }

  /** The legend, which is the filter too where there is a script. */
  private void bar(RepairedText repaired) {
    out.open("form", "id", "bar", "aria-label", words.get("repair.filter")).line();
    out.open("div", "class", "kinds").line();
    for (Correction.Kind kind : Correction.Kind.values()) {
      long count = RepairWords.count(repaired, kind);
      if (count > 0) {
        chip(kind.jsonName(), "change " + kind.jsonName(), words.kind(kind), count);
      }
    }
    if (!repaired.doubts().isEmpty()) {
      chip("doubt", "doubt", words.get("repair.doubts"), repaired.doubts().size());
    }
    out.close("div").line().open("div", "class", "tools").line();
    out.open("label").text(words.get("repair.upTo") + " ");
    out.open("input", "type", "range", "id", "limit", "min", "0", "max", "100", "value", "100");
    out.element("output", "100%", "id", "most", "for", "limit").close("label").line();
    box("inline", "repair.inline");
    box("only", "repair.only");
    out.open("span", "class", "walk");
    button("previous", "←", "repair.previous");
    button("next", "→", "repair.next");
    out.element("output", "", "id", "place").close("span").line();
    out.close("div").line().close("form").line();
  }

  private void chip(String value, String look, String name, long count) {
    out.open("label", "class", "chip");
    out.open("input", "type", "checkbox", "name", "kind", "value", value, "checked", "");
    out.element("span", name, "class", look).text(" ").element("b", String.valueOf(count));
    out.close("label").line();
  }

  private void box(String id, String key) {
    out.open("label").open("input", "type", "checkbox", "id", id);
    out.text(" " + words.get(key)).close("label").line();
  }

  private void button(String id, String sign, String key) {
    String name = words.get(key);
    out.element("button", sign, "type", "button", "id", id, "title", name, "aria-label", name);
  }

  private void row(Row row) {
    String id = "L" + row.number();
    if (row.isMarked()) {
      out.open("li", "id", id, "class", "marked");
    } else {
      out.open("li", "id", id);
    }
    row.stretches().forEach(this::stretch);
    out.close("li").line();
  }

  private void stretch(Stretch stretch) {
    if (!stretch.isMarked()) {
      out.text(stretch.after());
      return;
    }
    String tag = stretch.isChanged() ? "ins" : "mark";
    if (stretch.isChanged()) {
      String percent = String.valueOf(RepairWords.wholePercent(stretch.confidence()));
      out.open(tag, "class", look(stretch), "tabindex", "0", "data-sure", percent);
    } else {
      out.open(tag, "class", look(stretch), "tabindex", "0");
    }
    out.text(stretch.after()).open("i");
    explain(stretch);
    out.close("i").close(tag);
  }

  private static String look(Stretch stretch) {
    String kinds =
        stretch.corrections().stream()
            .map(correction -> correction.kind().jsonName())
            .distinct()
            .collect(Collectors.joining(" "));
    String changed = stretch.isChanged() ? "change " + kinds : "";
    String unsure = stretch.confidence() < RepairMarks.SURE ? " unsure" : "";
    String gone = stretch.after().isEmpty() ? " gone" : "";
    String doubt = stretch.isDoubted() ? " doubt" : "";
    return (changed + unsure + gone + doubt).strip();
  }

  /** What is seen on pointing at a mark: what stood there, why, how sure, what else. */
  private void explain(Stretch stretch) {
    if (stretch.isChanged()) {
      if (stretch.before().isEmpty()) {
        out.element("em", words.get("repair.added")).text(" ");
      } else {
        out.element("del", visible(stretch.before())).text(" ");
      }
      String sure = RepairWords.percent(stretch.confidence());
      out.element("small", words.kinds(stretch) + " · " + sure);
    }
    if (stretch.isDoubted()) {
      out.element("q", words.get("repair.or", RepairWords.alternatives(stretch)));
    }
  }

  private static String visible(String text) {
    return text.isBlank() ? text.replace(' ', '␣') : text;
  }
}
