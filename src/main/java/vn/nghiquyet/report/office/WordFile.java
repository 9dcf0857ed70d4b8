package vn.nghiquyet.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.nghiquyet.text.XmlCharacters;

/**
 * An A4 Word file in the making: Times New Roman 13, page numbers at the top from the second page
 * on (Nghị định 30/2020/NĐ-CP, phụ lục I). The same content gives the same bytes: nothing in it
 * tells the time.
 */
final class WordFile {
  /** Twentieths of a point on the short and the long side of A4. */
  private static final int SHORT = 11906;

  private static final int LONG = 16838;
  private static final int MM = 57;

  /** Half points. */
  static final int SIZE = 26;

  /** Of the times that a zip file holds without a time zone about the first. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** A file of the form that Word writes now; without this it opens in its compatibility mode. */
  private static final String SETTINGS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/><w:compat>"
          + "<w:compatSetting w:name=\"compatibilityMode\""
          + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
          + "<w:themeFontLang w:val=\"vi-VN\"/></w:settings>";

  private final XWPFDocument file = new XWPFDocument();
  private final CTStyles styles = CTStyles.Factory.newInstance();

  /**
   * An empty file.
   *
   * @param title what its properties call it
   */
  WordFile(boolean landscape, String title) {
    this(landscape, SIZE, title);
  }

  /**
   * An empty file.
   *
   * @param size of its text, in half points
   * @param title what its properties call it
   */
  WordFile(boolean landscape, int size, String title) {
    styles(size);
    page(landscape);
    pageNumbers();
    PackageProperties properties =
        file.getProperties().getCoreProperties().getUnderlyingProperties();
    properties.setCreatorProperty("nq");
    properties.setTitleProperty(XmlCharacters.replaced(title));
    properties.setCreatedProperty(Optional.empty());
    properties.setModifiedProperty(Optional.empty());
    file.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("nq");
  }

  CTBody body() {
    return file.getDocument().getBody();
  }

  private void styles(int size) {
    CTRPr defaults = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
    CTFonts fonts = defaults.addNewRFonts();
    fonts.setAscii("Times New Roman");
    fonts.setHAnsi("Times New Roman");
    fonts.setEastAsia("Times New Roman");
    fonts.setCs("Times New Roman");
    defaults.addNewSz().setVal(BigInteger.valueOf(size));
    defaults.addNewSzCs().setVal(BigInteger.valueOf(size));
    defaults.addNewLang().setVal("vi-VN");
    styles.getDocDefaults().addNewPPrDefault();
    CTStyle normal = styles.addNewStyle();
    normal.setType(STStyleType.PARAGRAPH);
    normal.setDefault(true);
    normal.setStyleId("Normal");
    normal.addNewName().setVal("Normal");
  }

  private void page(boolean landscape) {
    CTSectPr section = body().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(landscape ? LONG : SHORT));
    size.setH(BigInteger.valueOf(landscape ? SHORT : LONG));
    if (landscape) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(20L * MM));
    margins.setBottom(BigInteger.valueOf(20L * MM));
    margins.setLeft(BigInteger.valueOf((landscape ? 20L : 30L) * MM));
    margins.setRight(BigInteger.valueOf((landscape ? 15L : 20L) * MM));
    margins.setHeader(BigInteger.valueOf(10L * MM));
    margins.setFooter(BigInteger.valueOf(10L * MM));
    margins.setGutter(BigInteger.ZERO);
  }

  private void pageNumbers() {
    file.createHeader(HeaderFooterType.FIRST);
    XWPFParagraph line = file.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    line.getCTP().addNewFldSimple().setInstr("PAGE");
    line.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("2");
  }

  /** A new paragraph style. */
  CTStyle style(String id, String name) {
    CTStyle style = styles.addNewStyle();
    style.setType(STStyleType.PARAGRAPH);
    style.setCustomStyle(true);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewBasedOn().setVal("Normal");
    style.addNewQFormat();
    return style;
  }

  /** The whole file. */
  byte[] bytes() {
    file.createStyles().setStyles(styles);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (file) {
      file.write(written);
      return timeless(written.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory only
    }
  }

  private static byte[] timeless(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ALWAYS);
        to.putNextEntry(copy);
        if (entry.getName().equals("word/settings.xml")) {
          to.write(SETTINGS.getBytes(StandardCharsets.UTF_8));
        } else {
          from.transferTo(to);
        }
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
