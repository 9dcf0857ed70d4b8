/**
 * Reading Word files and OpenDocument texts; besides {@code report.office}, which writes them, the
 * only room that knows Apache POI.
 *
 * <p>Rank 3. May import {@code source}, {@code source.word}, {@code text} and {@code model}.
 */
package vn.nghiquyet.source.office;
