/**
 * Vietnamese from before Unicode: TCVN3, VNI, VISCII, VPS, VIQR, code page 1258. Knows them by
 * fonts and by text, and converts them.
 *
 * <p>Rank 1. May import {@code text} and {@code model}.
 */
package vn.nghiquyet.text.legacy;
