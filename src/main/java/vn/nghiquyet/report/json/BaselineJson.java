package vn.nghiquyet.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.lint.Baseline;
import vn.nghiquyet.model.InputException;

/** {@code nq/lint-baseline/1}: findings that are known. */
public final class BaselineJson {
  private static final String SCHEMA = "nq/lint-baseline/1";

  private BaselineJson() {}

  /** The baseline as one object, sorted. */
  public static String of(Baseline baseline) {
    return Json.text(
        true,
        json ->
            json.object(
                out -> {
                  out.field("schema", SCHEMA);
                  out.array(
                      "findings",
                      List.copyOf(baseline.counts().entrySet()),
                      (items, item) -> items.object(one -> write(one, item)));
                }));
  }

  private static void write(Json json, Map.Entry<Baseline.Key, Integer> item) throws IOException {
    json.field("file", item.getKey().file());
    json.field("rule", item.getKey().rule());
    json.strings("path", item.getKey().path());
    json.field("text", item.getKey().text());
    json.field("count", item.getValue());
  }

  /**
   * Reads a baseline.
   *
   * @param name of its file, for messages
   * @throws InputException {@code not-baseline} if it is none
   */
  public static Baseline read(byte[] json, String name) throws InputException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      Map<Baseline.Key, Integer> counts = new HashMap<>();
      String schema = "";
      expect(parser.nextToken() == JsonToken.START_OBJECT);
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        if (field.equals("schema")) {
          schema = parser.getText();
        } else if (field.equals("findings")) {
          expect(value == JsonToken.START_ARRAY);
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            item(parser, counts);
          }
        } else {
          parser.skipChildren();
        }
      }
      expect(schema.equals(SCHEMA));
      return new Baseline(counts);
    } catch (IOException e) {
      throw new InputException(e, "not-baseline", name);
    }
  }

  private static void item(JsonParser parser, Map<Baseline.Key, Integer> counts)
      throws IOException {
    Map<String, String> words = new HashMap<>();
    List<String> path = new ArrayList<>();
    int count = 1;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (field.equals("path")) {
        expect(value == JsonToken.START_ARRAY);
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
          path.add(parser.getText());
        }
      } else if (field.equals("count")) {
        count = Math.max(0, parser.getValueAsInt(1));
      } else if (value.isScalarValue()) {
        words.put(field, parser.getText());
      } else {
        parser.skipChildren();
      }
    }
    expect(words.containsKey("file") && words.containsKey("rule") && words.containsKey("text"));
    counts.merge(
        new Baseline.Key(words.get("file"), words.get("rule"), path, words.get("text")),
        count,
        Integer::sum);
  }

  private static void expect(boolean held) throws IOException {
    if (!held) {
      throw new IOException("not as expected");
    }
  }
}
