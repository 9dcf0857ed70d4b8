/**
 * Room of the n-gram language model: counting, smoothing, log-probabilities, file format.
 *
 * <p>Rank 2. May import {@code text} and {@code model}.
 */
package vn.nghiquyet.lm;
