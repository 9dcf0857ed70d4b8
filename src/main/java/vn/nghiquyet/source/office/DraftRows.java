package vn.nghiquyet.source.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import vn.nghiquyet.source.office.DraftInsertions.Piece;
import vn.nghiquyet.source.office.TrackedTokens.Token;
import vn.nghiquyet.text.tracked.Fate;

/** Makes rows of tables that come, each like one that is there; a tab ends a cell. */
final class DraftRows {
  private final DraftTree tree;
  private final TrackedTokens tracked;
  private final DraftMarkup markup;

  DraftRows(DraftTree tree, TrackedTokens tracked, DraftMarkup markup) {
    this.tree = tree;
    this.tracked = tracked;
    this.markup = markup;
  }

  /** Where a new row goes: the row of the last word or the next one, if in the model's table. */
  Optional<Element> beside(Element model, Optional<Element> last, Optional<Element> next) {
    Optional<Element> own = tree.around(model, "tbl");
    Optional<Element> above = last.filter(one -> inSame(one, own)).flatMap(this::rowOf);
    Optional<Element> below = next.filter(one -> inSame(one, own)).flatMap(this::rowOf);
    return above.isPresent() && !isHead(above.get()) || below.isEmpty() ? above : below;
  }

  private boolean inSame(Element paragraph, Optional<Element> table) {
    return table.isPresent() && tree.around(paragraph, "tbl").equals(table);
  }

  private Optional<Element> rowOf(Element paragraph) {
    return tree.around(paragraph, "tr");
  }

  private boolean isHead(Element row) {
    return tree.child(row, "trPr").flatMap(all -> tree.child(all, "tblHeader")).isPresent();
  }

  /** A new table, without rows yet. */
  Element table() {
    Element table = tree.element("tbl");
    Element properties = tree.element("tblPr");
    Element borders = tree.element("tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      Element border = tree.element(side);
      tree.set(border, "val", "single");
      tree.set(border, "sz", "4");
      borders.appendChild(border);
    }
    properties.appendChild(borders);
    table.appendChild(properties);
    table.appendChild(tree.element("tblGrid"));
    return table;
  }

  /** Adds a row to a new table. */
  void add(Element table, Piece piece, Optional<Element> look) {
    List<List<Token>> cells = cells(piece.tokens());
    Element grid = tree.child(table, "tblGrid").orElseThrow();
    while (DraftTree.children(grid).size() < cells.size()) {
      grid.appendChild(tree.element("gridCol"));
    }
    Element row = tree.element("tr");
    Element properties = tree.element("trPr");
    properties.appendChild(markup.change(Fate.INSERTED));
    row.appendChild(properties);
    for (List<Token> words : cells) {
      Element cell = tree.element("tc");
      Element paragraph = tree.element("p");
      fill(paragraph, words, look, piece.paragraph());
      cell.appendChild(paragraph);
      row.appendChild(cell);
    }
    table.appendChild(row);
  }

  private void fill(Element paragraph, List<Token> words, Optional<Element> look, int number) {
    int move = tracked.paragraphs().get(number).move();
    markup
        .written(words, Collections.nCopies(words.size(), look), move)
        .forEach(paragraph::appendChild);
  }

  /** A row like another one, with these words in its cells. */
  Element row(Element model, Piece piece) throws OutOfReachException {
    List<List<Token>> cells = cells(piece.tokens());
    Element row = tree.element("tr");
    Element properties =
        tree.child(model, "trPr")
            .map(all -> (Element) all.cloneNode(true))
            .orElseGet(() -> tree.element("trPr"));
    tree.child(properties, "tblHeader").ifPresent(properties::removeChild);
    properties.appendChild(markup.change(Fate.INSERTED));
    row.appendChild(properties);
    int at = 0;
    for (Element cell : DraftTree.children(model)) {
      if (tree.is(cell, "tc") && at < cells.size()) {
        row.appendChild(cell(cell, cells.get(at), piece.paragraph()));
        at += span(cell);
      } else if (tree.is(cell, "tc")) {
        throw new OutOfReachException(OutOfReachException.Reason.TABLE);
      }
    }
    if (at != cells.size()) {
      throw new OutOfReachException(OutOfReachException.Reason.TABLE);
    }
    return row;
  }

  private static List<List<Token>> cells(List<Token> tokens) {
    List<List<Token>> out = new ArrayList<>(List.of(new ArrayList<>()));
    for (Token token : tokens) {
      if (token.sign() == '\t') {
        out.add(new ArrayList<>());
      } else if (!token.isBlank() || !out.get(out.size() - 1).isEmpty()) {
        out.get(out.size() - 1).add(token);
      }
    }
    for (List<Token> cell : out) {
      while (!cell.isEmpty() && cell.get(cell.size() - 1).isBlank()) {
        cell.remove(cell.size() - 1);
      }
    }
    return out;
  }

  private int span(Element cell) {
    return tree.child(cell, "tcPr")
        .flatMap(all -> tree.child(all, "gridSpan"))
        .map(span -> tree.attribute(span, "val"))
        .filter(value -> value.matches("\\d{1,2}"))
        .map(Integer::parseInt)
        .orElse(1);
  }

  private Element cell(Element model, List<Token> tokens, int number) throws OutOfReachException {
    Element cell = tree.element("tc");
    Optional<Element> properties = tree.child(model, "tcPr");
    if (properties.flatMap(all -> tree.child(all, "vMerge")).isPresent()) {
      throw new OutOfReachException(OutOfReachException.Reason.TABLE);
    }
    properties.ifPresent(all -> cell.appendChild(all.cloneNode(true)));
    Element paragraph = tree.element("p");
    Optional<Element> first = tree.child(model, "p");
    first.flatMap(one -> tree.child(one, "pPr")).map(tree::look).ifPresent(paragraph::appendChild);
    Optional<Element> look =
        first.stream()
            .flatMap(one -> DraftTree.descendants(one, "rPr"))
            .filter(one -> tree.is(one.getParentNode(), "r"))
            .findFirst();
    fill(paragraph, tokens, look, number);
    cell.appendChild(paragraph);
    return cell;
  }
}
