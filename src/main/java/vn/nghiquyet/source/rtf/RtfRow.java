package vn.nghiquyet.source.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.source.word.FlatTables.CellShape;
import vn.nghiquyet.source.word.FlatTables.RowShape;

/** How a row of a table is set; filled from {@code \trowd} on. */
final class RtfRow {
  /** Word allows 63. */
  private static final int MAX_CELLS = 128;

  /** A side of the table instead of a cell's; those have bits of their own. */
  private static final int TABLE = 1 << 8;

  private final List<CellShape> cells = new ArrayList<>();
  private int left;
  private boolean continues;
  private int given;
  private int drawn;
  private int side;
  private boolean tableDrawn;

  RowShape shape() {
    return new RowShape(left, cells);
  }

  private void begin() {
    cells.clear();
    left = 0;
    tableDrawn = false;
    beginCell();
  }

  private void beginCell() {
    continues = false;
    given = 0;
    drawn = 0;
    side = 0;
  }

  /** Takes note of a command that may be about rows. */
  void read(Command command, int value) {
    switch (command) {
      case trowd -> begin();
      case trleft -> left = value;
      case clmrg, clvmrg -> continues = true;
      case clbrdrt -> side(1);
      case clbrdrl -> side(1 << 1);
      case clbrdrb -> side(1 << 2);
      case clbrdrr -> side(1 << 3);
      case trbrdrt, trbrdrl, trbrdrb, trbrdrr, trbrdrh, trbrdrv -> side = TABLE;
      case cellx -> cell(value);
      default -> border(command);
    }
  }

  private void side(int one) {
    side = one;
    given |= one;
  }

  /** The kind of a border, behind the side it is on. */
  private void border(Command command) {
    switch (command) {
      case brdrs,
          brdrth,
          brdrdb,
          brdrdot,
          brdrdash,
          brdrhair,
          brdrdashsm,
          brdrdashd,
          brdrdashdd,
          brdrtriple,
          brdrtnthsg,
          brdrthtnsg,
          brdrwavy,
          brdrinset,
          brdroutset,
          brdremboss,
          brdrengrave -> {
        tableDrawn |= side == TABLE;
        drawn |= side;
      }
      default -> {
        // None, or about something else.
      }
    }
  }

  private void cell(int right) {
    if (cells.size() < MAX_CELLS) {
      boolean whole = given == 0b1111;
      boolean seen = (drawn & 0b1111) != 0 || tableDrawn && !whole;
      cells.add(new CellShape(right, continues, seen));
    }
    beginCell();
  }
}
