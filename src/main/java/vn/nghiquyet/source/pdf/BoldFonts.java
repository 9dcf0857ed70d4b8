package vn.nghiquyet.source.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Locale;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Tells bold fonts: by name, by what the descriptor says, and where converters have given them
 * names without meaning ({@code CIDFont+F2}) by the weight in the embedded font itself. Each font
 * is looked at once.
 */
final class BoldFonts {
  private static final float BOLD_WEIGHT = 600;

  private final IdentityHashMap<COSDictionary, Boolean> known = new IdentityHashMap<>();

  boolean isBold(PDFont font) {
    return known.computeIfAbsent(font.getCOSObject(), key -> decide(font));
  }

  private static boolean decide(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    if (name.contains("bold") || name.contains("black") || name.contains("heavy")) {
      return true;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT)
        || font.isEmbedded() && isHeavy(font);
  }

  private static boolean isHeavy(PDFont font) {
    try {
      TrueTypeFont face = face(font);
      OS2WindowsMetricsTable metrics = face == null ? null : face.getOS2Windows();
      return metrics != null && metrics.getWeightClass() >= BOLD_WEIGHT;
    } catch (IOException e) {
      return false;
    }
  }

  private static TrueTypeFont face(PDFont font) {
    if (font instanceof PDTrueTypeFont simple) {
      return simple.getTrueTypeFont();
    }
    return font instanceof PDType0Font composite
            && composite.getDescendantFont() instanceof PDCIDFontType2 descendant
        ? descendant.getTrueTypeFont()
        : null;
  }
}
