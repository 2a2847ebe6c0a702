/** Programs, enrolments and certificates: HR's pages, and the supervisor's word. */
package org.composure.web.certification;
