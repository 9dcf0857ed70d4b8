package vn.nghiquyet.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * What a run talks to; tests give their own.
 *
 * @param in standard input
 * @param out the result, UTF-8
 * @param err everything else, UTF-8
 * @param terminal whether {@code out} is a terminal
 * @param language language of messages and reports
 */
record Console(
    InputStream in, PrintStream out, PrintStream err, boolean terminal, String language) {}
