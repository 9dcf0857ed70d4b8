/**
 * Room of text repair: candidates, decoding, corrections, doubts.
 *
 * <p>Rank 3. May import {@code lm}, {@code noise}, {@code text} and {@code model}.
 */
package vn.nghiquyet.repair;
