package vn.nghiquyet.report.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.nghiquyet.align.Unit;
import vn.nghiquyet.diff.Change;
import vn.nghiquyet.diff.DocumentDiff;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.diff.Matter;

/**
 * What changed between two documents for a spreadsheet: a row a change, as RFC 4180 has it, with a
 * byte order mark first, without which Excel does not take the text for UTF-8. No cell is taken for
 * a formula.
 */
public final class DiffCsv {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "type",
              "class",
              "kind",
              "region",
              "citation_before",
              "citation_after",
              "page_before",
              "page_after",
              "line_before",
              "line_after",
              "text_before",
              "text_after",
              "edits")
          .get();

  private DiffCsv() {}

  /** The table: names of the columns, then a row a change; units that are the same are left out. */
  public static String of(DocumentDiff diff) {
    StringBuilder out = new StringBuilder(Cells.BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      for (Change change : diff.changes()) {
        printer.printRecord(row(change));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory only
    }
    return out.toString();
  }

  private static List<String> row(Change change) {
    return Stream.of(
            change.type().jsonName(),
            change.kind().jsonName(),
            change.unit().kind().jsonName(),
            change.region().jsonName(),
            joined(change.before(), Unit::citation),
            joined(change.after(), Unit::citation),
            joined(change.before(), unit -> number(unit.page())),
            joined(change.after(), unit -> number(unit.page())),
            joined(change.before(), unit -> number(unit.line())),
            joined(change.after(), unit -> number(unit.line())),
            change.textBefore(),
            change.textAfter(),
            edits(change.edits()))
        .map(Cells::harmless)
        .toList();
  }

  private static String joined(List<Unit> units, Function<Unit, String> part) {
    return units.stream()
        .map(part)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String number(int number) {
    return number == 0 ? "" : String.valueOf(number);
  }

  /** {@code «2.000.000» → «2.500.000» [substantive/money]}, a line an edit. */
  private static String edits(List<Edit> edits) {
    return edits.stream()
        .filter(edit -> edit.op() != Edit.Op.EQUAL)
        .map(DiffCsv::edit)
        .collect(Collectors.joining("\n"));
  }

  private static String edit(Edit edit) {
    String matter = edit.matter().map(Matter::jsonName).map(name -> "/" + name).orElse("");
    String kind = edit.kind().map(EditClass::jsonName).orElse("");
    return "«"
        + edit.before().strip()
        + "» → «"
        + edit.after().strip()
        + "» ["
        + kind
        + matter
        + "]";
  }
}
