/** The theme that ships with PrimeFaces, in the colours of the product's tokens. */
package org.composure.web.theme;
