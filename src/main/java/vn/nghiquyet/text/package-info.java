/**
 * Vietnamese text below the level of documents: normal forms, tone placement, words, lines with
 * their origin, and the offset maps that lead from mended text back to what the file says.
 *
 * <p>Rank 1. May import {@code model}.
 */
package vn.nghiquyet.text;
