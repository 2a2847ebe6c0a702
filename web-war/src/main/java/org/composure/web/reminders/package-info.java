/** Which reminders went out and which did not, and the calendar that people read what they have to do in. */
package org.composure.web.reminders;
