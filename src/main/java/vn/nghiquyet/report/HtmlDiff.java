package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.Region;

/**
 * Differences as one HTML page that needs nothing else: both documents beside each other, unit by
 * unit, what is the same folded away. Its script filters, searches and leads from change to change;
 * without it all is there to read.
 */
public final class HtmlDiff {
  private final Messages messages;
  private final DiffWords words;
  private final Facsimile before;
  private final Facsimile after;

  /**
   * A report in this form.
   *
   * @param before shows where the words before stand on paper
   * @param after shows where the words after stand on paper
   */
  public HtmlDiff(Messages messages, Facsimile before, Facsimile after) {
    this.messages = messages;
    this.words = new DiffWords(messages);
    this.before = before;
    this.after = after;
  }

  /** The page, ending with a line feed. */
  public String of(DocumentDiff diff) {
    String title = messages.get("diff.title", name(diff.before()), name(diff.after()));
    Html out = new Html(messages.language(), title, "shell", "diff");
    List<DiffRow> rows = DiffRow.of(diff);
    UnitPlaces places = UnitPlaces.after(diff);
    HtmlDiffUnit units =
        new HtmlDiffUnit(
            messages,
            out,
            new HtmlDiffSide(true, messages, out, UnitPlaces.before(diff), before),
            new HtmlDiffSide(false, messages, out, places, after));
    HtmlDiffBar bar = new HtmlDiffBar(messages, out);
    out.element("a", messages.get("page.skip"), "class", "skip", "href", "#main").line();
    out.open("header", "class", "top").line();
    out.element("h1", messages.get("page.title")).line();
    documents(out, diff);
    out.element("p", words.summary(diff), "class", "summary").line();
    bar.filters(diff);
    bar.legend(diff.changes().stream().map(Change::kind).toList());
    new HtmlDiffFacts(messages, out, places).write(diff);
    out.close("header").line();
    bar.tools("page.search");
    out.open("main", "id", "main").line();
    sheet(out, diff, rows, units);
    out.element("p", messages.get("page.nothing"), "id", "nothing", "hidden", "").line();
    if (before.isCut() || after.isCut()) {
      out.element("p", messages.get("page.cut"), "class", "note").line();
    }
    out.close("main").line();
    bar.help();
    return out.end();
  }

  private static String name(Document document) {
    return document.source().name();
  }

  private void documents(Html out, DocumentDiff diff) {
    out.open("div", "class", "sides documents");
    document(out, messages.get("page.before"), diff.before());
    document(out, messages.get("page.after"), diff.after());
    out.close("div").line();
  }

  static void document(Html out, String side, Document document) {
    out.open("div").element("b", side, "class", "side-name");
    String what = document.meta().docType() + " " + document.meta().symbol();
    if (!what.isBlank()) {
      out.element("span", what.strip(), "lang", "vi", "class", "what");
    }
    if (!document.meta().title().isEmpty()) {
      out.element("span", document.meta().title(), "lang", "vi");
    }
    out.element("span", name(document), "class", "file").close("div");
  }

  /** One cell that holds all: print repeats its head on every page. */
  private void sheet(Html out, DocumentDiff diff, List<DiffRow> rows, HtmlDiffUnit units) {
    out.open("table", "role", "presentation", "class", "sheet").line();
    out.open("thead").open("tr").open("td").open("div", "class", "sides heads");
    head(out, messages.get("page.before"), diff.before());
    head(out, messages.get("page.after"), diff.after());
    out.close("div").close("td").close("tr").close("thead").line();
    out.open("tbody").open("tr").open("td").line();
    int at = 0;
    while (at < rows.size()) {
      Region region = rows.get(at).region();
      int end = at;
      while (end < rows.size() && rows.get(end).region() == region) {
        end++;
      }
      section(out, region, at, rows.subList(at, end), units);
      at = end;
    }
    out.close("td").close("tr").close("tbody").close("table").line();
  }

  static void head(Html out, String side, Document document) {
    out.open("div").element("b", side).text(" " + name(document)).close("div");
  }

  private void section(Html out, Region region, int at, List<DiffRow> rows, HtmlDiffUnit units) {
    String id = "part-" + at;
    out.open("section", "aria-labelledby", id, "data-region", region.jsonName()).line();
    out.element("h2", words.region(region), "id", id).line();
    int next = 0;
    while (next < rows.size()) {
      int end = next;
      while (end < rows.size() && rows.get(end).isQuiet()) {
        end++;
      }
      if (end > next) {
        run(out, rows.subList(next, end), units);
        next = end;
      } else {
        units.write(rows.get(next++));
      }
    }
    out.close("section").line();
  }

  /** Units without a change of their own, folded; those that were only read otherwise are told. */
  private void run(Html out, List<DiffRow> rows, HtmlDiffUnit units) {
    long noise = rows.stream().filter(DiffRow::isNoise).count();
    if (noise == 0 || noise == rows.size()) {
      fold(out, rows, noise, units);
      return;
    }
    open(out, messages, rows.size(), noise);
    List<DiffRow> same = new ArrayList<>();
    for (DiffRow row : rows) {
      if (row.isNoise()) {
        fold(out, same, 0, units);
        same.clear();
        units.write(row);
      } else {
        same.add(row);
      }
    }
    fold(out, same, 0, units);
    out.close("details").line();
  }

  private void fold(Html out, List<DiffRow> rows, long noise, HtmlDiffUnit units) {
    if (!rows.isEmpty()) {
      open(out, messages, rows.size(), noise);
      rows.forEach(units::write);
      out.close("details").line();
    }
  }

  /** Begins what is folded away: so many units, of which so many were only read otherwise. */
  static void open(Html out, Messages messages, int count, long noise) {
    String key = noise == 0 ? "page.same" : noise == count ? "page.noise" : "page.sameOrNoise";
    out.open("details", "class", noise == 0 ? "run" : "run read");
    out.element("summary", messages.get(key, count, noise)).line();
  }
}
