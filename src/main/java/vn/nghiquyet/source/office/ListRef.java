package vn.nghiquyet.source.office;

/**
 * A paragraph's place in a list.
 *
 * @param list the {@code w:numId}; 0 for no list
 * @param level the level, 0-based
 */
record ListRef(int list, int level) {
  /** Not in a list. */
  static final ListRef NONE = new ListRef(0, 0);
}
