package vn.nghiquyet.parse;

import vn.nghiquyet.model.Kind;

/** An open unit on the stack of {@link LabelDecoder}: immutable, shared between hypotheses. */
final class Frame {
  private final Frame parent;
  private final Form form;
  private final Kind kind;
  private final int id;
  private final int depth;
  private final int hash;

  Frame(Frame parent, Form form, Kind kind, int id) {
    this.parent = parent;
    this.form = form;
    this.kind = kind;
    this.id = id;
    this.depth = parent == null ? 1 : parent.depth + 1;
    this.hash = hash(parent, form);
  }

  /** The hash of the stack that this form would open on top of another. */
  static int hash(Frame parent, Form form) {
    int below = parent == null ? 7 : parent.hash;
    return (below * 31 + form.style().rank()) * 131 + key(form);
  }

  private static int key(Form form) {
    return form.ordinal() * 31
        + form.suffix() * 7
        + form.prefix().hashCode()
        + form.style().name().length();
  }

  /** The unit that holds this one, null for the root. */
  Frame parent() {
    return parent;
  }

  Form form() {
    return form;
  }

  Kind kind() {
    return kind;
  }

  Style style() {
    return form.style();
  }

  /** Number of the candidate line that opened it. */
  int id() {
    return id;
  }

  int depth() {
    return depth;
  }

  /** Rank of the unit at the top of this stack; -1 for the root. */
  static int rank(Frame frame) {
    return frame == null ? -1 : frame.style().rank();
  }

  /** The same for stacks with the same labels. */
  static int stackHash(Frame frame) {
    return frame == null ? 0 : frame.hash;
  }
}
