/**
 * What a scenario is: one scripted difficult contact, as immutable values.
 *
 * <p>Nothing here plays, judges or reads files. A value of this package has been checked: whoever holds a {@link
 * org.composure.scenario.Scenario} may trust that every name in it leads somewhere.
 */
package org.composure.scenario;
