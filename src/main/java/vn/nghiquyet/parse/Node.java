package vn.nghiquyet.parse;

import java.util.ArrayList;
import java.util.List;
import vn.nghiquyet.model.Kind;
import vn.nghiquyet.model.Label;

/** A provision being built. */
final class Node {
  final Kind kind;
  final Label label;
  final String marker;
  final int line;
  final int start;
  final double confidence;

  /** Own paragraphs before the first child; the first one shares the line of the label. */
  final List<Paragraph> lead = new ArrayList<>(2);

  /** Children in order; later own paragraphs are children of kind PARAGRAPH. */
  final List<Node> children = new ArrayList<>(4);

  /**
   * Offset that its range does not pass: the beginning of the closing for what stands before it.
   */
  int limit = Integer.MAX_VALUE;

  /** The unit that holds this one, null at the root. */
  Node parent;

  Node(Kind kind, Label label, String marker, int line, int start, double confidence) {
    this.kind = kind;
    this.label = label;
    this.marker = marker;
    this.line = line;
    this.start = start;
    this.confidence = confidence;
  }

  /** The unit at the root that holds this one. */
  Node root() {
    Node node = this;
    while (node.parent != null) {
      node = node.parent;
    }
    return node;
  }

  static Node paragraph(Paragraph paragraph) {
    Node node = new Node(Kind.PARAGRAPH, Label.NONE, "", paragraph.line, paragraph.start, 1);
    node.lead.add(paragraph);
    return node;
  }

  boolean hasNumberedChildren() {
    return children.stream()
        .anyMatch(child -> child.kind != Kind.PARAGRAPH && child.kind != Kind.TABLE);
  }

  /**
   * One paragraph: its words joined, where it starts, whether the file sets it apart as a title.
   */
  static final class Paragraph {
    final StringBuilder text = new StringBuilder();
    final int line;
    final int start;
    final boolean emphasized;

    Paragraph(String text, int line, int start, boolean emphasized) {
      this.line = line;
      this.start = start;
      this.emphasized = emphasized;
      append(text);
    }

    void append(String more) {
      String squeezed = Paragraphs.squeeze(more);
      if (text.length() > 0 && !squeezed.isEmpty()) {
        text.append(' ');
      }
      text.append(squeezed);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
