package vn.nghiquyet.report;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.text.SourceText;

/**
 * Recognized pages as hOCR 1.2 (kba.github.io/hocr-spec): words with their boxes on the image as
 * shown. Lines of a text layer have no boxes.
 */
public final class HocrReport {
  private static final int PERCENT = 100;

  private final Markup out = new Markup();

  private HocrReport() {}

  /** The report. */
  public static String of(SourceText source) {
    try {
      return new HocrReport().write(source);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(SourceText source) throws XMLStreamException {
    out.raw(
        "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\""
            + " \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">");
    List<PageView> pages = PageView.of(source);
    out.element(
        "html",
        () -> {
          out.element("head", () -> head(source));
          out.element(
              "body",
              () -> {
                for (PageView page : pages) {
                  page(source, page);
                }
              });
        },
        "xmlns",
        "http://www.w3.org/1999/xhtml",
        "lang",
        "vi",
        "xml:lang",
        "vi");
    return out.end();
  }

  private void head(SourceText source) throws XMLStreamException {
    out.text("title", source.name());
    out.empty("meta", "http-equiv", "Content-Type", "content", "text/html;charset=utf-8");
    out.empty("meta", "name", "ocr-system", "content", "nq, " + PageOrigin.RECOGNIZER);
    out.empty(
        "meta", "name", "ocr-capabilities", "content", "ocr_page ocr_line ocrx_word ocrp_wconf");
    out.empty("meta", "name", "ocr-langs", "content", "vi");
  }

  private void page(SourceText source, PageView page) throws XMLStreamException {
    int number = page.origin().page();
    String box =
        page.origin()
            .geometry()
            .map(HocrReport::whole)
            .map(HocrReport::bbox)
            .orElse("bbox 0 0 0 0");
    String scan =
        page.origin().geometry().map(g -> "; scan_res " + g.dpi() + " " + g.dpi()).orElse("");
    out.element(
        "div",
        () -> {
          for (PageView.LineView line : page.lines()) {
            line(number, line);
          }
        },
        "class",
        "ocr_page",
        "id",
        "page_" + number,
        "title",
        "image \"" + quoted(source.name()) + "\"; " + box + "; ppageno " + (number - 1) + scan);
  }

  /** In the property grammar a quotation mark would end the name. */
  private static String quoted(String name) {
    return name.replace('"', '\'');
  }

  private static Box whole(PageGeometry geometry) {
    return new Box(0, 0, geometry.width(), geometry.height());
  }

  private void line(int page, PageView.LineView line) throws XMLStreamException {
    String id = "line_" + page + "_" + line.number();
    if (line.words().isEmpty()) {
      out.text("span", line.text(), "class", "ocr_line", "id", id);
      return;
    }
    out.element(
        "span",
        () -> {
          int number = 0;
          for (PageView.WordView word : line.words()) {
            out.text(
                "span",
                word.text(),
                "class",
                "ocrx_word",
                "id",
                "word" + id.substring("line".length()) + "_" + ++number,
                "title",
                bbox(word.box()) + "; x_wconf " + Math.round(word.confidence() * PERCENT));
          }
        },
        "class",
        "ocr_line",
        "id",
        id,
        "title",
        bbox(line.box()));
  }

  private static String bbox(Box box) {
    return "bbox " + box.left() + " " + box.top() + " " + box.right() + " " + box.bottom();
  }
}
