/** The administrator's pages: who has an account, and what each of them may do. */
package org.composure.web.people;
