package vn.nghiquyet.report.akn;

import vn.nghiquyet.model.Kind;

/**
 * The element of each kind of provision, and its name in eIds (Akoma Ntoso Naming Convention 1.0,
 * 5.4.2).
 */
enum Level {
  PART("part", "part"),
  CHAPTER("chapter", "chp"),
  SECTION("section", "sec"),
  SUBSECTION("subsection", "subsec"),
  ARTICLE("article", "art"),
  CLAUSE("paragraph", "para"),
  SUBCLAUSE("subparagraph", "subpara"),
  POINT("point", "point"),
  BULLET("indent", "indent"),
  /** A block without a number among others: the vocabulary calls it an alinea. */
  PARAGRAPH("alinea", "al"),
  TABLE("alinea", "al"),
  APPENDIX("attachment", "att");

  private final String element;
  private final String reference;

  Level(String element, String reference) {
    this.element = element;
    this.reference = reference;
  }

  static Level of(Kind kind) {
    return valueOf(kind.name());
  }

  /** The element's name. */
  String element() {
    return element;
  }

  /** What it is called in an eId. */
  String reference() {
    return reference;
  }
}
