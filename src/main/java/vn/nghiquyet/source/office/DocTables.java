package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.BorderCode;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;
import vn.nghiquyet.source.word.FlatTables.CellShape;
import vn.nghiquyet.source.word.FlatTables.RowShape;

/** How a Word file sets the rows of tables: the properties of the mark that ends a row. */
final class DocTables {
  /** A border that says nothing: the table's counts. */
  private static final int NOT_GIVEN = 0xFF;

  private DocTables() {}

  static RowShape row(SprmBuffer properties) {
    TableProperties row = TableSprmUncompressor.uncompressTAP(properties);
    short[] edges = row.getRgdxaCenter();
    TableCellDescriptor[] cells = row.getRgtc();
    if (edges == null || cells == null || edges.length == 0) {
      return new RowShape(0, List.of());
    }
    Borders table = borders(row);
    List<CellShape> out = new ArrayList<>();
    for (int i = 0; i < cells.length && i + 1 < edges.length; i++) {
      TableCellDescriptor cell = cells[i];
      boolean continues =
          cell != null && (cell.isFMerged() || cell.isFVertMerge() && !cell.isFVertRestart());
      boolean drawn = cell == null ? table.visible() != 0 : borders(cell).isSeenIn(table);
      out.add(new CellShape(edges[i + 1], continues, drawn));
    }
    return new RowShape(edges[0], out);
  }

  private static Borders borders(TableProperties row) {
    return borders(
        row.getBrcTop(),
        row.getBrcLeft(),
        row.getBrcBottom(),
        row.getBrcRight(),
        row.getBrcHorizontal(),
        row.getBrcVertical());
  }

  private static Borders borders(TableCellDescriptor cell) {
    return borders(cell.getBrcTop(), cell.getBrcLeft(), cell.getBrcBottom(), cell.getBrcRight());
  }

  /** In the order of the bits of {@link Borders}. */
  private static Borders borders(BorderCode... sides) {
    int given = 0;
    int visible = 0;
    for (int i = 0; i < sides.length; i++) {
      int type = sides[i] == null || sides[i].toInt() == -1 ? NOT_GIVEN : sides[i].getBorderType();
      given |= type == NOT_GIVEN ? 0 : 1 << i;
      visible |= type == NOT_GIVEN || type == 0 ? 0 : 1 << i;
    }
    return new Borders(given, visible);
  }
}
