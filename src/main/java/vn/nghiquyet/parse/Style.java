package vn.nghiquyet.parse;

import vn.nghiquyet.model.Kind;

/**
 * How a label is written. Styles of lower rank usually hold those of higher rank; {@link
 * LabelDecoder} lets documents depart from that at a cost.
 */
enum Style {
  APPENDIX(0, Kind.APPENDIX, 8),
  PART(1, Kind.PART, 7),
  CHAPTER(2, Kind.CHAPTER, 8),
  SECTION(3, Kind.SECTION, 7),
  SUBSECTION(4, Kind.SUBSECTION, 7),
  ARTICLE(5, Kind.ARTICLE, 8),
  /** A. */
  UPPER(6, Kind.PART, 2.5),
  /** I. */
  ROMAN(7, Kind.PART, 5),
  /** 1. */
  NUMBER(8, Kind.CLAUSE, 5),
  /** 3.1. and 3.1.2. */
  DOTTED(9, Kind.SUBCLAUSE, 5),
  /** a) or a. */
  LETTER(10, Kind.POINT, 5),
  /** b.1. */
  LETTER_DOTTED(11, Kind.SUBCLAUSE, 4),
  /** 1) */
  NUMBER_PAREN(11, Kind.POINT, 3),
  /** (1) or (a) */
  PARENS(12, Kind.POINT, 2.5),
  /** i) ii) iii) */
  LOWER_ROMAN(12, Kind.POINT, 3),
  /** - + • */
  BULLET(13, Kind.BULLET, 5);

  private final int rank;
  private final Kind kind;
  private final double textCost;

  Style(int rank, Kind kind, double textCost) {
    this.rank = rank;
    this.kind = kind;
    this.textCost = textCost;
  }

  /** Usual depth: a unit holds units of higher rank. */
  int rank() {
    return rank;
  }

  /** What a unit so labelled is, where its place says nothing else. */
  Kind kind() {
    return kind;
  }

  /** What it costs to read a fresh line that begins so as running text. */
  double textCost() {
    return textCost;
  }

  /** Whether its place is given by rank alone: Phần, Chương, Mục, Tiểu mục, Điều, Phụ lục. */
  boolean isStructural() {
    return rank <= ARTICLE.rank;
  }
}
