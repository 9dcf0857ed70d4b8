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

/** Builds small Word files out of XML. */
final class DocxFile {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String OFFICE_STRICT =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, byte[]> entries = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder types = new StringBuilder();
  private boolean strict;
  private String mainType = TYPE + "document.main+xml";

  static DocxFile of(String... blocks) {
    return new DocxFile().body(String.join("", blocks));
  }

  private static String attributes(String word) {
    return " xmlns:w=\""
        + word
        + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
        + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
  }

  DocxFile body(String xml) {
    return entry(
        "word/document.xml",
        HEAD + "<w:document" + attributes(W) + "><w:body>" + xml + "</w:body></w:document>");
  }

  DocxFile entry(String name, String text) {
    return entry(name, text.getBytes(StandardCharsets.UTF_8));
  }

  DocxFile entry(String name, byte[] bytes) {
    entries.put(name, bytes);
    return this;
  }

  DocxFile type(String contentType) {
    mainType = contentType;
    return this;
  }

  DocxFile strict() {
    strict = true;
    return this;
  }

  DocxFile styles(String xml) {
    return part("styles", "styles", xml);
  }

  DocxFile numbering(String xml) {
    return part("numbering", "numbering", xml);
  }

  DocxFile footnotes(String xml) {
    return part("footnotes", "footnotes", xml);
  }

  DocxFile endnotes(String xml) {
    return part("endnotes", "endnotes", xml);
  }

  private DocxFile part(String kind, String root, String xml) {
    relations.append(relation("r" + kind, kind, kind + ".xml"));
    types.append(override("/word/" + kind + ".xml", TYPE + kind + "+xml"));
    return entry(
        "word/" + kind + ".xml",
        HEAD + "<w:" + root + attributes(W) + ">" + xml + "</w:" + root + ">");
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, kind, target);
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relationships(String all) {
    return HEAD
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        utf8(
            HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-"
                + "package.relationships+xml\"/><Default Extension=\"xml\" "
                + "ContentType=\"application/xml\"/>"
                + override("/word/document.xml", mainType)
                + types
                + "</Types>"));
    all.put(
        "_rels/.rels", utf8(relationships(relation("r1", "officeDocument", "word/document.xml"))));
    all.put("word/_rels/document.xml.rels", utf8(relationships(relations.toString())));
    all.putAll(entries);
    if (strict) {
      all.replaceAll((name, value) -> utf8(strictly(new String(value, StandardCharsets.UTF_8))));
    }
    return Zipped.of(all);
  }

  private static String strictly(String xml) {
    return xml.replace(W, STRICT).replace(OFFICE, OFFICE_STRICT);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  SourceText read() throws InputException {
    return read(bytes(), ReadOptions.DEFAULT);
  }

  static SourceText read(byte[] bytes, ReadOptions options) throws InputException {
    return new DocxOpener().open(new Input("thư mục/nghị quyết.docx", bytes), options);
  }

  List<String> lines() throws InputException {
    return read().lines().stream().map(Line::text).toList();
  }

  List<String> originalLines() throws InputException {
    ReadOptions original = new ReadOptions(ReadOptions.Revisions.ORIGINAL);
    return read(bytes(), original).lines().stream().map(Line::text).toList();
  }

  /** A paragraph of runs and other content. */
  static String p(String... content) {
    return "<w:p>" + String.join("", content) + "</w:p>";
  }

  /** A paragraph with properties. */
  static String pp(String properties, String... content) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", content) + "</w:p>";
  }

  /** A run of text. */
  static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** A run of text with properties. */
  static String rr(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  /** A run with other content. */
  static String run(String content) {
    return "<w:r>" + content + "</w:r>";
  }

  /** The properties of a paragraph in a list. */
  static String num(int list, int level) {
    return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
        .formatted(level, list);
  }

  static String ins(String content) {
    return "<w:ins w:id=\"1\" w:author=\"a\">" + content + "</w:ins>";
  }

  static String del(String text) {
    return "<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText xml:space=\"preserve\">"
        + text
        + "</w:delText></w:r></w:del>";
  }

  static String tbl(String properties, String... rows) {
    return "<w:tbl><w:tblPr>" + properties + "</w:tblPr>" + String.join("", rows) + "</w:tbl>";
  }

  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String tc(String... blocks) {
    return "<w:tc>" + String.join("", blocks) + "</w:tc>";
  }
}
