/**
 * Renderers of finished results for people and programs; nothing is computed here.
 *
 * <p>Rank 4. May import {@code diff}, {@code compare}, {@code lint}, {@code repair} and below.
 */
package vn.nghiquyet.report;
