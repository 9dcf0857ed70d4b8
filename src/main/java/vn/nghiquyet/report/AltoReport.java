package vn.nghiquyet.report;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.model.PageOrigin;
import vn.nghiquyet.text.SourceText;

/**
 * Recognized pages as ALTO 4.2 (loc.gov/standards/alto): words with their boxes on the image as
 * shown, in pixels. Pages that were not recognized have no place for text in this format: their
 * {@code Page} is empty.
 */
public final class AltoReport {
  private static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";

  private final Markup out = new Markup();

  private AltoReport() {}

  /** The report. */
  public static String of(SourceText source) {
    try {
      return new AltoReport().write(source);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(SourceText source) throws XMLStreamException {
    List<PageView> pages = PageView.of(source);
    out.element(
        "alto",
        () -> {
          out.element("Description", () -> description(source));
          out.element(
              "Layout",
              () -> {
                for (PageView page : pages) {
                  page(page);
                }
              });
        },
        "xmlns",
        NAMESPACE);
    return out.end();
  }

  private void description(SourceText source) throws XMLStreamException {
    out.text("MeasurementUnit", "pixel");
    out.element("sourceImageInformation", () -> out.text("fileName", source.name()));
    out.element(
        "OCRProcessing",
        () ->
            out.element(
                "ocrProcessingStep",
                () ->
                    out.element(
                        "processingSoftware",
                        () -> out.text("softwareName", "nq, " + PageOrigin.RECOGNIZER))),
        "ID",
        "OCR_1");
  }

  private void page(PageView page) throws XMLStreamException {
    int number = page.origin().page();
    String[] attributes = {"ID", "page_" + number, "PHYSICAL_IMG_NR", String.valueOf(number)};
    if (page.origin().geometry().isEmpty()) {
      out.empty("Page", attributes);
      return;
    }
    PageGeometry geometry = page.origin().geometry().get();
    Box whole = new Box(0, 0, geometry.width(), geometry.height());
    List<PageView.LineView> lines =
        page.lines().stream().filter(line -> !line.words().isEmpty()).toList();
    out.element(
        "Page",
        () ->
            out.element(
                "PrintSpace",
                () -> {
                  if (!lines.isEmpty()) {
                    block(number, lines);
                  }
                },
                place(whole)),
        with(attributes, "WIDTH", geometry.width() + "", "HEIGHT", geometry.height() + ""));
  }

  private void block(int page, List<PageView.LineView> lines) throws XMLStreamException {
    Box box = lines.stream().map(PageView.LineView::box).reduce(Box::around).orElseThrow();
    out.element(
        "TextBlock",
        () -> {
          for (PageView.LineView line : lines) {
            String id = "line_" + page + "_" + line.number();
            out.element("TextLine", () -> words(id, line), with(place(line.box()), "ID", id));
          }
        },
        with(place(box), "ID", "block_" + page, "LANG", "vi"));
  }

  private void words(String id, PageView.LineView line) throws XMLStreamException {
    int number = 0;
    for (PageView.WordView word : line.words()) {
      if (number++ > 0) {
        out.empty("SP");
      }
      out.empty(
          "String",
          with(
              place(word.box()),
              "ID",
              id.replace("line", "word") + "_" + number,
              "CONTENT",
              word.text(),
              "WC",
              String.format(Locale.ROOT, "%.2f", word.confidence())));
    }
  }

  private static String[] place(Box box) {
    return new String[] {
      "HPOS", String.valueOf(box.left()),
      "VPOS", String.valueOf(box.top()),
      "WIDTH", String.valueOf(box.width()),
      "HEIGHT", String.valueOf(box.height())
    };
  }

  private static String[] with(String[] some, String... others) {
    String[] all = java.util.Arrays.copyOf(some, some.length + others.length);
    System.arraycopy(others, 0, all, some.length, others.length);
    return all;
  }
}
