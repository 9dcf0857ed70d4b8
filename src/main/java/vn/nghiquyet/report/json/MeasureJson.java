package vn.nghiquyet.report.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.nghiquyet.compare.Figure;
import vn.nghiquyet.compare.Measure;
import vn.nghiquyet.compare.Survey;

/** Documents and their measures as every JSON form of a comparison has them. */
final class MeasureJson {
  /** Of so many texts the figures are kept. */
  private static final int KNOWN = 1_000;

  private final List<Survey.Entry> documents;
  private final Map<String, List<Figure>> known = new ConcurrentHashMap<>();

  MeasureJson(List<Survey.Entry> documents) {
    this.documents = documents;
  }

  String id(int document) {
    return documents.get(document).id();
  }

  static void document(Json json, Survey.Entry entry) throws IOException {
    json.field("id", entry.id());
    json.field("name", entry.name());
    json.optional("symbol", entry.meta().symbol());
    json.optional("issuer", entry.meta().issuer());
    json.optional("province", entry.province());
    json.optional("date", entry.meta().date().map(LocalDate::toString).orElse(""));
    json.optional("title", entry.meta().title());
    json.field("draft", entry.meta().draft());
  }

  void place(Json json, Measure measure) throws IOException {
    json.field("document", id(measure.document()));
    json.strings("path", measure.path());
  }

  void measure(Json json, Measure measure) throws IOException {
    place(json, measure);
    json.field("citation", measure.citation());
    json.field("level", measure.level().jsonName());
    json.field("kind", measure.kind().jsonName());
    json.optional("heading", measure.heading());
    json.field("text", measure.text());
    json.optional("page", measure.page());
    json.optional("line", measure.line());
    json.array("figures", figures(measure), MeasureJson::figure);
  }

  /** Members of a cluster often say the same, one after the other. */
  private List<Figure> figures(Measure measure) {
    String text = measure.ownText();
    if (known.size() > KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(text, any -> measure.figures());
  }

  private static void figure(Json json, Figure figure) throws IOException {
    json.object(
        out -> {
          out.field("kind", figure.kind().jsonName());
          out.field("value", figure.value());
          out.field("unit", figure.unit());
          out.field("printed", figure.printed());
          out.field("start", figure.range().start());
          out.field("end", figure.range().end());
        });
  }
}
