package vn.nghiquyet.source;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a zip holds, by the names in it. OpenDocument files and books say it in their first entry,
 * which is not compressed (ODF 1.3 part 2, 3.3); others by the names of their parts, which stand in
 * the directory at the end.
 */
final class Packed {
  /** The directory of an office file is shorter. */
  private static final int TAIL = 1 << 18;

  /** Where the name of the first entry begins. */
  private static final int NAME = 30;

  private static final String MIMETYPE = "mimetype";
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  private Packed() {}

  /**
   * The format of a zip. One that holds nothing known is taken for the most usual, whose opener
   * says what is wrong with it.
   *
   * @param head its beginning, a character for each byte
   */
  static Format of(byte[] bytes, String head) {
    if (head.startsWith(MIMETYPE, NAME)) {
      int extra = head.charAt(NAME - 2) + 256 * head.charAt(NAME - 1);
      String type = head.substring(Math.min(NAME + MIMETYPE.length() + extra, head.length()));
      if (type.startsWith(OPEN_DOCUMENT)) {
        return openDocument(type.substring(OPEN_DOCUMENT.length()));
      }
      if (type.startsWith("application/epub+zip")) {
        return Format.EPUB;
      }
    }
    int from = Math.max(0, bytes.length - TAIL);
    String names = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    if (names.contains("word/")) {
      return Format.DOCX;
    }
    if (names.contains("xl/workbook")) {
      return Format.SPREADSHEET;
    }
    if (names.contains("ppt/presentation")) {
      return Format.SLIDES;
    }
    boolean text =
        List.of("content.xml", "META-INF/manifest.xml").stream().allMatch(names::contains);
    return text ? Format.ODT : Format.DOCX;
  }

  private static Format openDocument(String kind) {
    if (kind.startsWith("spreadsheet")) {
      return Format.SPREADSHEET;
    }
    return kind.startsWith("presentation") ? Format.SLIDES : Format.ODT;
  }
}
