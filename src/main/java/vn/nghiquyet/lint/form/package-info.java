/** The rules of the family {@code form}: one class a rule, listed in {@code FormRules}. */
package vn.nghiquyet.lint.form;
