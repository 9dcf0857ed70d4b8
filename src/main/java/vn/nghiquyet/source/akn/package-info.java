/**
 * Room of Akoma Ntoso, XML of law.
 *
 * <p>Rank 3. May import {@code source}, {@code text} and {@code model}.
 */
package vn.nghiquyet.source.akn;
