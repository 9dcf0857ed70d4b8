package vn.nghiquyet.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** What holds for every repair, whatever the text. */
public final class RepairLaws {
  /**
   * Numbers that stand whatever is around them: three digits in a row or more, a leading zero,
   * digits joined by points, commas, strokes, hyphens. A lone number of one or two digits may be a
   * misread word, and so may digits beside letters: {@code c6} is có, {@code Ludt 16 chitc} is Luật
   * tổ chức.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/–-])(?:\\d{3,}|0\\d|\\d+(?:[.,/–-]\\d+)+)(?![\\p{L}\\d/–-]|[.,]\\d)");

  private RepairLaws() {}

  /** The result of a repair after all laws were held against it. */
  public static RepairedText hold(Repairer repairer, String text) {
    RepairedText repaired = repairer.repair(text);
    assertThat(repaired.before()).isEqualTo(text);
    assertThat(lineEnds(repaired.text())).isEqualTo(lineEnds(text));
    assertCorrectionsMakeTheText(repaired);
    assertDoubtsStandInTheText(repaired);
    assertNumbersStay(text, repaired.text());
    assertThat(repairer.repair(text)).isEqualTo(repaired);
    assertThat(repairer.repair(repaired.text()).text()).isEqualTo(repaired.text());
    return repaired;
  }

  /** Applies the corrections as a user of the report would: by line and column, from the last. */
  private static void assertCorrectionsMakeTheText(RepairedText repaired) {
    List<String> lines = lines(repaired.before());
    int line = lines.size();
    int free = Integer.MAX_VALUE;
    List<Correction> corrections = repaired.corrections();
    for (int i = corrections.size() - 1; i >= 0; i--) {
      Correction c = corrections.get(i);
      free = c.line() == line ? free : Integer.MAX_VALUE;
      line = c.line();
      String now = lines.get(line - 1);
      int from = c.column() - 1;
      int to = from + c.before().length();
      assertThat(to).as("overlaps the next: %s", c).isLessThanOrEqualTo(free);
      assertThat(now.substring(from, to)).isEqualTo(c.before());
      assertThat(c.after()).as("%s", c).isNotEqualTo(c.before()).doesNotContain("\n");
      assertThat(c.confidence()).isBetween(0.0, 1.0);
      lines.set(line - 1, now.substring(0, from) + c.after() + now.substring(to));
      free = from;
    }
    assertThat(String.join("\n", lines)).isEqualTo(repaired.text());
    assertThat(corrections)
        .isSortedAccordingTo(
            java.util.Comparator.comparingInt(Correction::line)
                .thenComparingInt(Correction::column));
  }

  private static void assertDoubtsStandInTheText(RepairedText repaired) {
    List<String> lines = lines(repaired.text());
    assertThat(repaired.doubts())
        .isSortedAccordingTo(
            java.util.Comparator.comparingInt(Doubt::line).thenComparingInt(Doubt::column))
        .allSatisfy(
            doubt -> {
              assertThat(lines.get(doubt.line() - 1).substring(doubt.column() - 1))
                  .startsWith(doubt.text());
              assertThat(doubt.alternatives())
                  .isNotEmpty()
                  .noneMatch(other -> other.text().equals(doubt.text()))
                  .allMatch(other -> other.confidence() >= 0 && other.confidence() <= 1);
            });
  }

  /** No digit is set that was not there, and none of a number that nobody can take for a word. */
  private static void assertNumbersStay(String before, String after) {
    String left = digits(after);
    int at = 0;
    for (char digit : digits(before).toCharArray()) {
      at += at < left.length() && left.charAt(at) == digit ? 1 : 0;
    }
    assertThat(at).as("digits of %s", after).isEqualTo(left.length());
    assertThat(numbers(after)).containsSubsequence(numbers(before));
  }

  /** Numbers that stand for sure, in order. */
  public static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(found -> found.group()).toList();
  }

  private static String digits(String text) {
    return text.codePoints()
        .filter(Character::isDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String lineEnds(String text) {
    return text.replaceAll("[^\r\n]", "");
  }

  private static List<String> lines(String text) {
    return new java.util.ArrayList<>(List.of(text.split("\n", -1)));
  }
}
