/**
 * Room of the OCR channel: how print becomes OCR text, P(seen | meant).
 *
 * <p>Rank 2. May import {@code text} and {@code model}.
 */
package vn.nghiquyet.noise;
