package vn.nghiquyet.source;

import java.nio.charset.StandardCharsets;
import vn.nghiquyet.text.SourceText;

/** What a file is, by its content. */
public enum Format {
  /** Plain text. */
  TXT("txt"),
  /** Markdown as converters write it. */
  MD("md"),
  /** WordprocessingML. */
  DOCX("docx"),
  /** Portable Document Format. */
  PDF("pdf"),
  /** An OLE2 container: Word 97–2003, or an encrypted docx. */
  OLE2("doc"),
  /** Rich Text Format. */
  RTF("rtf"),
  /** Hypertext: a page, a fragment of one, or one in a web archive (MHTML). */
  HTML("html"),
  /** Akoma Ntoso, XML of law. */
  AKN("akn"),
  /** OpenDocument text, packed or in one XML file. */
  ODT("odt"),
  /** JavaScript Object Notation. */
  JSON("json"),
  /** Markup of a kind that is not known. */
  XML("xml"),
  /** Sheets of a calculating program: xlsx, ods. */
  SPREADSHEET("spreadsheet"),
  /** Slides: pptx, odp. */
  SLIDES("slides"),
  /** An electronic book. */
  EPUB("epub"),
  /** A raster image. */
  IMAGE("image"),
  /** Anything else that is not text. */
  BINARY("binary");

  private static final int HEAD = 4096;
  private static final int TEXT_SAMPLE = 1 << 18;

  private final String jsonName;

  Format(String jsonName) {
    this.jsonName = jsonName;
  }

  /** The name used in JSON and in messages. */
  public String jsonName() {
    return jsonName;
  }

  /** What the bytes are; names and endings are not asked. */
  public static Format of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004")) {
      return Packed.of(bytes, head);
    }
    if (head.indexOf("%PDF-") >= 0 && head.indexOf("%PDF-") < 1024) {
      return PDF;
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OLE2;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (head.startsWith("\u0089PNG")
        || head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("II*\0")
        || head.startsWith("MM\0*")) {
      return IMAGE;
    }
    return text(bytes);
  }

  private static Format text(byte[] bytes) {
    if (!Decoder.isText(bytes)) {
      return BINARY;
    }
    String text = Decoder.sample(bytes, TEXT_SAMPLE);
    if (text.startsWith(SourceText.MARKDOWN_MARK)) {
      return MD;
    }
    String start = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
    if (start.startsWith("{\\rtf")) {
      return RTF;
    }
    return Markup.of(start, text)
        .orElseGet(() -> text.lines().anyMatch(Format::isMarkdown) ? MD : TXT);
  }

  /**
   * A heading, a row of a table, or words in bold or italics; a bullet or a rule alone is no sign.
   */
  static boolean isMarkdown(String line) {
    String text = line.strip();
    return isMarkdownBlock(text)
        || isEmphasis(text, "**")
        || text.startsWith("*") && text.endsWith("*") && isEmphasis(text, "*")
        || text.startsWith("__") && text.endsWith("__") && isEmphasis(text, "__");
  }

  /** A heading, or a row of a table. */
  static boolean isMarkdownBlock(String text) {
    int marks = 0;
    while (marks < text.length() && text.charAt(marks) == '#') {
      marks++;
    }
    boolean heading = marks > 0 && marks <= 6 && marks < text.length() && text.charAt(marks) == ' ';
    boolean row =
        text.startsWith("|")
            && text.endsWith("|")
            && text.indexOf('|', 1) < text.length() - 1
            && text.length() > 4;
    return heading || row;
  }

  /** The mark twice with words between that touch it. */
  private static boolean isEmphasis(String text, String mark) {
    int open = text.indexOf(mark);
    int from = open + mark.length();
    int close = open < 0 ? -1 : text.indexOf(mark, from);
    return close > from
        && Character.isLetterOrDigit(text.codePointAt(from))
        && !Character.isWhitespace(text.charAt(close - 1));
  }
}
