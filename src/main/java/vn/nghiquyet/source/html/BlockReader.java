package vn.nghiquyet.source.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.nghiquyet.source.ReadOptions.Revisions;
import vn.nghiquyet.source.word.Block;
import vn.nghiquyet.source.word.Budget;
import vn.nghiquyet.text.Marking;

/** Makes blocks of a part of a page. */
final class BlockReader implements PageWalk.Visitor {
  /** Tables within tables; deeper ones are read as text. */
  private static final int MAX_TABLES = 12;

  private final Css css;
  private final Revisions view;
  private final Budget budget;
  private final Stretch stretch;
  private final HtmlLists lists = new HtmlLists();
  private final Deque<TableFrame> tables = new ArrayDeque<>();
  private final Deque<List<Block>> stories = new ArrayDeque<>();
  private final List<Block> body = new ArrayList<>();
  private final List<Block> notes = new ArrayList<>();
  private final Set<Block> loose = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> noted = new HashSet<>();
  private int inserted;
  private String label = "";

  BlockReader(Css css, Revisions view, Budget budget) {
    this.css = css;
    this.view = view;
    this.budget = budget;
    stretch = new Stretch(budget);
    stories.push(body);
  }

  /** Ends reading; the blocks of the text. */
  List<Block> body() {
    end();
    return body;
  }

  /** The notes, in order. */
  List<Block> notes() {
    return notes;
  }

  /** Whether the end of a paragraph may be but the end of a line. */
  boolean isLoose(Block block) {
    return loose.contains(block);
  }

  @Override
  public boolean open(Element element, Look look) {
    Map<String, String> said = css.of(element);
    if (Notes.isComments(said) || Notes.isReference(element)) {
      return false;
    }
    if (Notes.isCommentMark(element)) {
      stretch.left(Marking.Kind.COMMENT);
      return false;
    }
    if (isDropped(element)) {
      return false;
    }
    if (Tags.is(element, "br")) {
      stretch.lineBreak();
    } else if (Tags.is(element, "q")) {
      stretch.text("“", look, mark());
    } else if (Tags.is(element, "ins")) {
      inserted++;
    } else if (Tags.isBlock(element)) {
      end();
      openBlock(element, said);
    }
    return true;
  }

  /** Words that an editor took out, or put in, by the view. */
  private boolean isDropped(Element element) {
    if (Tags.is(element, "del")) {
      stretch.left(Marking.Kind.DELETED);
      return view == Revisions.FINAL;
    }
    return Tags.is(element, "ins") && view == Revisions.ORIGINAL;
  }

  private void openBlock(Element element, Map<String, String> said) {
    if (Notes.isNote(element, said) && noted.isEmpty()) {
      noted.add(element);
      stories.push(notes);
    }
    if (HtmlLists.isList(element)) {
      lists.open(element, said);
    } else if (Tags.is(element, "li")) {
      label = lists.next(element, said);
    } else if (Tags.is(element, "table") && tables.size() < MAX_TABLES) {
      tables.push(new TableFrame(element, said, budget));
    } else if (Tags.is(element, "tr") && isInOpenTable(element)) {
      tables.element().openRow();
    } else if (Tags.is(element, "td", "th") && isInOpenTable(element)) {
      tables.element().openCell(element, said);
      stories.push(new ArrayList<>());
    }
  }

  /** Whether a row or cell belongs to the table that is read, not to one that is too deep. */
  private boolean isInOpenTable(Element element) {
    Element at = element.parent();
    for (int i = 0; i < 3 && at != null && !Tags.is(at, "table"); i++) {
      at = at.parent();
    }
    return at != null && !tables.isEmpty() && tables.element().is(at);
  }

  @Override
  public void text(TextNode text, Look look) {
    stretch.text(text.getWholeText(), look, look.marked() ? highlight() : mark());
  }

  private static Optional<Marking.Kind> highlight() {
    return Optional.of(Marking.Kind.HIGHLIGHT);
  }

  private Optional<Marking.Kind> mark() {
    return inserted == 0 ? Optional.empty() : Optional.of(Marking.Kind.INSERTED);
  }

  @Override
  public void close(Element element) {
    if (Tags.is(element, "q")) {
      stretch.text("”", Look.PLAIN, mark());
    } else if (Tags.is(element, "ins")) {
      inserted--;
    } else if (Tags.isBlock(element)) {
      end();
      closeBlock(element);
    }
  }

  private void closeBlock(Element element) {
    if (HtmlLists.isList(element)) {
      lists.close();
    } else if (Tags.is(element, "li")) {
      label = "";
    } else if (Tags.is(element, "table") && !tables.isEmpty() && tables.element().is(element)) {
      stories.element().add(tables.pop().build());
    } else if (Tags.is(element, "tr") && isInOpenTable(element)) {
      tables.element().closeRow();
    } else if (Tags.is(element, "td", "th") && isInOpenTable(element)) {
      tables.element().closeCell(stories.pop());
    }
    if (noted.remove(element)) {
      stories.pop();
    }
  }

  /** Ends a paragraph. */
  private void end() {
    Stretch.Paragraphs made = stretch.end(label);
    if (made.list().isEmpty()) {
      return;
    }
    label = "";
    stories.element().addAll(made.list());
    if (made.loose()) {
      loose.addAll(made.list());
    }
  }
}
