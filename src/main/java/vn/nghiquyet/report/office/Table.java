package vn.nghiquyet.report.office;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of fixed columns in a Word file. */
final class Table {
  private final CTTbl table;
  private final List<Integer> widths;

  /**
   * An empty table at the end of the text.
   *
   * @param widths of the columns, in twentieths of a point
   * @param ruled whether lines are drawn around the cells
   */
  Table(CTBody body, List<Integer> widths, boolean ruled) {
    this.widths = List.copyOf(widths);
    table = body.addNewTbl();
    CTTblPr properties = table.addNewTblPr();
    int whole = widths.stream().mapToInt(Integer::intValue).sum();
    width(properties.addNewTblW(), whole);
    if (ruled) {
      borders(properties.addNewTblBorders());
    }
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblCellMar margins = properties.addNewTblCellMar();
    width(margins.addNewLeft(), 100);
    width(margins.addNewRight(), 100);
    CTTblGrid grid = table.addNewTblGrid();
    widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
  }

  private static void width(CTTblWidth element, int width) {
    element.setW(BigInteger.valueOf(width));
    element.setType(STTblWidth.DXA);
  }

  private static void borders(CTTblBorders borders) {
    List.of(
            borders.addNewTop(),
            borders.addNewLeft(),
            borders.addNewBottom(),
            borders.addNewRight(),
            borders.addNewInsideH(),
            borders.addNewInsideV())
        .forEach(Table::line);
  }

  private static void line(CTBorder border) {
    border.setVal(STBorder.SINGLE);
    border.setSz(BigInteger.valueOf(4));
    border.setSpace(BigInteger.ZERO);
    border.setColor("auto");
  }

  /**
   * A row without words yet.
   *
   * @param header whether it is repeated on every page
   * @param whole whether it stays on one page
   * @param shade colour behind it as RRGGBB; empty for none
   */
  List<CTTc> row(boolean header, boolean whole, String shade) {
    CTRow row = table.addNewTr();
    if (header || whole) {
      CTTrPr properties = row.addNewTrPr();
      properties.addNewCantSplit();
      if (header) {
        properties.addNewTblHeader();
      }
    }
    return widths.stream().map(width -> cell(row, width, shade)).toList();
  }

  /** A row of one cell across all columns, without words yet. */
  CTTc band() {
    CTRow row = table.addNewTr();
    row.addNewTrPr().addNewCantSplit();
    CTTc cell = cell(row, widths.stream().mapToInt(Integer::intValue).sum(), "");
    cell.getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
    return cell;
  }

  private static CTTc cell(CTRow row, int width, String shade) {
    CTTc cell = row.addNewTc();
    CTTcPr properties = cell.addNewTcPr();
    width(properties.addNewTcW(), width);
    if (!shade.isEmpty()) {
      CTShd colour = properties.addNewShd();
      colour.setVal(STShd.CLEAR);
      colour.setColor("auto");
      colour.setFill(shade);
    }
    return cell;
  }
}
