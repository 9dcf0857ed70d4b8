/**
 * Opens files: finds out by content what a file is and gives its lines with their origin.
 *
 * <p>Rank 3. May import {@code ocr}, {@code text} and {@code model}.
 */
package vn.nghiquyet.source;
