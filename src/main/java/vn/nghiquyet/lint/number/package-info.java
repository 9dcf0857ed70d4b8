/** The rules of the family {@code number}: one class a rule, listed in {@code NumberRules}. */
package vn.nghiquyet.lint.number;
