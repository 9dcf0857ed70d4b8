/**
 * Room of the rules, profiles, baselines and fixes.
 *
 * <p>Rank 3. May import {@code text} and {@code model}.
 */
package vn.nghiquyet.lint;
