/** What people made of a scenario, as a table and as a graph. */
package org.composure.web.analytics;
