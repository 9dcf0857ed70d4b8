/**
 * Reports as Word files: the comparison table and the text with tracked changes.
 *
 * <p>Reading Word files belongs to {@code source.office}, writing them to this room; these two and
 * no others know Apache POI. Rank 4. May import {@code report}, {@code diff} and below.
 */
package vn.nghiquyet.report.office;
