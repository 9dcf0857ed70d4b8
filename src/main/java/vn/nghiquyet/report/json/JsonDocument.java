package vn.nghiquyet.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Metadata;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.TextRange;

/**
 * Reads {@code nq/document/1} back: the texts of a document in their order, the tree they stand in
 * and what it says of itself, without ranges and diagnostics. Files of before {@code front}, {@code
 * back} and {@code marker} were written are read too.
 */
public final class JsonDocument {
  /** Larger files are refused. */
  private static final int MAX_BYTES = 128 << 20;

  /** Objects and lists within each other; the parser's trees are far less deep. */
  private static final int MAX_DEPTH = 300;

  private static final String SCHEMA = "nq/document/1";
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
  private static final Map<Character, Integer> ROMAN_VALUES =
      Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100);
  private static final List<String> ORDINALS =
      List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonDocument() {}

  /**
   * The document in a file. Where its provisions stand in the text is not known: their ranges are
   * empty.
   *
   * @param name the file's, for messages
   * @throws InputException {@code json-damaged}, {@code json-many} or {@code json-schema}
   */
  public static Document read(String name, byte[] bytes) throws InputException {
    if (bytes.length > MAX_BYTES) {
      throw new InputException("too-large", name);
    }
    Object all = values(name, bytes);
    if (all instanceof List<?> list && list.size() == 1) {
      all = list.get(0);
    } else if (all instanceof List<?> list) {
      throw new InputException("json-many", name, String.valueOf(list.size()));
    }
    Fields top = new Fields(all);
    if (!top.text("schema").equals(SCHEMA)) {
      String schema = top.text("schema");
      throw new InputException("json-schema", name, schema.isEmpty() ? "?" : schema);
    }
    try {
      return document(top);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new InputException(e, "json-damaged", name, "1");
    }
  }

  private static Object values(String name, byte[] bytes) throws InputException {
    try (JsonParser in =
        FACTORY.createParser(
            new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
      try {
        in.nextToken();
        Object all = value(in, 0);
        if (in.nextToken() != null) {
          throw new IOException("more than one value");
        }
        return all;
      } catch (IOException e) {
        String line = String.valueOf(Math.max(1, in.currentLocation().getLineNr()));
        throw new InputException(e, "json-damaged", name, line);
      }
    } catch (IOException e) {
      throw new InputException(e, "json-damaged", name, "1");
    }
  }

  private static Object value(JsonParser in, int depth) throws IOException {
    JsonToken token = in.currentToken();
    if (token == null || depth > MAX_DEPTH) {
      throw new IOException("no value, or too deep");
    }
    return switch (token) {
      case START_OBJECT -> {
        Map<String, Object> out = new LinkedHashMap<>();
        while (in.nextToken() == JsonToken.FIELD_NAME) {
          String key = in.currentName();
          in.nextToken();
          out.put(key, value(in, depth + 1));
        }
        yield out;
      }
      case START_ARRAY -> {
        List<Object> out = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          out.add(value(in, depth + 1));
        }
        yield out;
      }
      case VALUE_NULL -> "";
      case END_ARRAY, END_OBJECT, FIELD_NAME -> throw new IOException("no value");
      default -> in.getText();
    };
  }

  /** The fields of an object; of what is none, there are none. */
  private static final class Fields {
    private final Map<?, ?> all;

    Fields(Object value) {
      all = value instanceof Map<?, ?> map ? map : Map.of();
    }

    boolean has(String key) {
      return all.get(key) instanceof List<?>;
    }

    String text(String key) {
      return all.get(key) instanceof String text ? text : "";
    }

    List<Object> list(String key) {
      return all.get(key) instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    List<String> texts(String key) {
      return list(key).stream().map(String::valueOf).toList();
    }

    int number(String key) {
      String text = text(key);
      return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
  }

  private static Document document(Fields top) {
    Fields meta = new Fields(top.all.get("meta"));
    List<Block> front =
        top.has("front")
            ? blocks(top.list("front"))
            : joined(
                top.texts("preamble"),
                meta.texts("legalBases"),
                "QUYẾT ",
                Block.Role.PREAMBLE,
                Block.Role.LEGAL_BASIS);
    List<Block> back =
        top.has("back")
            ? blocks(top.list("back"))
            : joined(
                top.texts("closing"),
                meta.texts("recipients"),
                "CHỦ TỊCH",
                Block.Role.CLOSING,
                Block.Role.RECIPIENT);
    Fields source = new Fields(top.all.get("source"));
    return new Document(
        new Document.Source(
            source.text("name"),
            "json",
            source.number("pages"),
            new Document.Repair(source.number("corrections"), source.number("doubts"))),
        metadata(meta),
        front,
        top.list("body").stream().map(node -> provision(new Fields(node))).toList(),
        back,
        List.of());
  }

  private static Metadata metadata(Fields meta) {
    Fields signer = new Fields(meta.all.get("signer"));
    String date = meta.text("date");
    return new Metadata(
        meta.text("docType"),
        meta.text("symbol"),
        meta.text("number"),
        meta.text("title"),
        meta.text("issuer"),
        meta.text("place"),
        date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
        meta.text("term"),
        meta.text("session"),
        meta.texts("legalBases"),
        meta.texts("recipients"),
        new Metadata.Signer(signer.text("position"), signer.text("name")),
        meta.text("draft").equals("true"));
  }

  private static List<Block> blocks(List<Object> list) {
    List<Block> out = new ArrayList<>();
    for (Object one : list) {
      Fields block = new Fields(one);
      Block.Role role =
          Block.Role.valueOf(block.text("role").toUpperCase(Locale.ROOT).replace('-', '_'));
      out.add(new Block(role, block.text("text"), block.number("page"), block.number("line")));
    }
    return out;
  }

  /** Paragraphs with others put before the first that begins so, or behind all. */
  private static List<Block> joined(
      List<String> texts, List<String> others, String before, Block.Role role, Block.Role other) {
    List<Block> out = new ArrayList<>();
    texts.forEach(text -> out.add(new Block(role, text, 0, 0)));
    int at = 0;
    while (at < out.size() && !out.get(at).text().startsWith(before)) {
      at++;
    }
    out.addAll(at, others.stream().map(text -> new Block(other, text, 0, 0)).toList());
    return out;
  }

  private static Provision provision(Fields node) {
    Kind kind = Kind.valueOf(node.text("kind").toUpperCase(Locale.ROOT));
    String label = node.text("label");
    String marker = node.text("marker");
    return new Provision(
        kind,
        label(kind, label),
        marker.isEmpty() ? marker(kind, label) : marker,
        node.text("heading"),
        node.text("text"),
        node.texts("path"),
        node.text("citation"),
        node.number("page"),
        node.number("line"),
        new TextRange(0, 0),
        confidence(node.text("confidence")),
        node.list("children").stream().map(child -> provision(new Fields(child))).toList());
  }

  private static double confidence(String text) {
    return text.isEmpty() ? 1 : Double.parseDouble(text);
  }

  private static Label label(Kind kind, String text) {
    if (text.isEmpty()) {
      return Label.NONE;
    }
    if (kind == Kind.BULLET) {
      return new Label.Mark(text);
    }
    if (text.indexOf('.') > 0 && !text.endsWith(".")) {
      return new Label.Dotted(List.of(text.split("\\.", -1)));
    }
    int roman = roman(text);
    boolean word = kind != Kind.POINT && text.length() > 2 && roman == 0;
    return number(text)
        .orElseGet(
            () ->
                roman > 0 && kind != Kind.POINT || word
                    ? new Label.Roman(roman, text)
                    : new Label.Letter(text.substring(0, 1), text.substring(1)));
  }

  /** The value of a Roman number in capitals, or of an ordinal in words; 0 for others. */
  private static int roman(String text) {
    if (!ROMAN.matcher(text).matches()) {
      int space = text.lastIndexOf(' ');
      return ORDINALS.indexOf(text.substring(space + 1).toLowerCase(Locale.ROOT)) + 1;
    }
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = ROMAN_VALUES.get(text.charAt(i));
      int next = i + 1 < text.length() ? ROMAN_VALUES.get(text.charAt(i + 1)) : 0;
      sum += value < next ? -value : value;
    }
    return sum;
  }

  private static Optional<Label> number(String text) {
    int digits = 0;
    while (digits < text.length() && digits < 9 && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits == 0
        ? Optional.empty()
        : Optional.of(
            new Label.Arabic(Integer.parseInt(text.substring(0, digits)), text.substring(digits)));
  }

  /** How a label is usually printed. */
  private static String marker(Kind kind, String label) {
    if (label.isEmpty()) {
      return kind == Kind.APPENDIX ? kind.citationName() : "";
    }
    return switch (kind) {
      case ARTICLE -> kind.citationName() + " " + label + ".";
      case CHAPTER, SECTION, SUBSECTION, APPENDIX -> kind.citationName() + " " + label;
      case PART, CLAUSE, SUBCLAUSE -> label + ".";
      case POINT -> label + ")";
      default -> label;
    };
  }
}
