/** How Arquillian gets the whole product into its server, and what a test's process asks of that server. */
package org.composure.server;
