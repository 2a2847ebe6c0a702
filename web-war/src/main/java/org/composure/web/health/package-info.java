/** Whether the product can work, for whoever watches it from outside. */
package org.composure.web.health;
