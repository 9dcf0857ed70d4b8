/**
 * Room of web pages, the only one that will know jsoup.
 *
 * <p>Rank 3. May import {@code source}, {@code text} and {@code model}.
 */
package vn.nghiquyet.source.html;
