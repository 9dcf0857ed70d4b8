/**
 * The JSON of the contract; the only room that knows Jackson.
 *
 * <p>Rank 4. May import what {@code report} may.
 */
package vn.nghiquyet.report.json;
