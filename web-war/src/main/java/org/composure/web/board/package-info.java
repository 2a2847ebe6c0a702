/** The supervisor's first pages: the team at a glance, and one member of it closely. */
package org.composure.web.board;
