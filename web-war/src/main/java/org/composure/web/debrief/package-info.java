/** The debrief: what happened in an attempt, what the rules found in it, and the words that they point at. */
package org.composure.web.debrief;
