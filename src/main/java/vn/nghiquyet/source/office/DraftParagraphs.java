package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.nghiquyet.source.office.DraftInsertions.Fresh;
import vn.nghiquyet.source.office.DraftInsertions.Piece;
import vn.nghiquyet.source.office.TrackedTokens.Token;
import vn.nghiquyet.source.word.Traced.Place;
import vn.nghiquyet.text.tracked.Fate;

/**
 * Makes the paragraphs and rows that come, each in the look of one that was there, and puts them
 * into the tree of a Word file. To be done before runs are cut.
 */
final class DraftParagraphs {
  /** What must stand before the numbering of a paragraph. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");

  private final DraftTree tree;
  private final TrackedTokens tracked;
  private final DraftPlaces places;
  private final DraftMarkup markup;
  private final Labels labels;
  private final ExpectedText expected;
  private final DraftRows rows;

  /** By paragraph of the tracked text: the first of its tokens in the file, and of its words. */
  private final Map<Integer, Integer> firsts = new HashMap<>();

  private final Map<Integer, Integer> words = new HashMap<>();

  /** By number of the move: the tokens that go. */
  private final Map<Integer, List<Integer>> sources = new HashMap<>();

  private final Map<Integer, Integer> used = new HashMap<>();

  /** Behind which node the next one goes that is to stand behind an element. */
  private final Map<Element, Node> ends = new HashMap<>();

