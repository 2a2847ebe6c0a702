/** The command that counts anew, with or without the product. */
package org.composure.reporting.rebuild;
