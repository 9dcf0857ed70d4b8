/**
 * Raster images as files of pages: PNG, JPEG, TIFF with one page or many.
 *
 * <p>Rank 3. May import {@code source}, {@code ocr}, {@code text} and {@code model}.
 */
package vn.nghiquyet.source.image;
