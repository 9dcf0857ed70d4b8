package vn.nghiquyet.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
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
  /** Hypertext. */
  HTML("html"),
  /** A raster image. */
  IMAGE("image"),
  /** Anything else that is not text. */
  BINARY("binary");

  private static final int HEAD = 4096;

  /** Signs of Markdown: headings, emphasis around whole runs, table rows; never bullets alone. */
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?m)^(#{1,6} +\\S|\\s*\\|(.*\\|){2,}\\s*$|(\\*\\*|__)\\S.*(\\*\\*|__) *$|\\*[^*\\s][^*]*\\* *$)|\\*\\*[^*\\n]+\\*\\*");

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
      return DOCX;
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
    return text(bytes, head);
  }

  private static Format text(byte[] bytes, String head) {
    String start = head.stripLeading().toLowerCase(java.util.Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return HTML;
    }
    if (!Decoder.isText(bytes)) {
      return BINARY;
    }
    boolean ours = head.startsWith(SourceText.MARKDOWN_MARK);
    return ours || MARKDOWN.matcher(head).find() ? MD : TXT;
  }
}
