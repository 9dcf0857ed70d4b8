package vn.nghiquyet.report.office;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.nghiquyet.compare.Relation;
import vn.nghiquyet.report.Messages;
import vn.nghiquyet.report.SurveyMatrix;

/** An Excel file in the making, row by row, within the limits of a sheet. */
final class SheetFile implements AutoCloseable {
  static final int MAX_ROWS = 1_048_576;
  static final int MAX_COLUMNS = 16_384;

  /** Excel takes 65,530 on a sheet. */
  private static final int MAX_LINKS = 60_000;

  private static final int MAX_CHARACTERS = 32_767;

  /** Of what a row shows at once; Excel's rows end at 409 points. */
  private static final int MAX_LINES = 20;

  private static final int POINTS = 15;
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final XSSFWorkbook plain = new XSSFWorkbook();
  private final SXSSFWorkbook book = new SXSSFWorkbook(plain, 100);
  private final Messages messages;
  private final int maxRows;
  private final int maxColumns;
  private final CellStyle header = style("EDEDED");
  private final CellStyle text = style("");
  private final CellStyle quoted = style("");
  private final CellStyle link = style("");
  private final CellStyle whole = style("");
  private final CellStyle fraction = style("");
  private final CellStyle noted = style("");
  private final CellStyle share = style("");
  private final CellStyle date = style("");
  private final CellStyle medoid = style("BDD7EE");
  private final Map<Relation, CellStyle> relations = new EnumMap<>(Relation.class);

  SheetFile(Messages messages, int maxRows, int maxColumns) {
    this.messages = messages;
    this.maxRows = maxRows;
    this.maxColumns = maxColumns;
    Font bold = book.createFont();
    bold.setBold(true);
    header.setFont(bold);
    quoted.setQuotePrefixed(true);
    Font blue = book.createFont();
    blue.setUnderline(Font.U_SINGLE);
    blue.setColor(IndexedColors.BLUE.getIndex());
    link.setFont(blue);
    whole.setDataFormat(book.createDataFormat().getFormat("#,##0"));
    fraction.setDataFormat(book.createDataFormat().getFormat("#,##0.0##"));
    noted.setWrapText(false);
    noted.setBorderBottom(BorderStyle.NONE);
    for (CellStyle centred : List.of(whole, fraction, share, date)) {
      centred.setAlignment(HorizontalAlignment.CENTER);
    }
    share.setDataFormat(book.createDataFormat().getFormat("0%"));
    date.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
    for (Relation relation : Relation.values()) {
      relations.put(relation, style(colour(relation)));
    }
    PackageProperties properties =
        plain.getProperties().getCoreProperties().getUnderlyingProperties();
    properties.setCreatorProperty("nq");
    properties.setCreatedProperty(Optional.empty());
    properties.setModifiedProperty(Optional.empty());
    plain.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("nq");
  }

  private static String colour(Relation relation) {
    return switch (relation) {
      case IDENTICAL -> "A9D08E";
      case NEAR_IDENTICAL -> "C6E0B4";
      case REWORDED -> "FFE699";
      case PARTIAL -> "F8CBAD";
      case RELATED -> "EDEDED";
    };
  }

