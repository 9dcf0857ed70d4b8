/**
 * Room of text repair: candidates, decoding, corrections, doubts. {@link
 * vn.nghiquyet.repair.Repairer} is its door. A text is cut into paragraphs, each is told apart by
 * its traces, and read: by {@link vn.nghiquyet.repair.StrippedText} where it lost its marks, by the
 * reader of OCR text where it was misread.
 *
 * <p>Rank 3. May import {@code lm}, {@code noise}, {@code text} and {@code model}.
 */
package vn.nghiquyet.repair;
