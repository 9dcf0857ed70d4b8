package vn.nghiquyet.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text that cites a unit of the same document: {@code điểm a khoản 2 Điều 5}, {@code
 * khoản 2 Điều này}.
 *
 * @param text as written
 * @param start place in the text
 * @param point label of the điểm, lower case; empty where none is named
 * @param clause label of the khoản; empty where none is named, {@value #THIS} for khoản này
 * @param article label of the Điều; empty where none is named, {@value #THIS} for Điều này
 */
public record Reference(String text, int start, String point, String clause, String article) {
  /** The label of the unit that holds the words: khoản này, Điều này. */
  public static final String THIS = "này";

  private static final String LABEL = "[a-zđ]\\d?|\\d+[a-zđ]?(?:\\.\\d+)*";

  private static final Pattern CITED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:điểm\\s+([a-zđ])(?:\\s*,)?\\s+)?"
              + "(?:(?:khoản|tiết)\\s+(\\d+[a-zđ]?(?:\\.\\d+)*|này)(?:\\s*,)?\\s+)?"
              + "Điều\\s+(\\d+[a-zđ]?|này)(?![\\p{L}\\d])"
              + "|(?<![\\p{L}\\d])(?:điểm\\s+([a-zđ])\\s+)?khoản\\s+(này)(?!\\p{L})",
          Pattern.UNICODE_CASE);

  /** What follows a citation of another instrument: its kind, or that it is another one. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "\\s*,?\\s*(?:và\\s+\\S+\\s+\\S+\\s+)?(?:của\\s+)?(?:Bộ luật|Luật|Hiến pháp|Pháp lệnh|Nghị định|Thông tư"
              + "|Nghị quyết\\s+(?!này)|Quyết định\\s+(?!này)|Chỉ thị|(?-i:Quy định|Quy chế|Điều lệ|Phụ lục)\\s+(?!này)|Kế hoạch\\s+(?!này))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** How far behind a citation its instrument is looked for, past others of the same list. */
  private static final Pattern LISTED =
      Pattern.compile(
          "^(?:\\s*(?:,|;|và|đến|hoặc)?\\s*(?:các\\s+)?(?:điểm|khoản|tiết|Điều)\\s+(?:"
              + LABEL
              + "|này)(?:\\s*,\\s*(?:"
              + LABEL
              + "))*)+",
          Pattern.UNICODE_CASE);

  /** The references of a text to units of its own document, in order. */
  public static List<Reference> in(String text) {
    List<Reference> out = new ArrayList<>();
    Matcher cited = CITED.matcher(text);
    while (cited.find()) {
      if (!isElsewhere(text.substring(cited.end()))) {
        boolean whole = cited.group(3) != null;
        out.add(
            new Reference(
                cited.group(),
                cited.start(),
                lower(cited.group(whole ? 1 : 4)),
                lower(cited.group(whole ? 2 : 5)),
                lower(cited.group(3))));
      }
    }
    return out;
  }

  private static boolean isElsewhere(String behind) {
    Matcher listed = LISTED.matcher(behind);
    String rest = listed.find() ? behind.substring(listed.end()) : behind;
    return ELSEWHERE.matcher(rest).lookingAt();
  }

  private static String lower(String label) {
    return Optional.ofNullable(label).orElse("").toLowerCase(Locale.ROOT);
  }
}
