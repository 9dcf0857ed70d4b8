/** All rules of the house, and the page of each. Stands above the families. */
package vn.nghiquyet.lint.catalog;
