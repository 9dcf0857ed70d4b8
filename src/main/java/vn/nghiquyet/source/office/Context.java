package vn.nghiquyet.source.office;

import vn.nghiquyet.source.ReadOptions.Revisions;
import vn.nghiquyet.source.word.Budget;

/**
 * What reading any story of one document needs.
 *
 * @param styles its styles
 * @param numbering its lists
 * @param view which text of tracked changes
 * @param budget what may still be made
 */
record Context(Styles styles, Numbering numbering, Revisions view, Budget budget) {
  /** Whether what is in this element belongs to the text without adding anything of its own. */
  boolean looksInto(String element) {
    return switch (element) {
      case "sdt", "sdtContent", "smartTag", "customXml", "hyperlink", "fldSimple", "dir", "bdo" ->
          true;
      case "ins", "moveTo" -> view == Revisions.FINAL;
      case "del", "moveFrom" -> view == Revisions.ORIGINAL;
      default -> element.startsWith("m:");
    };
  }

  /** Whether something marked so is not there in this view. */
  boolean drops(boolean inserted, boolean deleted) {
    return view == Revisions.FINAL ? deleted : inserted;
  }
}
