package vn.nghiquyet.lint.spelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.nghiquyet.lint.BaseRule;
import vn.nghiquyet.lint.Family;
import vn.nghiquyet.lint.Findings;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.model.Severity;
import vn.nghiquyet.model.TextRange;

/** A motto that is quoted otherwise than it reads. */
final class FixedPhrase extends BaseRule {
  /**
   * A motto.
   *
   * @param written as it is written
   * @param joint the word that goes on with it, empty for none
   * @param readings how it may read, word by word; the first is all of it
   */
  private record Motto(String written, String joint, List<List<String>> readings) {}

  /** So many of its first words tell that a motto is meant. */
  private static final int ANCHOR = 4;

  private static final List<Motto> MOTTOES =
      List.of(
          motto(
              "dân",
              "dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng",
              "dân biết, dân bàn, dân làm, dân kiểm tra, dân thụ hưởng",
              "dân biết, dân bàn, dân làm, dân kiểm tra"),
          motto("", "dân giàu, nước mạnh, dân chủ, công bằng, văn minh"),
          motto("", "cần, kiệm, liêm, chính, chí công vô tư", "cần, kiệm, liêm, chính"),
          motto("", "toàn dân đoàn kết xây dựng đời sống văn hóa"),
          motto("", "Độc lập - Tự do - Hạnh phúc"));

  /** With more other words it is another saying. */
  private static final int OTHERS = 2;

  private static Motto motto(String joint, String... readings) {
    return new Motto(
        readings[0],
        joint,
        Arrays.stream(readings)
            .map(reading -> List.of(TokenCursor.key(reading).split("[ ,-]+", -1)))
            .toList());
  }

  FixedPhrase() {
    super("fixed-phrase", Family.SPELLING, Severity.WARNING);
  }

  @Override
  public void check(Subject subject, Findings out) {
    List<Prose.Word> words = new ArrayList<>(Prose.words(subject));
    words.removeIf(word -> !word.isWord());
    List<String> keys = words.stream().map(word -> TokenCursor.key(word.text())).toList();
    for (int i = 0; i < keys.size(); i++) {
      for (Motto motto : MOTTOES) {
        List<String> anchor = motto.readings().get(0).subList(0, ANCHOR);
        if (i + ANCHOR <= keys.size() && keys.subList(i, i + ANCHOR).equals(anchor)) {
          check(motto, words, keys, i, out);
        }
      }
    }
  }

  private static void check(
      Motto motto, List<Prose.Word> words, List<String> keys, int i, Findings out) {
    boolean right = motto.readings().stream().anyMatch(reading -> reads(motto, reading, keys, i));
    List<String> wanted = motto.readings().get(0);
    int end = Math.min(keys.size(), i + wanted.size());
    int others = end - i < wanted.size() ? OTHERS + 1 : 0;
    for (int k = 0; i + k < end; k++) {
      others += keys.get(i + k).equals(wanted.get(k)) ? 0 : 1;
    }
    if (!right && others <= OTHERS) {
      TextRange range = new TextRange(words.get(i).start(), words.get(end - 1).end());
      out.add("", range, Optional.empty(), motto.written());
    }
  }

  private static boolean reads(Motto motto, List<String> reading, List<String> keys, int i) {
    int end = i + reading.size();
    return end <= keys.size()
        && keys.subList(i, end).equals(reading)
        && (motto.joint().isEmpty() || end == keys.size() || !keys.get(end).equals(motto.joint()));
  }
}
