package vn.nghiquyet.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

class PdfMissingLettersTest {
  private static final String ASCII = "3 beginbfrange\n<0024> <005D> <0041>\n";
  private static final String RUN = "<04A5> <04A5> <1EA1>\n<04C5> <04C6> <1EC1>\nendbfrange\n";
  private static final String OTHER_RUN =
      "<0100> <0100> <1EA1>\n<04C5> <04C6> <1EC1>\nendbfrange\n";

  private static PDType0Font font(String ranges) throws IOException {
    BundledFonts.install();
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary descendant = new COSDictionary();
    descendant.setItem(COSName.TYPE, COSName.FONT);
    descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    descendant.setName(COSName.BASE_FONT, "F1");
    descendant.setItem(COSName.CIDSYSTEMINFO, system);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "F1");
    font.setName(COSName.ENCODING, "Identity-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, names(ranges));
    return new PDType0Font(font);
  }

  private static COSStream names(String ranges) throws IOException {
    COSStream stream = new COSStream();
    try (OutputStream out = stream.createOutputStream()) {
      String map =
          "begincmap\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
              + ranges
              + "endcmap\n";
      out.write(map.getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  private static String letters(PDType0Font font, int... codes) {
    MissingLetters missing = new MissingLetters();
    StringBuilder letters = new StringBuilder();
    for (int code : codes) {
      letters.append(missing.letters(font, code, String.valueOf((char) code)));
    }
    return letters.toString();
  }

  @Test
  void lettersWithoutANameAreReadFromTheirPlaceInTheFont() throws IOException {
    PDType0Font font = font(ASCII + RUN);

    assertThat(letters(font, 105, 106, 107, 112, 123, 126, 200, 210, 234, 255, 264))
        .isEqualTo("áàâéôúÁÚýđĐ");
    assertThat(letters(font, 1130, 1131, 1132, 1133, 1189, 1191, 1261, 1265, 1273, 1275))
        .isEqualTo("ƠơƯưạảứửỷỹ");
  }

  @Test
  void nothingIsGuessedWhereTheNamedLettersDisagree() throws IOException {
    assertThat(letters(font(ASCII + OTHER_RUN), 1189, 1191)).isEqualTo("\u04a5\u04a7");
    assertThat(letters(font("1 beginbfrange\n<0024> <005D> <0030>\nendbfrange\n"), 105))
        .isEqualTo("i");
  }

  @Test
  void lettersWithANameStay() throws IOException {
    assertThat(new MissingLetters().letters(font(ASCII + RUN), 105, "x")).isEqualTo("x");
  }
}
