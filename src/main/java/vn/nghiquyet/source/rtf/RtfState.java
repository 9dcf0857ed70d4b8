package vn.nghiquyet.source.rtf;

/** What a group of RTF inherits and may change until it ends; filled while it is read. */
final class RtfState {
  /** What the text of a group is for. */
  enum Target {
    /** Text to read. */
    TEXT,
    /** Nothing that is read. */
    NOTHING,
    /** A shape: nothing that is read but the text boxes in it. */
    SHAPE,
    /** Text for old readers, with the same in Unicode inside. */
    OLD_TEXT,
    /** Names of fonts. */
    FONTS,
    /** The look of lists and their uses. */
    LISTS,
    /** The label of a level of a list. */
    LEVEL_TEXT,
    /** The label that the writer of the file saw before a paragraph. */
    LABEL
  }

  Target target = Target.TEXT;

  /** What the text around this group was for. */
  Target outer = Target.TEXT;

  /** Whether the group is of no use to who does not know the command that comes next. */
  boolean optional;

  int font = -1;
  boolean bold;
  boolean hidden;
  boolean caps;
  boolean inserted;
  boolean deleted;
  boolean highlighted;

  /** Characters for old readers behind a Unicode one. */
  int alternatives = 1;

  boolean heading;
  int list;
  int level;
  boolean inTable;
  int depth = 1;
  boolean nestedRow;

  /** What is to be done when this group ends. */
  Runnable end = () -> {};

  /** The state a group begins with. */
  RtfState inner() {
    RtfState made = new RtfState();
    made.copy(this);
    return made;
  }

  private void copy(RtfState from) {
    target = from.target;
    outer = from.target;
    font = from.font;
    bold = from.bold;
    hidden = from.hidden;
    caps = from.caps;
    inserted = from.inserted;
    deleted = from.deleted;
    highlighted = from.highlighted;
    alternatives = from.alternatives;
    heading = from.heading;
    list = from.list;
    level = from.level;
    inTable = from.inTable;
    depth = from.depth;
    nestedRow = from.nestedRow;
  }

  /** {@code \plain}. */
  void plain(int defaultFont) {
    font = defaultFont;
    bold = false;
    hidden = false;
    caps = false;
    inserted = false;
    deleted = false;
    highlighted = false;
  }

  /** {@code \pard}. */
  void paragraph() {
    heading = false;
    list = 0;
    level = 0;
    inTable = false;
    depth = 1;
  }

  /** The number of tables a paragraph is in. */
  int tables() {
    return inTable ? Math.max(1, depth) : 0;
  }
}
