/**
 * From lines of text to a document: paragraphs, labels, the Điều/khoản/điểm tree, header and
 * closing. Anything odd becomes a diagnostic; the tree always holds every character of the body.
 *
 * <p>Rank 2. May import {@code text} and {@code model}.
 */
package vn.nghiquyet.parse;