  DraftParagraphs(
      DraftTree tree,
      TrackedTokens tracked,
      DraftPlaces places,
      DraftMarkup markup,
      Labels labels,
      ExpectedText expected) {
    this.tree = tree;
    this.tracked = tracked;
    this.places = places;
    this.markup = markup;
    this.labels = labels;
    this.expected = expected;
    this.rows = new DraftRows(tree, tracked, markup);
    for (int i = 0; i < tracked.list().size(); i++) {
      Token token = tracked.list().get(i);
      if (!places.spots(i).isEmpty()) {
        firsts.putIfAbsent(token.paragraph(), i);
        if (!token.label()) {
          words.putIfAbsent(token.paragraph(), i);
        }
        if (token.fate() == Fate.MOVED_FROM) {
          int move = tracked.paragraph(token).move();
          sources.computeIfAbsent(move, any -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  private Element textOf(int token) {
    Place spot = places.spots(token).get(0);
    return tree.text(spot.element());
  }

  private Optional<Element> look(Integer token) {
    return token == null ? Optional.empty() : tree.child(textOf(token).getParentNode(), "rPr");
  }

  /** The paragraph that a token stands in; none for none. */
  private Optional<Element> paragraphOf(Integer token) {
    return token == null || token < 0 ? Optional.empty() : tree.around(textOf(token), "p");
  }

  /** Puts new paragraphs where they belong. */
  void add(Fresh fresh) throws OutOfReachException {
    Optional<Element> last = paragraphOf(fresh.last());
    Optional<Element> next = paragraphOf(fresh.next());
    Element table = null;
    for (Piece piece : fresh.list()) {
      int like = tracked.paragraphs().get(piece.paragraph()).like();
      Optional<Element> model = paragraphOf(firsts.get(like));
      Piece written = new Piece(labels.written(piece.tokens()), piece.end(), piece.paragraph());
      boolean cells = piece.tokens().stream().anyMatch(token -> token.sign() == '\t');
      Optional<Element> row =
          model.filter(any -> cells).flatMap(one -> rows.beside(one, last, next));
      if (row.isPresent()) {
        place(rows.row(row.get(), written), row, last, next, piece);
      } else if (cells) {
        table = table == null ? rows.table() : table;
        rows.add(table, written, look(words.getOrDefault(like, firsts.get(like))));
        place(table, last, last, next, piece);
      } else {
        Element made = paragraph(model, written);
        place(made, model, last, next, piece);
        end(made, piece.end());
      }
      table = cells ? table : null;
    }
  }

  private void place(
      Element made,
      Optional<Element> model,
      Optional<Element> last,
      Optional<Element> next,
      Piece piece) {
    Optional<Node> home = model.map(Node::getParentNode);
    Optional<Element> above = last.flatMap(one -> beside(one, home));
    Optional<Element> below = next.flatMap(one -> beside(one, home));
    boolean under = above.isPresent() && (above.equals(last) || !below.equals(next));
    if (under || below.isEmpty()) {
      Element anchor = above.orElseGet(() -> last.orElseGet(next::orElseThrow));
      expected.paragraph(piece, places.outer(texts(anchor), true), true);
      if (made.getParentNode() == null) {
        DraftTree.insertBehind(made, ends.getOrDefault(anchor, anchor));
      }
      ends.put(anchor, made);
    } else {
      expected.paragraph(piece, places.outer(texts(below.get()), false), false);
      if (made.getParentNode() == null) {
        below.get().getParentNode().insertBefore(made, below.get());
      }
    }
  }

  /** The numbers of the text elements in an element. */
  private IntStream texts(Element element) {
    return DraftTree.descendants(element, "t")
        .map(tree.numbers()::get)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue);
  }

  /** The element that a paragraph is, or is in, and that stands in the same place as others. */
  private static Optional<Element> beside(Element paragraph, Optional<Node> home) {
    Node at = paragraph;
    while (at != null && home.isPresent() && !home.get().equals(at.getParentNode())) {
      at = at.getParentNode();
    }
    return home.isEmpty() ? Optional.of(paragraph) : Optional.ofNullable((Element) at);
  }

  private Element paragraph(Optional<Element> model, Piece piece) {
    Element made = tree.element("p");
    model.flatMap(one -> tree.child(one, "pPr")).map(tree::look).ifPresent(made::appendChild);
    if (labels.isUncounted(piece.paragraph())) {
      uncount(made);
    }
    fill(made, piece.tokens(), piece.paragraph());
    return made;
  }

  /** Turns the numbers off that a style or a list gives (ISO/IEC 29500-1, 17.9.18). */
  private void uncount(Element paragraph) {
    Element properties = markup.properties(paragraph);
    tree.child(properties, "numPr").ifPresent(properties::removeChild);
    Element off = tree.element("numPr");
    Element none = tree.element("numId");
    tree.set(none, "val", "0");
    off.appendChild(none);
    Node behind =
        DraftTree.children(properties).stream()
            .filter(child -> !BEFORE_NUMBERS.contains(child.getLocalName()))
            .findFirst()
            .orElse(null);
    properties.insertBefore(off, behind);
  }

  /** Turns the numbers of paragraphs off that were there, which is a change as well. */
  void uncount() {
    for (int number : labels.ceasing()) {
      Optional<Element> paragraph = paragraphOf(firsts.get(number));
      if (paragraph.isPresent()) {
        Element before = (Element) markup.properties(paragraph.get()).cloneNode(true);
        uncount(paragraph.get());
        markup.properties(paragraph.get(), before);
      }
    }
  }

  private void fill(Element paragraph, List<Token> tokens, int number) {
    int move = tracked.paragraphs().get(number).move();
    List<Optional<Element>> all = new ArrayList<>();
    tokens.forEach(token -> all.add(look(token, move, all)));
    markup.written(tokens, all, move).forEach(paragraph::appendChild);
  }

  /** What moved looks as it looked; what is new as words of such a paragraph do. */
  private Optional<Element> look(Token token, int move, List<Optional<Element>> before) {
    if (token.isBlank() && !before.isEmpty()) {
      return before.get(before.size() - 1);
    }
    if (token.fate() == Fate.MOVED_TO) {
      List<Integer> from = sources.getOrDefault(move, List.of());
      int at = used.merge(move, 1, Integer::sum) - 1;
      if (at < from.size()) {
        return look(from.get(at));
      }
    }
    int like = tracked.paragraphs().get(token.paragraph()).like();
    Integer model = token.label() ? firsts.get(like) : words.getOrDefault(like, firsts.get(like));
    return look(model);
  }

  /** Marks the end of a new paragraph; where it is the last one, that of the one before. */
  private void end(Element made, Fate fate) {
    if (fate == Fate.KEPT) {
      return;
    }
    Optional<Element> before = tree.sibling(made, false);
    if (tree.sibling(made, true).isEmpty()
        && before.isPresent()
        && !markup.isEndMarked(before.get())) {
      markup.end(before.get(), fate);
    } else {
      markup.end(made, fate);
    }
  }

  /** Marks the ends of paragraphs that go; one that nothing can be joined to stays, empty. */
  void ends(Map<Element, Fate> going) {
    going.forEach(
        (paragraph, fate) -> {
          boolean section =
              tree.child(paragraph, "pPr").flatMap(p -> tree.child(p, "sectPr")).isPresent();
          if (markup.isEndMarked(paragraph)) {
            tree.sibling(paragraph, true).ifPresent(next -> join(paragraph, next));
          } else if (!section && tree.sibling(paragraph, true).isPresent()) {
            markup.end(paragraph, fate);
          } else {
            tree.sibling(paragraph, false)
                .filter(one -> !markup.isEndMarked(one) && !section)
                .ifPresent(one -> markup.end(one, fate));
          }
        });
  }

  /** What comes in the place of the last paragraph comes in that paragraph. */
  private void join(Element paragraph, Element next) {
    Optional<Element> properties = tree.child(next, "pPr");
    Node child = properties.isPresent() ? properties.get().getNextSibling() : next.getFirstChild();
    while (child != null) {
      Node following = child.getNextSibling();
      paragraph.appendChild(child);
      child = following;
    }
    if (!markup.isEndMarked(next)) {
      markup.unmark(paragraph);
    }
    next.getParentNode().removeChild(next);
  }
}