  private CellStyle style(String colour) {
    XSSFCellStyle out = (XSSFCellStyle) book.createCellStyle();
    out.setWrapText(true);
    out.setVerticalAlignment(VerticalAlignment.TOP);
    out.setBorderBottom(BorderStyle.HAIR);
    if (!colour.isEmpty()) {
      int rgb = Integer.parseInt(colour, 16);
      byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
      out.setFillForegroundColor(new XSSFColor(bytes));
      out.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return out;
  }

  /**
   * A new sheet.
   *
   * @param frozen columns that stay where they are
   */
  Sheet sheet(String name, List<Integer> widths, int frozen) {
    return new Sheet(name, widths, frozen);
  }

  /** Writes the file without times. */
  void write(OutputStream out) throws IOException {
    Path part = Files.createTempFile("nq", ".xlsx");
    try {
      try (OutputStream to = Files.newOutputStream(part)) {
        book.write(to);
      }
      ZipOutputStream zip = new ZipOutputStream(out);
      try (ZipFile from = new ZipFile(part.toFile())) {
        for (ZipEntry entry : new ArrayList<>(from.stream().toList())) {
          ZipEntry copy = new ZipEntry(entry.getName());
          copy.setTimeLocal(ALWAYS);
          zip.putNextEntry(copy);
          from.getInputStream(entry).transferTo(zip);
          zip.closeEntry();
        }
      }
      zip.finish();
      zip.flush();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  @Override
  public void close() throws IOException {
    book.close();
  }

  /** A sheet with one row of headers. */
  final class Sheet {
    private final SXSSFSheet sheet;
    private final List<Integer> widths;
    private Row row;
    private int lines = 1;
    private int rows;
    private int column;
    private int columns;
    private boolean cutColumns;
    private int links;
    private int left;

    private Sheet(String name, List<Integer> widths, int frozen) {
      sheet = book.createSheet(name);
      this.widths = widths;
      for (int i = 0; i < Math.min(widths.size(), maxColumns); i++) {
        sheet.setColumnWidth(i, widths.get(i) * 256);
      }
      sheet.createFreezePane(frozen, 1);
      sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
      sheet.setFitToPage(true);
      PrintSetup print = sheet.getPrintSetup();
      print.setLandscape(true);
      print.setPaperSize(PrintSetup.A4_PAPERSIZE);
      print.setFitWidth((short) 1);
      print.setFitHeight((short) 0);
    }

    void header(List<String> names) {
      row = sheet.createRow(rows++);
      columns = Math.min(names.size(), maxColumns);
      cutColumns = names.size() > maxColumns;
      for (int i = 0; i < columns; i++) {
        String name =
            cutColumns && i == columns - 1
                ? messages.get("survey.xlsx.moreColumns", names.size() - columns + 1)
                : names.get(i);
        string(row.createCell(i), name, header);
      }
      height();
    }

    /** A row as high as its words need: neither Excel nor LibreOffice sees to it on opening. */
    private void height() {
      row.setHeightInPoints(POINTS * Math.min(MAX_LINES, lines));
      lines = 1;
    }

    /** Begins a row; false where there is no room: one row stays for saying so. */
    boolean row() {
      if (rows >= maxRows - 1) {
        left++;
        return false;
      }
      height();
      row = sheet.createRow(rows++);
      column = 0;
      return true;
    }

    void end() {
      height();
      sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns - 1));
      if (left > 0) {
        row = sheet.createRow(rows++);
        string(row.createCell(0), messages.get("survey.xlsx.moreRows", left), noted);
      }
    }

    /** What the signs of the matrix mean, below it. */
    void legend(Map<String, Optional<Relation>> signs) {
      rows++;
      for (Map.Entry<String, Optional<Relation>> sign : signs.entrySet()) {
        if (rows < maxRows && columns > 1) {
          row = sheet.createRow(rows++);
          string(
              row.createCell(1), sign.getKey(), sign.getValue().map(relations::get).orElse(medoid));
        }
      }
    }

    void at(int place) {
      column = place;
    }

    void text(String words) {
      boolean risky = !words.isEmpty() && "=+-@\t\r'".indexOf(words.charAt(0)) >= 0;
      string(row.createCell(column++), words, risky ? quoted : text);
    }

    void number(BigDecimal value) {
      boolean isWhole = value.stripTrailingZeros().scale() <= 0;
      number(value.doubleValue(), isWhole ? whole : fraction);
    }

    void number(long value) {
      number((double) value, whole);
    }

    void share(double value) {
      number(value, share);
    }

    private void number(double value, CellStyle style) {
      Cell cell = row.createCell(column++);
      cell.setCellValue(value);
      cell.setCellStyle(style);
    }

    void date(LocalDate day) {
      Cell cell = row.createCell(column++);
      cell.setCellValue(day);
      cell.setCellStyle(date);
    }

    /** A cell that leads to a row of a sheet, 1-based. */
    void link(String words, String target, int place) {
      Cell cell = row.createCell(column++);
      string(cell, words, link);
      lead(cell, target, place);
    }

    /** A cell of the matrix, where there is room. */
    void cell(SurveyMatrix.Cell of, String words, String target, int place) {
      if (hasRoom()) {
        Cell cell = row.createCell(column++);
        CellStyle style = of.medoid() ? medoid : of.relation().map(relations::get).orElse(text);
        string(cell, of.mark() + " " + words, style);
        lead(cell, target, place);
      }
    }

    /**
     * Words of a document's column, where there is room. LibreOffice does not wrap what leads
     * elsewhere: words of several lines do not.
     */
    void cell(String words) {
      if (hasRoom()) {
        text(words);
      }
    }

    /** The last column may say how many documents are left out. */
    private boolean hasRoom() {
      return column < (cutColumns ? columns - 1 : columns);
    }

    private void lead(Cell cell, String target, int place) {
      if (place < maxRows && links < MAX_LINKS) {
        links++;
        Hyperlink to = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        to.setAddress("'" + target + "'!A" + place);
        cell.setHyperlink(to);
      }
    }

    private void string(Cell cell, String words, CellStyle style) {
      String shown = fit(words);
      cell.setCellStyle(style);
      cell.setCellValue(shown);
      lines = style.getWrapText() ? Math.max(lines, lines(shown, cell.getColumnIndex())) : lines;
    }

    /** How many lines words fill in a column; a letter is narrower than the digit of its width. */
    private int lines(String words, int at) {
      int width = at < widths.size() ? widths.get(at) : 8;
      int room = Math.max(width - 1, width * 115 / 100 - 4);
      return words.lines().mapToInt(line -> 1 + Math.max(0, line.length() - 1) / room).sum();
    }
  }

  /** What a cell can hold: no control characters, not too long, nothing read as an escape. */
  private String fit(String words) {
    StringBuilder out = new StringBuilder(words.length());
    words
        .codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c > 0xFFFF)
        .forEach(out::appendCodePoint);
    String clean = out.toString().replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    if (clean.length() <= MAX_CHARACTERS) {
      return clean;
    }
    String mark = " " + messages.get("survey.xlsx.cut");
    int end = MAX_CHARACTERS - mark.length();
    int escape = clean.lastIndexOf("_x005F_", end - 1);
    if (escape >= 0 && escape + "_x005F_".length() > end) {
      end = escape;
    } else if (Character.isHighSurrogate(clean.charAt(end - 1))) {
      end--;
    }
    return clean.substring(0, end) + mark;
  }
}
