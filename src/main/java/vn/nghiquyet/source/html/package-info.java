/**
 * Reading web pages: pages of portals with the document somewhere inside, what word processors save
 * as HTML, fragments, and pages in a web archive (MHTML). The only room that knows jsoup. Nothing
 * that a page links to is ever fetched, and no script runs.
 *
 * <p>Rank 3. May import {@code source}, {@code source.word}, {@code text} and {@code model}.
 */
package vn.nghiquyet.source.html;
