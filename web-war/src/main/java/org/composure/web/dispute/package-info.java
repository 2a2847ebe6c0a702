/** Disputes: the trainee's, about a finding of their own, and the pages on which a supervisor decides them. */
package org.composure.web.dispute;
