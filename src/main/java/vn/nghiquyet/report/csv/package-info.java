/**
 * Reports as tables for spreadsheets; the only room that knows Commons CSV.
 *
 * <p>Rank 4. May import {@code diff} and below.
 */
package vn.nghiquyet.report.csv;
