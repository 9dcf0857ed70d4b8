/**
 * The command line: options to requests, streams, exit status, main. The only room that knows
 * picocli.
 *
 * <p>Rank 6. May import {@code app}, {@code report} and {@code model}.
 */
package vn.nghiquyet.cli;
