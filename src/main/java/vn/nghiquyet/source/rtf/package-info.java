/**
 * Reading RTF; the only room that knows RTF Parser Kit.
 *
 * <p>Rank 3. May import {@code source}, {@code source.word}, {@code text} and {@code model}.
 */
package vn.nghiquyet.source.rtf;
