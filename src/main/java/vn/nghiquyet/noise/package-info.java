/**
 * Room of the OCR channel: how print becomes OCR text, P(seen | meant). {@link
 * vn.nghiquyet.noise.Channel} scores, {@link vn.nghiquyet.noise.ChannelSearch} scores step by step
 * along a trie; {@link vn.nghiquyet.noise.PairMaker} and {@link vn.nghiquyet.noise.ChannelTrainer}
 * are run by hand to make the shipped channels.
 *
 * <p>Rank 2. May import {@code text} and {@code model}.
 */
package vn.nghiquyet.noise;
