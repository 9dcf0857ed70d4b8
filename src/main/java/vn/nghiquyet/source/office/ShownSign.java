package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.nghiquyet.source.word.Traced;
import vn.nghiquyet.text.Line;

/**
 * A character that a file shows, white space aside.
 *
 * @param sign itself
 * @param held whether the file holds it as text; else it counts it, or draws it
 * @param paragraph index of its paragraph in the tracked text, -1 where that is not known
 */
record ShownSign(char sign, boolean held, int paragraph) {
  /** All that a file shows. */
  static List<ShownSign> of(Traced file) {
    List<ShownSign> out = new ArrayList<>();
    List<Line> lines = file.text().lines();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      for (int at = 0; at < text.length(); at++) {
        if (!TrackedTokens.isBlank(text.charAt(at))) {
          out.add(new ShownSign(text.charAt(at), !DraftPlaces.places(file, i, at).isEmpty(), -1));
        }
      }
    }
    return out;
  }

  /**
   * The paragraphs before which a file shows another number than is wanted; none at all where it
   * holds another text.
   */
  static Optional<Set<Integer>> otherNumbers(List<ShownSign> wanted, List<ShownSign> shown) {
    Set<Integer> out = new TreeSet<>();
    int i = 0;
    int j = 0;
    while (i < wanted.size() || j < shown.size()) {
      int endI = held(wanted, i);
      int endJ = held(shown, j);
      if (!text(wanted.subList(i, endI)).equals(text(shown.subList(j, endJ)))) {
        int last = Math.min(i == endI ? endI : endI - 1, wanted.size() - 1);
        out.add(last < 0 ? -1 : wanted.get(last).paragraph());
      }
      boolean both = endI < wanted.size() && endJ < shown.size();
      boolean ended = endI == wanted.size() && endJ == shown.size();
      if (!ended && !(both && wanted.get(endI).sign() == shown.get(endJ).sign())) {
        return Optional.empty();
      }
      i = endI + 1;
      j = endJ + 1;
    }
    return Optional.of(out);
  }

  /** The next character that is held. */
  private static int held(List<ShownSign> signs, int from) {
    int at = from;
    while (at < signs.size() && !signs.get(at).held()) {
      at++;
    }
    return Math.min(at, signs.size());
  }

  private static String text(List<ShownSign> signs) {
    StringBuilder out = new StringBuilder();
    signs.forEach(one -> out.append(one.sign()));
    return out.toString();
  }
}
