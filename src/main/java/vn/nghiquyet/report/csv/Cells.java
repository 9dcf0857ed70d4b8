package vn.nghiquyet.report.csv;

/**
 * Cells that a spreadsheet takes for text.
 *
 * <p>A cell whose words begin with {@code = + - @}, with a tab or a carriage return would be worked
 * out as a formula by a spreadsheet (OWASP, CSV injection): such a cell gets one apostrophe before
 * it. So does a cell that begins with an apostrophe itself: whoever takes one leading apostrophe
 * off every cell that has one has the words of the document again.
 */
final class Cells {
  /** Without it Excel does not take the text for UTF-8. */
  static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String DANGEROUS = "=+-@\t\r'";

  private Cells() {}

  static String harmless(String cell) {
    return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
