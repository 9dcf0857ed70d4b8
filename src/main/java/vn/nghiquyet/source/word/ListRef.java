package vn.nghiquyet.source.word;

/**
 * A paragraph's place in a list.
 *
 * @param list the number of the list in its file; 0 for no list
 * @param level the level, 0-based
 */
public record ListRef(int list, int level) {
  /** Not in a list. */
  public static final ListRef NONE = new ListRef(0, 0);
}
