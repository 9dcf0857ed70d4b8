package vn.nghiquyet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.nghiquyet.diff.Edit;
import vn.nghiquyet.diff.EditClass;
import vn.nghiquyet.diff.Matter;
import vn.nghiquyet.text.Initials;

/**
 * The edits of a unit in words: what was put in, left out, put for what, and behind which words.
 */
final class EditWords {
  private final Messages messages;

  EditWords(Messages messages) {
    this.messages = messages;
  }

  /**
   * What is said of an edit, without an end mark.
   *
   * @param text the words
   * @param title whether it stands in the title of the unit
   */
  record Said(String text, boolean title) {}

  /**
   * What is said of the edits, in order; noise last, in one.
   *
   * @param titleEnd where the title of the unit before ends; 0 where it has none
   */
  List<Said> of(List<Edit> edits, int titleEnd) {
    List<Said> out = new ArrayList<>();
    List<Stretch> noise = new ArrayList<>();
    for (Stretch stretch : Stretch.of(edits)) {
      if (stretch.kind() == EditClass.NOISE) {
        noise.add(stretch);
      } else {
        out.add(new Said(said(stretch), stretch.at() < titleEnd));
      }
    }
    if (!noise.isEmpty()) {
      out.add(new Said(noise(noise), noise.stream().allMatch(one -> one.at() < titleEnd)));
    }
    return out;
  }

  private String noise(List<Stretch> noise) {
    return messages.get("explain.noise") + ": " + pairs(noise);
  }

  /** What each was and is. */
  String pairs(List<Stretch> stretches) {
    return stretches.stream()
        .map(Stretch::quoted)
        .map(both -> Quote.of(both.get(0)) + " – " + Quote.of(both.get(1)))
        .collect(Collectors.joining(", "));
  }

  private String said(Stretch stretch) {
    if (stretch.kind() == EditClass.FILLED_BLANK) {
      return placed("explain.filled", stretch, stretch.after());
    }
    if (stretch.op() == Edit.Op.INSERT) {
      return placed("explain.added", stretch, stretch.after());
    }
    if (stretch.op() == Edit.Op.DELETE) {
      return Quote.words(stretch.before()) > 2
          ? messages.get("explain.dropped", noun(stretch.before()), Quote.of(stretch.before()))
          : placed("explain.dropped", stretch, stretch.before());
    }
    List<String> quoted = stretch.quoted();
    return messages.get(replacedKey(stretch), Quote.of(quoted.get(0)), Quote.of(quoted.get(1)));
  }

  private static String replacedKey(Stretch stretch) {
    if (stretch.kind() != EditClass.EDITORIAL) {
      return "explain.replaced";
    }
    Optional<Matter> matter = stretch.matter().or(() -> Optional.ofNullable(guess(stretch)));
    return matter
        .filter(m -> !Initials.isSame(stretch.before(), stretch.after()))
        .filter(m -> m == Matter.CASE || m == Matter.PUNCTUATION || m == Matter.SPELLING)
        .map(m -> "explain." + m.jsonName())
        .orElse("explain.editorial");
  }

  private static Matter guess(Stretch stretch) {
    if (stretch.before().strip().equalsIgnoreCase(stretch.after().strip())) {
      return Matter.CASE;
    }
    return Quote.words(stretch.before()) + Quote.words(stretch.after()) == 0
        ? Matter.PUNCTUATION
        : null;
  }

  /** With the words it stands behind, or else before. */
  private String placed(String key, Stretch stretch, String text) {
    String quoted = Quote.of(text);
    String behind = Quote.last(stretch.left(), stretch.cutLeft());
    if (!behind.isEmpty()) {
      return messages.get(key + ".after", noun(text), quoted, noun(behind), Quote.of(behind));
    }
    String ahead = Quote.first(stretch.right());
    return ahead.isEmpty()
        ? messages.get(key, noun(text), quoted)
        : messages.get(key + ".before", noun(text), quoted, noun(ahead), Quote.of(ahead));
  }

  private String noun(String text) {
    String bare = text.strip();
    int words = Quote.words(bare);
    String key =
        words == 0
            ? "mark"
            : words > Quote.LONG
                ? "passage"
                : words > 1 ? "phrase" : Character.isDigit(bare.codePointAt(0)) ? "number" : "word";
    return messages.get("explain.noun." + key);
  }
}
