package vn.nghiquyet.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A font that shows nothing: each UTF-16 unit is a code, every code has the same empty glyph half
 * an em wide, and is named as the letter it is. So text written in it can be searched and copied,
 * in any language, for a few kilobytes a file. The construction is that of Tesseract's own PDF
 * renderer.
 */
final class GlyphlessFont {
  /** Width of every glyph, in thousandths of an em. */
  static final int WIDTH = 500;

  private static final String FILE = "/vn/nghiquyet/source/pdf/glyphless.ttf";
  private static final String NAME = "NqGlyphless";
  private static final int CODES = 1 << 16;

  private static final String TO_UNICODE =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      %s
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private GlyphlessFont() {}

  /** The font, to be put into the resources of pages. */
  static COSDictionary in(PDDocument document) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, NAME);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant(document));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    byte[] names = TO_UNICODE.formatted(ranges()).getBytes(StandardCharsets.US_ASCII);
    font.setItem(COSName.TO_UNICODE, stream(document, names));
    return font;
  }

  /** Whether a font is such a one. */
  static boolean is(PDFont font) {
    return NAME.equals(font.getName());
  }

  /** A range may not cross from one first byte to the next. */
  private static String ranges() {
    StringBuilder out = new StringBuilder();
    for (int high = 0; high < 256; high++) {
      out.append(high % 100 == 0 ? Math.min(100, 256 - high) + " beginbfrange\n" : "");
      out.append(String.format("<%02X00> <%02XFF> <%02X00>%n", high, high, high).replace("\r", ""));
      out.append(high % 100 == 99 || high == 255 ? "endbfrange\n" : "");
    }
    return out.toString();
  }

  private static COSDictionary descendant(PDDocument document) throws IOException {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    font.setName(COSName.BASE_FONT, NAME);
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setItem(COSName.FONT_DESC, descriptor(document));
    font.setInt(COSName.DW, WIDTH);
    byte[] glyphs = new byte[2 * CODES];
    for (int code = 0; code < CODES; code++) {
      glyphs[2 * code + 1] = 1;
    }
    font.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphs));
    return font;
  }

  private static COSDictionary descriptor(PDDocument document) throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, NAME);
    descriptor.setInt(COSName.FLAGS, 5);
    COSArray box = new COSArray();
    for (int side : new int[] {0, 0, WIDTH, 1000}) {
      box.add(COSInteger.get(side));
    }
    descriptor.setItem(COSName.FONT_BBOX, box);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, 900);
    descriptor.setInt(COSName.DESCENT, -200);
    descriptor.setInt(COSName.CAP_HEIGHT, 700);
    descriptor.setInt(COSName.STEM_V, 80);
    try (InputStream in = GlyphlessFont.class.getResourceAsStream(FILE)) {
      descriptor.setItem(COSName.FONT_FILE2, stream(document, in.readAllBytes()));
    }
    return descriptor;
  }

  static COSStream stream(PDDocument document, byte[] content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    return stream;
  }
}
