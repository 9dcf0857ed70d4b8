/**
 * Room of the OCR engine seam: page images in; words, boxes, confidences and alternatives out.
 *
 * <p>Rank 2. May import {@code text} and {@code model}.
 */
package vn.nghiquyet.ocr;
