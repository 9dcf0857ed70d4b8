/**
 * What changed between two aligned documents: the list of changes, the word edits inside a unit and
 * the class of each.
 *
 * <p>Rank 3. May import {@code align}, {@code lm}, {@code noise}, {@code text} and {@code model}.
 */
package vn.nghiquyet.diff;
