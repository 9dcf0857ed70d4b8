package vn.nghiquyet.lint.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Block;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.TextRange;

/**
 * The running text of a document, a paragraph at a time: those before and after the body, and the
 * own words of its units. White space is blanks, so that patterns run over line ends.
 */
public final class Pieces {
  /**
   * One paragraph.
   *
   * @param text its words
   * @param start where they stand in the subject
   */
  public record Piece(String text, int start) {
    /** A place in it, as a range of the subject. */
    public TextRange range(int from, int to) {
      return new TextRange(start + from, start + to);
    }
  }

  private Pieces() {}

  /** All paragraphs, in order; no tables. */
  public static List<Piece> of(Subject subject) {
    List<Piece> out = new ArrayList<>();
    subject.document().front().forEach(block -> out.add(piece(subject, subject.range(block))));
    subject.provisions().stream()
        .filter(one -> one.kind() != Kind.TABLE)
        .forEach(one -> out.add(piece(subject, subject.own(one))));
    subject.document().back().stream()
        .filter(block -> block.role() != Block.Role.RECIPIENT)
        .forEach(block -> out.add(piece(subject, subject.range(block))));
    out.sort(Comparator.comparingInt(Piece::start));
    return out;
  }

  private static Piece piece(Subject subject, TextRange range) {
    return new Piece(subject.words(range), range.start());
  }
}
