package vn.nghiquyet.repair;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lm.CaseModel;

/**
 * The letters of document symbols and of abbreviations: each run of them gets the Đ it usually has.
 * Kinds of documents after Phụ lục III of Nghị định 30/2020/NĐ-CP.
 */
final class Symbols {
  private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,}");

  /** Of a symbol, which has digits, some texts write in small letters. */
  private static final Pattern ANY = Pattern.compile("[A-Z]{2,}|[a-z]{2,}");

  /** ND stands for much; before the government's letters it is a nghị định. */
  private static final Pattern DECREE = Pattern.compile("\\s?[-–]\\s?CP\\b.*", Pattern.DOTALL);

  private Symbols() {}

  /**
   * The part of a text between two places with its Đ: 12/NQ-HDND is 12/NQ-HĐND.
   *
   * @param cases knows the abbreviations
   */
  static String restore(String text, int start, int end, CaseModel cases) {
    StringBuilder out = new StringBuilder(text.substring(start, end));
    boolean symbol = out.chars().anyMatch(Character::isDigit);
    Matcher run = (symbol ? ANY : CAPITALS).matcher(out.toString());
    while (run.find()) {
      String letters = run.group().toUpperCase(Locale.ROOT);
      boolean decree =
          letters.equals("ND")
              && DECREE.matcher(text).region(start + run.end(), text.length()).matches();
      String spelt = decree ? "NĐ" : cases.spelt(letters);
      boolean small = Character.isLowerCase(run.group().charAt(0));
      out.replace(run.start(), run.end(), small ? spelt.toLowerCase(Locale.ROOT) : spelt);
    }
    return out.toString();
  }
}
