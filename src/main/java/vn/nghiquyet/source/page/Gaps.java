package vn.nghiquyet.source.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The wide gaps of a row, at which columns may part. Not every wide gap parts: a blank to be filled
 * in ({@code Số: /2025/NQ-HĐND}, {@code ngày tháng}) and the gap behind a list mark do not.
 */
final class Gaps {
  /** Width of a gap that may part columns, in ems; a justified line rarely has one as wide. */
  static final double WIDE = 1.75;

  /** The same where the words behind it are those of the national motto. */
  private static final double WIDE_AT_MOTTO = 0.6;

  /** The same where small plain words are followed by larger bold ones: recipients and signer. */
  private static final double WIDE_AT_SIGNER = 0.3;

  /** Words of a line needed to see that it is justified. */
  private static final int JUSTIFIED_WORDS = 5;

  /** How exactly, in points, the gaps of a justified line are equal. */
  private static final double EQUAL = 0.6;

  private static final double LARGER = 1.07;

  private static final Pattern MARK =
      Pattern.compile("[-–—+*•▪o§]|\\(?(\\d+(\\.\\d+)*|\\p{L}{1,2}|[IVXLC]+)[.)/:]");

  private Gaps() {}

  /**
   * A gap within a row.
   *
   * @param from its left end
   * @param to its right end
   */
  record Gap(double from, double to) {
    double width() {
      return to - from;
    }

    Gap common(Gap other) {
      return new Gap(Math.max(from, other.from), Math.min(to, other.to));
    }
  }

  /** The gaps of a row where table columns may part. */
  static List<Gap> ofTable(Row row) {
    List<Gap> gaps = new ArrayList<>();
    List<Word> words = isJustified(row.words()) ? List.of() : row.words();
    for (int i = 1; i < words.size(); i++) {
      if (isWide(words, i, row.size()) && !isBlankToFill(words, i)) {
        gaps.add(new Gap(words.get(i - 1).right(), words.get(i).x()));
      }
    }
    return gaps;
  }

  /** The gaps of a row where columns of running text may part. */
  static List<Gap> ofColumns(Row row) {
    List<Gap> gaps = new ArrayList<>();
    List<Word> words = isJustified(row.words()) ? List.of() : row.words();
    for (int i = 1; i < words.size(); i++) {
      boolean behindMark = i == 1 && MARK.matcher(words.get(0).text()).matches();
      if (isWide(words, i, row.size())
          && !isBlankToFill(words, i)
          && !behindMark
          && !Character.isLowerCase(words.get(i).text().charAt(0))) {
        gaps.add(new Gap(words.get(i - 1).right(), words.get(i).x()));
      }
    }
    return gaps;
  }

  /** Whether all words stand equally far apart, as only the justification of a line makes them. */
  private static boolean isJustified(List<Word> words) {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 1; i < words.size(); i++) {
      double width = words.get(i).x() - words.get(i - 1).right();
      least = Math.min(least, width);
      most = Math.max(most, width);
    }
    return words.size() >= JUSTIFIED_WORDS
        && most - least < EQUAL
        && words.stream().allMatch(word -> word.text().chars().anyMatch(Character::isLetter));
  }

  private static boolean isWide(List<Word> words, int i, double size) {
    double width = words.get(i).x() - words.get(i - 1).right();
    if (width < WIDE_AT_SIGNER * size) {
      return false;
    }
    double wide =
        beginsMotto(words, i) ? WIDE_AT_MOTTO : beginsSigner(words, i) ? WIDE_AT_SIGNER : WIDE;
    return width >= wide * size;
  }

  private static boolean beginsSigner(List<Word> words, int i) {
    double size = words.get(0).size();
    return words.subList(0, i).stream().noneMatch(word -> word.bold() || word.size() > size + 0.1)
        && words.subList(i, words.size()).stream()
            .allMatch(word -> word.bold() && word.size() >= LARGER * size);
  }

  /** Whether some words begin with the name of the state or its motto. */
  static boolean isMotto(List<Word> words) {
    return beginsMotto(words, 0);
  }

  private static boolean beginsMotto(List<Word> words, int i) {
    if (i + 1 >= words.size()) {
      return false;
    }
    String two = (words.get(i).text() + ' ' + words.get(i + 1).text()).toUpperCase(Locale.ROOT);
    return two.startsWith("CỘNG HÒA") || two.startsWith("CỘNG HOÀ") || two.equals("ĐỘC LẬP");
  }

  private static boolean isBlankToFill(List<Word> words, int i) {
    String next = words.get(i).text();
    return next.startsWith("/") || next.equals("tháng") || next.equals("năm");
  }
}
