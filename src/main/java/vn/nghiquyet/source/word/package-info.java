/**
 * What documents of word processors have in common, whatever file they come in: blocks of
 * paragraphs and tables, lists that count, fields, and how lines are made of them.
 *
 * <p>Rank 3. May import {@code source}, {@code text} and {@code model}.
 */
package vn.nghiquyet.source.word;
