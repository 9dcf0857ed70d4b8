/**
 * PDF files: their text layers, their pages as images; the only room that knows PDFBox.
 *
 * <p>Rank 3. May import {@code source}, {@code ocr}, {@code text} and {@code model}.
 */
package vn.nghiquyet.source.pdf;
