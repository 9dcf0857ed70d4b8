/**
 * Benches that are run by hand and in part in CI: what the program makes of text whose changes are
 * known.
 */
package vn.nghiquyet.bench;
