/**
 * What the tests of the whole product stand on, in and outside of the server.
 *
 * <p>The module {@code tests-server} holds Arquillian's tests ({@code org.composure.it}), inside the server unless
 * marked {@code @RunAsClient}, on H2 and on PostgreSQL; they share one server and one deployment in a run, so a test
 * leaves nothing behind that another would stumble over. {@code tests-outside} holds Chromium's tests ({@code
 * org.composure.browser}) on a server of their own, and {@code org.composure.kill}: servers that are killed, or that
 * refuse to start.
 */
package org.composure.support;
