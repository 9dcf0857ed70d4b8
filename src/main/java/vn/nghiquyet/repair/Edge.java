package vn.nghiquyet.repair;

/**
 * One way to read one or two pieces.
 *
 * @param from the first piece
 * @param to behind the last one
 * @param ids the tokens the language model sees
 * @param score natural logarithm of the probability that they are seen like this
 * @param kept whether the pieces stand as they are
 */
record Edge(int from, int to, int[] ids, float score, boolean kept) {}
