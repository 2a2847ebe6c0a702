/** Reviewing attempts of people of a team, and what was said about one's own. */
package org.composure.web.coaching;
