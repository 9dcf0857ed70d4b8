package vn.nghiquyet.lint.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Fold;

/**
 * Another instrument that a document cites by its symbol.
 *
 * @param range where its number and symbol stand
 * @param type its type as written: {@code Nghị định}; empty where none stands before it
 * @param number in the symbol
 * @param year in the symbol, 0 where it has none
 * @param code the letters of the symbol: {@code NĐ-CP}, {@code QH15}
 * @param name of a law, as it stands before its number, in bare letters; else empty
 * @param day the day of issue behind the symbol
 * @param dayRange where that stands; empty where it does not
 */
public record Instrument(
    TextRange range,
    String type,
    int number,
    int year,
    String code,
    String name,
    Optional<LocalDate> day,
    TextRange dayRange) {
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![\\p{L}\\d/.,-])(\\d{1,6})(?:/(\\d{4}))?/(\\p{Lu}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*)(?![\\p{L}\\d/])");
  private static final String TYPES =
      "Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư liên tịch|Thông tư|Tờ trình"
          + "|Báo cáo|Kế hoạch|Chỉ thị";
  private static final Pattern DIRECT =
      Pattern.compile("(?<!\\p{L})(" + TYPES + ")\\s+(?:số\\s*:?\\s*)?$");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\p{L})(Bộ luật|Luật|Pháp lệnh)\\s+([\\p{L}\\s,–-]{3,150}?),?\\s+số\\s*:?\\s*$");
  private static final Pattern ISSUED = Pattern.compile("\\s*,?\\s*(?=ngày\\s)");

  /** Those of a document that say something of its author, in order. */
  public static List<Instrument> in(Subject subject) {
    List<Instrument> out = new ArrayList<>();
    for (Pieces.Piece piece : Pieces.of(subject)) {
      Matcher symbol = SYMBOL.matcher(piece.text());
      while (symbol.find()) {
        if (!subject.isForeign(piece.start() + symbol.start())) {
          out.add(of(piece, symbol));
        }
      }
    }
    return out;
  }

  private static Instrument of(Pieces.Piece piece, Matcher symbol) {
    String text = piece.text();
    String before = text.substring(Math.max(0, symbol.start() - 220), symbol.start());
    Matcher direct = DIRECT.matcher(before);
    Matcher named = NAMED.matcher(before);
    String type = "";
    String name = "";
    if (direct.find()) {
      type = direct.group(1);
    } else if (named.find()) {
      type = named.group(1);
      name = Fold.fold(named.group(2)).replaceAll("\\s+", " ").strip();
    }
    Matcher issued = ISSUED.matcher(text).region(symbol.end(), text.length());
    int from = issued.lookingAt() ? issued.end() : -1;
    Optional<Day> day =
        Day.in(text).stream().filter(one -> one.range().start() == from).findFirst();
    return new Instrument(
        piece.range(symbol.start(), symbol.end()),
        type,
        Integer.parseInt(symbol.group(1)),
        symbol.group(2) == null ? 0 : Integer.parseInt(symbol.group(2)),
        symbol.group(3),
        name,
        day.flatMap(Day::date),
        day.map(one -> piece.range(one.range().start(), one.range().end()))
            .orElse(TextRange.EMPTY));
  }

  /** Its symbol, so that two writings of it are equal. */
  String symbol() {
    return number + "/" + year + "/" + Fold.fold(code);
  }

  /** Whether it is a law or an ordinance, whose name stands before its number. */
  boolean isLaw() {
    return type.equals("Luật") || type.equals("Bộ luật") || type.equals("Pháp lệnh");
  }
}
