package vn.nghiquyet.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Writes JSON in the form of the contract: two-space indent, line feeds, keys in a fixed order. */
final class Json implements AutoCloseable {
  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * Of a long list so many items are made at a time by one thread, and so many times that ahead.
   */
  private static final int PIECE = 64;

  private static final int AHEAD = 16;

  private final JsonGenerator out;

  private Json(Writer writer, boolean pretty) {
    try {
      out = FACTORY.createGenerator(writer);
      out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (pretty) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
      printer.indentObjectsWith(indenter);
      printer.indentArraysWith(indenter);
      out.setPrettyPrinter(printer);
    }
  }

  /** Something that writes itself. */
  interface Part {
    void write(Json json) throws IOException;
  }

  /** The text of one value. */
  static String text(boolean pretty, Part part) {
    StringWriter writer = new StringWriter();
    try (Json json = new Json(writer, pretty)) {
      part.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }

  /** Writes one value as it comes; the writer stays open. */
  static void write(Writer writer, boolean pretty, Part part) throws IOException {
    try (Json json = new Json(writer, pretty)) {
      part.write(json);
    }
  }

  void object(Part part) throws IOException {
    out.writeStartObject();
    part.write(this);
    out.writeEndObject();
  }

  void object(String key, Part part) throws IOException {
    out.writeFieldName(key);
    object(part);
  }

  <T> void array(String key, List<T> items, Item<T> each) throws IOException {
    out.writeFieldName(key);
    array(items, each);
  }

  <T> void array(List<T> items, Item<T> each) throws IOException {
    out.writeStartArray();
    items(items, each);
    out.writeEndArray();
  }

  /**
   * The same as {@link #array} for a list of the outermost object that may be very long: several
   * threads make its items, a bounded number ahead.
   *
   * @param each may be called by several threads at a time
   */
  <T> void longArray(String key, List<T> items, Item<T> each) throws IOException {
    out.writeFieldName(key);
    out.writeStartArray();
    items(items.subList(0, Math.min(1, items.size())), each);
    for (int from = 1; from < items.size(); from += AHEAD * PIECE) {
      int first = from;
      List<String> pieces =
          IntStream.range(0, AHEAD)
              .parallel()
              .mapToObj(k -> piece(items, first + k * PIECE, each))
              .toList();
      for (String piece : pieces) {
        out.writeRaw(piece);
      }
    }
    out.writeEndArray();
  }

  /** Items as they stand behind others in a list of the outermost object. */
  private static <T> String piece(List<T> items, int from, Item<T> each) {
    if (from >= items.size()) {
      return "";
    }
    StringWriter writer = new StringWriter();
    try (Json json = new Json(writer, true)) {
      json.out.writeStartObject();
      json.out.writeFieldName("");
      json.out.writeStartArray();
      json.out.flush();
      writer.getBuffer().setLength(0);
      json.items(items.subList(from, Math.min(items.size(), from + PIECE)), each);
      json.out.flush();
      return "," + writer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> void items(List<T> items, Item<T> each) throws IOException {
    for (T item : items) {
      each.write(this, item);
    }
  }

  /** Writes one item of a list. */
  interface Item<T> {
    void write(Json json, T item) throws IOException;
  }

  void strings(String key, List<String> items) throws IOException {
    array(key, items, (json, item) -> json.out.writeString(item));
  }

  void field(String key, String value) throws IOException {
    out.writeStringField(key, value);
  }

  /** Null for the empty string. */
  void optional(String key, String value) throws IOException {
    if (value.isEmpty()) {
      out.writeNullField(key);
    } else {
      out.writeStringField(key, value);
    }
  }

  /** Null for 0: pages and lines that are not there. */
  void optional(String key, int value) throws IOException {
    if (value == 0) {
      out.writeNullField(key);
    } else {
      out.writeNumberField(key, value);
    }
  }

  void field(String key, int value) throws IOException {
    out.writeNumberField(key, value);
  }

  void field(String key, long value) throws IOException {
    out.writeNumberField(key, value);
  }

  void number(int value) throws IOException {
    out.writeNumber(value);
  }

  void field(String key, BigDecimal value) throws IOException {
    out.writeFieldName(key);
    out.writeNumber(value.toPlainString());
  }

  /** Rounded to four places. */
  void field(String key, double value) throws IOException {
    out.writeNumberField(key, Math.round(value * 10_000) / 10_000.0);
  }

  void field(String key, boolean value) throws IOException {
    out.writeBooleanField(key, value);
  }

  void nullField(String key) throws IOException {
    out.writeNullField(key);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
