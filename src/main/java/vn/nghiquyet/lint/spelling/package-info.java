/** The rules of the family {@code spelling}: one class a rule, listed in {@code SpellingRules}. */
package vn.nghiquyet.lint.spelling;
