package vn.nghiquyet.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghiquyet.text.Words;

/** Tells what an edit is about, from the words that differ and those beside them. */
final class Matters {
  /** How far the words beside an edit count, in UTF-16 units. */
  private static final int BESIDE = 24;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(điều|khoản|điểm|phụ lục|nghị định|thông tư|bộ luật|luật|hiến pháp|nghị quyết số"
              + "|quyết định số|tờ trình số|báo cáo[^.;]{0,30} số|văn bản số)(?!\\p{L})"
              + "|\\d+(/\\d{4})?/[\\p{Lu}Đ][\\p{Lu}Đ\\d-]+",
          FLAGS);

  /** What stands right before a number that names a unit or an instrument. */
  private static final Pattern NAMES_UNIT =
      Pattern.compile("(điều|khoản|điểm|phụ lục|chương|mục|số:?)\\s*$", FLAGS);

  private static final Pattern MONEY =
      Pattern.compile("(?<!\\p{L})(đồng|triệu|tỷ|nghìn đồng|vnđ|usd|đô la)(?!\\p{L})", FLAGS);

  private static final Pattern TIME =
      Pattern.compile(
          "(?<!\\p{L})(ngày|tháng|năm|quý|tuần|giờ|thời hạn|chậm nhất|trước khi|đến hết|kể từ)(?!\\p{L})",
          FLAGS);

  private static final Pattern NUMERALS =
      Pattern.compile(
          "(?<!\\p{L})(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|trăm|nghìn|phần trăm)(?!\\p{L})|%",
          FLAGS);

  private static final Set<String> MODALS =
      Set.of(
          "phải",
          "không",
          "được",
          "chưa",
          "chỉ được",
          "cấm",
          "nên",
          "cần",
          "buộc",
          "có thể",
          "hoặc",
          "trừ",
          "nghiêm cấm",
          "bắt buộc",
          "tối đa",
          "tối thiểu",
          "ít nhất",
          "không quá");

  private static final Pattern BODY =
      Pattern.compile(
          "(?<!\\p{L})(ủy ban|uỷ ban|hội đồng|sở|bộ|chủ tịch|giám đốc|thường trực|mặt trận|công an"
              + "|thanh tra|cơ quan|tổ chức|đơn vị|cá nhân|hộ gia đình|doanh nghiệp|tỉnh|thành phố"
              + "|huyện|quận|xã|phường|thị trấn|thôn|tổ dân phố|nhân dân|cán bộ|công chức"
              + "|viên chức|người lao động|ban pháp chế|thành viên)(?!\\p{L})",
          FLAGS);

  private Matters() {}

  /** What an edit of writing is about. */
  static Matter ofWriting(String before, String after) {
    List<String> was = Words.keys(before);
    if (!was.equals(Words.keys(after))) {
      return isNumber(before) && isNumber(after) ? Matter.NUMBER : Matter.SPELLING;
    }
    return words(before).equals(words(after)) ? Matter.PUNCTUATION : Matter.CASE;
  }

  private static boolean isNumber(String text) {
    return text.strip().chars().allMatch(c -> Character.isDigit(c) || c == '.');
  }

  private static List<String> words(String text) {
    return Words.tokens(text).stream()
        .filter(token -> token.type() == Words.Type.WORD || token.type() == Words.Type.NUMBER)
        .map(Words.Token::text)
        .toList();
  }

  /**
   * What an edit of substance is about.
   *
   * @param left the words on its left, on the side that has more of it
   * @param right the words on its right
   */
  static Matter ofSubstance(String before, String after, String left, String right) {
    String changed = before + " \u2029 " + after;
    boolean digits = hasDigit(before) || hasDigit(after);
    String head = tail(left);
    String behind = right.substring(0, Math.min(BESIDE, right.length()));
    if (REFERENCE.matcher(changed).find() || digits && NAMES_UNIT.matcher(head).find()) {
      return Matter.REFERENCE;
    }
    if (MONEY.matcher(changed).find() || digits && MONEY.matcher(next(behind)).find()) {
      return Matter.MONEY;
    }
    boolean time = TIME.matcher(changed).find();
    if (digits && (time || TIME.matcher(next(behind)).find() || TIME.matcher(last(head)).find())) {
      return Matter.DEADLINE;
    }
    if (digits || NUMERALS.matcher(changed).find() && behind.startsWith("%")) {
      return Matter.NUMBER;
    }
    if (MODALS.stream().anyMatch(modal -> holdsOnly(before, after, modal))) {
      return Matter.MODALITY;
    }
    if (time) {
      return Matter.DEADLINE;
    }
    if (BODY.matcher(changed).find()) {
      return Matter.SUBJECT;
    }
    return NUMERALS.matcher(changed).find() ? Matter.NUMBER : Matter.OTHER;
  }

  /** Whether the words stand more often on one side than on the other. */
  private static boolean holdsOnly(String before, String after, String words) {
    return count(before, words) != count(after, words);
  }

  private static int count(String text, String words) {
    String bare = " " + String.join(" ", Words.keys(text)) + " ";
    String wanted = " " + words.toLowerCase(Locale.ROOT) + " ";
    int out = 0;
    for (int at = bare.indexOf(wanted); at >= 0; at = bare.indexOf(wanted, at + 1)) {
      out++;
    }
    return out;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - BESIDE));
  }

  /** The next two words. */
  private static String next(String text) {
    List<String> words = Words.keys(text);
    return String.join(" ", words.subList(0, Math.min(2, words.size())));
  }

  /** The last word. */
  private static String last(String text) {
    List<String> words = new ArrayList<>(Words.keys(text));
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }
}
