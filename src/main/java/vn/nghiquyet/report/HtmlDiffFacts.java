package vn.nghiquyet.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.FieldChange;
import vn.nghiquyet.diff.StaleReference;

/**
 * Writes what differs between documents as wholes: what they say of themselves, what no longer
 * fits.
 */
final class HtmlDiffFacts {
  private final Messages messages;
  private final Html out;
  private final UnitPlaces places;

  /**
   * Writes to a page.
   *
   * @param places of the units after
   */
  HtmlDiffFacts(Messages messages, Html out, UnitPlaces places) {
    this.messages = messages;
    this.out = out;
    this.places = places;
  }

  void write(DocumentDiff diff) {
    fields(diff.fields());
    references(diff.references());
  }

  private void fields(List<FieldChange> fields) {
    if (fields.isEmpty()) {
      return;
    }
    out.open("section", "class", "facts", "aria-labelledby", "fields").line();
    out.element("h2", messages.get("page.fields"), "id", "fields").line();
    out.open("table")
        .open("thead")
        .open("tr")
        .element("th", messages.get("page.field"), "scope", "col");
    out.element("th", messages.get("page.before"), "scope", "col");
    out.element("th", messages.get("page.after"), "scope", "col");
    out.close("tr").close("thead").open("tbody").line();
    for (FieldChange field : fields) {
      out.open("tr").element("th", messages.get("field." + field.field()), "scope", "row");
      value("del", field.field(), field.before());
      value("ins", field.field(), field.after());
      out.close("tr").line();
    }
    out.close("tbody").close("table").close("section").line();
  }

  private void value(String tag, String field, String value) {
    out.open("td", "lang", "vi");
    if (value.isEmpty()) {
      out.element("span", messages.get("page.blank"), "class", "none", "lang", messages.language());
    } else {
      out.element(tag, shown(field, value), "class", "plain");
    }
    out.close("td");
  }

  private String shown(String field, String value) {
    return switch (field) {
      case "draft" -> messages.get("page.draft");
      case "date" -> date(LocalDate.parse(value));
      default -> value;
    };
  }

  /** As people write it. */
  private String date(LocalDate date) {
    String pattern = messages.get("page.date");
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date);
  }

  private void references(List<StaleReference> references) {
    if (references.isEmpty()) {
      return;
    }
    out.open("section", "class", "facts", "aria-labelledby", "references").line();
    out.element("h2", messages.get("page.references"), "id", "references").open("ul").line();
    for (StaleReference one : references) {
      String key = "explain.reference." + one.fault().jsonName();
      out.open("li").open("a", "href", "#" + places.of(one.unit()).id());
      out.text(messages.get(key, one.text(), one.unit().citation(), one.meant()));
      out.close("a").close("li").line();
    }
    out.close("ul").close("section").line();
  }
}
