/**
 * The immutable shape of a read document: provisions (Phần, Chương, Điều, khoản, điểm …), labels,
 * citations, text ranges and diagnostics.
 *
 * <p>Rank 0. Imports the JDK only.
 */
package vn.nghiquyet.model;
