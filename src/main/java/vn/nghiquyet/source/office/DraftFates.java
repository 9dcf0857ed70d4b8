package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import vn.nghiquyet.source.office.TrackedTokens.Token;
import vn.nghiquyet.source.word.Traced.Place;
import vn.nghiquyet.text.tracked.Fate;

/**
 * What becomes of the characters of a file, of its tabs and breaks, and of the ends of its
 * paragraphs. Words have the fate that the tracked text gives them; what stands between two words
 * has that of what stands between them there. Linear.
 */
final class DraftFates {
  private static final Set<String> PASSED_OVER =
      Set.of("drawing", "pict", "object", "AlternateContent", "pPr", "rPr", "sdtPr", "instrText");

  /** What shows something that no text element holds. */
  private static final Set<String> SIGNS = Set.of("sym", "noBreakHyphen", "softHyphen", "fldChar");

  private final DraftTree tree;
  private final TrackedTokens tracked;
  private final List<Token> tokens;
  private final int[][] tokenOf;
  private final Fate[][] fates;
  private final Map<Element, Fate> pieces = new LinkedHashMap<>();
  private final Map<Element, Fate> ends = new LinkedHashMap<>();

  /** What stands between the last word and the next one. */
  private final List<Element> between = new ArrayList<>();

  private final List<Integer> joints = new ArrayList<>();
  private final List<int[]> blanks = new ArrayList<>();
  private int last = -1;

  DraftFates(DraftTree tree, TrackedTokens tracked, DraftPlaces places) throws OutOfReachException {
    this.tree = tree;
    this.tracked = tracked;
    this.tokens = tracked.list();
    tokenOf = new int[tree.texts()][];
    fates = new Fate[tree.texts()][];
    for (int i = 0; i < tokenOf.length; i++) {
      int length = tree.text(i + 1).getTextContent().length();
      tokenOf[i] = new int[length];
      Arrays.fill(tokenOf[i], -1);
      fates[i] = new Fate[length];
      Arrays.fill(fates[i], Fate.KEPT);
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).comes() && !tokens.get(i).isBlank()) {
        place(i, places.spots(i));
      }
    }
    walk(tree.root());
    gap(tokens.size());
    DraftTree.descendants(tree.root(), DraftTree.BOX).forEach(this::box);
  }

  /** A text box stands apart from the paragraphs that it is anchored in. */
  private void box(Element box) {
    last = -1;
    DraftTree.children(box).forEach(this::walk);
    gap(tokens.size());
  }

  private void place(int token, List<Place> spots) throws OutOfReachException {
    Token one = tokens.get(token);
    if (spots.isEmpty() && one.fate() != Fate.KEPT && !one.label()) {
      throw new OutOfReachException(OutOfReachException.Reason.PLACE);
    }
    for (Place spot : spots) {
      if (one.fate() != Fate.KEPT && !tree.isFree(tree.text(spot.element()))) {
        throw new OutOfReachException(OutOfReachException.Reason.PLACE);
      }
      tokenOf[spot.element() - 1][spot.offset()] = token;
      fates[spot.element() - 1][spot.offset()] = one.fate();
    }
  }

  private void walk(Element element) {
    String name = element.getLocalName();
    if (name.equals("t")) {
      text(element);
    } else if (tree.isFree(element) && !name.equals("r")) {
      between.add(element);
    } else if (SIGNS.contains(name)) {
      barrier();
    } else if (!PASSED_OVER.contains(name)) {
      DraftTree.children(element).forEach(this::walk);
      if (tree.is(element, "p")) {
        between.add(element);
      }
    }
  }

  private void text(Element element) {
    if (!tree.isFree(element)) {
      barrier();
      return;
    }
    int at = tree.numbers().get(element) - 1;
    String text = element.getTextContent();
    for (int i = 0; i < text.length(); i++) {
      if (tokenOf[at][i] >= 0) {
        gap(tokenOf[at][i]);
        last = tokenOf[at][i];
      } else if (TrackedTokens.isBlank(text.charAt(i))) {
        blanks.add(new int[] {at, i});
      } else {
        barrier();
      }
    }
  }

  /** Something that is not in the tracked text: what stands before it stays. */
  private void barrier() {
    between.clear();
    blanks.clear();
  }

  /** Gives what stands between the last word and the next their fate. */
  private void gap(int next) {
    Fate fate = last < 0 ? Fate.KEPT : between(next);
    if (fate != Fate.KEPT) {
      joins(next);
      for (int[] blank : blanks) {
        fates[blank[0]][blank[1]] = fate;
        tokenOf[blank[0]][blank[1]] = last;
      }
      for (Element element : between) {
        if (tree.is(element, "p")) {
          ends.put(element, fate);
        } else {
          pieces.put(element, fate);
        }
      }
    }
    barrier();
  }

  /** Where an end of a paragraph goes, a space that the tracked text has instead is missing. */
  private void joins(int next) {
    boolean ends = between.stream().anyMatch(element -> tree.is(element, "p"));
    boolean spaced =
        IntStream.range(last + 1, next)
            .mapToObj(tokens::get)
            .anyMatch(token -> token.isBlank() && token.fate().isAfter());
    if (ends && spaced && next < tokens.size() && tokens.get(next).fate() == Fate.KEPT) {
      joints.add(next);
    }
  }

  /** Words that a space must come before, since the end of the paragraph there goes. */
  List<Integer> joints() {
    return joints;
  }

  private Fate between(int next) {
    Fate found = null;
    int at = last + 1;
    while (at < tokens.size() && (tokens.get(at).comes() || tokens.get(at).isBlank())) {
      Token token = tokens.get(at++);
      if (!token.comes() && found != Fate.KEPT) {
        found = token.fate();
      }
    }
    if (found != null) {
      return found;
    }
    Fate before = tokens.get(last).fate();
    return next < tokens.size() && tokens.get(next).fate() == before ? before : Fate.KEPT;
  }

  /** What becomes of each character of a text element, by its number from 1. */
  Fate[] of(int element) {
    return fates[element - 1];
  }

  /** What becomes of a tab or a break. */
  Fate of(Element piece) {
    return pieces.getOrDefault(piece, Fate.KEPT);
  }

  /** Tabs and breaks that go. */
  Set<Element> pieces() {
    return pieces.keySet();
  }

  /** Number of the move that a character is a part of, 0 for none. */
  int move(int element, int offset) {
    int token = tokenOf[element - 1][offset];
    return token < 0 ? 0 : tracked.paragraph(tokens.get(token)).move();
  }

  /** Whether a character goes only because print was misread. */
  boolean isNoise(int element, int offset) {
    int token = tokenOf[element - 1][offset];
    return token >= 0 && tokens.get(token).noise();
  }

  /** Paragraphs whose end goes, in order. */
  Map<Element, Fate> ends() {
    return ends;
  }

  /** Whether every word of a text element is deleted. */
  boolean isGone(int element, String text) {
    return IntStream.range(0, text.length())
        .filter(i -> !TrackedTokens.isBlank(text.charAt(i)))
        .allMatch(i -> fates[element - 1][i] == Fate.DELETED);
  }
}
