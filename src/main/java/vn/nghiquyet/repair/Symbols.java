package vn.nghiquyet.repair;

import java.util.regex.Pattern;

/**
 * The letters of document symbols: số/năm/loại-cơ quan. Abbreviations of kinds of documents and of
 * issuers after Phụ lục III of Nghị định 30/2020/NĐ-CP.
 */
final class Symbols {
  private static final Pattern COUNCIL = Pattern.compile("(?<=[-/])HDND(?=$|[-/])");
  private static final Pattern DECISION = Pattern.compile("(?<=[-/])QD(?=$|-)");
  private static final Pattern DECREE = Pattern.compile("(?<=/)ND(?=-CP$)");

  private Symbols() {}

  /** A symbol that lost its Đ with it: 12/NQ-HDND is 12/NQ-HĐND. */
  static String restore(String symbol) {
    String council = COUNCIL.matcher(symbol).replaceAll("HĐND");
    return DECREE.matcher(DECISION.matcher(council).replaceAll("QĐ")).replaceAll("NĐ");
  }
}
