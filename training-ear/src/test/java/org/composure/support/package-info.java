/**
 * What the tests of the whole product stand on.
 *
 * <p>{@code org.composure.it}: Arquillian, inside the server unless marked {@code @RunAsClient}, on H2 and on
 * PostgreSQL. {@code org.composure.browser}: Chromium against the same server, on H2. {@code org.composure.kill}:
 * servers of their own that are killed, or that refuse to start. The first two share one server and one deployment in
 * a run, so a test leaves nothing behind that another would stumble over.
 */
package org.composure.support;
