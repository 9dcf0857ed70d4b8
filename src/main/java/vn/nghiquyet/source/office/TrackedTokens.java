package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.nghiquyet.text.tracked.Fate;
import vn.nghiquyet.text.tracked.Stretch;
import vn.nghiquyet.text.tracked.TrackedParagraph;

/**
 * A tracked text character by character, where another kind of white space in the same place, or
 * another end of a paragraph, is no change: how a file breaks its text is a matter of its layout.
 */
final class TrackedTokens {
  private final List<TrackedParagraph> paragraphs;
  private final List<Token> list = new ArrayList<>();

  /**
   * A character.
   *
   * @param fate what becomes of it
   * @param sign itself; a line feed ends a paragraph
   * @param label whether it is of a label
   * @param noise whether it comes or goes only because print was misread
   * @param paragraph index of its paragraph
   */
  record Token(Fate fate, char sign, boolean label, boolean noise, int paragraph) {
    /** A space that comes. */
    static Token space(int paragraph) {
      return new Token(Fate.INSERTED, ' ', false, false, paragraph);
    }

    boolean isBreak() {
      return sign == '\n';
    }

    boolean isBlank() {
      return TrackedTokens.isBlank(sign);
    }

    /** Whether it comes with the changes. */
    boolean comes() {
      return !fate.isBefore();
    }

    private Token kept() {
      return new Token(Fate.KEPT, sign, label, false, paragraph);
    }
  }

  /** Whether a character separates words; a bar separates cells. */
  static boolean isBlank(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '|';
  }

  /**
   * Makes them.
   *
   * @param written paragraphs whose label comes as text, whether it was there before or not
   */
  TrackedTokens(List<TrackedParagraph> paragraphs, Set<Integer> written) {
    this.paragraphs = paragraphs;
    List<Token> all = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      for (Stretch stretch : paragraphs.get(i).stretches()) {
        boolean twice = stretch.label() && stretch.fate() == Fate.KEPT && written.contains(i);
        add(all, stretch, twice ? Fate.DELETED : stretch.fate(), i);
        if (twice) {
          add(all, stretch, Fate.INSERTED, i);
        }
      }
      all.add(new Token(paragraphs.get(i).end(), '\n', false, false, i));
    }
    level(all);
  }

  private static void add(List<Token> all, Stretch stretch, Fate fate, int paragraph) {
    for (char sign : stretch.text().toCharArray()) {
      char shown = sign == '\n' ? ' ' : sign;
      all.add(new Token(fate, shown, stretch.label(), stretch.noise(), paragraph));
    }
  }

  List<Token> list() {
    return list;
  }

  TrackedParagraph paragraph(Token token) {
    return paragraphs.get(token.paragraph());
  }

  List<TrackedParagraph> paragraphs() {
    return paragraphs;
  }

  /** Takes over all tokens, white space that only looks otherwise as it was. */
  private void level(List<Token> all) {
    int at = 0;
    while (at < all.size()) {
      int end = at;
      while (end < all.size() && all.get(end).isBlank()) {
        end++;
      }
      if (end > at) {
        list.addAll(levelled(all, at, end));
        at = end;
      } else {
        list.add(all.get(at++));
      }
    }
  }

  private static List<Token> levelled(List<Token> all, int from, int to) {
    List<Token> gap = all.subList(from, to);
    boolean goes = gap.stream().anyMatch(token -> token.fate() == Fate.DELETED);
    boolean comes = gap.stream().anyMatch(token -> token.fate() == Fate.INSERTED);
    boolean breaks =
        gap.stream().anyMatch(token -> token.isBreak() && token.fate() == Fate.INSERTED)
            && gap.stream().noneMatch(token -> token.isBreak() && token.fate().isBefore());
    boolean beside =
        from > 0 && all.get(from - 1).comes() || to < all.size() && all.get(to).comes();
    boolean label = gap.stream().anyMatch(Token::label);
    if (!goes || !comes || label || breaks && beside) {
      return gap;
    }
    return gap.stream()
        .filter(token -> token.fate() != Fate.INSERTED)
        .map(token -> token.fate() == Fate.DELETED ? token.kept() : token)
        .toList();
  }
}
