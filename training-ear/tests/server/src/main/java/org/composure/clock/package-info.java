/** The clock of the tests, which lies in the EAR as a library: from there it takes the place of the product's own. */
package org.composure.clock;
