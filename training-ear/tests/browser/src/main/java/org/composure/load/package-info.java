/** Load on the product, measured from outside. */
package org.composure.load;
