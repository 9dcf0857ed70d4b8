package vn.nghiquyet.lint.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nghiquyet.lint.Subject;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.model.Provision;
import vn.nghiquyet.model.TextRange;

/**
 * A paragraph that begins like a unit of a series and that the parser did not take for one, since
 * it stands where its number cannot.
 *
 * @param ordinal place in the series that its label has
 * @param printed its label as printed, with its word: {@code Điều 3}
 * @param label its number or letter alone
 * @param range where number and word stand
 */
record Stray(int ordinal, String printed, String label, TextRange range) {
  private static final Pattern ARTICLE = Pattern.compile("\\s*(Điều\\s+(\\d{1,3}))\\.\\s");
  private static final Pattern NUMBER = Pattern.compile("\\s*((\\d{1,3}))([.)])\\s+\\p{L}");
  private static final Pattern LETTER = Pattern.compile("\\s*(([a-zđ]))([.)])\\s+\\p{L}");

  /** Those within a series whose number no unit of it has, in order. */
  static List<Stray> of(Subject subject, Series series) {
    Provision first = series.get(0);
    int end = series.get(series.size() - 1).range().end();
    List<Stray> out = new ArrayList<>();
    for (Provision one : subject.provisions()) {
      int start = one.range().start();
      if (one.kind() != Kind.PARAGRAPH
          || start <= first.range().start()
          || start >= end
          || subject.isForeign(start)) {
        continue;
      }
      Matcher label = pattern(first).matcher(one.range().of(subject.text()));
      if (label.lookingAt() && punctuatedLike(first, label)) {
        int ordinal = ordinal(label.group(2));
        boolean near = ordinal > 0 && ordinal <= series.ordinal(series.size() - 1) + series.size();
        if (near && !series.holds(ordinal)) {
          TextRange range = new TextRange(start + label.start(1), start + label.end(1));
          String name = first.kind() == Kind.ARTICLE ? "" : first.kind().citationName() + " ";
          out.add(new Stray(ordinal, name + label.group(1), label.group(2), range));
        }
      }
    }
    return out;
  }

  /** Where its number or letter stands. */
  TextRange place() {
    return new TextRange(range.end() - label.length(), range.end());
  }

  private static Pattern pattern(Provision like) {
    return like.kind() == Kind.ARTICLE
        ? ARTICLE
        : like.label() instanceof Label.Letter ? LETTER : NUMBER;
  }

  private static boolean punctuatedLike(Provision like, Matcher label) {
    boolean counted =
        like.kind() == Kind.ARTICLE || like.kind() == Kind.CLAUSE || like.kind() == Kind.POINT;
    return counted && (like.kind() == Kind.ARTICLE || like.marker().endsWith(label.group(3)));
  }

  private static int ordinal(String label) {
    return Character.isDigit(label.charAt(0))
        ? Integer.parseInt(label)
        : Label.LETTERS.indexOf(label.toLowerCase(Locale.ROOT)) + 1;
  }
}
