/**
 * The rules of the family {@code reference}: one class a rule, listed in {@code ReferenceRules}.
 */
package vn.nghiquyet.lint.reference;
