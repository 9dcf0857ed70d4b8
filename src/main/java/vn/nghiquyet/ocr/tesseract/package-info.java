/**
 * Room of the Tesseract engine, the only one that will know tess4j.
 *
 * <p>Rank 2. May import {@code ocr}, {@code text} and {@code model}.
 */
package vn.nghiquyet.ocr.tesseract;
