package vn.nghiquyet.report.json;

import java.io.IOException;
import java.util.List;
import vn.nghiquyet.model.PageOrigin;

/** Where the text of the pages came from: {@code ocr} of {@code nq/document/1}. */
final class OriginJson {
  private OriginJson() {}

  /** Writes {@code null} where no page was recognized or lost. */
  static void write(Json json, List<PageOrigin> origins) throws IOException {
    if (origins.stream().allMatch(origin -> origin.from() == PageOrigin.From.LAYER)) {
      json.nullField("ocr");
      return;
    }
    double mean =
        origins.stream()
            .filter(origin -> origin.from() == PageOrigin.From.OCR)
            .mapToDouble(PageOrigin::confidence)
            .average()
            .orElse(0);
    json.object(
        "ocr",
        ocr -> {
          ocr.field("engine", PageOrigin.RECOGNIZER);
          ocr.field("language", PageOrigin.LANGUAGE);
          ocr.field("meanConfidence", mean);
          ocr.array("pages", origins, OriginJson::write);
        });
  }

  private static void write(Json json, PageOrigin origin) throws IOException {
    json.object(
        page -> {
          page.field("page", origin.page());
          page.field("from", origin.from().jsonName());
          page.field("reason", origin.reason().jsonName());
          page.field("confidence", origin.confidence());
        });
  }
}
