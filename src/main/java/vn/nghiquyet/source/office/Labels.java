package vn.nghiquyet.source.office;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.nghiquyet.source.office.TrackedTokens.Token;

/** Which paragraphs of a tracked text the file numbers itself. */
final class Labels {
  private final TrackedTokens tracked;

  /**
   * Paragraphs that had a label as text, and those whose label the file shows without having it.
   */
  private final Set<Integer> typed = new HashSet<>();

  private final Set<Integer> counted = new HashSet<>();
  private final Set<Integer> unseen = new HashSet<>();

  /** Paragraphs whose label is written although the file could count it. */
  private final Set<Integer> written;

  Labels(TrackedTokens tracked, DraftPlaces places, Set<Integer> written) {
    this.tracked = tracked;
    this.written = written;
    for (int i = 0; i < tracked.list().size(); i++) {
      Token token = tracked.list().get(i);
      if (token.label() && !token.comes() && !token.isBlank()) {
        Set<Integer> kind =
            places.place(i) < 0 ? unseen : places.spots(i).isEmpty() ? counted : typed;
        kind.add(token.paragraph());
      }
    }
  }

  /** Whether a paragraph that was there has no label as text where it could have one. */
  private boolean isCounted(int paragraph) {
    return !typed.contains(paragraph)
        && (counted.contains(paragraph) || unseen.contains(paragraph));
  }

  private boolean hadLabel(int paragraph) {
    return typed.contains(paragraph) || isCounted(paragraph);
  }

  /** The paragraph whose label tells whether one of this paragraph is written. */
  private int judge(Token token) {
    int own = token.paragraph();
    int like = tracked.paragraphs().get(own).like();
    if (hadLabel(own) || like >= 0) {
      return hadLabel(own) ? own : like;
    }
    while (own > 0 && tracked.paragraphs().get(own).line() == 0) {
      own--; // to the one that it was cut off from
    }
    return own;
  }

  /** The tokens that are written: labels that the file counts itself are not. */
  List<Token> written(List<Token> tokens) {
    return tokens.stream().filter(token -> !isLeftOut(token)).toList();
  }

  private boolean isLeftOut(Token token) {
    return token.label() && isCounted(judge(token)) && !written.contains(token.paragraph());
  }

  /** Whether the file shows a token of a text that it does not hold: a label that it counts. */
  boolean isCounted(Token token) {
    return isLeftOut(token) && counted.contains(judge(token));
  }

  /** Whether the file shows a token once it is written, or counted. */
  boolean shows(Token token) {
    return !isLeftOut(token) || isCounted(token);
  }

  /** Whether the file must not number a new paragraph although it numbers the one it looks like. */
  boolean isUncounted(int paragraph) {
    int like = tracked.paragraphs().get(paragraph).like();
    boolean labelled =
        tracked.paragraphs().get(paragraph).stretches().stream()
            .anyMatch(one -> one.label() && one.fate().isAfter());
    return like >= 0 && isCounted(like) && !(labelled && !written.contains(paragraph));
  }

  /** Paragraphs that the file numbered and must number no more. */
  List<Integer> ceasing() {
    return written.stream().filter(this::isCounted).sorted().toList();
  }
}
