/**
 * Room of the n-gram language model: counting, smoothing, log-probabilities, file format.
 *
 * <p>Tokens are syllables, since Vietnamese writes a space between syllables; a model of order 4
 * sees two to four words. {@link vn.nghiquyet.lm.Trainer} makes a {@link
 * vn.nghiquyet.lm.LanguageModel} from text; {@link vn.nghiquyet.lm.LanguageModel#shipped()} is the
 * one that comes with the program.
 *
 * <p>Rank 2. May import {@code text} and {@code model}.
 */
package vn.nghiquyet.lm;
