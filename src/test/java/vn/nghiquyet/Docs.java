package vn.nghiquyet;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import vn.nghiquyet.model.Document;
import vn.nghiquyet.model.InputException;
import vn.nghiquyet.parse.DocumentParser;
import vn.nghiquyet.source.Format;
import vn.nghiquyet.source.Input;
import vn.nghiquyet.source.ReadOptions;
import vn.nghiquyet.source.Sources;
import vn.nghiquyet.source.akn.AknOpener;
import vn.nghiquyet.source.html.HtmlOpener;
import vn.nghiquyet.source.office.DocxOpener;
import vn.nghiquyet.text.SourceText;

/** Text to documents, for tests of every room. */
public final class Docs {
  private static final Sources SOURCES =
      new Sources(
          Map.of(
              Format.AKN, new AknOpener(),
              Format.DOCX, new DocxOpener(),
              Format.HTML, new HtmlOpener()));

  private Docs() {}

  /** The document in plain lines. */
  public static Document parse(String text) {
    return new DocumentParser().parse(SourceText.ofText("test.txt", text));
  }

  /** The lines of a file of this content, whatever its format. */
  public static SourceText open(String name, byte[] bytes) {
    try {
      return SOURCES.open(new Input(name, bytes), ReadOptions.DEFAULT);
    } catch (InputException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The lines of a UTF-8 file. */
  public static SourceText open(String name, String text) {
    return open(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The document in a file of this content, whatever its format. */
  public static Document read(String name, String text) {
    return new DocumentParser().parse(open(name, text));
  }

  /** The text with bare letters, its case kept. */
  public static String withoutMarks(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
