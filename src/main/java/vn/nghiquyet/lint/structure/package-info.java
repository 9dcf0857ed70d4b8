/**
 * The rules of the family {@code structure}: one class a rule, listed in {@code StructureRules}.
 */
package vn.nghiquyet.lint.structure;
