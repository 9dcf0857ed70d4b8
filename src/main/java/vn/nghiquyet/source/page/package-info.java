/**
 * The layout of pages: characters with their places, from a text layer or recognized, become lines
 * in reading order, without page numbers and running heads.
 *
 * <p>Rank 3. May import {@code ocr}, {@code text} and {@code model}.
 */
package vn.nghiquyet.source.page;
