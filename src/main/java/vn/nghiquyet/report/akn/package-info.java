/**
 * Documents in Akoma Ntoso 3.0, the XML vocabulary for law of OASIS LegalDocML.
 *
 * <p>Rank 4, a part of {@code report}.
 */
package vn.nghiquyet.report.akn;
