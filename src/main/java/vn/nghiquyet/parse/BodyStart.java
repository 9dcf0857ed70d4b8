package vn.nghiquyet.parse;

import java.util.List;
import vn.nghiquyet.text.Fold;
import vn.nghiquyet.text.Line;

/** Where the body begins: at its first unit, or behind QUYẾT NGHỊ. */
final class BodyStart {
  private static final int MAX_LINES = 600;

  private BodyStart() {}

  /**
   * The first unit's line, or the line after QUYẾT NGHỊ; 0 where nothing tells a front from a body.
   */
  static int find(List<Line> lines, TextShape shape) {
    boolean type = false;
    boolean basis = false;
    int last = -1;
    int afterFront = 0;
    for (int i = 0; i < Math.min(lines.size(), MAX_LINES); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      String text = Paragraphs.squeeze(lines.get(i).text());
      String folded = Fold.fold(text);
      if ((basis || type && folded.endsWith(":")) && Terms.isEnacting(folded)) {
        return i + 1;
      }
      TextShape.Start start = shape.start(last, i);
      boolean clear =
          start == TextShape.Start.FRESH || start == TextShape.Start.OPEN && isFirstUnit(text);
      if (clear && opensBody(text, type)) {
        return i;
      }
      type |= Terms.docType(text, folded) >= 0;
      basis |= Terms.isBasis(folded) || type && Terms.isAuthority(folded);
      if (isFront(text, folded)) {
        afterFront = i + 1;
      }
      last = i;
    }
    return afterFront;
  }

  private static boolean isFront(String text, String folded) {
    boolean letterhead = Terms.motto(folded) >= 0 || FrontMatter.hasSymbol(text);
    return letterhead
        || Keywords.isUpper(text, 0) && Terms.docType(text, folded) >= 0
        || Terms.isBasis(folded) && text.endsWith(";");
  }

  /** Điều 1., Chương I: a beginning even after a line without an end. */
  private static boolean isFirstUnit(String text) {
    return LabelScanner.scan(text).stream()
        .anyMatch(
            form ->
                form.style().isStructural()
                    && form.ordinal() == 1
                    && (form.slip() == 0 || form.style() == Style.CHAPTER));
  }

  private static boolean opensBody(String text, boolean typeSeen) {
    for (Form form : LabelScanner.scan(text)) {
      boolean first = form.ordinal() == 1 && (!form.isSlip() || form.style() == Style.CHAPTER);
      boolean unit =
          form.style().isStructural()
              && form.style() != Style.APPENDIX
              && (first
                  || form.style() == Style.ARTICLE && (form.slip() < 1 || form.ordinal() == 1));
      String rest = text.substring(form.end()).strip();
      boolean roman = form.style() == Style.ROMAN || form.style() == Style.UPPER;
      boolean part =
          roman && first && typeSeen && !rest.isEmpty() && Character.isUpperCase(rest.charAt(0));
      boolean number = form.style() == Style.NUMBER && first && typeSeen;
      if (unit || part || number) {
        return true;
      }
    }
    return false;
  }
}
