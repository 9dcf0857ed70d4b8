/**
 * Which unit of one document is which unit of another, and how alike two texts are.
 *
 * <p>Rank 2. May import {@code noise}, {@code text} and {@code model}.
 */
package vn.nghiquyet.align;
