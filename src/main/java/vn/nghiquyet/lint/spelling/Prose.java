package vn.nghiquyet.lint.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.lm.LanguageModel;
import vn.nghiquyet.lm.TokenCursor;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.TextRange;
import vn.nghiquyet.text.Line;

/** Which lines of a document are judged, and the words on them. */
final class Prose {
  private Prose() {}

  /**
   * One word, number or mark.
   *
   * @param start where it begins, in the text of the subject
   * @param end where it ends, exclusive
   * @param text as written
   * @param type what it is
   * @param row whether it stands in a row of a table
   */
  record Word(int start, int end, String text, TokenCursor.Type type, boolean row) {
    TextRange range() {
      return new TextRange(start, end);
    }

    boolean isWord() {
      return type == TokenCursor.Type.WORD;
    }

    /** A word in small letters, a name or an abbreviation has others. */
    boolean isSmall() {
      return isWord() && text.chars().allMatch(Character::isLowerCase);
    }

    int id(LanguageModel model) {
      TokenCursor cursor = new TokenCursor(text);
      return cursor.next() ? model.id(cursor) : LanguageModel.UNKNOWN;
    }
  }

  /** Indices of lines whose spelling is their author's. */
  static IntStream lines(Subject subject) {
    List<Line> lines = subject.source().lines();
    return IntStream.range(0, lines.size())
        .filter(i -> !lines.get(i).isBlank() && !subject.isUnsure(subject.line(i).start()));
  }

  /** The same, but running text alone: no table, no letterhead, no recipients and signature. */
  static IntStream running(Subject subject) {
    int from = firstRunning(subject);
    int to = firstClosing(subject);
    int on = lastClosing(subject);
    return lines(subject)
        .filter(i -> i >= from && (i < to || i > on))
        .filter(i -> subject.source().lines().get(i).layout().role() != Line.Role.TABLE_ROW);
  }

  private static int firstRunning(Subject subject) {
    return subject.document().front().stream()
        .filter(
            block -> block.role() == Block.Role.DOC_TYPE || block.role() == Block.Role.LEGAL_BASIS)
        .mapToInt(block -> block.line() - 1)
        .findFirst()
        .orElse(0);
  }

  private static int firstClosing(Subject subject) {
    return closing(subject).min().orElse(Integer.MAX_VALUE);
  }

  private static int lastClosing(Subject subject) {
    return closing(subject).max().orElse(Integer.MAX_VALUE);
  }

  private static IntStream closing(Subject subject) {
    return subject.document().back().stream()
        .filter(block -> block.role() != Block.Role.NOTE)
        .mapToInt(block -> block.line() - 1);
  }

  /** The words on the lines that are judged, in order; the letterhead has rules of its own. */
  static List<Word> words(Subject subject) {
    List<Word> out = new ArrayList<>();
    int from = firstRunning(subject);
    lines(subject)
        .filter(i -> i >= from)
        .forEach(
            i -> {
              Line line = subject.source().lines().get(i);
              boolean row = line.layout().role() == Line.Role.TABLE_ROW;
              int at = subject.line(i).start();
              TokenCursor cursor = new TokenCursor(line.text());
              while (cursor.next()) {
                out.add(
                    new Word(
                        at + cursor.start(), at + cursor.end(), cursor.text(), cursor.type(), row));
              }
            });
    return out;
  }
}
