/** The journal as HR and administrators read it, and whether it holds together. */
package org.composure.web.journal;
