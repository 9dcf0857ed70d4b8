/** The rules of the family {@code draft}: one class a rule, listed in {@code DraftRules}. */
package vn.nghiquyet.lint.draft;
