package vn.nghiquyet.source.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.nghiquyet.text.Cleaner;
import vn.nghiquyet.text.Tones;

/**
 * Tells tables that hold data from those that only put text side by side, as letterheads and
 * signatures do. A table is for layout if none of its borders can be seen, if it is one cell, if
 * its first row has the quốc hiệu, or if one of its cells is the nơi nhận.
 */
final class LayoutTables {
  private static final String MOTTO = fold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  private static final String RECIPIENTS = fold("NƠI NHẬN");

  private LayoutTables() {}

  static boolean isLayout(Block.Table table) {
    List<Block.Row> rows = table.rows();
    if (!table.bordered() || rows.isEmpty()) {
      return true;
    }
    if (rows.size() == 1 && rows.get(0).cells().size() <= 1) {
      return true;
    }
    return rows.get(0).cells().stream().anyMatch(cell -> text(cell).contains(MOTTO))
        || rows.stream().flatMap(row -> row.cells().stream()).anyMatch(LayoutTables::isRecipients);
  }

  /** A cell that only says «Nơi nhận» is the head of a column. */
  private static boolean isRecipients(Block.Cell cell) {
    String text = text(cell);
    return text.startsWith(RECIPIENTS) && text.length() > RECIPIENTS.length();
  }

  /** The words of a cell's paragraphs in one spelling. */
  private static String text(Block.Cell cell) {
    List<Runs> lines = new ArrayList<>();
    for (Block block : cell.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        lines.addAll(paragraph.lines());
      }
    }
    return fold(
        LegacyFonts.convert(lines).paragraphs().stream()
            .map(line -> String.join("", line))
            .collect(Collectors.joining(" ")));
  }

  private static String fold(String text) {
    String upper = Cleaner.clean(text).text().toUpperCase(Locale.ROOT);
    return Tones.fold(upper.strip().replaceAll("\\s+", " "));
  }
}
