package vn.nghiquyet.report.json;

import java.io.IOException;
import java.util.List;
import vn.nghiquyet.model.Box;
import vn.nghiquyet.model.PageGeometry;
import vn.nghiquyet.report.PageView;
import vn.nghiquyet.text.SourceText;

/**
 * {@code nq/ocr/1}: pages, lines and words with their places on the image as shown, in pixels.
 * {@code seen} is what the recognizer read where repair changed a line.
 */
public final class OcrJson {
  private OcrJson() {}

  /**
   * One file.
   *
   * @param seen as recognized
   * @param text the same lines, repaired
   * @param pretty whether to indent
   */
  public static String of(SourceText seen, SourceText text, boolean pretty) {
    return Json.text(pretty, json -> new Writer(seen).write(json, text));
  }

  /** One file's pages. */
  private static final class Writer {
    private final SourceText seen;

    Writer(SourceText seen) {
      this.seen = seen;
    }

    void write(Json json, SourceText text) throws IOException {
      json.object(
          out -> {
            out.field("schema", "nq/ocr/1");
            out.field("name", text.name());
            out.field("format", text.format());
            out.array("pages", PageView.of(text), this::page);
          });
    }

    private void page(Json json, PageView page) throws IOException {
      json.object(
          out -> {
            out.field("page", page.origin().page());
            out.field("from", page.origin().from().jsonName());
            out.field("reason", page.origin().reason().jsonName());
            out.field("confidence", page.origin().confidence());
            if (page.origin().geometry().isPresent()) {
              geometry(out, page.origin().geometry().get());
            }
            out.array("lines", page.lines(), this::line);
          });
    }

    private static void geometry(Json out, PageGeometry geometry) throws IOException {
      out.field("width", geometry.width());
      out.field("height", geometry.height());
      out.field("dpi", geometry.dpi());
      out.field("turn", geometry.turn());
      out.field("skew", geometry.skew());
    }

    private void line(Json json, PageView.LineView line) throws IOException {
      String before = seen.lines().get(line.number() - 1).text();
      json.object(
          out -> {
            out.field("line", line.number());
            out.field("text", line.text());
            if (!before.equals(line.text())) {
              out.field("seen", before);
            }
            if (!line.words().isEmpty()) {
              box(out, line.box());
              out.array("words", line.words(), Writer::word);
            }
          });
    }

    private static void word(Json json, PageView.WordView word) throws IOException {
      json.object(
          out -> {
            out.field("text", word.text());
            box(out, word.box());
            out.field("confidence", word.confidence());
            if (!word.alternatives().isEmpty()) {
              out.strings("alternatives", word.alternatives().stream().map(a -> a.text()).toList());
            }
          });
    }

    private static void box(Json out, Box box) throws IOException {
      out.array(
          "box",
          List.of(box.left(), box.top(), box.right(), box.bottom()),
          (json, side) -> json.number(side));
    }
  }
}
