package vn.nghiquyet.source.office;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.text.Line;
import vn.nghiquyet.text.SourceText;

/** Builds small OpenDocument texts out of XML. */
final class OdtFile {
  static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String ODF = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String SPACES =
      List.of("office", "text", "table", "style", "manifest").stream()
              .map(name -> " xmlns:" + name + "=\"" + ODF + name + ":1.0\"")
              .reduce("", String::concat)
          + " xmlns:draw=\""
          + ODF
          + "drawing:1.0\" xmlns:fo=\""
          + ODF
          + "xsl-fo-compatible:1.0\" xmlns:svg=\""
          + ODF
          + "svg-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private String automatic = "";
  private String body = "";

  private OdtFile() {}

  static OdtFile of(String... blocks) {
    OdtFile file = new OdtFile();
    file.body = String.join("", blocks);
    return file;
  }

  /** Styles of the text's own. */
  OdtFile automatic(String xml) {
    automatic = xml;
    return this;
  }

  OdtFile styles(String xml) {
    return entry(
        "styles.xml",
        "<office:document-styles"
            + SPACES
            + "><office:styles>"
            + xml
            + "</office:styles>"
            + "</office:document-styles>");
  }

  OdtFile manifest(String xml) {
    return entry(
        "META-INF/manifest.xml",
        "<manifest:manifest" + SPACES + ">" + xml + "</manifest:manifest>");
  }

  OdtFile entry(String name, String text) {
    entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private String content(String root) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:"
        + root
        + SPACES
        + "><office:font-face-decls><style:font-face style:name=\"F1\" svg:font-family=\"'.VnTime'\"/>"
        + "</office:font-face-decls><office:automatic-styles>"
        + automatic
        + "</office:automatic-styles><office:body><office:text>"
        + body
        + "</office:text></office:body></office:"
        + root
        + ">";
  }

  /** In one XML file. */
  byte[] flat() {
    return content("document").getBytes(StandardCharsets.UTF_8);
  }

  byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("mimetype", TYPE.getBytes(StandardCharsets.UTF_8));
    all.put("content.xml", content("document-content").getBytes(StandardCharsets.UTF_8));
    all.putAll(entries);
    return Zipped.of(all);
  }

  SourceText read() throws InputException {
    return read(bytes(), ReadOptions.DEFAULT);
  }

  static SourceText read(byte[] bytes, ReadOptions options) throws InputException {
    return new OdtOpener().open(new Input("thư mục/nghị quyết.odt", bytes), options);
  }

  List<String> lines() throws InputException {
    return read().lines().stream().map(Line::text).toList();
  }

  List<String> originalLines() throws InputException {
    return read(bytes(), new ReadOptions(ReadOptions.Revisions.ORIGINAL)).lines().stream()
        .map(Line::text)
        .toList();
  }

  static String p(String... content) {
    return "<text:p>" + String.join("", content) + "</text:p>";
  }

  static String span(String style, String text) {
    return "<text:span text:style-name=\"" + style + "\">" + text + "</text:span>";
  }

  /** A style of text. */
  static String style(String family, String name, String properties) {
    return "<style:style style:name=\"%s\" style:family=\"%s\">%s</style:style>"
        .formatted(name, family, properties);
  }

  static String list(String attributes, String... items) {
    return "<text:list " + attributes + ">" + String.join("", items) + "</text:list>";
  }

  static String item(String... content) {
    return "<text:list-item>" + String.join("", content) + "</text:list-item>";
  }

  static String cell(String... blocks) {
    return "<table:table-cell table:style-name=\"C1\">"
        + String.join("", blocks)
        + "</table:table-cell>";
  }
}
