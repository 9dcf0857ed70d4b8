/**
 * A text with the changes that make it another one, as word processors track them. It is made from
 * a comparison and written to files; the two know nothing of each other.
 *
 * <p>Rank 1, part of {@code text}. May import {@code model}.
 */
package vn.nghiquyet.text.tracked;
