/**
 * Room of the rules, profiles, baselines and fixes. This package is the seam: what a rule is, what
 * it looks at and what it finds. The rules stand in a package a family, {@code catalog} lists them.
 *
 * <p>Rank 3. May import {@code align}, {@code lm}, {@code parse}, {@code text} and {@code model}.
 */
package vn.nghiquyet.lint;
