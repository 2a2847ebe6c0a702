/** Assigning contacts to people of a team, and how it stands with what was assigned. */
package org.composure.web.assign;
