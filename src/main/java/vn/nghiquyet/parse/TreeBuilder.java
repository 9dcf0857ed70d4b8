package vn.nghiquyet.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;
import vn.nghiquyet.text.Line;

/**
 * Hangs the lines of the body on the units that {@link LabelDecoder} found: each line goes on with
 * a paragraph, begins one, or opens a unit. Every line of the body ends up in exactly one place.
 */
final class TreeBuilder {
  private final List<Line> lines;
  private final TextShape shape;
  private final BitSet quoted;
  private final int[] offsets;
  private final List<Node> roots = new ArrayList<>();
  private final Map<Integer, Node> byCandidate = new HashMap<>();

  private Node current;
  private Node.Paragraph paragraph;
  private Node table;
  private boolean cells;
  private int previous = -1;
  private int lastOpening;

  TreeBuilder(List<Line> lines, TextShape shape, BitSet quoted) {
    this.lines = lines;
    this.shape = shape;
    this.quoted = quoted;
    this.offsets = new int[lines.size() + 1];
    for (int i = 0; i < lines.size(); i++) {
      offsets[i + 1] = offsets[i] + lines.get(i).text().length() + 1;
    }
  }

  /** Offset of the line's start in the lines joined by line feeds. */
  int offset(int line) {
    return Math.min(offsets[line], Math.max(0, offsets[lines.size()] - 1));
  }

  /**
   * Builds the body.
   *
   * @param from first line
   * @param to line after the last
   * @param openings which lines open which units, by line
   * @param last the last line that opens a unit
   */
  List<Node> build(int from, int to, Map<Integer, LabelDecoder.Opening> openings, int last) {
    lastOpening = last;
    previous = -1;
    paragraph = null;
    table = null;
    for (int i = from; i < to; i++) {
      Line line = lines.get(i);
      if (line.isBlank() || line.layout().role() == Line.Role.FOOTNOTE) {
        continue;
      }
      LabelDecoder.Opening opening = openings.get(i);
      if (opening != null) {
        open(i, opening);
      } else if (line.layout().role() == Line.Role.TABLE_ROW) {
        row(i);
      } else {
        text(i);
      }
      previous = i;
    }
    roots.forEach(
        root -> root.limit = Math.min(root.limit, root.line > from ? offset(to) : root.limit));
    return roots;
  }

  private void open(int i, LabelDecoder.Opening opening) {
    Node parent = byCandidate.get(opening.parent());
    Form form = opening.form();
    String line = lines.get(i).text();
    int begin = LabelScanner.skipSpaces(line, 0);
    int end = Math.max(begin, form.end());
    Node node =
        new Node(
            opening.kind(),
            form.label(),
            Paragraphs.squeeze(line.substring(begin, end)),
            i + 1,
            offset(i),
            confidence(opening));
    byCandidate.put(opening.candidate(), node);
    attach(parent, node);
    current = node;
    table = null;
    cells = false;
    String rest = line.substring(end);
    paragraph = rest.isBlank() ? null : lead(node, rest, i);
  }

  private Node.Paragraph lead(Node node, String text, int i) {
    Node.Paragraph made =
        new Node.Paragraph(text, i + 1, offset(i), lines.get(i).layout().emphasized());
    node.lead.add(made);
    return made;
  }

  private void attach(Node parent, Node node) {
    if (parent == null) {
      roots.add(node);
    } else {
      parent.children.add(node);
      node.parent = parent;
      parent.root().limit = Integer.MAX_VALUE;
    }
  }

  private void row(int i) {
    tableText(i, "\n", lines.get(i).text().strip().replace("\t", " | "));
    cells = false;
  }

  /** A table that lost its grid: one cell a line, from its head to the next unit. */
  private void cell(int i) {
    if (!cells) {
      table = null;
    }
    tableText(i, " | ", lines.get(i).text());
    cells = true;
  }

  private void tableText(int i, String separator, String text) {
    if (table == null) {
      table = new Node(Kind.TABLE, Label.NONE, "", i + 1, offset(i), 1);
      attach(current, table);
      table.lead.add(new Node.Paragraph("", i + 1, offset(i), false));
    }
    StringBuilder rows = table.lead.get(0).text;
    rows.append(rows.length() == 0 ? "" : separator).append(Paragraphs.squeeze(text));
    paragraph = null;
  }

  private void text(int i) {
    String text = lines.get(i).text();
    boolean inQuote = quoted.get(i);
    cells &= !(inQuote && beginsUnit(text));
    if (cells || Terms.isTableHead(text)) {
      cell(i);
      return;
    }
    table = null;
    boolean closing = i > lastOpening && Terms.isClosingSentence(Paragraphs.squeeze(text));
    boolean fresh =
        previous < 0 || TextShape.endsSentence(lines.get(previous).text().stripTrailing());
    if (closing && fresh) {
      closing(i, text);
    } else if (paragraph != null && previous >= 0 && continues(i, inQuote)) {
      paragraph.append(text);
    } else if (closing) {
      closing(i, text);
    } else {
      begin(i, text);
    }
  }

  /** Inside a quotation a line that begins like a label begins a paragraph. */
  private boolean continues(int i, boolean inQuote) {
    if (inQuote && beginsUnit(lines.get(i).text())) {
      return shape.start(previous, i) == TextShape.Start.HANGING;
    }
    return shape.continues(previous, i) || breaksOff(i);
  }

  /** A paragraph of more than one sentence that has no end yet goes on, whatever stands between. */
  private boolean breaksOff(int i) {
    boolean known = lines.get(i).layout().flow() == Line.Flow.PARAGRAPH;
    String text = paragraph.text.toString();
    return !known && !TextShape.endsSentence(text) && TextShape.holdsSentences(text);
  }

  private static boolean beginsUnit(String text) {
    return !LabelScanner.scan(text).isEmpty();
  }

  private void begin(int i, String text) {
    if (current == null) {
      Node.Paragraph made =
          new Node.Paragraph(text, i + 1, offset(i), lines.get(i).layout().emphasized());
      roots.add(Node.paragraph(made));
      paragraph = made;
    } else if (current.children.isEmpty()) {
      paragraph = lead(current, text, i);
    } else {
      paragraph = new Node.Paragraph(text, i + 1, offset(i), lines.get(i).layout().emphasized());
      attach(current, Node.paragraph(paragraph));
    }
  }

  /**
   * «Nghị quyết này được … thông qua …» speaks for the whole: it belongs to the last Điều, not to
   * its last khoản.
   */
  private void closing(int i, String text) {
    Node holder = current;
    while (holder != null && holder.kind != Kind.ARTICLE) {
      holder = holder.parent;
    }
    Node.Paragraph made = new Node.Paragraph(text, i + 1, offset(i), false);
    if (holder != null && holder.children.isEmpty()) {
      holder.lead.add(made);
    } else {
      attach(holder, Node.paragraph(made));
    }
    current = holder;
    paragraph = made;
  }

  /** How sure the decoder was of a unit: 0.99 for the next of its list, less for every trouble. */
  private static double confidence(LabelDecoder.Opening opening) {
    return Math.round(100 * Math.max(0.4, 0.99 - opening.cost() / 12)) / 100.0;
  }
}
