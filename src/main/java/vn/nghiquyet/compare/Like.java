package vn.nghiquyet.compare;

/**
 * Two wordings that are alike.
 *
 * @param a the number of the one
 * @param b that of the other, the higher
 * @param likeness of a to b
 * @param score the likeness in one number, that of what holds both included
 * @param relation as far as their words alone tell
 */
record Like(int a, int b, Vector.Likeness likeness, double score, Relation relation) {}
