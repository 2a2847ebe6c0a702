/** What people may give alone: a supervisor decides on it, another seconds, everybody reads what holds for them. */
package org.composure.web.authority;
