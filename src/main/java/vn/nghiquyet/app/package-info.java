/**
 * One class for each use case, callable without the command line.
 *
 * <p>Rank 5. May import everything but {@code cli}.
 */
package vn.nghiquyet.app;
