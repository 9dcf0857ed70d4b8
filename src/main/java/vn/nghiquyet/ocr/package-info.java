/**
 * Room of the OCR engine seam: pages, words, boxes, confidences.
 *
 * <p>Rank 2. May import {@code text} and {@code model}.
 */
package vn.nghiquyet.ocr;
