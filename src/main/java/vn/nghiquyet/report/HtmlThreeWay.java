package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.diff.ThreeWay;
import vn.nghiquyet.model.Region;

/**
 * What two documents made of a third as one HTML page that needs nothing else: three columns, a row
 * for each unit that one of them touched, what is the same folded away. Works as the page of two
 * ({@link HtmlDiff}) does.
 */
public final class HtmlThreeWay {
  private final Messages messages;
  private final DiffWords words;

  /** A report in this language. */
  public HtmlThreeWay(Messages messages) {
    this.messages = messages;
    this.words = new DiffWords(messages);
  }

  /** The page, ending with a line feed. */
  public String of(ThreeWay diff) {
    String title =
        messages.get(
            "diff3.title",
            diff.base().source().name(),
            diff.a().source().name(),
            diff.b().source().name());
    Html out = new Html(messages.language(), title, "shell", "diff");
    HtmlDiffBar bar = new HtmlDiffBar(messages, out);
    HtmlThreeRow rows = new HtmlThreeRow(messages, out, diff);
    out.element("a", messages.get("page.skip"), "class", "skip", "href", "#main").line();
    out.open("header", "class", "top").line();
    out.element("h1", messages.get("page3.title")).line();
    out.open("div", "class", "sides three documents");
    HtmlDiff.document(out, messages.get("page3.base"), diff.base());
    HtmlDiff.document(out, messages.get("page3.a"), diff.a());
    HtmlDiff.document(out, messages.get("page3.b"), diff.b());
    out.close("div").line();
    out.element("p", new ThreeWayReport(messages).summary(diff), "class", "summary").line();
    bar.filters(diff);
    bar.legend(diff.changes().stream().map(ThreeWay.Row::kind).toList());
    out.close("header").line();
    bar.tools("page3.search");
    out.open("main", "id", "main").line();
    sheet(out, diff, rows);
    out.element("p", messages.get("page.nothing"), "id", "nothing", "hidden", "").line();
    out.close("main").line();
    bar.help();
    return out.end();
  }

  private void sheet(Html out, ThreeWay diff, HtmlThreeRow rows) {
    out.open("table", "role", "presentation", "class", "sheet").line();
    out.open("thead").open("tr").open("td").open("div", "class", "sides three heads");
    HtmlDiff.head(out, messages.get("page3.base"), diff.base());
    HtmlDiff.head(out, messages.get("page3.a"), diff.a());
    HtmlDiff.head(out, messages.get("page3.b"), diff.b());
    out.close("div").close("td").close("tr").close("thead").line();
    out.open("tbody").open("tr").open("td").line();
    List<ThreeWay.Row> all = diff.rows();
    int at = 0;
    while (at < all.size()) {
      Region region = all.get(at).unit().region();
      int end = at;
      while (end < all.size() && all.get(end).unit().region() == region) {
        end++;
      }
      section(out, region, at, all.subList(at, end), rows);
      at = end;
    }
    out.close("td").close("tr").close("tbody").close("table").line();
  }

  private void section(
      Html out, Region region, int at, List<ThreeWay.Row> rows, HtmlThreeRow writer) {
    String id = "part-" + at;
    out.open("section", "aria-labelledby", id, "data-region", region.jsonName()).line();
    out.element("h2", words.region(region), "id", id).line();
    List<ThreeWay.Row> quiet = new ArrayList<>();
    for (ThreeWay.Row row : rows) {
      if (row.by() == ThreeWay.By.NONE || row.kind() == EditClass.NOISE) {
        quiet.add(row);
      } else {
        fold(out, quiet, writer);
        writer.write(row);
      }
    }
    fold(out, quiet, writer);
    out.close("section").line();
  }

  private void fold(Html out, List<ThreeWay.Row> quiet, HtmlThreeRow writer) {
    if (!quiet.isEmpty()) {
      long noise = quiet.stream().filter(row -> row.by() != ThreeWay.By.NONE).count();
      HtmlDiff.open(out, messages, quiet.size(), noise);
      quiet.forEach(writer::write);
      out.close("details").line();
      quiet.clear();
    }
  }
}
