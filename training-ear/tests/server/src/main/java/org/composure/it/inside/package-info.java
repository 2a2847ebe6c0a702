/** What the tests that run in the server have in common: people to act for, rows to look at, many hands at once. */
package org.composure.it.inside;
