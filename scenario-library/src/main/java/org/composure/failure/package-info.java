/** The ways in which service fails: the catalogue that every scenario belongs to. */
package org.composure.failure;
