/**
 * Room of the comparison of many documents: candidate index, pairs, clusters, coverage.
 *
 * <p>Rank 3. May import {@code align}, {@code text} and {@code model}.
 */
package vn.nghiquyet.compare;
