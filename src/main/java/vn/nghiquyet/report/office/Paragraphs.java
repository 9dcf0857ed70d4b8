package vn.nghiquyet.report.office;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import vn.nghiquyet.text.XmlCharacters;

/** Words and paragraphs in WordprocessingML; elements are added in the order that it asks for. */
final class Paragraphs {
  /** Of the paragraph that is a line, in twentieths of a point. */
  private static final int RULE_HEIGHT = 120;

  private Paragraphs() {}

  /** How words look. */
  record Look(boolean bold, boolean italic, boolean struck, int size) {
    static final Look PLAIN = new Look(false, false, false, 0);
    static final Look BOLD = new Look(true, false, false, 0);
    static final Look ITALIC = new Look(false, true, false, 0);
    static final Look STRUCK = new Look(false, false, true, 0);

    Look sized(int halfPoints) {
      return new Look(bold, italic, struck, halfPoints);
    }
  }

  /** Sets the alignment and the space around, in points. */
  static CTP layout(CTP paragraph, STJc.Enum alignment, int before, int after) {
    CTPPr properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    CTSpacing spacing = properties.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(20L * before));
    spacing.setAfter(BigInteger.valueOf(20L * after));
    properties.addNewJc().setVal(alignment);
    return paragraph;
  }

  /** Makes a paragraph a short line, shorter than its place by this on each side. */
  static void rule(CTP line, int indent) {
    CTBorder top = line.addNewPPr().addNewPBdr().addNewTop();
    top.setVal(STBorder.SINGLE);
    top.setSz(BigInteger.valueOf(6));
    top.setSpace(BigInteger.ONE);
    top.setColor("auto");
    layout(line, STJc.CENTER, 3, 0);
    CTSpacing height = line.getPPr().getSpacing();
    height.setLine(BigInteger.valueOf(RULE_HEIGHT));
    height.setLineRule(STLineSpacingRule.EXACT);
    CTInd sides = line.getPPr().addNewInd();
    sides.setLeft(BigInteger.valueOf(indent));
    sides.setRight(BigInteger.valueOf(indent));
  }

  /** Appends words to a paragraph; nothing where there are none. */
  static void add(CTP paragraph, String text, Look look) {
    if (!text.isEmpty()) {
      CTR run = paragraph.addNewR();
      look(run, look);
      write(run.addNewT(), text);
    }
  }

  static void look(CTR run, Look look) {
    if (look.equals(Look.PLAIN)) {
      return;
    }
    CTRPr properties = run.addNewRPr();
    if (look.bold()) {
      properties.addNewB();
    }
    if (look.italic()) {
      properties.addNewI();
    }
    if (look.struck()) {
      properties.addNewStrike();
    }
    if (look.size() > 0) {
      properties.addNewSz().setVal(BigInteger.valueOf(look.size()));
    }
  }

  /** Fills an element with words whose spaces are kept. */
  static void write(CTText element, String text) {
    element.setStringValue(XmlCharacters.replaced(text));
    element.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
  }
}
