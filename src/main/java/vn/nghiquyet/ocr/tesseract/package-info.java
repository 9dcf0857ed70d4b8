/**
 * Room of the Tesseract engine, the only one that knows Tess4J: the libraries and data that come
 * with the program, the engine itself, and the worker processes in which it runs.
 *
 * <p>Rank 2. May import {@code ocr}, {@code text} and {@code model}.
 */
package vn.nghiquyet.ocr.tesseract;
