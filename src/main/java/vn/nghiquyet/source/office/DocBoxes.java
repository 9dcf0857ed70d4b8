package vn.nghiquyet.source.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/** Where the text of each text box stands: the table PlcftxbxTxt ([MS-DOC] 2.8.32). */
final class DocBoxes {
  /** Its place and length in the file's header: the 57th pair of numbers from 154 on. */
  private static final int IN_HEADER = 154 + 56 * 8;

  /** What is kept of a box besides its place, and where in it the number of its shape is. */
  private static final int ENTRY = 22;

  private static final int SHAPE = 14;

  private DocBoxes() {}

  /** By number of the shape. */
  static Map<Integer, DocContext.Stretch> read(HWPFDocument document) {
    Map<Integer, DocContext.Stretch> out = new LinkedHashMap<>();
    byte[] header = document.getMainStream();
    byte[] table = document.getTableStream();
    Range text = document.getMainTextboxRange();
    if (header.length < IN_HEADER + 8 || text.getStartOffset() == text.getEndOffset()) {
      return out;
    }
    int at = LittleEndian.getInt(header, IN_HEADER);
    int length = LittleEndian.getInt(header, IN_HEADER + 4);
    if (at < 0 || length < 4 || length > table.length - at) {
      return out;
    }
    int count = (length - 4) / (4 + ENTRY);
    for (int i = 0; i < count; i++) {
      int start = text.getStartOffset() + LittleEndian.getInt(table, at + 4 * i);
      int end = text.getStartOffset() + LittleEndian.getInt(table, at + 4 * i + 4);
      int shape = LittleEndian.getInt(table, at + 4 * (count + 1) + ENTRY * i + SHAPE);
      if (shape != 0
          && start < end
          && start >= text.getStartOffset()
          && end <= text.getEndOffset()) {
        out.put(shape, new DocContext.Stretch(start, end));
      }
    }
    return out;
  }
}
