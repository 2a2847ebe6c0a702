/** Floors and rooms, as tests. */
package org.composure.architecture;
